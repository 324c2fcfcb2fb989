import type { MeaningRule, PostureRule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A list of posture rules that run together (rules/packs/*.yaml). It holds no logic. */
export interface RulePack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** `severity` replaces the rule's own. */
  readonly rules: readonly { readonly id: string; readonly severity?: Severity }[];
}

/** Everything under rules/ as it is built into the program; each list is sorted by id. */
export interface BuiltInRules {
  readonly posture: readonly PostureRule[];
  readonly changes: readonly MeaningRule[];
  readonly packs: readonly RulePack[];
}
