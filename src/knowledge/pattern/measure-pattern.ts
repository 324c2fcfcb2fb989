/** What a pattern says about the length of a text, and where it is anchored. */
import type { PatternNode } from './parse-pattern.ts';

/** The fewest characters of a match. */
export function minimumLength(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + minimumLength(item), 0);
    case 'choice':
      return Math.min(...node.branches.map(minimumLength));
    case 'repeat':
      return node.minimum === 0 ? 0 : node.minimum * minimumLength(node.body);
    default:
      return 0;
  }
}

/** The most characters of a match; `Infinity` when there is no limit or none is known (a backreference). */
export function maximumLength(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'backreference':
      return Number.POSITIVE_INFINITY;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + maximumLength(item), 0);
    case 'choice':
      return Math.max(...node.branches.map(maximumLength));
    case 'repeat': {
      const body = maximumLength(node.body);
      return body === 0 || node.maximum === 0 ? 0 : (node.maximum ?? Number.POSITIVE_INFINITY) * body;
    }
    default:
      return 0;
  }
}

/** True when every match starts at the start (`^`), or for `end` ends at the end (`$`). */
export function isAnchored(node: PatternNode, side: 'start' | 'end'): boolean {
  switch (node.kind) {
    case 'sequence': {
      const items = side === 'start' ? node.items : node.items.toReversed();
      for (const item of items) {
        if (isAnchored(item, side)) return true;
        if (maximumLength(item) > 0) return false;
      }
      return false;
    }
    case 'choice':
      return node.branches.every((branch) => isAnchored(branch, side));
    case 'repeat':
      return node.minimum > 0 && isAnchored(node.body, side);
    default:
      return node.kind === side;
  }
}

/** True when something besides `^` and `$` looks at the surroundings: nothing can then be said from lengths alone. */
export function looksAround(node: PatternNode): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.items.some(looksAround);
    case 'choice':
      return node.branches.some(looksAround);
    case 'repeat':
      return looksAround(node.body);
    default:
      return node.kind === 'look' || node.kind === 'boundary' || node.kind === 'backreference';
  }
}
