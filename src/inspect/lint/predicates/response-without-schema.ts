/** Finds answers of which nobody can tell what they may hold. */
import { isByteMediaType } from '../../../knowledge/media-type.ts';
import { isObject, placeOf } from '../../../knowledge/value.ts';
import type { MediaType } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const responseWithoutSchema: Predicate<'response'> = {
  name: 'response-without-schema',
  targets: ['response'],
  options: {},
  check(visit): readonly Hit[] {
    const { status, content } = visit.response;
    if (!/^2(\d\d|XX)$/.test(status) || status === '204' || status === '205') return NO_HIT;
    const open = content.find((mediaType) => !isByteMediaType(mediaType.name) && saysNothing(mediaType));
    if (open !== undefined) return [{ place: placeOf(open.node), arguments: { status, mediaType: open.name } }];
    // Only a read that succeeds is sure to have a body; a write may well answer with nothing.
    if (content.length > 0 || (status !== '200' && status !== '2XX')) return NO_HIT;
    const reads = visit.operations.filter(({ key }) => key.kind === 'path' && key.method === 'GET');
    return reads.length > 0
      ? [{ arguments: { status, mediaType: 'none given' }, reachedBy: reads.map(({ key }) => key) }]
      : NO_HIT;
  },
};

/** An event stream is text of its own grammar; plain text needs no schema to be text. */
function saysNothing({ name, schema }: MediaType): boolean {
  if (/^text\//i.test(name) && !/^text\/(json|xml)/i.test(name)) return false;
  return schema === null || schema.value === true || (isObject(schema.value) && Object.keys(schema.value).length === 0);
}
