/**
 * Gets a missing commit from `origin` without touching what belongs to the user: no reference, no FETCH_HEAD, no index,
 * no work tree, no shorter history.
 */

import { isObjectId, requireObjectId } from './object-id.ts';
import { findCommit, revisionUnknown } from './resolve-commit.ts';
import { askGit, firstLine, type GitAnswer, runGit } from './run-git.ts';

export interface FetchAccess {
  /** Sent to `serverUrl` alone, and only after trying without it. */
  readonly token: string | null;
  /** For example `https://github.com`. */
  readonly serverUrl: string | null;
}

const timeoutMilliseconds = 120_000;

const fetchCommand = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-prune',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  // Without this, git would also move the remote-tracking branches that the fetched names belong to.
  '--refmap=',
];

/** True when the commit is there, if need be after fetching it alone. */
export async function ensureCommit(directory: string, commit: string, access: FetchAccess): Promise<boolean> {
  if ((await findCommit(directory, requireObjectId(commit))) !== null) return true;
  // Only a shallow clone stays shallow; a complete one must not be cut off at the new commit.
  const depth = (await isShallow(directory)) ? ['--depth=1'] : [];
  await reachOrigin(directory, [...fetchCommand, ...depth, 'origin', commit], access);
  return (await findCommit(directory, commit)) !== null;
}

/** The commit that a revision names here or at `origin`, as an id or a branch, fetched if need be; else `revision-unknown`. */
export async function fetchRevision(directory: string, revision: string, access: FetchAccess): Promise<string> {
  const known =
    (await findCommit(directory, revision)) ?? (await findCommit(directory, `refs/remotes/origin/${revision}`));
  if (known !== null) return known;
  const commit = isObjectId(revision) ? revision : await askBranchTip(directory, revision, access);
  if (commit !== null && (await ensureCommit(directory, commit, access))) return commit;
  throw revisionUnknown(revision);
}

/** Adds `count` commits to the known history of these commits. False when the remote could not be reached. */
export async function deepenHistory(
  directory: string,
  commits: readonly string[],
  count: number,
  access: FetchAccess,
): Promise<boolean> {
  const ids = commits.map(requireObjectId);
  const answer = await reachOrigin(directory, [...fetchCommand, `--deepen=${count}`, 'origin', ...ids], access);
  return answer.exitCode === 0;
}

/** The commit at the tip of a branch of `origin`, asked over the network, or `null`. */
export async function askBranchTip(directory: string, branch: string, access: FetchAccess): Promise<string | null> {
  const answer = await reachOrigin(directory, ['ls-remote', 'origin', `refs/heads/${branch}`], access);
  const [id = '', name = ''] = firstLine(answer.output).split('\t');
  return answer.exitCode === 0 && name === `refs/heads/${branch}` ? requireObjectId(id) : null;
}

/** True when the repository has only the newest part of its history. */
export async function isShallow(directory: string): Promise<boolean> {
  return firstLine(await runGit(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** First with the credentials that git has of its own; a second header beside those makes GitHub refuse both. */
async function reachOrigin(directory: string, commandLine: readonly string[], access: FetchAccess): Promise<GitAnswer> {
  const answer = await askGit(directory, commandLine, { timeoutMilliseconds });
  const { token, serverUrl } = access;
  if (answer.exitCode === 0 || !token || !serverUrl?.startsWith('https://')) return answer;

  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  // An empty value takes back the headers configured before it.
  const settings = [[key, ''] as const, [key, header] as const];
  return askGit(directory, commandLine, { timeoutMilliseconds, settings });
}
