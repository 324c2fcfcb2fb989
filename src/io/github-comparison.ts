/** What every kind of GitHub event is asked and answers: from a run, which two commits to compare. */
import { UserError } from '../errors.ts';
import type { Tree } from '../model/tree.ts';
import { baseUnavailable } from './base-unavailable.ts';
import { ensureCommit, type FetchAccess } from './fetch-commit.ts';
import type { GitObjects } from './git-objects.ts';
import { findCommit } from './resolve-commit.ts';

export type CompareMode = 'merge-parent' | 'merge-base' | 'event' | 'explicit' | 'none';

export interface GitHubRun {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
  readonly access: FetchAccess;
  /** What to ask where git gives no answer; `null` without a token. */
  readonly api: GitHubApi | null;
  /** Revisions from inputs, which beat the event. */
  readonly explicit: { readonly base: string | null; readonly head: string | null };
}

export interface GitHubApi {
  mergeBase(one: string, other: string): Promise<string | null>;
  /** The open pull request with that newest commit; `label` is `owner:branch`. */
  pullRequestOf(head: { readonly label: string; readonly sha: string }): Promise<FoundPullRequest | null>;
  /** A file of any repository at a commit; `null` when the token does not see it. */
  file(place: FilePlace): Promise<string | null>;
  /** The files of a commit that the clone has not. */
  tree(commit: string, objects: GitObjects): Tree;
}

export interface FilePlace {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly commit: string;
}

export interface FoundPullRequest {
  readonly number: number;
  readonly base: string;
  readonly merge: string | null;
  readonly isFork: boolean;
}

export interface Comparison {
  /** `null`: the posture of head is shown without a difference. */
  readonly base: string | null;
  readonly head: string;
  readonly compareMode: CompareMode;
  readonly notice: string | null;
  /** The reference that `head` belongs to, where it is not the event's. */
  readonly ref?: string;
  /** Git cannot get the base: its files are read through the API. */
  readonly isBaseRemote?: true;
  /** The pull request that is judged, where the event itself is of another kind. */
  readonly pullRequest?: { readonly number: number; readonly head: string; readonly isFork: boolean };
  /** There should have been a base. */
  readonly isDegraded?: true;
  readonly isNothingToDo?: true;
}

/** A base that the clone has, if need be after fetching it, or that the API has; else a `base-unavailable` error. */
export async function reachBase(
  { directory, access, api }: GitHubRun,
  commit: string,
): Promise<Pick<Comparison, 'isBaseRemote'> & { readonly base: string }> {
  if (await ensureCommit(directory, commit, access)) return { base: commit };
  if (api !== null) return { base: commit, isBaseRemote: true };
  throw baseUnavailable(commit);
}

/** Head alone, and why. */
export function withoutBase(head: string, notice: string): Comparison {
  return { base: null, head, compareMode: 'none', notice };
}

/** The commit in the workspace; a `nothing-checked-out` error where there is none. */
export async function checkedOutCommit(directory: string): Promise<string> {
  const commit = await findCommit(directory, 'HEAD');
  if (commit !== null) return commit;
  throw new UserError(
    'nothing-checked-out',
    'There is no commit in the workspace to look at.',
    'Add a step with actions/checkout before this one.',
  );
}
