/**
 * What the schema rules were silent about in head, so that base need not ask them again. Holds only what follows from a
 * schema and the way it is used; whatever asked who uses it is judged anew.
 */
import type { SchemaEntry } from './schema-entry.ts';
import type { SchemaIndex } from './schema-index.ts';

export class SchemaMemory {
  readonly index: SchemaIndex;

  constructor(index: SchemaIndex) {
    this.index = index;
  }
}

/** Introduces the twins. The entries of `index` that differ from those of `other`, or lead to one that does: shared objects are the same. */
export function findChanged(index: SchemaIndex, other: SchemaIndex): ReadonlySet<SchemaEntry> {
  const changed = new Set<SchemaEntry>();
  const queue: SchemaEntry[] = [];
  const add = (entry: SchemaEntry): void => {
    if (changed.has(entry)) return;
    changed.add(entry);
    queue.push(entry);
  };
  const { entries } = index;
  for (let position = 0; position < entries.length; position += 1) {
    const entry = entries[position] as SchemaEntry;
    if (!hasCounterpart(entry, other)) add(entry);
  }
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    if (entry.parent !== null) add(entry.parent);
    if (entry.edges !== null) for (const { from } of entry.edges) if (from !== null) add(from);
  }
  return changed;
}

const NONE: readonly SchemaEntry[] = [];

/** Finds the twin: the same object, below which the same objects come: a reference may lead elsewhere although it reads the same. */
function hasCounterpart(entry: SchemaEntry, other: SchemaIndex): boolean {
  const counterpart = other.find(entry.value);
  entry.twin = counterpart;
  if (counterpart === undefined) return false;
  const left = entry.children ?? NONE;
  const right = counterpart.children ?? NONE;
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index]?.value !== right[index]?.value) return false;
  return true;
}
