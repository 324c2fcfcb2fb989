/**
 * From a root pair (a body, a parameter, a header) to every edit it reaches, each with how it is reached: as the root or as
 * something inside, on which side of `not`, kept out by `readOnly`. Schemas that reach each other are one component, and
 * what a component reaches is found once, so that a graph in which everything is connected costs no more than a tree.
 */
import { findComponents } from '../../../knowledge/strong-components.ts';
import { decidesEvaluation } from './evaluation.ts';
import type { ChildPair, Pair, Polarity, SchemaEdit } from './schema-edit.ts';

export interface ReachedEdit {
  readonly edit: SchemaEdit;
  /** Inside the root: a property, an item. */
  readonly nested: boolean;
  readonly polarity: Polarity;
  /** Inside something that this direction never carries: readOnly in requests, writeOnly in responses. */
  readonly keptOut: boolean;
}

/** How many ways of reaching there are, and which one this is. */
export const WAYS = 16;
export function wayOf({ nested, polarity, keptOut }: Omit<ReachedEdit, 'edit'>): number {
  return POLARITIES.indexOf(polarity) * 4 + (nested ? 2 : 0) + (keptOut ? 1 : 0);
}

const POLARITIES: readonly Polarity[] = ['same', 'reversed', 'assumed', 'undecided'];

type Flow = 'request' | 'response';

export class Reach {
  private readonly graphs = { request: new StateGraph('request'), response: new StateGraph('response') };
  private paths: { readonly root: Pair; readonly flow: Flow; readonly found: ReadonlyMap<ReachedEdit, string> } | null =
    null;

  /** Edits reachable from a root for one direction; each edit once for each way that matters. Call it with complete pairs. */
  of(root: Pair, flow: Flow): readonly ReachedEdit[] {
    return this.graphs[flow].reachedFrom(root);
  }

  /** The property names and `[]` on a shortest way from the root to the schema that holds the edit, for people: `.a.b[]`. */
  pathTo(reached: ReachedEdit, root: Pair, flow: Flow): string {
    if (this.paths?.root !== root || this.paths.flow !== flow)
      this.paths = { root, flow, found: this.graphs[flow].pathsFrom(root) };
    return this.paths.found.get(reached) ?? '';
  }
}

/** A pair as it is met: what was passed on the way decides how its edits count. */
interface State {
  readonly id: number;
  readonly pair: Pair;
  readonly nested: boolean;
  readonly polarity: Polarity;
  readonly keptOut: boolean;
  /** Reached by alternatives alone from a schema that says what is left unevaluated. */
  readonly decidesEvaluation: boolean;
  readonly nullElsewhere: boolean;
}

interface Component {
  /** The edits of its states. */
  readonly own: readonly ReachedEdit[];
  readonly below: readonly Component[];
  /** Everything it reaches; `null` where that is too much to keep for every component. */
  reached: readonly ReachedEdit[] | null;
}

/** Keeping what each of a long chain of edited schemas reaches would take memory with the square of its length. */
const MOST_KEPT = 2000;

class StateGraph {
  private readonly flow: Flow;
  private readonly states = new Map<number, State>();
  private readonly components = new Map<number, Component>();
  private readonly entries = new Map<SchemaEdit, (ReachedEdit | undefined)[]>();

  constructor(flow: Flow) {
    this.flow = flow;
  }

  reachedFrom(root: Pair): readonly ReachedEdit[] {
    const start = this.stateOf(rootOf(root));
    if (!this.components.has(start.id)) this.explore(start);
    return collect(this.components.get(start.id) as Component);
  }

  /** Breadth first, so that the first way found is a shortest one. */
  pathsFrom(root: Pair): ReadonlyMap<ReachedEdit, string> {
    const found = new Map<ReachedEdit, string>();
    const start = this.stateOf(rootOf(root));
    const paths = new Map<State, string>([[start, '']]);
    // A map that grows while it is walked visits what was added too.
    for (const [state, path] of paths) {
      for (const entry of this.entriesOf(state)) if (!found.has(entry)) found.set(entry, path);
      for (const child of state.pair.children) {
        const next = this.stateOf(below(state, child, this.flow));
        if (!paths.has(next)) paths.set(next, path.length < LONGEST_PATH ? path + stepName(child) : path);
      }
    }
    return found;
  }

