/** Strongly connected components of a graph of numbers (Tarjan 1972), without recursion. */

/** The components that can be reached from `starts`, in the order in which they are finished. */
export function findComponents(starts: readonly number[], next: (node: number) => readonly number[]): number[][] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open = new Set<number>();
  const stack: number[] = [];
  const components: number[][] = [];

  const enter = (node: number): Frame => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    stack.push(node);
    open.add(node);
    return { node, targets: next(node), at: 0 };
  };
  const lower = (node: number, value: number): void =>
    void lowest.set(node, Math.min(lowest.get(node) as number, value));

  for (const start of starts) {
    if (order.has(start)) continue;
    const frames: Frame[] = [enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const target = frame.targets[frame.at];
      frame.at += 1;
      if (target === undefined) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent !== undefined) lower(parent.node, lowest.get(frame.node) as number);
        if (lowest.get(frame.node) === order.get(frame.node)) components.push(closeComponent(frame.node, stack, open));
      } else if (!order.has(target)) frames.push(enter(target));
      else if (open.has(target)) lower(frame.node, order.get(target) as number);
    }
  }
  return components;
}

interface Frame {
  readonly node: number;
  readonly targets: readonly number[];
  at: number;
}

function closeComponent(root: number, stack: number[], open: Set<number>): number[] {
  const component = stack.splice(stack.lastIndexOf(root));
  for (const node of component) open.delete(node);
  return component;
}
