/** What every kind of GitHub event is asked and answers: from a run, which two commits to compare. */
import { UserError } from '../errors.ts';
import type { FetchAccess } from './fetch-commit.ts';
import { findCommit } from './resolve-commit.ts';

export type CompareMode = 'merge-parent' | 'merge-base' | 'event' | 'explicit' | 'none';

export interface GitHubRun {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
  readonly access: FetchAccess;
  /** Revisions from inputs, which beat the event. */
  readonly explicit: { readonly base: string | null; readonly head: string | null };
}

export interface Comparison {
  /** `null`: the posture of head is shown without a difference. */
  readonly base: string | null;
  readonly head: string;
  readonly compareMode: CompareMode;
  readonly notice: string | null;
  /** The reference that `head` belongs to, where it is not the event's. */
  readonly ref?: string;
  readonly isNothingToDo?: true;
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
