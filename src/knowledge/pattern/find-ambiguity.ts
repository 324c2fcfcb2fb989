/**
 * Finds exponential ambiguity: a loop that can read the same text in two ways, so that a backtracking engine tries all of
 * them before it gives up. Exact on the position automaton: two different walks from a position to itself over the same
 * text. The work is bounded; beyond the bound nothing is claimed.
 */

import { findComponents } from '../strong-components.ts';
import { coversNearlyAll, overlaps, unionOf } from './character-set.ts';
import type { PositionAutomaton } from './position-automaton.ts';

const MAXIMUM_COMPONENT = 90;
const MAXIMUM_STEPS = 400_000;

/** The positions of an ambiguous loop after which the match can still fail, or `null`. */
export function findAmbiguousLoop(automaton: PositionAutomaton, endsAtEnd: boolean): readonly number[] | null {
  const positions = automaton.sets.map((_, position) => position);
  for (const component of findComponents(positions, (position) => [
    ...(automaton.next[position] as ReadonlyMap<number, 1 | 2>).keys(),
  ])) {
    if (!isLoop(component, automaton) || !canFailAfter(component, automaton, endsAtEnd)) continue;
    if (hasDoubleEdge(component, automaton) || hasTwoWalks(component, automaton)) return component;
  }
  return null;
}

function isLoop(component: readonly number[], { next }: PositionAutomaton): boolean {
  return component.length > 1 || next[component[0] as number]?.has(component[0] as number) === true;
}

/** Where the loop may end the match and nothing is demanded after it, the first, greedy attempt succeeds. */
function canFailAfter(
  component: readonly number[],
  { sets, last, demandsRounds }: PositionAutomaton,
  endsAtEnd: boolean,
): boolean {
  if (!component.some((position) => last.has(position))) return true;
  if (endsAtEnd) return !coversNearlyAll(unionOf(component.flatMap((position) => sets[position] ?? [])));
  return demandsRounds;
}

function hasDoubleEdge(component: readonly number[], { next }: PositionAutomaton): boolean {
  const inside = new Set(component);
  return component.some((position) =>
    [...(next[position] as ReadonlyMap<number, 1 | 2>)].some(([target, ways]) => ways === 2 && inside.has(target)),
  );
}

/** Walks the loop twice at once: is a pair of different positions on a round trip from one position to itself? */
function hasTwoWalks(component: readonly number[], { next, sets }: PositionAutomaton): boolean {
  const size = component.length;
  if (size > MAXIMUM_COMPONENT) return false;
  const indices = new Map(component.map((position, index) => [position, index] as const));
  const edges = component.map((position) =>
    [...(next[position] as ReadonlyMap<number, 1 | 2>).keys()].flatMap((target) => indices.get(target) ?? []),
  );
  const agree = component.map((one) => component.map((other) => overlaps(sets[one] ?? [], sets[other] ?? [])));
  let steps = 0;
  const step = (pair: number): number[] => {
    const found: number[] = [];
    for (const left of edges[Math.floor(pair / size)] ?? []) {
      for (const right of edges[pair % size] ?? []) {
        steps += 1;
        if (agree[left]?.[right] === true) found.push(left <= right ? left * size + right : right * size + left);
      }
    }
    return steps > MAXIMUM_STEPS ? [] : found;
  };
  const isDiagonal = (pair: number): boolean => Math.floor(pair / size) === pair % size;
  const starts = component.map((_, index) => index * size + index);
  const ambiguous = findComponents(starts, step).some((pairs) => pairs.some(isDiagonal) && !pairs.every(isDiagonal));
  return ambiguous && steps <= MAXIMUM_STEPS;
}
