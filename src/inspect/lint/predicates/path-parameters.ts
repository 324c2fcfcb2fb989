/** Finds templates and declared path parameters that do not agree: what is not declared is not validated. */
import { pathSegments } from '../../../knowledge/path-names.ts';
import { placeOf } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isWrittenElsewhere } from './support/elsewhere.ts';

export const pathParameters: Predicate<'operation'> = {
  name: 'path-parameters',
  targets: ['operation'],
  options: {
    fault: {
      type: 'string',
      default: 'undeclared',
      allowed: ['undeclared', 'unused'],
      help: 'In the path and not declared, or declared and not in the path.',
    },
  },
  check({ operation }, { fault }): readonly Hit[] {
    if (operation.key.kind !== 'path' || isWrittenElsewhere(operation)) return NO_HIT;
    const named = new Set(
      pathSegments(operation.key.path).flatMap((segment) =>
        [...segment.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string),
      ),
    );
    const declared = operation.parameters.filter(({ in: place }) => place === 'path');
    if (fault === 'unused')
      return declared
        .filter(({ name }) => !named.has(name))
        .map(({ name, use }) => ({ place: placeOf(use), detail: name, arguments: { name } }));
    const known = new Set(declared.map(({ name }) => name));
    return [...named].filter((name) => !known.has(name)).map((name) => ({ detail: name, arguments: { name } }));
  },
};
