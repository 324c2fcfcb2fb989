/**
 * A pattern's tree → a finite automaton that accepts exactly the texts in which the pattern is found. What cannot be said
 * with one (look-around, backreferences, `\b`, anchors in the middle) or is too large is `null`: nothing is claimed.
 */
import { type CharacterSet, EVERYTHING, includesCharacter } from './character-set.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';

export interface Automaton {
  readonly start: number;
  readonly accept: number;
  /** For each state the states reached without reading. */
  readonly silent: readonly (readonly number[])[];
  readonly edges: readonly (readonly { readonly set: CharacterSet; readonly to: number }[])[];
}

const MAXIMUM_STATES = 1200;
/** `\p{…}` is parsed as an approximation, which is not good enough to claim that one set holds another. */
const UNICODE_PROPERTY = /\\[pP]\{/;

const memo = new Map<string, Automaton | null>();

/** The automaton of a pattern that `RegExp` accepts; memoised. */
export function automatonOf(pattern: string): Automaton | null {
  let automaton = memo.get(pattern);
  if (automaton === undefined) {
    const tree = UNICODE_PROPERTY.test(pattern) ? null : parsePattern(pattern);
    automaton = tree === null ? null : build(tree);
    if (memo.size < 2000) memo.set(pattern, automaton);
  }
  return automaton;
}

/** True when the automaton accepts the text; reads every character once. */
export function acceptsText(automaton: Automaton, text: string): boolean {
  let states = closure(automaton, [automaton.start]);
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const next: number[] = [];
    for (const state of states)
      for (const { set, to } of automaton.edges[state] ?? []) if (includesCharacter(set, point)) next.push(to);
    if (next.length === 0) return false;
    states = closure(automaton, next);
  }
  return states.has(automaton.accept);
}

/** The states reached from some states without reading, themselves included. */
export function closure({ silent }: Automaton, states: readonly number[]): Set<number> {
  const found = new Set(states);
  // A set that grows while it is walked visits what was added too.
  for (const state of found) for (const next of silent[state] ?? []) found.add(next);
  return found;
}

function build(tree: PatternNode): Automaton | null {
  const branches = tree.kind === 'choice' ? tree.branches : [tree];
  const builder = new Builder();
  const [start, accept] = [builder.state(), builder.state()];
  for (const branch of branches) {
    const items = branch.kind === 'sequence' ? branch.items : [branch];
    const first = items.findIndex(({ kind }) => kind !== 'start');
    const last = items.findLastIndex(({ kind }) => kind !== 'end');
    const isAnchored = { start: first !== 0 && items.length > 0, end: last !== items.length - 1 };
    const body = first === -1 ? [] : items.slice(first, last + 1);
    const from = isAnchored.start ? start : builder.loop(start, EVERYTHING);
    const to = builder.sequence(body, from);
    if (to === null) return null;
    builder.link(isAnchored.end ? to : builder.loop(to, EVERYTHING), accept);
  }
  return builder.isFull() ? null : { start, accept, silent: builder.silent, edges: builder.edges };
}

class Builder {
  readonly silent: number[][] = [];
  readonly edges: { readonly set: CharacterSet; readonly to: number }[][] = [];

  isFull(): boolean {
    return this.silent.length > MAXIMUM_STATES;
  }

  state(): number {
    this.edges.push([]);
    return this.silent.push([]) - 1;
  }

  link(from: number, to: number): void {
    (this.silent[from] as number[]).push(to);
  }

  /** A state behind `from` that reads any number of the characters. */
  loop(from: number, set: CharacterSet): number {
    const state = this.state();
    this.link(from, state);
    (this.edges[state] as { set: CharacterSet; to: number }[]).push({ set, to: state });
    return state;
  }

  sequence(items: readonly PatternNode[], from: number): number | null {
    let state: number | null = from;
    for (const item of items) {
      state = this.add(item, state);
      if (state === null) return null;
    }
    return state;
  }

  /** Reads the node from a state and answers with the state behind it; `null` when that cannot be said. */
  add(node: PatternNode, from: number): number | null {
    if (this.isFull()) return null;
    switch (node.kind) {
      case 'set': {
        const to = this.state();
        (this.edges[from] as { set: CharacterSet; to: number }[]).push({ set: node.set, to });
        return to;
      }
      case 'sequence':
        return this.sequence(node.items, from);
      case 'choice': {
        const end = this.state();
        for (const branch of node.branches) {
          // A state of its own keeps the loops of one branch out of the others.
          const begin = this.state();
          this.link(from, begin);
          const to = this.add(branch, begin);
          if (to === null) return null;
          this.link(to, end);
        }
        return end;
      }
      case 'repeat':
        return this.repeat(node, from);
      default:
        return null;
    }
  }

  private repeat({ body, minimum, maximum }: Extract<PatternNode, { kind: 'repeat' }>, from: number): number | null {
    let state: number | null = this.state();
    this.link(from, state);
    for (let round = 0; round < minimum; round += 1) {
      state = this.add(body, state);
      if (state === null) return null;
    }
    const end = this.state();
    this.link(state, end);
    if (maximum === null) {
      const again = this.state();
      this.link(state, again);
      const to = this.add(body, again);
      if (to === null) return null;
      this.link(to, again);
      this.link(to, end);
      return end;
    }
    for (let round = minimum; round < maximum; round += 1) {
      state = this.add(body, state);
      if (state === null) return null;
      this.link(state, end);
    }
    return end;
  }
}
