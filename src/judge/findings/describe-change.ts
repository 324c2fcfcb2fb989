/** Says a change in plain words, whether or not it has a meaning for security. */

import { plainText } from '../../knowledge/plain-text.ts';
import type { Change } from '../../model/change.ts';
import type { MeaningRule } from '../../model/rule.ts';
import { fillMessage, operationNames } from './wording.ts';

/** The sentence of its meaning, else one that is built from its id: `Request property max length decreased (name): 100 → 20, on POST /users.` */
export function describeChange(change: Change, meaning: MeaningRule | null): string {
  if (meaning === null) return describePlainly(change);
  return fillMessage(meaning.message, change.arguments, { operation: change.operation, reachedBy: affectedBy(change) });
}

/** A shared schema reaches operations that an edit makes neither worse nor better: the sentence is not about them. */
export function affectedBy({ posture, reachedBy }: Change): Change['reachedBy'] {
  const affected = reachedBy.filter((each) => each.posture === posture);
  return affected.length > 0 ? affected : reachedBy;
}

function describePlainly(change: Change): string {
  const subject = argumentOf(change, 'subject');
  const from = argumentOf(change, 'from');
  const to = argumentOf(change, 'to');
  const words = change.id.replaceAll('-', ' ');
  const about = subject === '' || words.includes(subject.toLowerCase()) ? '' : ` (${subject})`;
  const values = from === '' && to === '' ? '' : `: ${from || 'none'} → ${to || 'none'}`;
  const where = change.reachedBy.length === 0 && change.operation === null ? '' : `, on ${operationNames(change)}`;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${about}${values}${where}.`;
}

function argumentOf(change: Change, name: string): string {
  return Object.hasOwn(change.arguments, name) ? plainText(String(change.arguments[name])) : '';
}
