/** What a verdict means to whoever started us. */
import type { Verdict } from '../model/verdict.ts';

/** 0 passed, 1 the gate failed, 2 something did not run, so that nobody can say. */
export function exitCodeOf({ outcome }: Pick<Verdict, 'outcome'>): number {
  return outcome === 'fail' ? 1 : outcome === 'incomplete' ? 2 : 0;
}
