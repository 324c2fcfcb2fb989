/** What the violations that reach an operation amount to, rule by rule and control by control. */
import type { Control } from '../../model/control.ts';
import type { JudgedViolation } from '../../model/judged-violation.ts';
import type { RiskModel } from './model.ts';

/** All violations of one rule at one operation. */
export interface RuleEvidence {
  readonly control: Control;
  readonly count: number;
  /** Sum of −ln(1 − chance): adds up where chances multiply. */
  readonly shares: number;
  /** The most certain one, the first of equals. */
  readonly worst: JudgedViolation;
  /** Its chance that an attack succeeds because of it, below 1. */
  readonly chance: number;
}

/** Nothing is certain, whatever a rule's weight says. */
const HIGHEST_CHANCE = 0.99;

/** One violation: severity × confidence × the rule's own weight. */
export function weigh(judged: JudgedViolation, model: RiskModel): RuleEvidence {
  const { id } = judged.rule;
  const weight = Object.hasOwn(model.rules, id) ? (model.rules[id] as number) : 1;
  const severity = model.severities[judged.severity] * model.confidences[judged.confidence];
  const chance = Math.min(HIGHEST_CHANCE, severity * weight);
  return { control: judged.control, count: 1, shares: -Math.log1p(-chance), worst: judged, chance };
}

/** Two lots of the same rule as one. */
export function combine(known: RuleEvidence, more: RuleEvidence): RuleEvidence {
  const { worst, chance } = more.chance > known.chance ? more : known;
  return { control: known.control, count: known.count + more.count, shares: known.shares + more.shares, worst, chance };
}

export interface ControlEvidence {
  /** Sum of the shares of its rules. */
  readonly shares: number;
  /** −ln(1 − p) of the control, p = cap·(1 − Π(1 − q)^(1/cap)): never more than the cap. */
  readonly share: number;
}

/** The controls that are broken, in the order in which they are met. */
export function weighControls(rules: Iterable<RuleEvidence>, model: RiskModel): ReadonlyMap<Control, ControlEvidence> {
  const sums = new Map<Control, number>();
  for (const { control, shares } of rules) sums.set(control, (sums.get(control) ?? 0) + shares);
  return new Map(
    [...sums].map(([control, shares]) => {
      const cap = model.caps[control];
      // −expm1(−x) is 1 − e^(−x), exact for small x.
      return [control, { shares, share: -Math.log1p(cap * Math.expm1(-shares / cap)) }];
    }),
  );
}
