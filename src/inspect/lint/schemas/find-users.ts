/**
 * Which operations reach a schema. Asked only for what is reported; strongly connected schemas share one set (Tarjan),
 * so that a whole document costs one visit of each edge, cycles and exponential fan-out included.
 */
import type { RankedOperations, UserSet } from '../ranked-operations.ts';
import type { SchemaEntry } from './schema-entry.ts';

interface Frame {
  readonly entry: SchemaEntry;
  readonly sources: readonly SchemaEntry[];
  next: number;
  readonly order: number;
  low: number;
}

export class SchemaUsers {
  readonly #ranked: RankedOperations;
  readonly #sets = new Map<SchemaEntry, UserSet>();

  constructor(ranked: RankedOperations) {
    this.#ranked = ranked;
  }

  of(entry: SchemaEntry): UserSet {
    const head = entry.head();
    return this.#sets.get(head) ?? this.#find(head);
  }

  #find(start: SchemaEntry): UserSet {
    const open = new Map<SchemaEntry, Frame>();
    const component: SchemaEntry[] = [];
    const stack: Frame[] = [];
    const enter = (entry: SchemaEntry): void => {
      const frame = { entry, sources: sourcesOf(entry), next: 0, order: open.size, low: open.size };
      open.set(entry, frame);
      stack.push(frame);
      component.push(entry);
    };
    enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const source = frame.sources[frame.next];
      frame.next += 1;
      if (source !== undefined) {
        if (this.#sets.has(source)) continue;
        const seen = open.get(source);
        if (seen === undefined) enter(source);
        else frame.low = Math.min(frame.low, seen.order);
        continue;
      }
      stack.pop();
      const below = stack.at(-1);
      if (below !== undefined) below.low = Math.min(below.low, frame.low);
      if (frame.low === frame.order) this.#close(component.splice(component.lastIndexOf(frame.entry)));
    }
    return this.#sets.get(start) as UserSet;
  }

  /** All members of a strongly connected component have the same users. */
  #close(members: readonly SchemaEntry[]): void {
    const sets = new Set<UserSet>();
    for (const member of members) {
      for (const edge of member.edges ?? [])
        if (edge.root !== null) sets.add(this.#ranked.single(this.#ranked.ranks.get(edge.root.operation) as number));
      for (const source of sourcesOf(member)) {
        const known = this.#sets.get(source);
        if (known !== undefined) sets.add(known);
      }
    }
    const [only] = sets;
    const users = sets.size === 1 ? (only as UserSet) : this.#ranked.union(sets);
    for (const member of members) this.#sets.set(member, users);
  }
}

/** The heads from which an edge leads to this one. */
function sourcesOf(head: SchemaEntry): SchemaEntry[] {
  const sources = new Set<SchemaEntry>();
  if (head.parent !== null) sources.add(head.parent.head());
  for (const edge of head.edges ?? []) if (edge.from !== null) sources.add(edge.from.head());
  return [...sources];
}
