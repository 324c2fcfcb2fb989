/**
 * From a root pair (a body, a parameter, a header) to every edit it reaches, each with how it is reached: as the root or as
 * something inside, on which side of `not`, kept out by `readOnly`. Memoised by root and flow, so that operations that
 * share a schema share the walk.
 */
import { decidesEvaluation } from './evaluation.ts';
import type { ChildPair, Pair, Polarity, SchemaEdit } from './schema-edit.ts';

export interface ReachedEdit {
  readonly edit: SchemaEdit;
  /** Inside the root: a property, an item. */
  readonly nested: boolean;
  readonly polarity: Polarity;
  /** Inside something that this direction never carries: readOnly in requests, writeOnly in responses. */
  readonly keptOut: boolean;
  /** The property names and `[]` from the root to the schema that holds the edit, for subjects: `.a.b[]`. */
  readonly path: string;
}

/** How many ways of reaching there are, and which one this is. */
export const WAYS = 16;
export function wayOf({ nested, polarity, keptOut }: Omit<ReachedEdit, 'edit' | 'path'>): number {
  return POLARITIES.indexOf(polarity) * 4 + (nested ? 2 : 0) + (keptOut ? 1 : 0);
}

const POLARITIES: readonly Polarity[] = ['same', 'reversed', 'assumed', 'undecided'];

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

interface Step extends Omit<ReachedEdit, 'edit'> {
  readonly pair: Pair;
  /** Reached by alternatives alone from a schema that says what is left unevaluated. */
  readonly decidesEvaluation: boolean;
  readonly nullElsewhere: boolean;
}

function walk(root: Pair, flow: 'request' | 'response'): readonly ReachedEdit[] {
  const found: ReachedEdit[] = [];
  const seen = new Set<number>();
  const steps: Step[] = [
    {
      pair: root,
      nested: false,
      polarity: 'same',
      keptOut: false,
      path: '',
      decidesEvaluation: false,
      nullElsewhere: false,
    },
  ];
  // Breadth first, so that the path shown is a shortest one.
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    const key =
      (step.pair.id * WAYS + wayOf(step)) * 4 + (step.decidesEvaluation ? 2 : 0) + (step.nullElsewhere ? 1 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const edit of step.pair.edits) {
      if (step.nullElsewhere && edit.facet === 'nullable') continue;
      const isUndecided = step.decidesEvaluation && decidesEvaluation(edit);
      const polarity = isUndecided
        ? 'undecided'
        : edit.assumes === true
          ? through(step.polarity, 'assumed')
          : step.polarity;
      const { nested, keptOut, path } = step;
      found.push({ edit, nested, polarity, keptOut: keptOut || isKeptOut(edit, flow), path });
    }
    for (const child of step.pair.children) steps.push(below(step, child, flow));
  }
  return found;
}

function below(step: Step, child: ChildPair, flow: 'request' | 'response'): Step {
  const isInside = child.role !== 'in-place';
  const name = NAMES[child.role] ?? `.${child.name}`;
  return {
    pair: child.pair,
    nested: step.nested || isInside,
    polarity: through(step.polarity, child.polarity),
    keptOut: step.keptOut || (flow === 'request' ? child.readOnly : child.writeOnly),
    path: step.path.length < 200 ? step.path + name : step.path,
    nullElsewhere: child.nullElsewhere,
    decidesEvaluation:
      !isInside && (step.decidesEvaluation || (child.decidesEvaluation && step.pair.leavesUnevaluated === true)),
  };
}

const NAMES: Readonly<Partial<Record<ChildPair['role'], string>>> = {
  items: '[]',
  additional: '.*',
  names: '.*',
  content: '',
  'in-place': '',
};

/** One polarity inside another: reversed twice is the same; what is not decided stays so. */
function through(outer: Polarity, inner: Polarity): Polarity {
  if (outer === 'undecided' || inner === 'undecided') return 'undecided';
  if (outer === 'same') return inner;
  if (inner === 'same') return outer;
  // An assumption that is reversed holds in neither direction.
  return outer === 'reversed' && inner === 'reversed' ? 'same' : outer === inner ? outer : 'undecided';
}

/** A property that this direction never carries, itself. */
function isKeptOut({ facet, property }: SchemaEdit, flow: 'request' | 'response'): boolean {
  if (property === undefined || facet === 'read-only' || facet === 'write-only') return false;
  return flow === 'request' ? property.readOnly : property.writeOnly;
}
