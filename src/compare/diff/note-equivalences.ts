/** Edits that leave the effective API equal are notes: said once, never judged. */
import { childIfPresent, placeOf } from '../../knowledge/value.ts';
import type { Api } from '../../model/api.ts';
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
