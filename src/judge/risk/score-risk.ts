/**
 * Predicted risk of one revision, 0–100, from its violations and what its operations expose. Depends on that revision
 * alone: what changed never adds points.
 */
import { compareText } from '../../knowledge/compare-text.ts';
import { exposureOf } from '../../knowledge/exposure.ts';
import type { Api, OperationKey } from '../../model/api.ts';
import type { JudgedViolation } from '../../model/judged-violation.ts';
import type { ApiRisk, RevisionRisk } from '../../model/risk.ts';
import type { Violation } from '../../model/violation.ts';
import { aggregateScores } from './aggregate-scores.ts';
import { bandOf } from './bands.ts';
import type { RiskModel } from './model.ts';
import { type Evidence, scoreOperation } from './score-operation.ts';
import { combine, type RuleEvidence, weigh } from './weigh-violations.ts';

export interface Judged {
  readonly apis: readonly Api[];
  readonly violations: readonly JudgedViolation[];
  /** Where facts are worked out; by default afresh. */
  readonly exposures?: typeof exposureOf;
}

/** Scores every operation, API and the revision as a whole. APIs and operations keep the order they are given in. */
export function scoreRisk({ apis, violations, exposures = exposureOf }: Judged, model: RiskModel): RevisionRisk {
  const reaching = groupByOperation(violations, model);
  const scored = apis.map((api) => scoreApi(api, reaching, exposures, model));
  const score = aggregateScores(
    scored.map((api) => api.score),
    model,
  );
  return { score, band: bandOf(score, model), apis: scored };
}

const NOTHING: Evidence = new Map();

function scoreApi(
  api: Api,
  reaching: ReadonlyMap<string, Evidence>,
  exposures: typeof exposureOf,
  model: RiskModel,
): ApiRisk {
  const operations = [...api.operations, ...api.outbound].map((operation) =>
    scoreOperation(
      operation.key,
      exposures(operation, api),
      reaching.get(keyOf(api.id, operation.key)) ?? NOTHING,
      model,
    ),
  );
  const score = aggregateScores(
    operations.map((operation) => operation.score),
    model,
  );
  return { api: api.id, score, band: bandOf(score, model), operations };
}

/** What reaches each operation, every violation once, in one order whatever order they come in. */
function groupByOperation(violations: readonly JudgedViolation[], model: RiskModel): ReadonlyMap<string, Evidence> {
  const byOperation = new Map<string, Map<string, RuleEvidence>>();
  for (const judged of violations.toSorted((left, right) => compareText(left.fingerprint, right.fingerprint))) {
    const weighed = weigh(judged, model);
    for (const key of keysOf(judged.violation)) {
      let evidence = byOperation.get(key);
      if (evidence === undefined) {
        evidence = new Map();
        byOperation.set(key, evidence);
      }
      const known = evidence.get(judged.rule.id);
      evidence.set(judged.rule.id, known === undefined ? weighed : combine(known, weighed));
    }
  }
  return byOperation;
}

/** Thousands of violations in shared definitions reach the same thousand operations, and then share one list of them. */
const keysOfLists = new WeakMap<readonly OperationKey[], ReadonlySet<string>>();

function keysOf({ api, operation, reachedBy }: Violation): ReadonlySet<string> {
  let keys = keysOfLists.get(reachedBy);
  if (keys === undefined) {
    keys = new Set(reachedBy.map((key) => keyOf(key.api, key)));
    keysOfLists.set(reachedBy, keys);
  }
  return operation === null || keys.has(keyOf(api, operation)) ? keys : new Set([...keys, keyOf(api, operation)]);
}

function keyOf(api: string, { kind, method, path }: OperationKey): string {
  return `${api}\n${kind} ${method} ${path}`;
}
