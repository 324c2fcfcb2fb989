/** The two commits of a push: the branch before and after it. */
import { ensureCommit } from './fetch-commit.ts';
import { type Comparison, checkedOutCommit, type GitHubRun, reachBase, withoutBase } from './github-comparison.ts';
import { payloadId, payloadValue } from './github-payload.ts';
import { isNullId } from './object-id.ts';
import { findCommit } from './resolve-commit.ts';

const wholePosture = 'the whole posture is shown, without a comparison.';

/** A new branch, a tag and a replaced history have no base that could be used; a deleted branch has no head. */
export async function comparePush(run: GitHubRun): Promise<Comparison> {
  const { payload, directory, access, environment } = run;
  const after = payloadId(payload, 'after');
  if (payloadValue(payload, 'deleted') === true || (after !== null && isNullId(after))) {
    return { ...withoutBase(after ?? '', 'The branch was deleted: there is nothing to look at.'), isNothingToDo: true };
  }
  const head = await pushedCommit(directory, after);
  if (environment.GITHUB_REF?.startsWith('refs/tags/')) return withoutBase(head, `A tag was pushed: ${wholePosture}`);

  const before = payloadId(payload, 'before');
  if (before === null || isNullId(before) || payloadValue(payload, 'created') === true) {
    return withoutBase(head, `The branch is new: ${wholePosture}`);
  }
  if (await ensureCommit(directory, before, access)) return { base: before, head, compareMode: 'event', notice: null };
  if (payloadValue(payload, 'forced') !== true) {
    return { ...(await reachBase(run, before)), head, compareMode: 'event', notice: null };
  }
  return withoutBase(head, `The push replaced history and ${before} is gone: ${wholePosture}`);
}

/** `after` is the id of a tag object when an annotated tag was pushed; the workspace holds the commit behind it. */
async function pushedCommit(directory: string, after: string | null): Promise<string> {
  const commit = after === null ? null : await findCommit(directory, after);
  return commit ?? checkedOutCommit(directory);
}
