/** Finds requirements that name a security scheme which is not there: once for each name, with the operations it leaves open. */
import { placeOf } from '../../../knowledge/value.ts';
import type { Api, OperationKey, RequiredScheme } from '../../../model/api.ts';
import type { Hit, Predicate } from '../target.ts';

export const undefinedScheme: Predicate<'document'> = {
  name: 'undefined-scheme',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    return [...listUndefined(api)].map(([name, { first, reachedBy }]) => ({
      place: placeOf(first.node),
      detail: `scheme ${name}`,
      reachedBy,
      arguments: {
        scheme: name,
        reason: api.schemes.has(name) ? 'is declared, but is no security scheme of this version' : 'is not declared',
      },
    }));
  },
};

interface Undefined {
  readonly first: RequiredScheme;
  readonly reachedBy: OperationKey[];
}

function listUndefined(api: Api): ReadonlyMap<string, Undefined> {
  const found = new Map<string, Undefined>();
  const add = (required: RequiredScheme, key: OperationKey | null): void => {
    // OpenAPI 3.2 §4.30: a requirement may also name a scheme by URI.
    if (required.scheme !== null || (api.dialect === '3.2' && /[/#]/.test(required.name))) return;
    const known = found.get(required.name) ?? { first: required, reachedBy: [] };
    found.set(required.name, known);
    if (key !== null && known.reachedBy.at(-1) !== key) known.reachedBy.push(key);
  };
  for (const alternative of api.security.alternatives) for (const required of alternative.schemes) add(required, null);
  for (const operation of api.operations) {
    for (const alternative of operation.security.alternatives)
      for (const required of alternative.schemes) add(required, operation.key);
  }
  return found;
}
