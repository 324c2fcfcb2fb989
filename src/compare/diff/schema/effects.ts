/** How effects on the values accepted combine. */
import type { Effect } from '../../../model/change.ts';
import type { Polarity } from './schema-edit.ts';

/** Several effects on the same values, one after the other. */
export function conjoinEffects(effects: readonly Effect[]): Effect {
  const counting = new Set(effects.filter((effect) => effect !== 'none'));
  if (counting.size === 0) return 'none';
  if (counting.has('replaces')) return 'replaces';
  return counting.size === 1 ? ([...counting][0] as Effect) : 'unknown';
}

/** The effect on the values of the root, of an edit that is reached in this way. */
export function effectAt(effect: Effect, polarity: Polarity): Effect {
  if (effect === 'none' || polarity === 'same' || polarity === 'assumed') return effect;
  if (polarity === 'undecided' || effect === 'replaces') return 'unknown';
  return effect === 'narrows' ? 'widens' : effect === 'widens' ? 'narrows' : effect;
}
