/** Finds schemas of requests that contain themselves without an end. */
import { sizeBound, viewSchema } from '../../../knowledge/schema.ts';
import { subSchemas } from '../../../knowledge/sub-schemas.ts';
import { childIfPresent, isObject, members } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Node, SchemaNode } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const recursiveInput: Predicate<'schema'> = {
  name: 'recursive-input',
  targets: ['schema'],
  options: {},
  glance: (value) =>
    isObject(value) &&
    ['properties', 'items', 'allOf', 'oneOf', 'anyOf', 'additionalProperties'].some((key) => Object.hasOwn(value, key)),
  check(visit): readonly Hit[] {
    if (!visit.inRequest || !recursiveDefinitions(visit.api).has(visit.node.value)) return NO_HIT;
    return [{ arguments: { what: describeUse(visit.usedAs) } }];
  },
};

/** The shared definitions that lead back to themselves; found once for each API, in linear time. */
function recursiveDefinitions(api: Api): ReadonlySet<unknown> {
  let found = memo.get(api);
  if (found === undefined) {
    found = findRecursive(definitionsOf(api), api);
    memo.set(api, found);
  }
  return found;
}

const memo = new WeakMap<Api, ReadonlySet<unknown>>();

function definitionsOf(api: Api): readonly SchemaNode[] {
  const owner = api.dialect === '2.0' ? api.root : childIfPresent(api.root, 'components');
  const container =
    owner === undefined ? undefined : childIfPresent(owner, api.dialect === '2.0' ? 'definitions' : 'schemas');
  return container === undefined
    ? []
    : members(container).flatMap(([, node]) => (isObject(node.value) ? [node as SchemaNode] : []));
}

function findRecursive(definitions: readonly SchemaNode[], api: Api): ReadonlySet<unknown> {
  const known = new Set<unknown>(definitions.map(({ value }) => value));
  const edges = new Map<unknown, readonly unknown[]>(
    definitions.map((node) => [node.value, reachedFrom(node, known, api)]),
  );
  return componentsWithCycle(edges);
}

/** The definitions that a definition names, through everything that stands in it. */
function reachedFrom(start: SchemaNode, known: ReadonlySet<unknown>, { dialect }: Api): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>([start.value]);
  const queue: Node[] = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { node, keyword } of subSchemas(next as SchemaNode, dialect)) {
      // A bounded list of itself still ends; a definition of its own is a node of the graph.
      if (keyword === 'items' && sizeBound(viewSchema(next as SchemaNode, dialect), 'maxItems') !== null) continue;
      if (known.has(node.value)) found.push(node.value);
      else if (!seen.has(node.value)) {
        seen.add(node.value);
        queue.push(node);
      }
    }
  }
  return found;
}

/** Tarjan's strongly connected components, iterative. */
function componentsWithCycle(edges: ReadonlyMap<unknown, readonly unknown[]>): ReadonlySet<unknown> {
  const index = new Map<unknown, number>();
  const low = new Map<unknown, number>();
  const onStack = new Set<unknown>();
  const stack: unknown[] = [];
  const cyclic = new Set<unknown>();
  for (const root of edges.keys()) {
    if (index.has(root)) continue;
    const work: { node: unknown; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1) as { node: unknown; next: number };
      const { node } = frame;
      if (frame.next === 0) {
        index.set(node, index.size);
        low.set(node, index.get(node) as number);
        stack.push(node);
        onStack.add(node);
      }
      const targets = edges.get(node) ?? [];
      const target = targets[frame.next];
      frame.next += 1;
      if (frame.next <= targets.length) {
        if (!index.has(target)) work.push({ node: target, next: 0 });
        else if (onStack.has(target)) low.set(node, Math.min(low.get(node) as number, index.get(target) as number));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low.set(parent.node, Math.min(low.get(parent.node) as number, low.get(node) as number));
      if (low.get(node) !== index.get(node)) continue;
      const members: unknown[] = [];
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        onStack.delete(top);
        members.push(top);
        if (top === node) break;
      }
      if (members.length > 1 || targets.includes(node)) for (const each of members) cyclic.add(each);
    }
  }
  return cyclic;
}
