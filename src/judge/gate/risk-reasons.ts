/** Whether operations are too risky, or became so, where the policy asks. */
import { operationName } from '../../knowledge/operation-name.ts';
import type { OperationKey } from '../../model/api.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReportedApi, ReportedChange } from '../../model/report.ts';
import { countOf, examplesOf, points, type Reason } from './reason.ts';

type ComparedOperation = ReportedApi['operations'][number];

/** At most one reason for the score and one for its increase. */
export function riskReasons(
  { apis, changes }: { readonly apis: readonly ReportedApi[]; readonly changes: readonly ReportedChange[] },
  policy: Policy,
): readonly Reason[] {
  const operations = apis.flatMap((api) => api.operations).filter(({ head }) => head !== null);
  return [
    ...scoreReason(operations, changes, policy.failOnRiskScore),
    ...increaseReason(operations, policy.failOnRiskIncrease),
  ];
}

/** Touched: edited, reached by an edit, or scored differently than before. What nobody touched fails nobody. */
function scoreReason(
  operations: readonly ComparedOperation[],
  changes: readonly ReportedChange[],
  limit: number | null,
): readonly Reason[] {
  if (limit === null) return [];
  const edited = new Set(
    changes.flatMap(({ operation, reachedBy }) =>
      [...(operation === null ? [] : [operation]), ...reachedBy].map(keyOf),
    ),
  );
  const risky = operations
    .filter((operation) => (edited.has(keyOf(operation)) || operation.delta !== 0) && operation.score >= limit)
    .sort((left, right) => right.score - left.score);
  if (risky.length === 0) return [];
  const verb = risky.length === 1 ? 'scores' : 'score';
  const names = risky.map((operation) => `${operationName(operation)} at ${points(operation.score)}`);
  return [
    {
      code: 'risk-score',
      outcome: 'fail',
      api: null,
      message: `${countOf(risky.length, 'touched operation')} ${verb} ${limit} or more: ${examplesOf(names)}.`,
    },
  ];
}

function increaseReason(operations: readonly ComparedOperation[], limit: number | null): readonly Reason[] {
  if (limit === null) return [];
  const risen = operations
    .filter(({ delta }) => delta > 0 && delta >= limit)
    .sort((left, right) => right.delta - left.delta);
  if (risen.length === 0) return [];
  const names = risen.map((operation) => {
    const from = operation.base === null ? 'new' : `${points(operation.base)} → ${points(operation.score)}`;
    return `${operationName(operation)} by ${points(operation.delta)} (${from})`;
  });
  return [
    {
      code: 'risk-increase',
      outcome: 'fail',
      api: null,
      message: `The risk of ${countOf(risen.length, 'operation')} rises by ${limit} or more: ${examplesOf(names)}.`,
    },
  ];
}

function keyOf({ api, kind, method, path }: OperationKey): string {
  return JSON.stringify([api, kind, method, path]);
}
