/** Pairs the operations of two versions of an API: first as they are, then by their paths without what names the version. */

import { blankParameters } from '../../../knowledge/subject.ts';
import { compareVersions, pathWithoutVersion, versionIn } from '../../../knowledge/version-names.ts';
import type { Api, Operation } from '../../../model/api.ts';
import { type MatchedOperations, matchOperations, wirePath } from '../match-operations.ts';

/** Of several operations that differ by version only (`/v1/users` and `/v2/users`), the newest of each side are the pair. */
export function matchVersions(before: Api, after: Api): MatchedOperations {
  const exact = matchOperations(before, after);
  const byPath = pairBy(exact.removed, exact.added, ({ key }) => key.path);
  const byWire = pairBy(byPath.removed, byPath.added, wirePath);
  return { ...byWire, both: [...exact.both, ...byPath.both, ...byWire.both] };
}

/** What an operation is called in every version. */
export function versionlessKey({ key }: Operation, path: string): string {
  return `${key.kind} ${key.method} ${blankParameters(pathWithoutVersion(path))}`;
}

function pairBy(
  removed: readonly Operation[],
  added: readonly Operation[],
  pathOf: (operation: Operation) => string,
): MatchedOperations {
  const [before, after] = [newestByKey(removed, pathOf), newestByKey(added, pathOf)];
  const both = [...after].flatMap(([key, operation]) => {
    const counterpart = before.get(key);
    return counterpart === undefined ? [] : [[counterpart, operation] as const];
  });
  const paired = new Set(both.flat());
  return {
    both,
    removed: removed.filter((operation) => !paired.has(operation)),
    added: added.filter((operation) => !paired.has(operation)),
  };
}

function newestByKey(
  operations: readonly Operation[],
  pathOf: (operation: Operation) => string,
): ReadonlyMap<string, Operation> {
  const newest = new Map<string, Operation>();
  for (const operation of operations) {
    const key = versionlessKey(operation, pathOf(operation));
    const known = newest.get(key);
    if (known === undefined || isNewer(pathOf(operation), pathOf(known))) newest.set(key, operation);
  }
  return newest;
}

function isNewer(path: string, than: string): boolean {
  return compareVersions(versionIn(path) ?? [], versionIn(than) ?? []) > 0;
}
