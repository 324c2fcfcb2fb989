/** Makes equal parts of base and head the same object, so that "unchanged" is `===` from here on. */
import { isObject } from '../../knowledge/value.ts';

/**
 * Returns `head` with every subtree that equals its counterpart in `base` replaced by that counterpart; `base` itself when
 * they are equal. Key order does not matter. Edits `head` in place: call it only on values nobody else holds yet. The parser
 * bounds depth and expansion, so the walk is bounded too.
 */
export function share(base: unknown, head: unknown): unknown {
  if (typeof base !== 'object' || typeof head !== 'object' || base === null || head === null)
    return Object.is(base, head) ? base : head;
  if (base === head) return base;
  if (Array.isArray(head)) return Array.isArray(base) ? shareArrays(base, head) : head;
  return isObject(base) ? shareObjects(base, head as Record<string, unknown>) : head;
}

function shareArrays(base: readonly unknown[], head: unknown[]): unknown {
  let equal = base.length === head.length;
  const common = Math.min(base.length, head.length);
  for (let index = 0; index < common; index += 1) {
    const item = share(base[index], head[index]);
    if (!Object.is(item, base[index])) equal = false;
    head[index] = item;
  }
  return equal ? base : head;
}

function shareObjects(base: Readonly<Record<string, unknown>>, head: Record<string, unknown>): unknown {
  let count = 0;
  let equal = true;
  for (const key in head) {
    count += 1;
    if (!Object.hasOwn(base, key)) {
      equal = false;
      continue;
    }
    const value = share(base[key], head[key]);
    if (!Object.is(value, base[key])) equal = false;
    if (key !== '__proto__') head[key] = value;
  }
  return equal && count === Object.keys(base).length ? base : head;
}
