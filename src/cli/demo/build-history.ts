/** Makes a real git repository out of numbered folders, each of which is the whole tree of one commit. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';

export interface History {
  readonly title: string;
  readonly commits: readonly { readonly folder: string; readonly message: string }[];
}

const ADDRESS = 'bookshop@example.com';
const FIRST_DAY = Date.UTC(2026, 0, 5, 9) / 1000;
const WEEK_SECONDS = 7 * 86_400;

/** Builds the repository in an empty folder and returns the ids of its commits, oldest first; the same on every machine. */
export function buildHistory(source: string, target: string): readonly string[] {
  const history = JSON.parse(readFileSync(join(source, 'history.json'), 'utf8')) as History;
  mkdirSync(target, { recursive: true });
  git(target, FIRST_DAY, 'init', '--quiet', '--initial-branch=main');
  return history.commits.map(({ folder, message }, index) => {
    const day = FIRST_DAY + index * WEEK_SECONDS;
    for (const name of readdirSync(target)) if (name !== '.git') rmSync(join(target, name), { recursive: true });
    cpSync(join(source, folder), target, { recursive: true });
    git(target, day, 'add', '--all');
    git(target, day, 'commit', '--quiet', '--no-gpg-sign', '--no-verify', '--message', message);
    return git(target, day, 'rev-parse', 'HEAD');
  });
}

/** True when the newest commit was made by us and nothing was changed since. */
export function isUntouched(repository: string): boolean {
  const author = git(repository, FIRST_DAY, 'log', '-1', '--format=%ae %ce');
  return author === `${ADDRESS} ${ADDRESS}` && git(repository, FIRST_DAY, 'status', '--porcelain') === '';
}

/** Git with nobody's settings, so that ids are the same everywhere and no hook of the user runs. */
function git(directory: string, day: number, ...commandLine: string[]): string {
  const person = { NAME: 'Bookshop', EMAIL: ADDRESS, DATE: `${day} +0000` };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=', ...commandLine],
    {
      cwd: directory,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(kept),
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(identity),
      },
    },
  );
  if (error !== undefined)
    throw new UserError('git-missing', 'The program git was not found.', 'Install git, or add it to PATH.');
  if (status !== 0) throw new UserError('git-failed', `git ${commandLine[0]} failed: ${stderr.trim().slice(0, 500)}`);
  return stdout.trim();
}
