/** The commit where two histories part, deepening a shallow clone as far as needed. */
import { deepenHistory, ensureCommit, type FetchAccess, isShallow } from './fetch-commit.ts';
import { isObjectId, requireObjectId } from './object-id.ts';
import { askGit, firstLine } from './run-git.ts';

/** Doubled from first to last: few round trips for a short branch, an end for an endless history. */
const firstDeepening = 32;
const lastDeepening = 65_536;

/** The best common ancestor of two commits, or `null` when there is none or it cannot be fetched. */
export async function findMergeBase(
  directory: string,
  one: string,
  other: string,
  access: FetchAccess,
): Promise<string | null> {
  const commits = [requireObjectId(one), requireObjectId(other)];
  for (const commit of commits) {
    if (!(await ensureCommit(directory, commit, access))) return null;
  }
  for (let count = firstDeepening; ; count *= 2) {
    const found = await knownMergeBase(directory, commits);
    if (found !== null || count > lastDeepening || !(await isShallow(directory))) return found;
    if (!(await deepenHistory(directory, commits, count, access))) return null;
  }
}

async function knownMergeBase(directory: string, commits: readonly string[]): Promise<string | null> {
  const answer = await askGit(directory, ['merge-base', '--end-of-options', ...commits]);
  const id = firstLine(answer.output);
  return answer.exitCode === 0 && isObjectId(id) ? id : null;
}
