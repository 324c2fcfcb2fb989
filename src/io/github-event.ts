/** Decides which two commits a run on GitHub compares. What an event cannot say leads to a notice, not to a failure. */
import { UserError } from '../errors.ts';
import { baseUnavailable } from './base-unavailable.ts';
import { ensureCommit, fetchRevision } from './fetch-commit.ts';
import {
  type CompareMode,
  type Comparison,
  checkedOutCommit,
  type GitHubRun,
  reachBase,
  withoutBase,
} from './github-comparison.ts';
import { payloadId, payloadNumber, payloadText, payloadValue } from './github-payload.ts';
import { comparePullRequest } from './github-pull-request.ts';
import { comparePush } from './github-push.ts';
import { compareWorkflowRun } from './github-workflow-run.ts';
import { isObjectId } from './object-id.ts';

export interface GitHubEvent {
  readonly name: string;
  /** `null`: the posture of head is shown without a difference. */
  readonly base: string | null;
  readonly head: string;
  /** The reference that `head` belongs to; `null` when nobody names one, because the two must never be mixed. */
  readonly uploadReference: string | null;
  /** The base is known and not in the clone: its files are read through the API. */
  readonly isBaseRemote: boolean;
  /** There should have been a base, and there was no way to get it. */
  readonly isDegraded: boolean;
  readonly compareMode: CompareMode;
  readonly pullRequestNumber: number | null;
  /** The newest commit of the pull request itself, which links and check runs belong to. */
  readonly pullRequestHead: string | null;
  /** The change comes from another repository, so its token can write nothing and its author decides nothing. */
  readonly isFork: boolean;
  readonly isDependabot: boolean;
  /** What is judged stands on the default branch already: a push to it, a schedule. */
  readonly isDefaultBranch: boolean;
  /** A branch was deleted: there is no state to look at. */
  readonly isNothingToDo: boolean;
  readonly notice: string | null;
}

/** Events that run with the rights of the default branch while the work tree may hold somebody else's files. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** The commits to compare. Throws `base-unavailable` when a base is known but neither here nor to be fetched. */
export async function readGitHubEvent(run: GitHubRun): Promise<GitHubEvent> {
  const { environment, payload } = run;
  const name = environment.GITHUB_EVENT_NAME || 'unknown';
  const comparison = await compareOrDegrade(name, run);
  const { pullRequest, head } = comparison;
  const number = pullRequest?.number ?? payloadNumber(payload, 'pull_request', 'number');
  const pullRequestHead = pullRequest?.head ?? payloadId(payload, 'pull_request', 'head', 'sha');
  return {
    name,
    base: comparison.base,
    head,
    compareMode: comparison.compareMode,
    notice: comparison.notice,
    uploadReference: comparison.ref ?? referenceOf(head, { number, pullRequestHead, environment }),
    pullRequestNumber: number,
    pullRequestHead,
    isFork: pullRequest?.isFork ?? isFork(payload),
    isDependabot: environment.GITHUB_ACTOR === 'dependabot[bot]',
    isDefaultBranch: pullRequest === undefined && isDefaultBranch(name, run),
    isNothingToDo: comparison.isNothingToDo === true,
    isBaseRemote: comparison.isBaseRemote === true,
    isDegraded: comparison.isDegraded === true,
  };
}

function referenceOf(
  head: string,
  {
    number,
    pullRequestHead,
    environment: { GITHUB_SHA, GITHUB_REF },
  }: { number: number | null; pullRequestHead: string | null; environment: GitHubRun['environment'] },
): string | null {
  if (head === pullRequestHead && number !== null) return `refs/pull/${number}/head`;
  const isNamed = head === GITHUB_SHA && /^refs\/(?:heads|tags|pull)\//.test(GITHUB_REF ?? '');
  return isNamed ? (GITHUB_REF ?? null) : null;
}

/** Without a token nobody could have got the base: the state of head is better than nothing, and is not called a success. */
async function compareOrDegrade(name: string, run: GitHubRun): Promise<Comparison> {
  try {
    return await (run.explicit.base === null ? compareFor(name, run) : compareWith(run.explicit.base, run));
  } catch (error) {
    const isExcused = error instanceof UserError && error.code === 'base-unavailable' && run.api === null;
    if (!isExcused || privileged.has(name)) throw error;
    const notice = `${error.message} Nothing is compared, so nothing counts as introduced. ${error.hint ?? ''}`;
    return { ...withoutBase(await checkedOutCommit(run.directory), notice), isDegraded: true };
  }
}

async function compareFor(name: string, run: GitHubRun): Promise<Comparison> {
  const found = await compareByEvent(name, run);
  return run.explicit.head === null ? found : { ...found, head: await chosenHead(run) };
}

function compareByEvent(name: string, run: GitHubRun): Promise<Comparison> {
  if (name === 'pull_request') return comparePullRequest(run);
  if (name === 'merge_group') return compareMergeGroup(run);
  if (name === 'push') return comparePush(run);
  if (name === 'workflow_run') return compareWorkflowRun(run, () => defaultBranch(name, run));
  if (privileged.has(name)) return defaultBranch(name, run);
  return wholePosture(name, run);
}

async function compareWith(base: string, run: GitHubRun): Promise<Comparison> {
  const commit = await fetchRevision(run.directory, base, run.access);
  return { base: commit, head: await chosenHead(run), compareMode: 'explicit', notice: null };
}

function chosenHead({ directory, explicit, access }: GitHubRun): Promise<string> {
  return explicit.head === null ? checkedOutCommit(directory) : fetchRevision(directory, explicit.head, access);
}

async function compareMergeGroup(run: GitHubRun): Promise<Comparison> {
  const { directory, payload, access } = run;
  const head = payloadId(payload, 'merge_group', 'head_sha') ?? (await checkedOutCommit(directory));
  const base = payloadId(payload, 'merge_group', 'base_sha');
  if (base === null) return withoutBase(head, 'The merge group names no base: nothing is compared.');
  if (!(await ensureCommit(directory, head, access))) throw baseUnavailable(head);
  return { ...(await reachBase(run, base)), head, compareMode: 'event', notice: null };
}

/** Reads the default branch from its objects, whatever an earlier step put into the work tree. */
async function defaultBranch(name: string, { directory, environment, access }: GitHubRun): Promise<Comparison> {
  const commit = environment.GITHUB_SHA ?? '';
  if (!isObjectId(commit) || !(await ensureCommit(directory, commit, access))) {
    throw baseUnavailable('the default branch (GITHUB_SHA)');
  }
  const notice =
    `The event ${name} runs with the rights of the default branch, so only that branch is read, never the files of ` +
    'a pull request. Use the event pull_request to check changes.';
  return withoutBase(commit, notice);
}

async function wholePosture(name: string, { directory }: GitHubRun): Promise<Comparison> {
  const notice = `The event ${name} has no base: the whole posture is shown, without a comparison.`;
  return withoutBase(await checkedOutCommit(directory), notice);
}

function isDefaultBranch(name: string, { environment, payload }: GitHubRun): boolean {
  const branch = payloadText(payload, 'repository', 'default_branch');
  return name === 'schedule' || (branch !== null && environment.GITHUB_REF === `refs/heads/${branch}`);
}

/** The `fork` boolean alone is wrong: it is true for every pull request inside a forked repository. */
function isFork(payload: unknown): boolean {
  if (payloadValue(payload, 'pull_request') === undefined) return false;
  const head = payloadText(payload, 'pull_request', 'head', 'repo', 'full_name');
  return head === null || head !== payloadText(payload, 'pull_request', 'base', 'repo', 'full_name');
}
