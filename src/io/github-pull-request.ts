/**
 * The two commits of a pull request. The base is what the merge commit was made from, never the frozen `base.sha` of the
 * event, which would blame the change for what others merged since.
 */
import { baseUnavailable } from './base-unavailable.ts';
import { ensureCommit } from './fetch-commit.ts';
import { findMergeBase } from './find-merge-base.ts';
import { type Comparison, checkedOutCommit, type GitHubRun, reachBase } from './github-comparison.ts';
import { payloadId, payloadNumber, payloadText, payloadValue } from './github-payload.ts';
import { isObjectId } from './object-id.ts';
import { findCommit, parentsOf } from './resolve-commit.ts';

/** The merge checkout that `actions/checkout` makes, the pull request's own head, or any other commit checked out. */
export async function comparePullRequest(run: GitHubRun): Promise<Comparison> {
  const { directory, environment, payload } = run;
  const head = await checkedOutCommit(directory);
  const parents = await parentsOf(directory, head);
  const isMergeOfThisPullRequest =
    parents.length === 2 &&
    (head === environment.GITHUB_SHA || parents[1] === payloadId(payload, 'pull_request', 'head', 'sha'));
  // After the merge, GITHUB_SHA is the commit on the target branch: a merge, or one squashed commit.
  const isMerged = head === environment.GITHUB_SHA && payloadValue(payload, 'pull_request', 'merged') === true;
  const parent = parents[0];
  if ((isMergeOfThisPullRequest || isMerged) && parent !== undefined) {
    return { ...(await reachBase(run, parent)), head, compareMode: 'merge-parent', notice: null };
  }
  return {
    ...(await baseOfBranch(run, head)),
    head,
    compareMode: 'merge-base',
    notice: null,
    ...referenceOf(head, payload),
  };
}

/** Where the checked-out commit left the target branch, as that branch was when the event happened. */
async function baseOfBranch(run: GitHubRun, head: string): ReturnType<typeof reachBase> {
  const tip = await targetTip(run);
  const found = tip === null ? null : await findMergeBase(run.directory, tip, head, run.access);
  if (found !== null) return { base: found };
  const asked = tip === null || run.api === null ? null : await run.api.mergeBase(tip, head);
  if (asked !== null) return reachBase(run, asked);
  throw baseUnavailable(`where ${head} left the target branch`);
}

async function targetTip({ directory, environment, payload, access }: GitHubRun): Promise<string | null> {
  const merge = environment.GITHUB_SHA ?? '';
  if (isObjectId(merge) && (await ensureCommit(directory, merge, access))) {
    const [first, second] = await parentsOf(directory, merge);
    if (first !== undefined && second !== undefined) return first;
  }
  const branch = payloadText(payload, 'pull_request', 'base', 'ref');
  const known = branch === null ? null : await findCommit(directory, `refs/remotes/origin/${branch}`);
  return known ?? payloadId(payload, 'pull_request', 'base', 'sha');
}

/** The event's reference names the merge commit, which this is not. */
function referenceOf(head: string, payload: unknown): { ref?: string } {
  const number = payloadNumber(payload, 'pull_request', 'number');
  return head === payloadId(payload, 'pull_request', 'head', 'sha') && number !== null
    ? { ref: `refs/pull/${number}/head` }
    : {};
}
