/** Finds patterns that a longer text passes as well, because nothing holds them to both ends. */
import { judgePattern } from '../../../knowledge/regular-expression.ts';
import { sizeBound } from '../../../knowledge/schema.ts';
import { isObject, member, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const unanchoredPattern: Predicate<'schema'> = {
  name: 'unanchored-pattern',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && typeof value.pattern === 'string',
  check(visit): readonly Hit[] {
    const pattern = member(visit.node.value, 'pattern');
    if (!visit.inRequest || typeof pattern !== 'string') return NO_HIT;
    const { valid, anchored, acceptsEverything } = judgePattern(pattern);
    // What must only occur somewhere, with a length beside it, is often meant so.
    if (!valid || anchored || acceptsEverything || sizeBound(visit.view, 'maxLength') !== null) return NO_HIT;
    return [
      {
        place: placeOfMember(visit.node, 'pattern'),
        arguments: { what: describeUse(visit.usedAs), pattern: pattern.slice(0, 100) },
      },
    ];
  },
};
