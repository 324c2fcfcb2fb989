/** Turns an offset of a text into a line and a column. */

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Both count from 1; columns in UTF-16 code units, a byte order mark not counted. A line ends with LF, CRLF or CR. */
export function positionAt(text: string, offset: number): TextPosition {
  let line = 1;
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index + end.length > offset) break;
    line += 1;
    lineStart = index + end.length;
  }
  return { line, column: Math.max(0, offset - lineStart) + 1 };
}
