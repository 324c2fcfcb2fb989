/** The pointers wanted in one file as a tree, so that one scan finds them all and skips every subtree nobody asked for. */
import { keysOf } from '../../knowledge/pointer.ts';
import type { Pointer } from '../../model/pointer.ts';

/** Offsets of a value and, for object members, of its name; see Lines for what they count. */
export interface Span {
  readonly keyStart: number | null;
  readonly keyEnd: number | null;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface Wanted {
  readonly children: Map<string, Wanted>;
  /** Set by the scan; stays `null` when the text has no such node (a value made by us, or a wrong pointer). */
  span: Span | null;
}

export function makeWanted(): Wanted {
  return { children: new Map(), span: null };
}

/** Adds a pointer and returns its leaf. */
export function want(root: Wanted, pointer: Pointer): Wanted {
  let node = root;
  for (const key of keysOf(pointer)) {
    const name = String(key);
    let next = node.children.get(name);
    if (next === undefined) {
      next = makeWanted();
      node.children.set(name, next);
    }
    node = next;
  }
  return node;
}
