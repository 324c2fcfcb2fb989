/**
 * The pull request behind a workflow_run event, for jobs that may write where those of a fork may not. Nothing that the first
 * workflow left behind is looked at, nor the work tree: which pull request it is says GitHub, and its files are read from git
 * objects, as data.
 */
import { ensureCommit } from './fetch-commit.ts';
import { findMergeBase } from './find-merge-base.ts';
import { type Comparison, type GitHubRun, reachBase } from './github-comparison.ts';
import { payloadId, payloadText } from './github-payload.ts';
import { isObjectId } from './object-id.ts';
import { parentsOf } from './resolve-commit.ts';

/** The commits of the pull request; `otherwise` where the event has none that is still open. */
export async function compareWorkflowRun(run: GitHubRun, otherwise: () => Promise<Comparison>): Promise<Comparison> {
  const { directory, payload, access, api } = run;
  const at = (...path: readonly string[]) => ['workflow_run', ...path];
  const sha = payloadId(payload, ...at('head_sha'));
  const owner = payloadText(payload, ...at('head_repository', 'owner', 'login'));
  const branch = payloadText(payload, ...at('head_branch'));
  const isForPullRequest = payloadText(payload, ...at('event')) === 'pull_request';
  if (!isForPullRequest || sha === null || owner === null || branch === null || api === null) return otherwise();
  const found = await api.pullRequestOf({ label: `${owner}:${branch}`, sha });
  if (found === null) return otherwise();
  const pullRequest = { number: found.number, head: sha, isFork: found.isFork };
  const parents = await parentsOfMerge(run, found.merge);
  const [parent] = parents;
  if (found.merge !== null && parent !== undefined && parents[1] === sha) {
    const comparison = { ...(await reachBase(run, parent)), head: found.merge, compareMode: 'merge-parent' } as const;
    return { ...comparison, notice: null, pullRequest, ref: `refs/pull/${found.number}/merge` };
  }
  if (!(await ensureCommit(directory, sha, access))) return otherwise();
  const base = (await findMergeBase(directory, found.base, sha, access)) ?? (await api.mergeBase(found.base, sha));
  if (base === null) return otherwise();
  return { ...(await reachBase(run, base)), head: sha, compareMode: 'merge-base', notice: null, pullRequest };
}

async function parentsOfMerge({ directory, access }: GitHubRun, merge: string | null): Promise<readonly string[]> {
  if (merge === null || !isObjectId(merge) || !(await ensureCommit(directory, merge, access))) return [];
  return parentsOf(directory, merge);
}
