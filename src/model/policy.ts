import type { Control } from './control.ts';
import type { DriftKindId } from './drift-kind.ts';
import type { Selector } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';

/** When a change fails. Values are checked where configuration is read. */
export interface Policy {
  /** Introduced findings at least this severe fail; never those of low confidence. */
  readonly failOn: Severity | 'none';
  readonly failOnBreaking: boolean;
  /** Fails when a touched operation of head scores at least this. */
  readonly failOnRiskScore: number | null;
  /** Fails when an operation's score rises by at least this. */
  readonly failOnRiskIncrease: number | null;
  readonly conditions: readonly Condition[];
  readonly requiredControls: readonly ControlRequirement[];
  /** Turns every failure into a warning. */
  readonly warnOnly: boolean;
  /** The status of what a new version of an API has from the version that it continues. */
  readonly inherited: 'existing' | 'introduced';
}

/** `touched`: introduced ones as well. */
export type ConditionStatus = 'introduced' | 'touched' | 'all';

interface ConditionBase {
  readonly outcome: 'fail' | 'warn';
  /** What reports call it, or `null`: by its number. */
  readonly name: string | null;
  readonly selector: Selector;
}

/** Something that fails or warns where the selector matches, beside the simple thresholds. */
export type Condition =
  | (ConditionBase & {
      readonly of: 'findings';
      readonly severity: Severity;
      readonly confidence: Confidence;
      readonly status: ConditionStatus;
      /** Ids of rules, meanings of changes and kinds of drift; empty: every one. */
      readonly rules: readonly string[];
      readonly control: Control | null;
    })
  | (ConditionBase & { readonly of: 'changes'; readonly compatibility: 'breaking' | 'maybe' })
  | (ConditionBase & { readonly of: 'drift'; readonly kinds: readonly DriftKindId[] })
  | (ConditionBase & {
      readonly of: 'operations';
      readonly status: ConditionStatus;
      readonly score: number | null;
      readonly increase: number | null;
    });

/** A control that operations must have. */
export interface ControlRequirement {
  readonly control: Control;
  readonly selector: Selector;
  readonly status: ConditionStatus;
  readonly absent: 'pass' | 'warn' | 'fail';
  readonly unknown: 'pass' | 'warn' | 'fail';
}
