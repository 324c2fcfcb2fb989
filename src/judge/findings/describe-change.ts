/** Says a change in plain words, whether or not it has a meaning for security. */
import { findChangeKind } from '../../knowledge/change-kinds/catalogue.ts';
import { schemaSentence } from '../../knowledge/change-kinds/schema-sentences.ts';
import type { Change } from '../../model/change.ts';
import type { MeaningRule } from '../../model/rule.ts';
import { fillMessage } from './wording.ts';

/** The sentence of its meaning, else that of its kind: `maxLength of the property name was raised in the request of POST /users: 20 → 50.` */
export function describeChange(change: Change, meaning: MeaningRule | null): string {
  const reachedBy = affectedBy(change);
  return fillMessage(templateOf(change, meaning, reachedBy), change.arguments, {
    operation: change.operation,
    reachedBy,
  });
}

/** A shared schema reaches operations that an edit makes neither worse nor better: the sentence is not about them. */
export function affectedBy({ posture, reachedBy }: Change): Change['reachedBy'] {
  const affected = reachedBy.filter((each) => each.posture === posture);
  return affected.length > 0 ? affected : reachedBy;
}

function templateOf(change: Change, meaning: MeaningRule | null, reachedBy: Change['reachedBy']): string {
  if (meaning !== null) {
    // In webhooks and callbacks the API is who calls: its requests leave, and it takes in the answers.
    const isOutbound = reachedBy.length > 0 && reachedBy.every(({ kind }) => kind !== 'path');
    return isOutbound ? (meaning.outbound ?? meaning.message) : meaning.message;
  }
  const kind = findChangeKind(change.id);
  if (kind !== null) return kind.message;
  return schemaSentence(textOf(change, 'facet'), textOf(change, 'action'), textOf(change, 'side'));
}

function textOf({ arguments: values }: Change, name: string): string {
  return Object.hasOwn(values, name) ? String(values[name]) : '';
}
