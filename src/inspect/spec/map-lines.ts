/**
 * Which lines of head are those of base: a patience diff (unique common lines as anchors), as close to git's hunks as
 * placing a deletion needs, in O(n log n).
 */
import type { SourceFile } from '../../model/source-file.ts';

export interface LineMap {
  /** Head line (from 1) of a base line that survives unchanged, else `null`. */
  readonly toHead: (baseLine: number) => number | null;
  /** Ranges of head lines that were added or edited, both ends included. */
  readonly changed: readonly (readonly [number, number])[];
}

const known = new WeakMap<SourceFile, { readonly head: SourceFile; readonly map: LineMap }>();

/** The map of two revisions of a file, made once. */
export function mapFileLines(base: SourceFile, head: SourceFile): LineMap {
  let entry = known.get(base);
  if (entry?.head !== head) {
    entry = { head, map: mapLines(base.bytes, head.bytes) };
    known.set(base, entry);
  }
  return entry.map;
}

/** Maps the lines of two texts in UTF-8. Line endings are not content: a file that only changes them keeps every line. */
export function mapLines(base: Uint8Array, head: Uint8Array): LineMap {
  const before = linesBefore(base, head);
  const after = bytesAfter(base, head, before.offset);
  const ids = new LineIds();
  const baseLines = ids.of(base, before.offset, base.length - after);
  const headLines = ids.of(head, before.offset, head.length - after);
  const toHead = new Int32Array(baseLines.length).fill(-1);
  match(baseLines, headLines, ids.count, toHead);
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

/** Whole lines that both texts start with, since most of a large file is mostly unchanged. */
function linesBefore(base: Uint8Array, head: Uint8Array): { readonly offset: number; readonly count: number } {
  const equal = equalBytesBefore(base, head);
  let offset = 0;
  let count = 0;
  for (let at = 0; at < equal; at += 1) {
    const byte = base[at];
    // A bare carriage return ends a line too: then counting line feeds is not enough.
    if (byte === CARRIAGE_RETURN) return { offset: 0, count: 0 };
    if (byte !== LINE_FEED) continue;
    offset = at + 1;
    count += 1;
  }
  return { offset, count };
}

/** Bytes of the whole lines that both texts end with, as far as they lie behind `from`. */
function bytesAfter(base: Uint8Array, head: Uint8Array, from: number): number {
  if (base.includes(CARRIAGE_RETURN) || head.includes(CARRIAGE_RETURN)) return 0;
  const limit = Math.min(base.length, head.length) - from;
  let equal = 0;
  for (
    let block = equal + BLOCK;
    block <= limit && isEqual(base, base.length - block, head, head.length - block);
    block += BLOCK
  )
    equal = block;
  while (equal < limit && base[base.length - 1 - equal] === head[head.length - 1 - equal]) equal += 1;
  const lineStart = base.indexOf(LINE_FEED, base.length - equal) + 1;
  return lineStart === 0 ? 0 : base.length - lineStart;
}

/** By blocks, which are compared natively, then byte by byte. */
function equalBytesBefore(base: Uint8Array, head: Uint8Array): number {
  const length = Math.min(base.length, head.length);
  let at = 0;
  while (at + BLOCK <= length && isEqual(base, at, head, at)) at += BLOCK;
  while (at < length && base[at] === head[at]) at += 1;
  return at;
}

function isEqual(base: Uint8Array, baseAt: number, head: Uint8Array, headAt: number): boolean {
  return Buffer.compare(base.subarray(baseAt, baseAt + BLOCK), head.subarray(headAt, headAt + BLOCK)) === 0;
}

const BLOCK = 1 << 16;
const LINE_FEED = 10;
const BLANK = 32;
const CARRIAGE_RETURN = 13;

/** Numbers lines so that equal lines have equal numbers: what follows compares numbers, never text. */
class LineIds {
  /** Open addressing: a number + 1 by hash, 0 where nothing is. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  /** Where a line of each number stands. */
  readonly #texts: Uint8Array[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get count(): number {
    return this.#texts.length;
  }

  of(bytes: Uint8Array, from: number, to: number): Int32Array {
    const ids: number[] = [];
    for (let start = from; start < to; ) {
      let end = start;
      // A third of a document is indentation: only its width is part of the hash.
      while (end < to && bytes[end] === BLANK) end += 1;
      let hash = end - start;
      for (let byte = bytes[end]; end < to && byte !== LINE_FEED && byte !== CARRIAGE_RETURN; byte = bytes[end]) {
        hash = Math.imul(hash ^ (byte as number), 0x01000193) + 1;
        end += 1;
      }
      ids.push(this.#idOf(bytes, start, end, hash));
      start = bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : end + 1;
    }
    return Int32Array.from(ids);
  }

  #idOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let id = this.#slots[slot]; id !== 0; id = this.#slots[slot]) {
      const known = (id as number) - 1;
      if (this.#hashes[known] === hash && this.#isSame(known, bytes, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    const id = this.#texts.length;
    this.#slots[slot] = id + 1;
    this.#hashes[id] = hash;
    this.#texts.push(bytes);
    this.#starts.push(start);
    this.#ends.push(end);
    if (id + 1 === this.#hashes.length) this.#grow();
    return id;
  }

  #isSame(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const other = this.#texts[id] as Uint8Array;
    const offset = (this.#starts[id] as number) - start;
    if ((this.#ends[id] as number) - offset !== end) return false;
    for (let at = start; at < end; at += 1) if (bytes[at] !== other[at + offset]) return false;
    return true;
  }

  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#texts.length; id += 1) {
      let slot = spread(hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/** The low bits of the hash depend on the last bytes most, and lines end alike. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

/** From and to in base, from and to in head. */
type Block = readonly [number, number, number, number];

function match(base: Int32Array, head: Int32Array, lines: number, toHead: Int32Array): void {
  const anchors = new AnchorFinder(lines);
  const work: Block[] = [[0, base.length, 0, head.length]];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    let [baseFrom, baseTo, headFrom, headTo] = block;
    while (baseFrom < baseTo && headFrom < headTo && base[baseFrom] === head[headFrom]) toHead[baseFrom++] = headFrom++;
    while (baseFrom < baseTo && headFrom < headTo && base[baseTo - 1] === head[headTo - 1]) toHead[--baseTo] = --headTo;
    if (baseFrom === baseTo || headFrom === headTo) continue;
    const found = anchors.find(base, head, [baseFrom, baseTo, headFrom, headTo]);
    if (found.length === 0) continue;
    let [lastBase, lastHead] = [baseFrom, headFrom];
    for (const [baseAt, headAt] of found) {
      toHead[baseAt] = headAt;
      work.push([lastBase, baseAt, lastHead, headAt]);
      [lastBase, lastHead] = [baseAt + 1, headAt + 1];
    }
    work.push([lastBase, baseTo, lastHead, headTo]);
  }
}

/** Finds the lines that stand once on each side of a block, in the longest order common to both. */
class AnchorFinder {
  /** By line number: where it stands in the block, or that it stands nowhere or more than once. */
  readonly #inBase: Int32Array;
  readonly #inHead: Int32Array;

  constructor(lines: number) {
    this.#inBase = new Int32Array(lines).fill(NOWHERE);
    this.#inHead = new Int32Array(lines).fill(NOWHERE);
  }

  find(base: Int32Array, head: Int32Array, [baseFrom, baseTo, headFrom, headTo]: Block): [number, number][] {
    notePlaces(this.#inBase, base, baseFrom, baseTo);
    notePlaces(this.#inHead, head, headFrom, headTo);
    const unique: [number, number][] = [];
    for (let at = baseFrom; at < baseTo; at += 1) {
      const line = base[at] as number;
      const other = this.#inHead[line] as number;
      if (other >= 0 && this.#inBase[line] === at) unique.push([at, other]);
    }
    for (let at = baseFrom; at < baseTo; at += 1) this.#inBase[base[at] as number] = NOWHERE;
    for (let at = headFrom; at < headTo; at += 1) this.#inHead[head[at] as number] = NOWHERE;
    return longestIncreasing(unique);
  }
}

const NOWHERE = -1;
const REPEATED = -2;

function notePlaces(places: Int32Array, lines: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as number;
    places[line] = places[line] === NOWHERE ? at : REPEATED;
  }
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
