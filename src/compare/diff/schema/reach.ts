/**
 * From a root pair (a body, a parameter, a header) to every edit it reaches, each with how it is reached: as the root or as
 * something inside, on which side of `not`. Memoised by root and flow, so that operations that share a schema share the walk.
 */
import type { Pair, SchemaEdit } from './schema-edit.ts';

export interface ReachedEdit {
  readonly edit: SchemaEdit;
  /** Inside the root: a property, an item. */
  readonly nested: boolean;
  /** Under an odd number of `not`. */
  readonly negated: boolean;
  /** The property names and `[]` from the root to the schema that holds the edit, for subjects: `.a.b[]`. */
  readonly path: string;
}

export class Reach {
  private readonly memo = new Map<string, readonly ReachedEdit[]>();

  /** Edits reachable from a root for one direction; each edit once for each way that matters. */
  of(root: Pair, flow: 'request' | 'response'): readonly ReachedEdit[] {
    const key = `${root.id} ${flow}`;
    let reached = this.memo.get(key);
    if (reached === undefined) {
      reached = walk(root, flow);
      this.memo.set(key, reached);
    }
    return reached;
  }
}

interface Step {
  readonly pair: Pair;
  readonly nested: boolean;
  readonly negated: boolean;
  readonly path: string;
}

function walk(root: Pair, flow: 'request' | 'response'): readonly ReachedEdit[] {
  const found: ReachedEdit[] = [];
  const seen = new Set<number>();
  const steps: Step[] = [{ pair: root, nested: false, negated: false, path: '' }];
  // Breadth first, so that the path shown is a shortest one.
  for (let index = 0; index < steps.length; index += 1) {
    const { pair, nested, negated, path } = steps[index] as Step;
    const key = pair.id * 4 + (nested ? 2 : 0) + (negated ? 1 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const edit of pair.edits) if (!isHidden(edit, flow)) found.push({ edit, nested, negated, path });
    for (const child of pair.children) {
      if (flow === 'request' ? child.readOnly : child.writeOnly) continue;
      const isInside = child.role === 'property' || child.role === 'items' || child.role === 'additional';
      const name =
        child.role === 'property'
          ? `.${child.name}`
          : child.role === 'items'
            ? '[]'
            : child.role === 'additional'
              ? '.*'
              : '';
      steps.push({
        pair: child.pair,
        nested: nested || isInside,
        negated: child.role === 'not' ? !negated : negated,
        path: path.length < 200 ? path + name : path,
      });
    }
  }
  return found;
}

/** What happens to a property that this direction never carries. */
function isHidden(edit: SchemaEdit, flow: 'request' | 'response'): boolean {
  const { property } = edit;
  if (property === undefined || edit.facet === 'read-only' || edit.facet === 'write-only') return false;
  return flow === 'request' ? property.readOnly : false;
}
