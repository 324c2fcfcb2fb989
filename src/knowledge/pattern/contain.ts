/** Says whether every text that one pattern accepts is accepted by another. Bounded: beyond the bound nothing is claimed. */
import { judgePattern } from '../regular-expression.ts';
import { type CharacterSet, intersect, subtract } from './character-set.ts';
import { type Automaton, acceptsText, automatonOf, closure } from './language.ts';

const MAXIMUM_PAIRS = 4000;
const MAXIMUM_WORK = 400_000;

/** `true` or `false` where it can be proved, `null` where it cannot. Both are `pattern` members of any type. */
export function containsPattern(outer: unknown, inner: unknown): boolean | null {
  if (outer === inner) return true;
  if (typeof outer !== 'string' || typeof inner !== 'string') return null;
  if (!judgePattern(outer).valid || !judgePattern(inner).valid) return null;
  const [wide, narrow] = [automatonOf(outer), automatonOf(inner)];
  return wide === null || narrow === null ? null : contains(wide, narrow);
}

/** Whether the pattern is found in the text, without running it; `null` where that cannot be said. */
export function matchesPattern(pattern: unknown, text: string): boolean | null {
  if (typeof pattern !== 'string' || !judgePattern(pattern).valid) return null;
  const automaton = automatonOf(pattern);
  return automaton === null || text.length > MAXIMUM_TEXT ? null : acceptsText(automaton, text);
}

const MAXIMUM_TEXT = 1000;

/** Walks one state of the narrow automaton and the set of states of the wide one at a time (subset construction). */
function contains(wide: Automaton, narrow: Automaton): boolean | null {
  const alive = statesThatEnd(narrow);
  const seen = new Set<string>();
  const queue: { readonly state: number; readonly others: readonly number[] }[] = [];
  const visit = (states: Iterable<number>, others: ReadonlySet<number>): void => {
    const sorted = [...others].sort((a, b) => a - b);
    const key = sorted.join(',');
    for (const state of states) {
      if (!alive.has(state) || seen.has(`${state} ${key}`)) continue;
      seen.add(`${state} ${key}`);
      queue.push({ state, others: sorted });
    }
  };
  visit(closure(narrow, [narrow.start]), closure(wide, [wide.start]));
  let work = 0;
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const { state, others } = pair;
    if (state === narrow.accept && !others.includes(wide.accept)) return false;
    for (const { set, to } of narrow.edges[state] ?? []) {
      const targets = closure(narrow, [to]);
      for (const { targets: reached } of splitBy(set, wide, others)) {
        visit(targets, closure(wide, [...reached]));
        work += others.length + 1;
      }
    }
    if (seen.size > MAXIMUM_PAIRS || work > MAXIMUM_WORK) return null;
  }
  return true;
}

interface Piece {
  readonly set: CharacterSet;
  readonly targets: ReadonlySet<number>;
}

/** The characters in pieces that lead the other automaton from its states to the same states. */
function splitBy(set: CharacterSet, { edges }: Automaton, states: readonly number[]): readonly Piece[] {
  let pieces: readonly Piece[] = [{ set, targets: new Set() }];
  for (const state of states) {
    for (const edge of edges[state] ?? []) {
      pieces = pieces.flatMap(({ set: piece, targets }) => {
        const [inside, outside] = [intersect(piece, edge.set), subtract(piece, edge.set)];
        return [
          ...(inside.length === 0 ? [] : [{ set: inside, targets: new Set([...targets, edge.to]) }]),
          ...(outside.length === 0 ? [] : [{ set: outside, targets }]),
        ];
      });
    }
  }
  return pieces;
}

function statesThatEnd({ silent, edges, accept }: Automaton): ReadonlySet<number> {
  const before: number[][] = silent.map(() => []);
  silent.forEach((targets, state) => {
    for (const to of targets) before[to]?.push(state);
  });
  edges.forEach((targets, state) => {
    for (const { set, to } of targets) if (set.length > 0) before[to]?.push(state);
  });
  const found = new Set([accept]);
  for (const state of found) for (const previous of before[state] ?? []) found.add(previous);
  return found;
}
