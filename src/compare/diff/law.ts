/**
 * The one law of compatibility: a client breaks when what it may send is narrowed or what it may receive is widened.
 * Exceptions stand in the table below, each with its reason; none of them turns what breaks into silence.
 */
import type { Compatibility, Effect } from '../../model/change.ts';
import type { Flow } from './edit.ts';

/** What an effect on the accepted values means for existing clients, given where the data flows and what was edited. */
export function compatibilityOf(effect: Effect, flow: Flow, edited: string): Compatibility {
  if (flow === 'none') return 'safe';
  const exception = EXCEPTIONS.get(`${flow} ${edited}`);
  if (exception !== undefined && (exception.of === undefined || exception.of.includes(effect)))
    return exception.compatibility;
  return lawOf(effect, flow);
}

/** The law without exceptions. */
export function lawOf(effect: Effect, flow: Flow): Compatibility {
  if (effect === 'none' || flow === 'none') return 'safe';
  if (effect === 'unknown') return 'maybe';
  return effect === 'replaces' || (flow === 'request' ? effect === 'narrows' : effect === 'widens')
    ? 'breaking'
    : 'safe';
}

export interface LawException {
  readonly compatibility: Compatibility;
  readonly reason: string;
  /** Only where the edit has one of these effects; else always. */
  readonly of?: readonly Effect[];
}

/** `<flow> <facet>-<action>` → what holds instead of the law. */
export const EXCEPTIONS: ReadonlyMap<string, LawException> = new Map<string, LawException>([
  [
    'request property-added',
    {
      compatibility: 'safe',
      reason:
        'A client that did not know the property does not send it; values that happened to use the name are rare.',
    },
  ],
  [
    'request required-property-added',
    { compatibility: 'breaking', reason: 'Whoever does not send it yet is refused, whatever else becomes acceptable.' },
  ],
  [
    'request property-removed',
    {
      compatibility: 'maybe',
      of: ['widens', 'none', 'unknown'],
      reason: 'Requests are still accepted, but what the client sends is now ignored.',
    },
  ],
  [
    'request required-property-removed',
    {
      compatibility: 'maybe',
      of: ['widens', 'none', 'unknown'],
      reason: 'Requests are still accepted, but what the client sends is now ignored.',
    },
  ],
  [
    'response property-added',
    {
      compatibility: 'safe',
      reason: 'What arrives in addition does not break a reader, who ignores what it does not know.',
    },
  ],
  [
    'response required-property-added',
    {
      compatibility: 'safe',
      reason: 'What arrives in addition does not break a reader, who ignores what it does not know.',
    },
  ],
  [
    'response property-removed',
    { compatibility: 'maybe', reason: 'An optional property could already be absent; a client may still count on it.' },
  ],
  [
    'response required-property-removed',
    {
      compatibility: 'breaking',
      reason: 'A reader that was promised the property no longer finds it, also where objects are closed.',
    },
  ],
  [
    'response pattern-property-added',
    { compatibility: 'safe', reason: 'Members under new names are what a reader ignores.' },
  ],
  [
    'response enum-value-added',
    { compatibility: 'maybe', reason: 'Tolerant readers accept values they do not know; strict ones break.' },
  ],
  [
    'response x-extensible-enum-value-added',
    { compatibility: 'safe', reason: 'The list is declared to grow: readers have to accept values they do not know.' },
  ],
  [
    'request default-value-added',
    {
      compatibility: 'maybe',
      reason: 'The same requests are accepted, but an omitted value now means something else.',
    },
  ],
  [
    'request default-value-removed',
    {
      compatibility: 'maybe',
      reason: 'The same requests are accepted, but an omitted value now means something else.',
    },
  ],
  [
    'request default-value-changed',
    {
      compatibility: 'maybe',
      reason: 'The same requests are accepted, but an omitted value now means something else.',
    },
  ],
  [
    'request read-only-became-read-only',
    {
      compatibility: 'maybe',
      reason: 'Servers ignore what they call readOnly, or refuse it (OpenAPI 3.1.1 §4.24): the client is told neither.',
    },
  ],
  [
    'request required-became-read-only',
    {
      compatibility: 'maybe',
      reason: 'Servers ignore what they call readOnly, or refuse it (OpenAPI 3.1.1 §4.24): the client is told neither.',
    },
  ],
  [
    'response write-only-became-write-only',
    { compatibility: 'maybe', reason: 'An optional property that is no longer returned could already be absent.' },
  ],
  [
    'request discriminator-removed',
    {
      compatibility: 'maybe',
      reason: 'The same values are accepted, but nothing tells any more which alternative is meant.',
    },
  ],
  [
    'response discriminator-removed',
    {
      compatibility: 'maybe',
      reason: 'The same values are returned, but nothing tells any more which alternative is meant.',
    },
  ],
  [
    'request discriminator-property-name-changed',
    { compatibility: 'maybe', reason: 'Alternatives are told apart by another member than the one that clients fill.' },
  ],
  [
    'response discriminator-property-name-changed',
    { compatibility: 'maybe', reason: 'Alternatives are told apart by another member than the one that clients read.' },
  ],
  [
    'request discriminator-mapping-deleted',
    { compatibility: 'maybe', reason: 'Clients that send the value mean an alternative that it no longer stands for.' },
  ],
  [
    'request discriminator-mapping-changed',
    { compatibility: 'maybe', reason: 'The value that clients send stands for another alternative.' },
  ],
  [
    'response discriminator-mapping-changed',
    { compatibility: 'maybe', reason: 'The value that clients read stands for another alternative.' },
  ],
  [
    'response discriminator-mapping-added',
    { compatibility: 'maybe', reason: 'Clients may read a value that they cannot match to an alternative.' },
  ],
]);
