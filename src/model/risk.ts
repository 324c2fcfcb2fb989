import type { OperationKey } from './api.ts';
import type { Location } from './location.ts';

export const BANDS = ['minimal', 'low', 'medium', 'high', 'critical'] as const;
export type Band = (typeof BANDS)[number];

/** One line of an explanation; the points of an operation's lines sum to its score. */
export interface Contribution {
  readonly points: number;
  readonly reason: string;
  /** The rule behind it; `null` for exposure facts and floors. */
  readonly rule: string | null;
  readonly location: Location | null;
}

export interface OperationRisk extends OperationKey {
  readonly score: number;
  readonly band: Band;
  readonly contributions: readonly Contribution[];
}

export interface ApiRisk {
  readonly api: string;
  readonly score: number;
  readonly band: Band;
  readonly operations: readonly OperationRisk[];
}

/** Predicted risk of one revision, 0–100, higher is worse. */
export interface RevisionRisk {
  readonly score: number;
  readonly band: Band;
  readonly apis: readonly ApiRisk[];
}
