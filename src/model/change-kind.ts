import type { Compatibility, Effect } from './change.ts';
import type { MeaningId } from './meaning.ts';

/** Which object of a description a kind of change is about: the headings of docs/changes.md. */
export const CHANGE_OBJECTS = [
  'Document',
  'Servers',
  'Security requirements',
  'Security schemes',
  'Operations',
  'Parameters',
  'Request bodies',
  'Responses',
  'Headers',
  'Links',
  'Schemas',
] as const;
export type ChangeObject = (typeof CHANGE_OBJECTS)[number];

/** Where the description says it: beside what is sent to the operation, or beside what it answers. */
export type Side = 'request' | 'response';

/** Instead of the law, for one direction of the data. */
export interface VerdictException {
  readonly compatibility: Compatibility;
  readonly reason: string;
}

/** Who says what a kind of change means for clients. */
export type VerdictBasis =
  /** The law (compare/diff/law.ts), from the effect and the direction; `except` by the direction of the data. */
  | {
      readonly by: 'law';
      readonly side: Side;
      readonly effect: Effect;
      readonly except: Readonly<Partial<Record<Side, VerdictException>>>;
    }
  /** It is not about data; the reason stands here. */
  | { readonly by: 'reason'; readonly compatibility: Compatibility; readonly reason: string }
  /** One id for several cases, which the comparison tells apart. */
  | { readonly by: 'case'; readonly compatibilities: readonly Compatibility[]; readonly reason: string }
  /** The effective API stays equal: it is told as a note. */
  | { readonly by: 'note'; readonly reason: string };

/** One kind of change: a row of the tables under knowledge/change-kinds/. */
export interface ChangeKind {
  /** Spelled subject-facet-action. */
  readonly id: string;
  readonly object: ChangeObject;
  /** A sentence with {placeholders}: what a reader is told when no meaning says more. */
  readonly message: string;
  readonly verdict: VerdictBasis;
  /** The meanings it can have; none: it says nothing about security. */
  readonly meanings: readonly MeaningId[];
}

/** What can be said of an id before anything happened: for documentation and `explain`. */
export interface ExplainedChange {
  readonly id: string;
  readonly object: ChangeObject;
  /** The sentence that a reader is told, with what it names left open. */
  readonly says: string;
  /** The effective API stays equal. */
  readonly isNote: boolean;
  /** What it may mean for clients (for receivers, in webhooks and callbacks); several where cases differ. */
  readonly compatibilities: readonly Compatibility[];
  /** Why. */
  readonly reason: string;
  readonly meanings: readonly MeaningId[];
}
