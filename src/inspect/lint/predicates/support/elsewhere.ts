/** Operations that are written as a reference, which OpenAPI has none of: what they say is not known here. */
import type { Operation } from '../../../../model/api.ts';

/** A rule of its own reports the reference; what an operation lacks cannot be told. */
export function isWrittenElsewhere({ node }: Operation): boolean {
  return Object.hasOwn(node.value, '$ref');
}
