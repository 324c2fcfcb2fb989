/** From a path in the resolved document to the file and keys where the text stands, as Spectral itself maps it. */

import { keysOf } from '../knowledge/pointer.ts';
import { follow, isReference } from '../knowledge/reference.ts';
import { childAt } from '../knowledge/value.ts';
import type { Node } from '../model/node.ts';

export interface FoundPlace {
  readonly node: Node;
  readonly keys: readonly (string | number)[];
  /** The end of the path that is not there. */
  readonly missing: readonly (string | number)[];
}

/** Walks along; references are followed on the way and left alone at the end, where the rule speaks of the reference. */
export function findPlace(root: Node, path: readonly (string | number)[], isResolved: boolean): FoundPlace {
  let node = root;
  let index = 0;
  for (; index < path.length; index += 1) {
    const holder =
      isResolved && isReference(node.value) && !hasKey(node.value, path[index]) ? (follow(node).node ?? node) : node;
    const key = path[index] as string | number;
    if (!hasKey(holder.value, key)) {
      node = holder;
      break;
    }
    node = childAt(holder, key, (holder.value as Record<string | number, unknown>)[key]);
  }
  const target = isResolved && isReference(node.value) && index === path.length ? (follow(node).node ?? node) : node;
  return { node: target, keys: keysOf(target.pointer), missing: path.slice(index) };
}

function hasKey(value: unknown, key: string | number | undefined): boolean {
  return typeof value === 'object' && value !== null && key !== undefined && Object.hasOwn(value, key);
}
