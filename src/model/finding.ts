import type { OperationKey } from './api.ts';
import type { Control } from './control.ts';
import type { Location } from './location.ts';
import type { Predecessor } from './pairs.ts';
import type { Confidence, Severity } from './severity.ts';

export type FindingStatus = 'introduced' | 'existing' | 'resolved';

/** Everything a user can be told about; the one currency of gate, risk, waivers and renderers. Locations are found. */
export interface Finding {
  readonly rule: string;
  readonly source: 'rule' | 'change' | 'drift';
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly control: Control;
  /** One or two plain sentences: what changed or is there, why it matters on this operation, what to do. Untrusted text inside. */
  readonly message: string;
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
  readonly location: Location | null;
  readonly related: readonly (Location & { readonly message: string })[];
  /** Fingerprint of the change that caused it. */
  readonly change: string | null;
  readonly consequences: readonly Consequence[];
  readonly owasp: readonly string[];
  readonly cwe: readonly number[];
  readonly fix: Fix | null;
  readonly fingerprint: string;
  readonly status: FindingStatus;
  readonly touched: boolean;
  readonly waiver: WaiverMark | null;
  /** The older version of the API that had it already, where a new document continues one. */
  readonly inheritedFrom: Predecessor | null;
  /** `warn`: its pack does not enforce the rule yet, so it gates nothing. Left out where it does. */
  readonly stage?: 'warn';
}

/** A rule that its pack only tries out: counted, not shown. */
export interface Preview {
  readonly rule: string;
  readonly introduced: number;
  readonly existing: number;
  readonly resolved: number;
}

/** A finding that has the same cause and hangs below it. */
export interface Consequence {
  readonly rule: string;
  readonly source: 'rule' | 'change' | 'drift';
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly control: Control;
  readonly message: string;
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
  readonly location: Location | null;
  readonly fingerprint: string;
  readonly status: FindingStatus;
}

export interface Fix {
  readonly description: string;
}

export interface WaiverMark {
  readonly owner: string;
  readonly reason: string;
  readonly category: string;
  readonly expires: string;
}
