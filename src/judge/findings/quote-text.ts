/** Quotes the text that stood at a place, so that a deletion can be read where it no longer is. */
import type { Location } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { plainText } from './wording.ts';

const LINES_QUOTED = 3;
/** Minified files have one line. */
const LONGEST_LINE = 400;
const LONGEST_QUOTE = 160;

/** The line at the location with what hangs below it, at most three lines, as one line. */
export function quoteText(file: SourceFile, location: Location): string {
  const lines = linesFrom(file, location);
  const first = lines[0] ?? '';
  const further = lines.slice(1);
  const end = further.findIndex((line) => indentOf(line) <= indentOf(first) && !isListItemBelow(first, line));
  const own = [first, ...(end === -1 ? further : further.slice(0, end))];
  const isMinified = first.length >= LONGEST_LINE;
  return plainText(
    isMinified ? first.slice(Math.max(0, location.column - 1)) : own.map((line) => line.trim()).join(' '),
    LONGEST_QUOTE,
  );
}

function linesFrom(file: SourceFile, { line, column }: Location): readonly string[] {
  const starts = lineStartsOf(file);
  const lines: string[] = [];
  for (let index = line - 1; index < line - 1 + LINES_QUOTED; index += 1) {
    const start = starts[index];
    if (start === undefined) break;
    const end = starts[index + 1] ?? file.text.length;
    const longest = index === line - 1 ? column + LONGEST_LINE : LONGEST_LINE;
    lines.push(file.text.slice(start, Math.min(end, start + longest)));
  }
  return lines;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** Made once a file: a change can delete thousands of things. */
function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  // A bare CR ends a line too, as in the locator that counted the lines.
  if (/\r(?!\n)/.test(file.text))
    for (const end of file.text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  else
    for (let next = file.text.indexOf('\n'); next !== -1; next = file.text.indexOf('\n', next + 1))
      starts.push(next + 1);
  lineStarts.set(file, starts);
  return starts;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** YAML lets the items of a list stand as deep as the key that holds it. */
function isListItemBelow(first: string, line: string): boolean {
  return indentOf(line) === indentOf(first) && line.trimStart().startsWith('- ') && !first.trimStart().startsWith('- ');
}
