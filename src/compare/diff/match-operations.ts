/** Pairs the operations of two revisions. Says who corresponds to whom; never says what changed. */
import { pointerText } from '../../knowledge/pointer.ts';
import { blankParameters, operationSubject } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';

export interface MatchedOperations {
  readonly both: readonly (readonly [Operation, Operation])[];
  readonly added: readonly Operation[];
  readonly removed: readonly Operation[];
}

/**
 * Pairs by method and path, then, for what is left, without the names of parameters, then by the path that the wire sees: a
 * base path may move from the paths to the servers. Callbacks are also known by their name and by their definition.
 */
export function matchOperations(base: Api, head: Api): MatchedOperations {
  let left: readonly Operation[] = [...base.operations, ...base.outbound];
  let right: readonly Operation[] = [...head.operations, ...head.outbound];
  const both: (readonly [Operation, Operation])[] = [];
  for (const keyOf of [
    writtenKey,
    ({ key }: Operation) => operationSubject(key),
    wireKey,
    callbackKey,
    definitionKey,
  ]) {
    const pairs = pairBy(left, right, keyOf);
    if (pairs.length === 0) continue;
    both.push(...pairs);
    const paired = new Set(pairs.flat());
    left = left.filter((operation) => !paired.has(operation));
    right = right.filter((operation) => !paired.has(operation));
    if (left.length === 0 || right.length === 0) break;
  }
  return { both, removed: withoutImplied(left), added: withoutImplied(right) };
}

/** `null` keys pair nothing; what shares a key is paired in order. */
function pairBy(
  left: readonly Operation[],
  right: readonly Operation[],
  keyOf: (operation: Operation) => string | null,
): readonly (readonly [Operation, Operation])[] {
  const waiting = new Map<string, Operation[]>();
  for (const operation of right.toReversed()) {
    const key = keyOf(operation);
    if (key === null) continue;
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [operation]);
    else known.push(operation);
  }
  return left.flatMap((operation) => {
    const key = keyOf(operation);
    const counterpart = key === null ? undefined : waiting.get(key)?.pop();
    return counterpart === undefined ? [] : [[operation, counterpart] as const];
  });
}

/** A callback comes and goes with the operation that has it. */
function withoutImplied(operations: readonly Operation[]): readonly Operation[] {
  const own = new Set(operations.map(writtenKey));
  return operations.filter(({ callback }) => callback === null || !own.has(writtenKey({ key: callback.owner })));
}

function writtenKey({ key }: Pick<Operation, 'key'>): string {
  return `${key.kind} ${key.method} ${key.path}`;
}

/** The same callback of the same operation, wherever it goes. */
function callbackKey({ key, callback }: Operation): string | null {
  return callback === null ? null : `${operationSubject(callback.owner)} ${callback.name} ${key.method}`;
}

/** A callback that operations share is read with the first of them; when that one goes, the callback is still the same. */
function definitionKey({ key, callback, node }: Operation): string | null {
  return callback === null
    ? null
    : `${callback.name} ${callback.expression} ${key.method} ${node.file.path} ${pointerText(node.pointer)}`;
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
