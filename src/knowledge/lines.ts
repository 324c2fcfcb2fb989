/**
 * The lines of a file. Lines and columns count from 1, columns in UTF-16 code units; LF, CRLF and a bare CR end a line.
 * Offsets are those of the file: bytes for JSON, code units for YAML.
 */
import type { SourceFile } from '../model/source-file.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Lines {
  readonly count: number;
  /** The offset behind the last character. */
  readonly size: number;
  /** The offset of the first character of a line. */
  start(line: number): number;
  position(offset: number): Position;
  /** The offset where the line that holds `offset` ends, its line break and trailing blanks left out. */
  endOfLine(offset: number): number;
  /** What stands between two offsets, cut to a number of code units. */
  text(from: number, to: number, longest: number): string;
}

const known = new WeakMap<SourceFile, Lines>();

/** The lines of a file, found once. */
export function linesOf(file: SourceFile): Lines {
  let lines = known.get(file);
  if (lines === undefined) {
    lines = file.format === 'json' ? new ByteLines(file.bytes) : linesOfText(file.text);
    known.set(file, lines);
  }
  return lines;
}

/** The lines of a text, with offsets in code units. */
export function linesOfText(text: string): Lines {
  return new TextLines(text);
}

/** The line that holds an offset, from 0: by bisection. */
function lineAt(starts: { readonly length: number; readonly [line: number]: number }, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

class TextLines implements Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStartsOfText(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  get size(): number {
    return this.#text.length;
  }

  start(line: number): number {
    return this.#starts[line - 1] ?? this.size;
  }

  position(offset: number): Position {
    const index = lineAt(this.#starts, offset);
    return { line: index + 1, column: offset - (this.#starts[index] as number) + 1 };
  }

  endOfLine(offset: number): number {
    let end = this.#starts[lineAt(this.#starts, offset) + 1] ?? this.size;
    while (end > offset && /\s/.test(this.#text[end - 1] as string)) end -= 1;
    return end;
  }

  text(from: number, to: number, longest: number): string {
    return this.#text.slice(from, Math.min(to, from + longest));
  }
}

function lineStartsOfText(text: string): number[] {
  const starts = [0];
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

class ByteLines implements Lines {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  /** By the start of a long line: the code units before each of its steps. */
  readonly #longLines = new Map<number, number[]>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#starts = lineStartsOfBytes(bytes);
  }

  get count(): number {
    return this.#starts.length;
  }

  get size(): number {
    return this.#bytes.length;
  }

  start(line: number): number {
    return this.#starts[line - 1] ?? this.size;
  }

  position(offset: number): Position {
    const index = lineAt(this.#starts, offset);
    return { line: index + 1, column: this.#codeUnits(this.#starts[index] as number, offset) + 1 };
  }

  /** UTF-16 code units between the start of a line and an offset in it. A minified file is one long line. */
  #codeUnits(start: number, offset: number): number {
    if (offset - start < STEP) return codeUnits(this.#bytes, start, offset);
    let before = this.#longLines.get(start);
    if (before === undefined) {
      before = [0];
      this.#longLines.set(start, before);
    }
    const step = Math.floor((offset - start) / STEP);
    for (let next = before.length; next <= step; next += 1) {
      const from = start + (next - 1) * STEP;
      before.push((before[next - 1] as number) + codeUnits(this.#bytes, from, from + STEP));
    }
    return (before[step] as number) + codeUnits(this.#bytes, start + step * STEP, offset);
  }

  /** Blanks between the tokens of JSON are ASCII. */
  endOfLine(offset: number): number {
    let end = this.#starts[lineAt(this.#starts, offset) + 1] ?? this.size;
    while (end > offset && (this.#bytes[end - 1] as number) <= 32) end -= 1;
    return end;
  }

  text(from: number, to: number, longest: number): string {
    // A code unit takes three bytes at most; what is cut in the middle of a character lies behind the cut that counts.
    const end = Math.min(to, from + 3 * longest + 4);
    const { buffer, byteOffset } = this.#bytes;
    return Buffer.from(buffer, byteOffset + from, Math.max(0, end - from))
      .toString('utf8')
      .slice(0, longest);
  }
}

/** Bytes whose code units are counted at once. */
const STEP = 8192;

function lineStartsOfBytes(bytes: Uint8Array): Uint32Array {
  let starts = new Uint32Array(1024 + (bytes.length >> 4));
  let count = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 13 || (byte !== 10 && (byte !== 13 || bytes[at + 1] === 10))) continue;
    if (count === starts.length) {
      const larger = new Uint32Array(2 * count);
      larger.set(starts);
      starts = larger;
    }
    starts[count] = at + 1;
    count += 1;
  }
  return starts.subarray(0, count);
}

/** How many UTF-16 code units some bytes of UTF-8 spell: one a character, two where it takes four bytes. */
function codeUnits(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
