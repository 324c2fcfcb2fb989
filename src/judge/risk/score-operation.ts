/** The risk of one operation and a reason for every point of it. */
import { compareText } from '../../knowledge/compare-text.ts';
import type { OperationKey } from '../../model/api.ts';
import type { Control } from '../../model/control.ts';
import type { ExposureFact } from '../../model/exposure.ts';
import type { JudgedViolation } from '../../model/judged-violation.ts';
import type { Location } from '../../model/location.ts';
import type { Band, Contribution, OperationRisk } from '../../model/risk.ts';
import { bandOf } from './bands.ts';
import type { Floor, RiskModel } from './model.ts';
import { type ControlEvidence, type RuleEvidence, weighControls } from './weigh-violations.ts';

/** What is broken at an operation, by rule, in one order for the same set: sums of fractions depend on it. */
export type Evidence = ReadonlyMap<string, RuleEvidence>;

/** The risk of one operation. What is shared by operations that are exposed and broken alike is worked out once. */
export function scoreOperation(
  key: OperationKey,
  facts: readonly ExposureFact[],
  evidence: Evidence,
  model: RiskModel,
): OperationRisk {
  const { score, band, lines } = explanationOf(facts, evidence, model);
  const contributions = lines.map((line) =>
    line.rule === null ? line : new FindingLine(line, (evidence.get(line.rule) as RuleEvidence).worst),
  );
  return { api: key.api, kind: key.kind, method: key.method, path: key.path, score, band, contributions };
}

/** A score with its reasons, without the places that belong to one operation. */
interface Explanation {
  readonly score: number;
  readonly band: Band;
  /** The lines of rules lack their place. */
  readonly lines: readonly Contribution[];
}

/**
 * By facts, then in turn by each rule and the numbers that its evidence adds. GitHub's description has 1223 operations that
 * are exposed and broken in 150 ways: 20 ms instead of 60.
 */
interface Branch {
  readonly next: Map<unknown, Branch>;
  explanation: Explanation | undefined;
}

const known = new WeakMap<RiskModel, Branch>();

function explanationOf(facts: readonly ExposureFact[], evidence: Evidence, model: RiskModel): Explanation {
  let branch = known.get(model);
  if (branch === undefined) {
    branch = { next: new Map(), explanation: undefined };
    known.set(model, branch);
  }
  branch = branchAt(branch, facts);
  for (const { worst, control, count, shares, chance } of evidence.values()) {
    branch = branchAt(branchAt(branchAt(branch, worst.rule), control), count);
    branch = branchAt(branchAt(branch, shares), chance);
  }
  branch.explanation ??= explain(facts, evidence, model);
  return branch.explanation;
}

function branchAt(branch: Branch, key: unknown): Branch {
  let next = branch.next.get(key);
  if (next === undefined) {
    next = { next: new Map(), explanation: undefined };
    branch.next.set(key, next);
  }
  return next;
}

/**
 * R₀ = 100 · exposure · likelihood, then R = floor + (100 − floor) · R₀/100. The score is the sum of its lines, so that it
 * is explained to the last digit.
 */
function explain(facts: readonly ExposureFact[], evidence: Evidence, model: RiskModel): Explanation {
  const controls = weighControls(evidence.values(), model);
  const total = [...controls.values()].reduce((sum, { share }) => sum + share, 0);
  const likelihood = -Math.expm1(-total);
  const exposures = exposureLines(facts, likelihood, model);
  const unexposed = 100 * exposureAt(model.exposure.logOdds, model) * likelihood;
  const findings = findingLines(evidence, controls, unexposed / total);
  const floors = floorLine(facts, evidence, sumOf([...findings, ...exposures]), model);
  const lines = [...findings, ...exposures, ...floors].filter(({ points }) => points > 0).sort(compareContributions);
  const score = Math.min(100, sumOf(lines));
  return { score, band: bandOf(score, model), lines };
}

function exposureAt(logOdds: number, { exposure }: RiskModel): number {
  return exposure.lowest + (1 - exposure.lowest) / (1 + Math.exp(-logOdds));
}

/** What the facts add to the exposure of an operation about which nothing is known. */
function exposureLines(facts: readonly ExposureFact[], likelihood: number, model: RiskModel): readonly Contribution[] {
  const { logOdds, facts: table } = model.exposure;
  const weights = facts.map((fact) => table[fact].weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const points = 100 * likelihood * (exposureAt(logOdds + total, model) - exposureAt(logOdds, model));
  return facts.map((fact) => ({
    points: (points * table[fact].weight) / total,
    reason: table[fact].says,
    rule: null,
    location: null,
  }));
}

/** One line a rule: its violations' part of what their control contributes. */
function findingLines(
  evidence: Evidence,
  controls: ReadonlyMap<Control, ControlEvidence>,
  pointsPerShare: number,
): readonly Contribution[] {
  return [...evidence].map(([rule, { control, shares, count, worst }]) => {
    const { share, shares: all } = controls.get(control) as ControlEvidence; // every rule's control was weighed
    const { title } = worst.rule;
    return {
      points: all === 0 ? 0 : pointsPerShare * share * (shares / all),
      reason: count === 1 ? title : `${title} (${count} places)`,
      rule,
      location: null,
    };
  });
}

class FindingLine implements Contribution {
  readonly points: number;
  readonly reason: string;
  readonly rule: string | null;
  readonly #worst: JudgedViolation;

  constructor({ points, reason, rule }: Contribution, worst: JudgedViolation) {
    this.points = points;
    this.reason = reason;
    this.rule = rule;
    this.#worst = worst;
  }

  /** Asked for only where the line is shown: most of base never is, and finding a line means scanning a file. */
  get location(): Location {
    return this.#worst.location;
  }
}

function floorLine(
  facts: readonly ExposureFact[],
  evidence: Evidence,
  unfloored: number,
  { floors }: RiskModel,
): readonly Contribution[] {
  let highest: Floor | undefined;
  for (const floor of floors)
    if ((highest === undefined || floor.score > highest.score) && holds(floor, facts, evidence)) highest = floor;
  if (highest === undefined) return [];
  return [{ points: highest.score * (1 - unfloored / 100), reason: highest.says, rule: null, location: null }];
}

function holds(floor: Floor, facts: readonly ExposureFact[], evidence: Evidence): boolean {
  if (!floor.facts.every((fact) => facts.includes(fact))) return false;
  for (const { control, chance } of evidence.values())
    if (control === floor.control && chance >= floor.weight) return true;
  return false;
}

function sumOf(lines: readonly Contribution[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}

function compareContributions(left: Contribution, right: Contribution): number {
  return (
    right.points - left.points ||
    compareText(left.rule ?? '', right.rule ?? '') ||
    compareText(left.reason, right.reason)
  );
}
