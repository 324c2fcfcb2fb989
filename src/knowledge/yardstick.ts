/** What a run judged with, as short texts: scores and findings compare only where these are equal. */
import type { InputsUsed } from '../model/report.ts';
import { digest } from './digest.ts';

const DIGITS = 12;

export function yardstickOf({ model, packs }: Pick<InputsUsed, 'model' | 'packs'>): {
  readonly model: string;
  readonly rules: string;
} {
  const names = packs.map(({ source, digest: of }) => `${source} ${of}`);
  return {
    model: `${model.source} ${(model.digest ?? '').slice(0, DIGITS)}`,
    rules: digest(names.join('\n')).slice(0, DIGITS),
  };
}
