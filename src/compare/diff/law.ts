/**
 * The one law of compatibility: a client breaks when what it may send is narrowed or what it may receive is widened.
 * Exceptions stand in the table below, each with its reason; they give `maybe`, never silence.
 */
import type { Compatibility, Effect } from '../../model/change.ts';
import type { Flow } from './edit.ts';

/** What an effect on the accepted values means for existing clients, given where the data flows. */
export function compatibilityOf(effect: Effect, flow: Flow, facet: string): Compatibility {
  if (effect === 'none' || flow === 'none') return 'safe';
  if (effect === 'unknown') return 'maybe';
  const breaks = effect === 'replaces' || (flow === 'request' ? effect === 'narrows' : effect === 'widens');
  const exception = EXCEPTIONS.get(`${flow} ${effect} ${facet}`);
  return exception !== undefined ? exception.compatibility : breaks ? 'breaking' : 'safe';
}

interface LawException {
  readonly compatibility: Compatibility;
  readonly reason: string;
}

/** `<flow> <effect> <facet>` → what holds instead of the law. */
export const EXCEPTIONS: ReadonlyMap<string, LawException> = new Map([
  [
    'request narrows property-added',
    {
      compatibility: 'safe',
      reason:
        'A client that did not know the property does not send it; values that happened to use the name are rare.',
    },
  ],
  [
    'request widens property-removed',
    { compatibility: 'maybe', reason: 'Requests are still accepted, but what the client sends is now ignored.' },
  ],
  [
    'response widens property-removed',
    { compatibility: 'maybe', reason: 'An optional property could already be absent; a client may still count on it.' },
  ],
  [
    'response widens enum-value',
    { compatibility: 'maybe', reason: 'Tolerant readers accept values they do not know; strict ones break.' },
  ],
  [
    'request narrows default-value',
    {
      compatibility: 'maybe',
      reason: 'The same requests are accepted, but an omitted value now means something else.',
    },
  ],
]);
