/**
 * Judges the text of a `pattern` (ECMA-262 dialect, JSON Schema 2020-12 §6.4) without ever running it: `RegExp` is only
 * constructed, to learn whether the text is valid. Memoised, for descriptions repeat their patterns.
 */
import { coversNearlyAll } from './pattern/character-set.ts';
import { findAmbiguousLoop } from './pattern/find-ambiguity.ts';
import { isAnchored, looksAround, maximumLength, minimumLength } from './pattern/measure-pattern.ts';
import { type PatternNode, parsePattern } from './pattern/parse-pattern.ts';
import { buildAutomaton, type PositionAutomaton } from './pattern/position-automaton.ts';

export interface PatternJudgement {
  /** Some engine of the ECMAScript dialect accepts it, with or without the `u` flag. */
  readonly valid: boolean;
  /** Why not, in the words of the engine, without the pattern. */
  readonly complaint: string | null;
  /** Every match starts at the start and ends at the end. */
  readonly anchored: boolean;
  /** The longest text that it accepts, or `null` when it sets no limit. */
  readonly maximumLength: number | null;
  /** Every text passes: `` , `.*`, `a*`. */
  readonly acceptsEverything: boolean;
  /** The part in which a short text can keep a backtracking engine busy for ever, or `null`. */
  readonly slowPart: string | null;
  /** Slashes and flags of a program's literal: they are part of the text that must match. */
  readonly looksLikeLiteral: boolean;
}

const INVALID: PatternJudgement = {
  valid: false,
  complaint: null,
  anchored: false,
  maximumLength: null,
  acceptsEverything: false,
  slowPart: null,
  looksLikeLiteral: false,
};

/** Longer patterns are not even constructed. */
const MAXIMUM_LENGTH = 20_000;
const memo = new Map<string, PatternJudgement>();

/** What can be said of a `pattern` member, whatever its type. */
export function judgePattern(pattern: unknown): PatternJudgement {
  if (typeof pattern !== 'string') return { ...INVALID, complaint: 'it is not text' };
  if (pattern.length > MAXIMUM_LENGTH) return { ...INVALID, valid: true };
  let judgement = memo.get(pattern);
  if (judgement === undefined) {
    judgement = judge(pattern);
    if (memo.size < 5000) memo.set(pattern, judgement);
  }
  return judgement;
}

function judge(pattern: string): PatternJudgement {
  const complaint = findComplaint(pattern);
  if (complaint !== null) return { ...INVALID, complaint };
  const looksLikeLiteral = /^\/.*\/[dgimsuvy]*$/s.test(pattern) && pattern.length > 1;
  const tree = parsePattern(pattern);
  if (tree === null) return { ...INVALID, valid: true, looksLikeLiteral };
  const anchored = isAnchored(tree, 'start') && isAnchored(tree, 'end');
  const longest = anchored ? maximumLength(tree) : Number.POSITIVE_INFINITY;
  return {
    valid: true,
    complaint: null,
    anchored,
    maximumLength: Number.isSafeInteger(longest) ? longest : null,
    acceptsEverything: acceptsEverything(tree, anchored),
    slowPart: findSlowPart(pattern, tree),
    looksLikeLiteral,
  };
}

/** Inline flags `(?i:…)` are newer than ES2024: engines of the same year disagree, so they are not accepted here. */
const MODIFIERS = /\(\?[a-z]*-?[a-z]+:/;

function findComplaint(pattern: string): string | null {
  if (MODIFIERS.test(pattern)) return 'inline flags are not part of the dialect';
  for (const flags of ['u', '']) {
    try {
      new RegExp(pattern, flags);
      return null;
    } catch (error) {
      // The text is a SyntaxError's `Invalid regular expression: /<pattern>/<flags>: <reason>`.
      if (flags === '')
        return error instanceof Error
          ? error.message.slice(error.message.lastIndexOf(': ') + 2).toLowerCase()
          : 'it is refused';
    }
  }
  return null;
}

/** A search finds the empty text anywhere, unless both ends are tied down; `^.*$` ties nothing down. */
function acceptsEverything(tree: PatternNode, anchored: boolean): boolean {
  if (minimumLength(tree) > 0 || looksAround(tree)) return false;
  return !anchored || repeatsAnything(tree);
}

function repeatsAnything(node: PatternNode): boolean {
  if (node.kind === 'sequence') return node.items.some(repeatsAnything);
  if (node.kind === 'choice') return node.branches.some(repeatsAnything);
  if (node.kind !== 'repeat' || node.minimum > 0 || node.maximum !== null) return false;
  return node.body.kind === 'set' && coversNearlyAll(node.body.set);
}

function findSlowPart(pattern: string, tree: PatternNode): string | null {
  for (const { node, endsAtEnd } of separateParts(tree)) {
    const automaton = buildAutomaton(node);
    const loop = automaton === null ? null : findAmbiguousLoop(automaton, endsAtEnd);
    if (automaton !== null && loop !== null) return textOfLoop(pattern, tree, automaton, loop);
  }
  return null;
}

/** The pattern itself and the bodies of its look-arounds, which are matched on their own. */
function separateParts(tree: PatternNode): readonly { readonly node: PatternNode; readonly endsAtEnd: boolean }[] {
  const parts = [{ node: tree, endsAtEnd: isAnchored(tree, 'end') }];
  const queue: PatternNode[] = [tree];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.kind === 'look') parts.push({ node: node.body, endsAtEnd: isAnchored(node.body, 'end') });
    queue.push(...childrenOf(node));
  }
  return parts;
}

/** The smallest repetition that holds the whole loop. */
function textOfLoop(pattern: string, tree: PatternNode, automaton: PositionAutomaton, loop: readonly number[]): string {
  const offsets = loop.map((position) => automaton.offsets[position] as number);
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  let best: readonly [number, number] = [0, pattern.length];
  const queue: PatternNode[] = [tree];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    // The outermost of equal loops is the one that multiplies: `(a+)+`, not `a+`.
    const isAround =
      node.kind === 'repeat' && node.maximum !== 1 && node.from <= first && node.to > last && node.body.kind !== 'set';
    if (isAround && node.kind === 'repeat' && node.to - node.from < best[1] - best[0]) best = [node.from, node.to];
    queue.push(...childrenOf(node));
  }
  return pattern.slice(...best);
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.branches;
  return node.kind === 'repeat' || node.kind === 'look' ? [node.body] : [];
}
