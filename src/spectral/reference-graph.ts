/** What Spectral's functions ask of the graph of references: which definitions some reference leads to. */

import { pointerText } from '../knowledge/pointer.ts';
import { followOnce, isReference } from '../knowledge/reference.ts';
import { childAt } from '../knowledge/value.ts';
import type { Node } from '../model/node.ts';

/** The nodes are named as Spectral names them: the document, `#`, the pointer. */
export function referenceGraph(root: Node, source: string): { readonly overallOrder: () => readonly string[] } {
  let order: readonly string[] | null = null;
  return {
    overallOrder() {
      order ??= [...targetsIn(root, source)];
      return order;
    },
  };
}

function targetsIn(root: Node, source: string): ReadonlySet<string> {
  const targets = new Set<string>();
  const seen = new Set<unknown>();
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { value } = node;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isReference(value)) {
      const { node: target } = followOnce(node);
      if (target !== undefined) {
        if (target.file === root.file)
          targets.add(`${source}#${pointerText(target.pointer)}`.replaceAll('~1', '/').replaceAll('~0', '~'));
        pending.push(target);
      }
    }
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null)
        pending.push(childAt(node, Array.isArray(value) ? Number(key) : key, item));
    }
  }
  return targets;
}
