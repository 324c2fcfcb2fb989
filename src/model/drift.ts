import type { OperationKey } from './api.ts';
import type { Control } from './control.ts';
import type { DriftKindId } from './drift-kind.ts';
import type { Location } from './location.ts';
import type { Place } from './node.ts';
import type { SensitiveClass } from './sensitive-class.ts';
import type { Severity } from './severity.ts';

/** What is accepted or found of one operation, without its places. */
export interface OperationPosture {
  readonly key: OperationKey;
  readonly audience: string;
  /** `present strong`, `absent`; controls of which nothing is known are left out. */
  readonly controls: ReadonlyMap<Control, string>;
  /** Sensitive data that callers send and receive, sorted. */
  readonly input: readonly SensitiveClass[];
  readonly output: readonly SensitiveClass[];
  readonly score: number;
}

export interface FindingPosture {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The operation or operations in words; empty: the API as a whole. */
  readonly where: string;
}

export interface ApiPosture {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly version: string;
  readonly score: number;
  readonly operations: readonly OperationPosture[];
  readonly findings: readonly FindingPosture[];
}

/** A state that people accepted (openapi-posture-baseline.json). */
export interface Baseline {
  readonly created: string;
  /** What it was judged with: scores and findings of another yardstick are no drift. */
  readonly model: string;
  readonly rules: string;
  readonly score: number;
  readonly apis: readonly ApiPosture[];
}

/** One difference of posture: a fact without opinion. */
export interface DriftEvent {
  readonly kind: DriftKindId;
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly control: Control | null;
  /** What moved, in words: a control, a class of data with its direction, a rule. */
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** Of a finding that came or went. */
  readonly severity: Severity | null;
  readonly fingerprint: string | null;
}

/** Where something of an operation stands in each state; `null` where that state has none, or is a baseline. */
export type PlaceFinder = (event: DriftEvent) => { readonly base: Place | null; readonly head: Place | null };

/** A drift event with severity, words and places. */
export interface ReportedDrift {
  readonly kind: DriftKindId;
  readonly posture: 'worse' | 'better';
  readonly severity: Severity;
  readonly control: Control;
  readonly message: string;
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly base: Location | null;
  readonly head: Location | null;
  /** The finding of its cause, by fingerprint, or `null`: nothing of this run caused it. */
  readonly finding: string | null;
}

/** Drift since a baseline, in events and numbers. */
export interface BaselineDrift {
  readonly source: string;
  readonly created: string;
  readonly events: readonly ReportedDrift[];
  /** Per kind, how many; kinds that did not occur are left out. */
  readonly counts: Readonly<Partial<Record<DriftKindId, number>>>;
  readonly risk: { readonly then: number; readonly now: number };
  /** Why scores or findings are not compared, or `null`. */
  readonly notCompared: string | null;
}
