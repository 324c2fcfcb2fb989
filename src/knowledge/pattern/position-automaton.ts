/**
 * A pattern's tree → its positions (the character sets, in order) and which may follow which. Edges that exist in two ways
 * are counted: `(a+)+` is not the same as `a+` for a backtracking engine, although both accept the same texts.
 */
import type { CharacterSet } from './character-set.ts';
import { maximumLength, minimumLength } from './measure-pattern.ts';
import type { PatternNode } from './parse-pattern.ts';

export interface PositionAutomaton {
  readonly sets: readonly CharacterSet[];
  /** Where each position stands in the source. */
  readonly offsets: readonly number[];
  /** For each position the positions that may come next, with how many ways there are (two stands for more). */
  readonly next: readonly ReadonlyMap<number, 1 | 2>[];
  /** Positions that a match may end with. */
  readonly last: ReadonlySet<number>;
  /** Some loop needs several rounds, so that it can fail without anything after it. */
  readonly demandsRounds: boolean;
}

const MAXIMUM_POSITIONS = 400;
/** Counted repetitions up to this are written out; larger ones are loops, for they take as long. */
const WRITTEN_OUT = 4;
/** Nested repetitions of nothing multiply without making positions. */
const MAXIMUM_VISITS = 5000;

/** `null` when the pattern is too large to be judged. */
export function buildAutomaton(tree: PatternNode): PositionAutomaton | null {
  const builder = new AutomatonBuilder();
  const { last } = builder.add(tree);
  if (builder.isFull()) return null;
  return {
    sets: builder.sets,
    offsets: builder.offsets,
    next: builder.next,
    last: new Set(last),
    demandsRounds: builder.demandsRounds,
  };
}

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

const EMPTY: Fragment = { first: [], last: [], nullable: true };

class AutomatonBuilder {
  readonly sets: CharacterSet[] = [];
  readonly offsets: number[] = [];
  readonly next: Map<number, 1 | 2>[] = [];
  demandsRounds = false;
  #visits = 0;

  isFull(): boolean {
    return this.sets.length > MAXIMUM_POSITIONS || this.#visits > MAXIMUM_VISITS;
  }

  add(node: PatternNode): Fragment {
    this.#visits += 1;
    if (this.isFull()) return EMPTY;
    switch (node.kind) {
      case 'set':
        return this.#addPosition(node.set, node.at);
      case 'sequence':
        return this.#addSequence(node.items);
      case 'choice': {
        const branches = node.branches.map((branch) => this.add(branch));
        return {
          first: branches.flatMap(({ first }) => first),
          last: branches.flatMap(({ last }) => last),
          nullable: branches.some(({ nullable }) => nullable),
        };
      }
      case 'repeat':
        return this.#addRepeat(node);
      default:
        return EMPTY;
    }
  }

  #addPosition(set: CharacterSet, at: number): Fragment {
    const position = this.sets.push(set) - 1;
    this.offsets.push(at);
    this.next.push(new Map());
    return { first: [position], last: [position], nullable: false };
  }

  #addSequence(items: readonly PatternNode[]): Fragment {
    let whole = EMPTY;
    for (const item of items) {
      const part = this.add(item);
      this.#connect(whole.last, part.first);
      whole = {
        first: whole.nullable ? [...whole.first, ...part.first] : whole.first,
        last: part.nullable ? [...whole.last, ...part.last] : part.last,
        nullable: whole.nullable && part.nullable,
      };
    }
    return whole;
  }

  #addRepeat({ body, minimum, maximum }: Extract<PatternNode, { kind: 'repeat' }>): Fragment {
    if (maximum === 0) return EMPTY;
    const isOptional = minimum === 0;
    const copies =
      maximum !== null && minimum === maximum && minimumLength(body) === maximumLength(body)
        ? Math.min(maximum, 2)
        : maximum;
    if (copies !== null && copies <= WRITTEN_OUT) {
      const optional: PatternNode = { kind: 'repeat', body, minimum: 0, maximum: 1, from: 0, to: 0 };
      if (copies === 1) {
        const part = this.add(body);
        return isOptional ? { ...part, nullable: true } : part;
      }
      return this.#addSequence(Array.from({ length: copies }, (_, index) => (index < minimum ? body : optional)));
    }
    if (minimum > 1) this.demandsRounds = true;
    const part = this.add(body);
    this.#connect(part.last, part.first);
    return isOptional ? { ...part, nullable: true } : part;
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const each of from) {
      const edges = this.next[each] as Map<number, 1 | 2>;
      for (const target of to) edges.set(target, edges.has(target) ? 2 : 1);
    }
  }
}
