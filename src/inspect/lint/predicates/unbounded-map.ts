/** Finds maps in requests that may have any number of members. */
import { openness, sizeBound } from '../../../knowledge/schema.ts';
import { isObject, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

const SAYING = ['additionalProperties', 'unevaluatedProperties'];

export const unboundedMap: Predicate<'schema'> = {
  name: 'unbounded-map',
  targets: ['schema'],
  options: {},
  // Judged where it is said: elsewhere the keyword stands in another part.
  glance: (value) => isObject(value) && SAYING.some((keyword) => Object.hasOwn(value, keyword)),
  check({ view, node, inRequest, usedAs }): readonly Hit[] {
    if (!inRequest || usedAs.as === 'other') return NO_HIT;
    const found = openness(view);
    // Judged where it is said, once, however many schemas are composed with it.
    if (found.kind !== 'schema' || found.part.value !== node.value || sizeBound(view, 'maxProperties') !== null)
      return NO_HIT;
    return [{ place: placeOfMember(found.part, 'additionalProperties'), arguments: { what: describeUse(usedAs) } }];
  },
};
