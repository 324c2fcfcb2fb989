/** Compares request bodies: whether there is one, whether it is required, and what it may hold. */
import { childIfPresent } from '../../knowledge/value.ts';
import type { Operation, RequestBody } from '../../model/api.ts';
import { compareContent } from './compare-content.ts';
import type { Comparison } from './comparison.ts';
import { changedAt, changedMember } from './node-place.ts';
import { tell } from './tell.ts';
import { flowOf } from './verdict.ts';

export function compareRequestBodies(before: Operation, after: Operation, comparison: Comparison): void {
  const [old, now] = [before.requestBody, after.requestBody];
  const about = { operation: after, subject: 'request body', detail: 'request' };
  if (old === null || now === null) {
    if (old !== now) reportPresence(before, after, comparison);
    return;
  }
  if (old.required !== now.required)
    tell(comparison, {
      ...about,
      node: now.node,
      id: now.required ? 'request-body-became-required' : 'request-body-became-optional',
      base: changedMember(old.node, 'required') ?? changedAt(old.node),
      head: changedMember(now.node, 'required') ?? changedAt(now.node),
    });
  const place = {
    operation: after,
    side: 'request',
    flow: flowOf('request', after.key.kind),
    root: 'body',
    name: null,
    parameterIn: null,
    mediaType: null,
    label: 'request',
  } as const;
  compareContent(old.content, now.content, place, comparison);
}

function reportPresence(before: Operation, after: Operation, comparison: Comparison): void {
  const [old, now] = [before.requestBody, after.requestBody];
  tell(comparison, {
    operation: after,
    // A shared body that one operation more or less refers to did not change itself.
    node: after.node,
    detail: 'request',
    id:
      now === null
        ? 'request-body-removed'
        : now.required
          ? 'request-body-added-required'
          : 'request-body-added-optional',
    base: old === null ? null : changedAt(useOf(before, old)),
    head: now === null ? null : changedAt(useOf(after, now)),
  });
}

/** Where the operation names its body; Swagger 2.0 has it among the parameters. */
function useOf({ node }: Operation, body: RequestBody) {
  return childIfPresent(node, 'requestBody') ?? body.node;
}
