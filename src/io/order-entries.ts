/** The order of tree entries: plain code units of the path. git's own order (bytes) differs beyond the basic plane. */
import type { TreeEntry } from '../model/tree.ts';

/** A sorted copy. */
export function orderEntries(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.toSorted((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}
