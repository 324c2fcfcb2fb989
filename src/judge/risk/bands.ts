/** Scores in words. */
import { BANDS, type Band } from '../../model/risk.ts';
import type { RiskModel } from './model.ts';

/** The highest band whose lowest score is reached. */
export function bandOf(score: number, { bands }: RiskModel): Band {
  return BANDS.findLast((band) => score >= bands[band]) ?? 'minimal';
}
