/** Many scores as one, for an API of operations and a repository of APIs. */
import type { RiskModel } from './model.ts';

/**
 * 100·(m + (1 − m)·(1 − exp(−Σ r⁴/S))), m the largest and r the others. The worst decides and further ones add: more never
 * lowers it, and a large harmless API stays below a small vulnerable one. 0 for nothing.
 */
export function aggregateScores(scores: readonly number[], { aggregate }: RiskModel): number {
  // Sorted, because sums of fractions depend on their order.
  const [largest, ...others] = scores.map((score) => score / 100).sort((left, right) => right - left);
  if (largest === undefined) return 0;
  const weight = others.reduce((sum, each) => sum + each ** 4, 0) / aggregate.spread;
  return 100 * (largest - (1 - largest) * Math.expm1(-weight));
}
