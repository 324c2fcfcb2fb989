/** Whether operations are too risky, or became so, where the policy asks. */
import { operationName } from '../../knowledge/operation-name.ts';
import type { Policy } from '../../model/policy.ts';
import { countOf, examplesOf, points, type Reason } from './reason.ts';
import { type ComparedOperation, type Operations, operationsOf } from './touched-operations.ts';

/** At most one reason for the score and one for its increase. What nobody touched fails nobody. */
export function riskReasons(
  outcomes: Operations,
  { failOnRiskScore, failOnRiskIncrease }: Pick<Policy, 'failOnRiskScore' | 'failOnRiskIncrease'>,
): readonly Reason[] {
  return [
    ...(failOnRiskScore === null ? [] : scoreReason(operationsOf(outcomes, 'touched'), failOnRiskScore, 'touched ')),
    ...(failOnRiskIncrease === null ? [] : increaseReason(operationsOf(outcomes, 'all'), failOnRiskIncrease)),
  ];
}

/** `which`: what the operations are called, with a blank behind it. */
export function scoreReason(operations: readonly ComparedOperation[], limit: number, which: string): readonly Reason[] {
  const risky = operations.filter(({ score }) => score >= limit).sort((left, right) => right.score - left.score);
  if (risky.length === 0) return [];
  const verb = risky.length === 1 ? 'scores' : 'score';
  const names = risky.map((operation) => `${operationName(operation)} at ${points(operation.score)}`);
  const message = `${countOf(risky.length, `${which}operation`)} ${verb} ${limit} or more: ${examplesOf(names)}.`;
  return [{ code: 'risk-score', outcome: 'fail', api: null, message }];
}

export function increaseReason(operations: readonly ComparedOperation[], limit: number): readonly Reason[] {
  const risen = operations
    .filter(({ delta }) => delta > 0 && delta >= limit)
    .sort((left, right) => right.delta - left.delta);
  if (risen.length === 0) return [];
  const names = risen.map((operation) => {
    const from = operation.base === null ? 'new' : `${points(operation.base)} → ${points(operation.score)}`;
    return `${operationName(operation)} by ${points(operation.delta)} (${from})`;
  });
  const message = `The risk of ${countOf(risen.length, 'operation')} rises by ${limit} or more: ${examplesOf(names)}.`;
  return [{ code: 'risk-increase', outcome: 'fail', api: null, message }];
}
