/** Finds operations that hand out or change one person's object to whoever knows its identifier. */

import { isNamedAfterCollection, looksLikeIdentifier } from '../../../knowledge/identifier-names.ts';
import { isPersonalObjectName } from '../../../knowledge/object-names.ts';
import { isHealthPath, pathSegments } from '../../../knowledge/path-names.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const anonymousObjectAccess: Predicate<'operation'> = {
  name: 'anonymous-object-access',
  targets: ['operation'],
  options: {},
  check({ operation, api }): readonly Hit[] {
    const { key, security } = operation;
    // Where nothing is said about authentication at all, that is what has to be said.
    const isDecided = api.schemes.size > 0 || security.declared;
    if (key.kind !== 'path' || security.access === 'required' || !isDecided || isHealthPath(key.path)) return NO_HIT;
    const object = personalObjectOf(key.path);
    return object === null ? NO_HIT : [{ arguments: { parameter: object.parameter, object: object.name } }];
  },
};

/** The last object of a path that belongs to somebody, with the parameter that picks it. */
function personalObjectOf(path: string): { readonly parameter: string; readonly name: string } | null {
  const segments = pathSegments(path);
  for (let index = segments.length - 1; index > 0; index -= 1) {
    const [collection, segment] = [segments[index - 1] as string, segments[index] as string];
    const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    if (parameter === undefined || !isPersonalObjectName(collection)) continue;
    if (looksLikeIdentifier(parameter) || isNamedAfterCollection(parameter, collection))
      return { parameter, name: collection };
  }
  return null;
}
