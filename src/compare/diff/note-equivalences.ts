/** Edits that leave the effective API equal are notes: said once, never judged. */

import { operationName } from '../../knowledge/operation-name.ts';
import { childIfPresent, placeOf, stringMember } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Note } from '../../model/change.ts';
import type { Place } from '../../model/node.ts';
import type { EditLog } from './edit-log.ts';
import type { SchemeKeys } from './security/scheme-keys.ts';

export function noteEquivalences(base: Api, head: Api, keys: SchemeKeys, log: EditLog): readonly Note[] {
  const notes: Note[] = [];
  for (const [before, after] of keys.renamed) {
    notes.push({
      code: 'security-scheme-renamed',
      message: `Security scheme "${before.name}" is now called "${after.name}".`,
      base: placeOf(before.node),
      head: placeOf(after.node),
    });
  }
  if (base.dialect !== head.dialect) {
    const key = head.dialect === '2.0' ? 'swagger' : 'openapi';
    notes.push({
      code: 'version-upgraded',
      message: `The description moved from OpenAPI ${base.dialect} to ${head.dialect}.`,
      base: placeOf(childIfPresent(base.root, base.dialect === '2.0' ? 'swagger' : 'openapi') ?? base.root),
      head: placeOf(childIfPresent(head.root, key) ?? head.root),
    });
  }
  const securityEdited = base.root.value.security !== head.root.value.security;
  if (securityEdited && keys.renamed.length === 0 && !log.all().some(({ key }) => key.startsWith('security '))) {
    notes.push({
      code: 'security-rewritten',
      message: 'The security requirements are written differently and demand the same.',
      base: placeOf(base.security.node),
      head: placeOf(head.security.node),
    });
  }
  return notes;
}

/** Schemas that are described in other words: one note, since nobody has to act on any of them. */
export function noteRewordings(rewordings: readonly { readonly base: Place; readonly head: Place }[]): readonly Note[] {
  const [first] = rewordings;
  if (first === undefined) return [];
  const message =
    rewordings.length === 1
      ? 'A schema is described in other words.'
      : `${rewordings.length} schemas are described in other words.`;
  return [{ code: 'schemas-reworded', message, ...first }];
}

/** What an operation is called and how it is sorted: of no effect on requests and answers. */
export function noteNames(before: Operation, after: Operation): readonly Note[] {
  const name = operationName(after.key);
  const note = (code: string, member: string, message: string): Note => ({
    code,
    message,
    base: placeOf(childIfPresent(before.node, member) ?? before.node),
    head: placeOf(childIfPresent(after.node, member) ?? after.node),
  });
  const notes: Note[] = [];
  const [was, is] = [before.operationId, after.operationId];
  if (was === null && is !== null)
    notes.push(note('api-operation-id-added', 'operationId', `${name} has the operationId "${is}" now.`));
  if (was !== null && was !== is)
    notes.push(
      note(
        'api-operation-id-removed',
        'operationId',
        is === null
          ? `${name} lost its operationId "${was}".`
          : `The operationId of ${name} was "${was}" and is "${is}".`,
      ),
    );
  for (const tag of after.tags)
    if (!before.tags.includes(tag)) notes.push(note('api-tag-added', 'tags', `${name} has the tag "${tag}" now.`));
  for (const tag of before.tags)
    if (!after.tags.includes(tag)) notes.push(note('api-tag-removed', 'tags', `${name} lost the tag "${tag}".`));
  const [old, now] = [before, after].map(({ node }) => stringMember(node.value, 'summary') ?? '');
  if (old !== now) notes.push(note('operation-summary-changed', 'summary', `The summary of ${name} changed.`));
  return notes;
}
