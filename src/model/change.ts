import type { OperationKey } from './api.ts';
import type { Control } from './control.ts';
import type { Place } from './node.ts';
import type { Predecessor } from './pairs.ts';
import type { Severity } from './severity.ts';

export type Compatibility = 'breaking' | 'maybe' | 'safe';
export type Posture = 'worse' | 'better' | 'neutral';

/** What an edit does to the set of values accepted (JSON Schema validation semantics); `replaces`: no value fits both. */
export type Effect = 'narrows' | 'widens' | 'replaces' | 'unknown' | 'none';

export type MessageArguments = Readonly<Record<string, string | number | boolean>>;

/** One edit of the effective API, however many operations it reaches. Facts and two verdicts; no text beyond `arguments`. */
export interface Change {
  /** The id at the worst place; spelled subject-facet-action. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly compatibility: Compatibility;
  readonly posture: Posture;
  /** A rule of rules/changes/ or `null`. */
  readonly meaning: string | null;
  /** The meaning's severity, possibly escalated by it; `info` without a meaning. */
  readonly severity: Severity;
  /** The control that the meaning concerns; `null` without a meaning. */
  readonly control: Control | null;
  /** What the message templates need: `subject`, `from`, `to`, `facet` …, as plain untrusted text. */
  readonly arguments: MessageArguments;
  /** The operation it belongs to, or `null` when it is rooted in the document or a shared component. */
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly ReachedOperation[];
  readonly api: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  /** Keys that say what it is about, most specific first (see subjectKey in knowledge/subject.ts): the same keys violations carry. */
  readonly subjects: readonly string[];
  /** The API of base that it is compared with, where that is not its own: an older version that it continues. */
  readonly predecessor?: Predecessor;
}

export interface ReachedOperation extends OperationKey {
  readonly id: string;
  readonly compatibility: Compatibility;
  readonly posture: Posture;
}

export interface ChangedPlace {
  readonly place: Place;
  /** The value there, for display; `undefined` when the member is absent. */
  readonly value: unknown;
}

/** An edit that leaves the effective API equal. */
export interface Note {
  /** Stable kebab-case code, for example `path-parameter-renamed`. */
  readonly code: string;
  readonly message: string;
  readonly base: Place | null;
  readonly head: Place | null;
}
