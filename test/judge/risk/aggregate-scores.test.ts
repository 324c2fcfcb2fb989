import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregateScores } from '../../../src/judge/risk/aggregate-scores.ts';
import { POSTURE_1 } from '../../../src/judge/risk/posture-1.generated.ts';

const aggregate = (scores: readonly number[]) => aggregateScores(scores, POSTURE_1);
const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 50 });

it('keeps a large harmless API below a small vulnerable one', () => {
  const large = aggregate(Array.from({ length: 1200 }, () => 15));
  const small = aggregate(Array.from({ length: 14 }, (_, index) => 50 + (20 * index) / 13));
  expect(large).toBeLessThan(small);
});

it('is never below the worst, above 100, or lowered by one more', () => {
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 100, noNaN: true }), (given, extra) => {
      const result = aggregate(given);
      expect(result).toBeGreaterThanOrEqual(Math.max(0, ...given) - 1e-9);
      expect(result).toBeLessThanOrEqual(100);
      expect(aggregate([...given, extra])).toBeGreaterThanOrEqual(result - 1e-9);
    }),
  );
});

it('does not depend on the order', () => {
  fc.assert(
    fc.property(scores, (given) => {
      expect(aggregate(given.toReversed())).toBe(aggregate(given));
    }),
  );
});

it('is 0 for nothing and for nothing but zeros', () => {
  expect(aggregate([])).toBe(0);
  expect(aggregate([0, 0])).toBe(0);
});
