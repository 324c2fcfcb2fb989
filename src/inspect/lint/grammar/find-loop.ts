/** Finds references that lead only to each other. A loop is told once, at the reference that closes it. */
import { followOnce, isReference, type ReferenceFailure } from '../../../knowledge/reference.ts';
import { member } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';

export class LoopFinder {
  /** Reference objects whose chain is known: it ends, or its loop was told. */
  readonly #settled = new Set<unknown>();

  /** The loop that a reference leads into, unless it was told before; recursion through a schema is none. */
  find(start: Node): ReferenceFailure | null {
    const walked = new Map<unknown, number>();
    const nodes: Node[] = [];
    let node: Node | undefined = start;
    while (node !== undefined && isReference(node.value) && !this.#settled.has(node.value)) {
      const first = walked.get(node.value);
      if (first !== undefined) {
        this.#settle(nodes);
        const written = nodes.slice(first).map((each) => String(member(each.value, '$ref')));
        return { kind: 'loop', at: nodes.at(-1) as Node, written };
      }
      walked.set(node.value, nodes.length);
      nodes.push(node);
      node = followOnce(node).node;
    }
    this.#settle(nodes);
    return null;
  }

  #settle(nodes: readonly Node[]): void {
    for (const { value } of nodes) this.#settled.add(value);
  }
}
