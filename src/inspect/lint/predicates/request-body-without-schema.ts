/** Finds request bodies of which nothing is said but their media type. */
import { isByteMediaType } from '../../../knowledge/media-type.ts';
import { isObject, placeOf } from '../../../knowledge/value.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const requestBodyWithoutSchema: Predicate<'request-body'> = {
  name: 'request-body-without-schema',
  targets: ['request-body'],
  options: {},
  check({ body }): readonly Hit[] {
    if (body.content.length === 0) return [{ arguments: { mediaTypes: 'none given' } }];
    const open = body.content.filter(({ name, schema }) => !isByteMediaType(name) && saysNothing(schema));
    const [first] = open;
    if (first === undefined) return NO_HIT;
    return [{ place: placeOf(first.node), arguments: { mediaTypes: open.map(({ name }) => name).join(', ') } }];
  },
};

function saysNothing(schema: SchemaNode | null): boolean {
  return schema === null || schema.value === true || (isObject(schema.value) && Object.keys(schema.value).length === 0);
}
