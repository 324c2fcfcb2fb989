export type Outcome = 'pass' | 'warn' | 'fail' | 'incomplete';

export interface GateReason {
  /** `severity`, `breaking`, `risk-score`, `risk-increase`, `unreadable-document` … */
  readonly code: string;
  readonly message: string;
  /** Fingerprints of the findings behind it, where findings are. */
  readonly findings?: readonly string[];
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: readonly GateReason[];
  readonly byApi: readonly {
    readonly api: string;
    readonly outcome: Outcome;
    readonly reasons: readonly GateReason[];
  }[];
}
