/** A folder of one commit of a repository on the configured GitHub server → its files, by git, into a repository of no one's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { ensureCommit } from './fetch-commit.ts';
import { openGitObjects } from './git-objects.ts';
import { gitTree } from './git-tree.ts';
import { runGit } from './run-git.ts';

export interface GitPackSource {
  /** `owner/repository`. */
  readonly repository: string;
  /** Empty: the root. */
  readonly path: string;
  readonly commit: string;
}

export interface GitServer {
  /** For example `https://github.com`. */
  readonly url: string;
  readonly token: string | null;
}

/** Throws a UserError when the commit cannot be had. */
export async function fetchGitPack(
  { repository, path, commit }: GitPackSource,
  { url, token }: GitServer,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-posture-pack-'));
  const objects = openGitObjects(folder);
  try {
    const format = commit.length === 64 ? ['--object-format=sha256'] : [];
    await runGit(folder, ['init', '--quiet', ...format, folder]);
    await runGit(folder, ['remote', 'add', 'origin', `${url.replace(/\/+$/, '')}/${repository}.git`]);
    if (!(await ensureCommit(folder, commit, { token, serverUrl: url }))) {
      throw new UserError(
        'pack-fetch-failed',
        `The commit ${commit} of ${repository} could not be fetched from ${url}.`,
        'Check owner, repository and commit; for a private repository give a token that may read it (OPENAPI_POSTURE_PACK_TOKEN).',
      );
    }
    const tree = gitTree(folder, commit, objects);
    const prefix = path === '' ? '' : `${path}/`;
    const paths = (await tree.entries())
      .filter((entry) => entry.kind === 'file' && entry.path.startsWith(prefix))
      .map((entry) => entry.path);
    const contents = await tree.read(paths);
    return new Map([...contents].map(([name, bytes]) => [name.slice(prefix.length), bytes]));
  } finally {
    objects.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
