import type { Severity } from './severity.ts';

/** When a change fails. Values are checked where configuration is read. */
export interface Policy {
  /** Introduced findings at least this severe fail; never those of low confidence. */
  readonly failOn: Severity | 'none';
  readonly failOnBreaking: boolean;
  /** Fails when a touched operation of head scores at least this. */
  readonly failOnRiskScore: number | null;
  /** Fails when an operation's score rises by at least this. */
  readonly failOnRiskIncrease: number | null;
  /** Turns every failure into a warning. */
  readonly warnOnly: boolean;
}
