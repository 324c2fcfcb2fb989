/** Violations → judged violations: severity after overrides, confidence, wording, place, identity. */
import { overriddenSeverity } from '../../knowledge/override-severity.ts';
import { findTargets, type TargetFinder } from '../../knowledge/targets.ts';
import type { Api } from '../../model/api.ts';
import type { JudgedViolation } from '../../model/judged-violation.ts';
import type { Location } from '../../model/location.ts';
import type { Locator } from '../../model/locator.ts';
import type { PostureRule, RuleSet } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Aboutness } from './rekey.ts';
import { fillMessage } from './wording.ts';

/** A judged violation with what it is about in the names of head. */
export interface IdentifiedViolation {
  readonly judged: JudgedViolation;
  readonly about: Aboutness;
}

export interface Yardstick {
  readonly rules: RuleSet;
  readonly locator: Locator;
  readonly apis: readonly Api[];
  readonly aboutnessOf: (violation: Violation) => Aboutness;
}

/** Judges every violation of one revision, in the order given; those that an override switches off are left out. */
export function judgeViolations(
  violations: readonly Violation[],
  yardstick: Yardstick,
): readonly IdentifiedViolation[] {
  const targetsOf = findTargets(yardstick.apis);
  const kept = violations.flatMap((violation) => {
    const rule = ruleOf(violation, yardstick.rules);
    const severity = severityOf(violation, rule, yardstick.rules, targetsOf);
    return severity === 'off' ? [] : [{ violation, rule, severity, about: yardstick.aboutnessOf(violation) }];
  });
  const fingerprints = fingerprintsOf(
    kept.map(({ violation, about }) => ({
      parts: [violation.rule, about.api, about.subjects[0] ?? ''],
      place: violation.place,
    })),
  );
  return kept.map(({ violation, rule, severity, about }, index) => ({
    about,
    judged: new Judgement(violation, rule, severity, fingerprints[index] as string, yardstick.locator),
  }));
}

/** Words and lines are made when asked for: most of base is only counted. */
class Judgement implements JudgedViolation {
  readonly violation: Violation;
  readonly rule: PostureRule;
  readonly severity: Severity;
  readonly confidence: PostureRule['confidence'];
  readonly control: PostureRule['control'];
  readonly fingerprint: string;
  readonly #locator: Locator;

  constructor(violation: Violation, rule: PostureRule, severity: Severity, fingerprint: string, locator: Locator) {
    this.violation = violation;
    this.rule = rule;
    this.severity = severity;
    this.confidence = rule.confidence;
    this.control = rule.control;
    this.fingerprint = fingerprint;
    this.#locator = locator;
  }

  get message(): string {
    return fillMessage(this.rule.message, this.violation.arguments, this.violation);
  }

  get location(): Location {
    return this.#locator.locate(this.violation.place);
  }
}

function ruleOf(violation: Violation, rules: RuleSet): PostureRule {
  const rule = rules.rules.get(violation.rule);
  if (rule?.kind === 'posture') return rule;
  throw new Error(`A violation names "${violation.rule}", which is no posture rule of this run.`);
}

function severityOf(
  violation: Violation,
  rule: PostureRule,
  { overrides }: RuleSet,
  targetsOf: TargetFinder,
): Severity | 'off' {
  const own = violation.severity ?? rule.severity;
  if (!overrides.some((override) => override.rule === rule.id)) return own;
  return overriddenSeverity(overrides, rule.id, targetsOf(violation), own);
}
