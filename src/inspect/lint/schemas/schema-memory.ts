/**
 * What the schema rules were silent about in head, so that base need not ask them again. Holds only what follows from a
 * schema and the way it is used; whatever asked who uses it is judged anew.
 */
import type { SchemaUse } from '../target.ts';
import type { SchemaEntry } from './schema-entry.ts';
import type { SchemaIndex } from './schema-index.ts';

/** Under what circumstances nobody had anything to say. */
export interface Silence {
  readonly flow: number;
  /** `null`: nobody asked. */
  readonly use: SchemaUse | null;
  readonly isPart: boolean | null;
}

export class SchemaMemory {
  readonly index: SchemaIndex;
  readonly #silences = new Map<unknown, Silence>();

  constructor(index: SchemaIndex) {
    this.index = index;
  }

  keep(entry: SchemaEntry, silence: Silence): void {
    this.#silences.set(entry.node.value, silence);
  }

  silenceAbout(entry: SchemaEntry): Silence | undefined {
    return this.#silences.get(entry.node.value);
  }
}

/** The entries of `index` that differ from those of `other`, or lead to one that does: shared objects are the same. */
export function findChanged(index: SchemaIndex, other: SchemaIndex): ReadonlySet<SchemaEntry> {
  const changed = new Set<SchemaEntry>();
  const queue: SchemaEntry[] = [];
  const add = (entry: SchemaEntry): void => {
    if (changed.has(entry)) return;
    changed.add(entry);
    queue.push(entry);
  };
  for (const entry of index.entries) if (!hasCounterpart(entry, other)) add(entry);
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    if (entry.parent !== null) add(entry.parent);
    for (const { from } of entry.edges ?? []) if (from !== null) add(from);
  }
  return changed;
}

/** The same object, below which the same objects come: a reference may lead elsewhere although it reads the same. */
function hasCounterpart(entry: SchemaEntry, other: SchemaIndex): boolean {
  const counterpart = other.find(entry.node.value);
  if (counterpart === undefined) return false;
  const [left, right] = [entry.children ?? [], counterpart.children ?? []];
  return left.length === right.length && left.every((child, index) => child.node.value === right[index]?.node.value);
}
