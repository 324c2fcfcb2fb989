/** A reason with what it leads to, and how counts and examples are put into its sentence. */
import type { GateReason, Outcome } from '../../model/verdict.ts';

export interface Reason extends GateReason {
  /** `pass`: said for information. */
  readonly outcome: Outcome;
  /** The API it concerns alone, or `null`. */
  readonly api: string | null;
}

const EXAMPLES_SHOWN = 3;

/** `1 finding`, `2 findings`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first three, and how many more: pass the worst first. */
export function examplesOf(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const more = distinct.length - EXAMPLES_SHOWN;
  return more <= 0 ? distinct.join('; ') : `${distinct.slice(0, EXAMPLES_SHOWN).join('; ')}; and ${more} more`;
}

/** One decimal is enough for people; the gate itself decides on the exact number. */
export function points(score: number): string {
  return score.toFixed(1);
}
