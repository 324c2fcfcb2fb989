/** Small real repositories in a temporary folder, the same on every machine: fixed people and dates, nobody's settings. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Contents by path; `null` deletes; `{ link }` makes a symbolic link. */
export type Changes = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

export interface GitRepository {
  /** The top folder of the work tree, a real path. */
  readonly directory: string;
  /** The output of a git command, without the last line feed. */
  git(...commandLine: string[]): string;
  /** Changes the work tree only. */
  write(changes: Changes): void;
  /** Changes the work tree and commits all of it; the id of the commit. */
  commit(message: string, changes?: Changes): string;
  /** Merges a branch into the current one without fast-forward, as GitHub does for refs/pull/N/merge. */
  merge(branch: string): string;
  /** A clone by the network protocol, whole or of the last `depth` commits. */
  clone(options?: { readonly depth?: number; readonly branch?: string }): GitRepository;
  /** What `actions/checkout` makes: one commit, detached, nothing else. */
  checkout(revision: string): GitRepository;
  /** Deletes the repository and its clones. */
  remove(): void;
}

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
}

const firstCommit = Date.UTC(2024, 0, 1) / 1000;
const daySeconds = 86_400;

/** An empty repository on the branch `main`. */
export function gitRepository({ objectFormat = 'sha1' }: RepositoryOptions = {}): GitRepository {
  const repository = openRepository(temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main', `--object-format=${objectFormat}`);
  // GitHub gives any commit that is reachable from a branch or pull request.
  repository.git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
  return repository;
}

/** A new folder, as a real path. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'openapi-posture-')));
}

function openRepository(directory: string): GitRepository {
  const clones: GitRepository[] = [];
  let commits = 0;

  const git = (...commandLine: string[]): string => runGit(directory, commandLine, firstCommit + commits * daySeconds);
  const made = (...commandLine: string[]): string => {
    git(...commandLine);
    commits += 1;
    return git('rev-parse', 'HEAD');
  };
  const cloneEmpty = (): GitRepository => {
    const clone = openRepository(temporaryFolder());
    clone.git('init', '--quiet', `--object-format=${git('rev-parse', '--show-object-format')}`);
    clone.git('remote', 'add', 'origin', pathToFileURL(directory).href);
    clones.push(clone);
    return clone;
  };

  const repository: GitRepository = {
    directory,
    git,
    write: (changes) => writeChanges(directory, changes),
    commit(message, changes = {}) {
      writeChanges(directory, changes);
      git('add', '--all');
      return made('commit', '--quiet', '--allow-empty', '--message', message);
    },
    merge: (branch) => made('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch),
    clone({ depth, branch } = {}) {
      const clone = openRepository(temporaryFolder());
      const options = [
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(branch === undefined ? [] : [`--branch=${branch}`]),
      ];
      clone.git('clone', '--quiet', ...options, pathToFileURL(directory).href, '.');
      clones.push(clone);
      return clone;
    },
    checkout(revision) {
      const clone = cloneEmpty();
      const commit = git('rev-parse', revision);
      clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${commit}:refs/remotes/pull/1/merge`);
      clone.git('checkout', '--quiet', '--detach', commit);
      return clone;
    },
    remove() {
      for (const clone of clones) clone.remove();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return repository;
}

function writeChanges(directory: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(directory, path);
    rmSync(file, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

function runGit(directory: string, commandLine: readonly string[], date: number): string {
  const person = { NAME: 'Test', EMAIL: 'test@example.invalid', DATE: `${date} +0000` };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const output = execFileSync('git', [...commandLine], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(identity),
    },
  });
  return output.replace(/\n$/, '');
}
