/** Breaks text into lines of a given width at its blanks. */

export interface Indents {
  /** Before the first line; it may hold a label. `width` counts it. */
  readonly first: string;
  readonly rest: string;
}

/** Lines of at most `width` columns. A word that is longer (a path) is never broken, so that it can be copied. */
export function wrapText(text: string, width: number, indents: Indents): string[] {
  const lines: string[] = [];
  let line = indents.first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indents.rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Columns of a terminal: East Asian wide characters and pictures take two, combining marks and colours none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(COLOUR, '')) {
    if (/\p{M}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const ASCII = /^[\x20-\x7e]*$/;
const COLOUR = /\x1b\[[0-9;]*m/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
