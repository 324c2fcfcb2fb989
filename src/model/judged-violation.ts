import type { Control } from './control.ts';
import type { Location } from './location.ts';
import type { PostureRule } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';
import type { Violation } from './violation.ts';

/** A violation with what the rule set says about it: before folding, what risk and state channels read. */
export interface JudgedViolation {
  readonly violation: Violation;
  readonly rule: PostureRule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly control: Control;
  readonly message: string;
  readonly location: Location;
  readonly fingerprint: string;
}
