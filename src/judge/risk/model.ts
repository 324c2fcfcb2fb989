/** A risk model: every number that scores depend on. Data of rules/risk/, versioned by its id. */
import type { Control } from '../../model/control.ts';
import type { ExposureFact } from '../../model/exposure.ts';
import type { Band } from '../../model/risk.ts';
import type { Confidence, Severity } from '../../model/severity.ts';

export interface RiskModel {
  readonly id: string;
  /** Chance that a finding lets an attack succeed; below 1. */
  readonly severities: Readonly<Record<Severity, number>>;
  readonly confidences: Readonly<Record<Confidence, number>>;
  /** Further weight of a rule by its id; absent: 1. */
  readonly rules: Readonly<Record<string, number>>;
  /** The most one control contributes; below 1. */
  readonly caps: Readonly<Record<Control, number>>;
  readonly exposure: {
    readonly lowest: number;
    readonly logOdds: number;
    readonly facts: Readonly<Record<ExposureFact, { readonly weight: number; readonly says: string }>>;
  };
  readonly floors: readonly Floor[];
  readonly aggregate: { readonly spread: number };
  /** The lowest score of each band. */
  readonly bands: Readonly<Record<Band, number>>;
}

/** A score that an operation with these facts and a finding of this control and weight never falls below. */
export interface Floor {
  readonly facts: readonly ExposureFact[];
  readonly control: Control;
  readonly weight: number;
  readonly score: number;
  readonly says: string;
}
