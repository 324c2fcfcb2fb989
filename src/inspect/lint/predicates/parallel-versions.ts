/** Finds APIs that serve an old version of an operation beside its successor without saying that it ends. */
import { pathSegments } from '../../../knowledge/path-names.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Operation } from '../../../model/api.ts';
import type { Hit, Predicate } from '../target.ts';

export const parallelVersions: Predicate<'document'> = {
  name: 'parallel-versions',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const newest = new Map<string, number>();
    const read = api.operations.flatMap((operation) => {
      const version = versionOf(operation);
      if (version !== null) newest.set(version.rest, Math.max(newest.get(version.rest) ?? 0, version.number));
      return version === null ? [] : [{ operation, ...version }];
    });
    const old = read.filter(({ operation, rest, number }) => number < (newest.get(rest) ?? 0) && !operation.deprecated);
    const [first] = old;
    if (first === undefined) return [];
    return [
      {
        place: placeOf(first.operation.pathItem),
        detail: 'versions',
        arguments: {
          count: old.length === 1 ? 'One operation' : `${old.length} operations`,
          path: first.operation.key.path,
          newest: `v${newest.get(first.rest)}`,
        },
        reachedBy: old.map(({ operation }) => operation.key),
      },
    ];
  },
};

/** The number of a version segment such as `v2`, and what the path is without it. */
function versionOf({ key }: Operation): { readonly number: number; readonly rest: string } | null {
  const segments = pathSegments(key.path);
  const index = segments.findIndex((segment) => /^v\d{1,3}$/i.test(segment));
  if (index === -1 || index > 2) return null;
  const rest = segments.map((segment, at) => (at === index ? '' : segment.replace(/^\{.*\}$/, '{}'))).join('/');
  return { number: Number(segments[index]?.slice(1)), rest: `${key.method} ${rest}` };
}
