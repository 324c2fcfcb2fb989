/** Finds objects in answers that welcome any member, so that whatever the server knows may leave. */
import { openness, propertiesOf } from '../../../knowledge/schema.ts';
import { isObject, member, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const openResponse: Predicate<'schema'> = {
  name: 'open-response',
  targets: ['schema'],
  options: {},
  glance: (value) =>
    isObject(value) && Object.hasOwn(value, 'properties') && accepts(member(value, 'additionalProperties')),
  check({ node, view, inRequest, inResponse, usedAs }): readonly Hit[] {
    if (!inResponse || inRequest || usedAs.as === 'other') return NO_HIT;
    if (!accepts(member(node.value, 'additionalProperties')) || propertiesOf(view).size === 0) return NO_HIT;
    if (openness(view).kind !== 'open') return NO_HIT;
    return [{ place: placeOfMember(node, 'additionalProperties'), arguments: { what: describeUse(usedAs) } }];
  },
};

function accepts(value: unknown): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}
