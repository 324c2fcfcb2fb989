/** Offsets of a text as lines and columns, both from 1, columns in UTF-16 code units; LF, CRLF and a bare CR end a line. */

export interface LineIndex {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** Indexes a text once; look-ups then cost a bisection. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return { starts, text };
}

export function positionAt(index: LineIndex, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (index.starts[low] as number) + 1 };
}

/** The offset where the line that holds `offset` ends, its line break and trailing blanks left out. */
export function endOfLine(index: LineIndex, offset: number): number {
  const { line } = positionAt(index, offset);
  let end = line < index.starts.length ? (index.starts[line] as number) : index.text.length;
  while (end > offset && /\s/.test(index.text[end - 1] as string)) end -= 1;
  return end;
}