  /** Components are finished from the leaves up, and those of earlier roots are final. */
  private explore(start: State): void {
    const next = (id: number): number[] =>
      this.childrenOf(id)
        .map((child) => child.id)
        .filter((child) => !this.components.has(child));
    for (const members of findComponents([start.id], next)) this.finish(members);
  }

  private finish(members: readonly number[]): void {
    const inside = new Set(members);
    const under = new Set<Component>();
    for (const id of members)
      for (const child of this.childrenOf(id)) {
        const component = inside.has(child.id) ? undefined : this.components.get(child.id);
        if (component !== undefined && !isBarren(component)) under.add(component);
      }
    const own = members.flatMap((id) => this.entriesOf(this.states.get(id) as State));
    const [only, ...others] = under;
    const component: Component = { own, below: [...under], reached: null };
    if (own.length === 0 && only !== undefined && others.length === 0) component.reached = only.reached;
    else {
      const all = collect(component);
      if (all.length <= MOST_KEPT) component.reached = all;
    }
    for (const id of members) this.components.set(id, component);
  }

  private childrenOf(id: number): State[] {
    const state = this.states.get(id) as State;
    return state.pair.children.map((child) => this.stateOf(below(state, child, this.flow)));
  }

  private stateOf(state: Omit<State, 'id'>): State {
    const id =
      (state.pair.id * WAYS + wayOf(state)) * 4 + (state.decidesEvaluation ? 2 : 0) + (state.nullElsewhere ? 1 : 0);
    let known = this.states.get(id);
    if (known === undefined) {
      known = { ...state, id };
      this.states.set(id, known);
    }
    return known;
  }

  /** One object for each edit and way, however many states show it. */
  private entriesOf(state: State): ReachedEdit[] {
    const found: ReachedEdit[] = [];
    for (const edit of state.pair.edits) {
      if (state.nullElsewhere && edit.facet === 'nullable') continue;
      const isUndecided = state.decidesEvaluation && decidesEvaluation(edit);
      const polarity = isUndecided
        ? 'undecided'
        : edit.assumes === true
          ? through(state.polarity, 'assumed')
          : state.polarity;
      const entry = { edit, nested: state.nested, polarity, keptOut: state.keptOut || isKeptOut(edit, this.flow) };
      let byWay = this.entries.get(edit);
      if (byWay === undefined) {
        byWay = [];
        this.entries.set(edit, byWay);
      }
      const way = wayOf(entry);
      byWay[way] ??= entry;
      found.push(byWay[way]);
    }
    return found;
  }
}

function rootOf(pair: Pair): Omit<State, 'id'> {
  return { pair, nested: false, polarity: 'same', keptOut: false, decidesEvaluation: false, nullElsewhere: false };
}

function isBarren({ reached }: Component): boolean {
  return reached !== null && reached.length === 0;
}

/** What a component reaches: its own edits, and those of the components below, which mostly are known. */
function collect(component: Component): readonly ReachedEdit[] {
  if (component.reached !== null) return component.reached;
  const found = new Set<ReachedEdit>();
  const seen = new Set<Component>([component]);
  for (const each of seen) {
    if (each.reached !== null) {
      for (const entry of each.reached) found.add(entry);
      continue;
    }
    for (const entry of each.own) found.add(entry);
    for (const next of each.below) seen.add(next);
  }
  return [...found];
}

const LONGEST_PATH = 200;

function below(state: State, child: ChildPair, flow: Flow): Omit<State, 'id'> {
  const isInside = child.role !== 'in-place';
  return {
    pair: child.pair,
    nested: state.nested || isInside,
    polarity: through(state.polarity, child.polarity),
    keptOut: state.keptOut || (flow === 'request' ? child.readOnly : child.writeOnly),
    nullElsewhere: child.nullElsewhere,
    decidesEvaluation:
      !isInside && (state.decidesEvaluation || (child.decidesEvaluation && state.pair.leavesUnevaluated === true)),
  };
}

function stepName({ role, name }: ChildPair): string {
  return NAMES[role] ?? `.${name}`;
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
function isKeptOut({ facet, property }: SchemaEdit, flow: Flow): boolean {
  if (property === undefined || facet === 'read-only' || facet === 'write-only') return false;
  return flow === 'request' ? property.readOnly : property.writeOnly;
}
