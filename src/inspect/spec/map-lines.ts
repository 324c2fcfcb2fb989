/**
 * Which lines of head are those of base: a patience diff (unique common lines as anchors), as close to git's hunks as
 * placing a deletion needs, in O(n log n).
 */

export interface LineMap {
  /** Head line (from 1) of a base line that survives unchanged, else `null`. */
  readonly toHead: (baseLine: number) => number | null;
  /** Ranges of head lines that were added or edited, both ends included. */
  readonly changed: readonly (readonly [number, number])[];
}

export function mapLines(base: string, head: string): LineMap {
  const before = linesBefore(base, head);
  const after = charactersAfter(base, head, before.offset);
  const baseLines = splitLines(base.slice(before.offset, base.length - after));
  const headLines = splitLines(head.slice(before.offset, head.length - after));
  const toHead = new Int32Array(baseLines.length).fill(-1);
  match(baseLines, headLines, toHead);
  return {
    toHead: (line) => {
      if (line <= before.count) return line;
      const index = line - 1 - before.count;
      // Below the part that differs every line survives, moved by as many lines as that part grew.
      if (index >= baseLines.length) return after === 0 ? null : line + headLines.length - baseLines.length;
      const mapped = toHead[index] as number;
      return mapped === -1 ? null : mapped + 1 + before.count;
    },
    changed: changedRanges(toHead, headLines.length).map(([first, last]) => [
      first + before.count,
      last + before.count,
    ]),
  };
}

/** Whole lines that both texts start with: found by comparing halves, since most of a large file is mostly unchanged. */
function linesBefore(base: string, head: string): { readonly offset: number; readonly count: number } {
  let low = 0;
  let high = Math.min(base.length, head.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (base.slice(low, middle) === head.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  const offset = low === 0 ? 0 : base.lastIndexOf('\n', low - 1) + 1;
  let count = 0;
  for (let at = base.indexOf('\n'); at !== -1 && at < offset; at = base.indexOf('\n', at + 1)) count += 1;
  // A bare carriage return ends a line too: then counting line feeds is not enough.
  return base.slice(0, offset).includes('\r') ? { offset: 0, count: 0 } : { offset, count };
}

/** Length of the whole lines that both texts end with, as far as they lie behind `from`. */
function charactersAfter(base: string, head: string, from: number): number {
  if (base.includes('\r') || head.includes('\r')) return 0;
  let low = 0;
  let high = Math.min(base.length, head.length) - from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (base.slice(base.length - middle, base.length - low) === head.slice(head.length - middle, head.length - low))
      low = middle;
    else high = middle - 1;
  }
  const lineStart = base.indexOf('\n', base.length - low) + 1;
  return lineStart === 0 ? 0 : base.length - lineStart;
}

/** Line endings are not content: a file that only changes them keeps every line. */
function splitLines(text: string): string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function match(base: readonly string[], head: readonly string[], toHead: Int32Array): void {
  const work: [number, number, number, number][] = [[0, base.length, 0, head.length]];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    let [baseFrom, baseTo, headFrom, headTo] = block;
    while (baseFrom < baseTo && headFrom < headTo && base[baseFrom] === head[headFrom]) toHead[baseFrom++] = headFrom++;
    while (baseFrom < baseTo && headFrom < headTo && base[baseTo - 1] === head[headTo - 1]) toHead[--baseTo] = --headTo;
    if (baseFrom === baseTo || headFrom === headTo) continue;
    const anchors = uniqueAnchors(base, head, baseFrom, baseTo, headFrom, headTo);
    let [lastBase, lastHead] = [baseFrom, headFrom];
    if (anchors.length === 0) continue;
    for (const [baseAt, headAt] of anchors) {
      toHead[baseAt] = headAt;
      work.push([lastBase, baseAt, lastHead, headAt]);
      [lastBase, lastHead] = [baseAt + 1, headAt + 1];
    }
    work.push([lastBase, baseTo, lastHead, headTo]);
  }
}

/** Lines that stand once on each side, in the longest order common to both. */
function uniqueAnchors(
  base: readonly string[],
  head: readonly string[],
  baseFrom: number,
  baseTo: number,
  headFrom: number,
  headTo: number,
): [number, number][] {
  const counts = new Map<string, { base: number; baseAt: number; head: number; headAt: number }>();
  for (let at = baseFrom; at < baseTo; at += 1) {
    const entry = counts.get(base[at] as string);
    if (entry === undefined) counts.set(base[at] as string, { base: 1, baseAt: at, head: 0, headAt: -1 });
    else entry.base += 1;
  }
  for (let at = headFrom; at < headTo; at += 1) {
    const entry = counts.get(head[at] as string);
    if (entry === undefined) continue;
    entry.head += 1;
    entry.headAt = at;
  }
  const unique: [number, number][] = [];
  for (const entry of counts.values())
    if (entry.base === 1 && entry.head === 1) unique.push([entry.baseAt, entry.headAt]);
  return longestIncreasing(unique);
}

/** Longest subsequence with increasing head lines (patience sorting); the input is sorted by base line. */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (let index = 0; index < pairs.length; index += 1) {
    const value = (pairs[index] as [number, number])[1];
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as [number, number])[1] < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tops[low - 1] as number;
    tops[low] = index;
  }
  const result: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = previous[at] as number) result.push(pairs[at] as [number, number]);
  return result.reverse();
}

function changedRanges(toHead: Int32Array, headCount: number): [number, number][] {
  const survives = new Uint8Array(headCount);
  for (const line of toHead) if (line !== -1) survives[line] = 1;
  const ranges: [number, number][] = [];
  for (let line = 0; line < headCount; line += 1) {
    if (survives[line] === 1) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === line) last[1] = line + 1;
    else ranges.push([line + 1, line + 1]);
  }
  return ranges;
}
