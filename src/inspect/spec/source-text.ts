/**
 * The content of a file: its bytes, which are known to be UTF-8, and the text that they spell, decoded when somebody asks.
 * JSON is read from the bytes (see json-outline.ts), so that of two 13 MB revisions most often neither is ever decoded.
 */
export class SourceText {
  /** Without a byte order mark. */
  readonly bytes: Buffer;
  readonly isAscii: boolean;
  #text: string | undefined;

  constructor(bytes: Buffer, isAscii: boolean) {
    this.bytes = bytes;
    this.isAscii = isAscii;
  }

  get text(): string {
    this.#text ??= this.slice(0, this.bytes.length);
    return this.#text;
  }

  /** The text between two offsets in bytes, neither of which may stand inside a character. */
  slice(from: number, to: number): string {
    // One byte a character where that is the whole truth: half the memory, and faster to scan.
    return this.bytes.toString(this.isAscii ? 'latin1' : 'utf8', from, to);
  }

  /** The first characters, enough to tell what kind of file this is. */
  start(): string {
    return this.slice(0, Math.min(this.bytes.length, START));
  }

  includes(part: string): boolean {
    return this.bytes.includes(part);
  }

  equals(other: SourceText): boolean {
    return this.bytes.equals(other.bytes);
  }
}

const START = 4096;
