/** The keyed join that every part of the comparison uses: what is only in base, only in head, and in both. */

export interface Joined<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly both: readonly (readonly [T, T])[];
}

/** Joins two lists by key, in the order of the lists; of equal keys the last counts, as in a mapping. */
export function joinByKey<T>(base: Iterable<T>, head: Iterable<T>, keyOf: (item: T) => string): Joined<T> {
  const before = new Map<string, T>();
  const after = new Map<string, T>();
  for (const item of base) before.set(keyOf(item), item);
  for (const item of head) after.set(keyOf(item), item);
  const removed: T[] = [];
  const both: [T, T][] = [];
  for (const [key, item] of before) {
    const counterpart = after.get(key);
    if (counterpart === undefined) removed.push(item);
    else both.push([item, counterpart]);
  }
  return { removed, added: [...after].filter(([key]) => !before.has(key)).map(([, item]) => item), both };
}
