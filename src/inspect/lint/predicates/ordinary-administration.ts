/** Finds operations of administration that are guarded exactly like the ordinary ones. */
import { isAdministrativePath } from '../../../knowledge/path-names.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import type { Api, Operation } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const ordinaryAdministration: Predicate<'operation'> = {
  name: 'ordinary-administration',
  targets: ['operation'],
  options: {},
  check({ operation, api }): readonly Hit[] {
    const { key, security } = operation;
    if (key.kind !== 'path' || security.access !== 'required' || !isAdministrativePath(key.path)) return NO_HIT;
    const guard = guardOf(operation);
    // Where the names say that it takes an administrator, it is no ordinary guard.
    if (ADMINISTRATORS.test(wordsOf(guard.slice(0, 500)).join(' '))) return NO_HIT;
    return ordinaryGuards(api).has(guard) ? [{ arguments: { guard: guard.slice(0, 120) } }] : NO_HIT;
  },
};

const ADMINISTRATORS =
  /\b(admin|admins|administrator|internal|root|superuser|staff|operator|system|management|manage|privileged)\b/;

function ordinaryGuards(api: Api): ReadonlySet<string> {
  let guards = memo.get(api);
  if (guards === undefined) {
    guards = new Set(
      api.operations
        .filter(({ key, security }) => security.access === 'required' && !isAdministrativePath(key.path))
        .map(guardOf),
    );
    memo.set(api, guards);
  }
  return guards;
}

const memo = new WeakMap<Api, ReadonlySet<string>>();

/** Schemes and scopes, whatever their order. */
function guardOf({ security }: Operation): string {
  return security.alternatives
    .map(({ schemes }) =>
      schemes
        .map(({ name, scopes }) => (scopes.length === 0 ? name : `${name} (${[...scopes].sort().join(', ')})`))
        .sort()
        .join(' and '),
    )
    .sort()
    .join(' or ');
}
