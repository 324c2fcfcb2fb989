/** Text that never outgrows a number of bytes: whole pieces are added while they fit, and what did not fit is counted. */

export class LimitedText {
  readonly #pieces: string[] = [];
  #left: number;
  #omitted = 0;
  #closing: string | null = null;

  /** Bytes of UTF-8 that all pieces together may take. */
  constructor(limit: number) {
    this.#left = limit;
  }

  /** Adds a piece and its line break when it fits and nothing before it was omitted; says whether it did. */
  add(piece: string, count = 1): boolean {
    const size = utf8Length(piece) + 1;
    if (this.#omitted > 0 || size > this.#left) {
      this.#omitted += count;
      return false;
    }
    this.#left -= size;
    this.#pieces.push(piece);
    return true;
  }

  /** Adds the opening of something that must be closed, when it fits together with its closing; says whether it did. */
  open(opening: string, closing: string, count = 1): boolean {
    const reserved = utf8Length(closing) + 1;
    this.#left -= reserved;
    if (!this.add(opening, count)) {
      this.#left += reserved;
      return false;
    }
    this.#closing = closing;
    return true;
  }

  /** Closes what was opened; there is always room for it. */
  close(): void {
    if (this.#closing === null) throw new Error('Nothing is open.');
    this.#pieces.push(this.#closing);
    this.#closing = null;
  }

  /** What the pieces that did not fit stand for. */
  get omitted(): number {
    return this.#omitted;
  }

  toString(): string {
    return this.#pieces.map((piece) => `${piece}\n`).join('');
  }
}

/** The length of well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of the four bytes.
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}
