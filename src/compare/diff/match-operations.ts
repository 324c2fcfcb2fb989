/** Pairs the operations of two revisions. Says who corresponds to whom; never says what changed. */
import { blankParameters, operationSubject } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import { joinByKey } from './joins.ts';

export interface MatchedOperations {
  readonly both: readonly (readonly [Operation, Operation])[];
  readonly added: readonly Operation[];
  readonly removed: readonly Operation[];
}

/**
 * Pairs by method and path without parameter names, then, for what is left, by the path that the wire sees: a base path may
 * move from the paths to the servers. Two operations that differ by parameter names only are told apart by their names.
 */
export function matchOperations(base: Api, head: Api): MatchedOperations {
  const first = joinByKey(numbered(base), numbered(head), ({ key }) => key);
  const [left, right] = [first.removed.map(strip), first.added.map(strip)];
  const wired = joinByKey(
    left.map((operation) => ({ operation, key: wireKey(operation) })),
    right.map((operation) => ({ operation, key: wireKey(operation) })),
    ({ key }) => key,
  );
  return {
    both: [...first.both, ...wired.both].map(([before, after]) => [before.operation, after.operation] as const),
    removed: wired.removed.map(strip),
    added: wired.added.map(strip),
  };
}

function strip({ operation }: { readonly operation: Operation }): Operation {
  return operation;
}

/** Operations that collide once their parameter names are blanked keep their names as part of the key. */
function numbered(api: Api): { readonly operation: Operation; readonly key: string }[] {
  const all = [...api.operations, ...api.outbound];
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(operationSubject(key), (counts.get(operationSubject(key)) ?? 0) + 1);
  return all.map((operation) => {
    const subject = operationSubject(operation.key);
    return { operation, key: (counts.get(subject) ?? 0) > 1 ? `${subject} ${operation.key.path}` : subject };
  });
}

/** Method and full path as a client calls it. */
function wireKey(operation: Operation): string {
  return `${operation.key.kind} ${operation.key.method} ${blankParameters(wirePath(operation))}`;
}

/** The path with that of the first server in front. */
export function wirePath({ key, servers }: Operation): string {
  return (serverPath(servers[0]?.expanded[0] ?? '') + key.path).replace(/\/{2,}/g, '/');
}

/** `/v1` of `https://host/v1/`. */
export function serverPath(url: string): string {
  const path = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*(\/[^?#]*)?/i.exec(url)?.[1] ?? (url.startsWith('/') ? url : '');
  return path.replace(/\/+$/, '');
}
