/** Quotes the text that stood at a place, so that a deletion can be read where it no longer is. */
import { linesOf } from '../../knowledge/lines.ts';
import { plainText } from '../../knowledge/plain-text.ts';
import type { Location } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';

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
  const lines = linesOf(file);
  const found: string[] = [];
  for (let each = line; each < line + LINES_QUOTED && each <= lines.count; each += 1) {
    const longest = each === line ? column + LONGEST_LINE : LONGEST_LINE;
    found.push(lines.text(lines.start(each), lines.start(each + 1), longest));
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** YAML lets the items of a list stand as deep as the key that holds it. */
function isListItemBelow(first: string, line: string): boolean {
  return indentOf(line) === indentOf(first) && line.trimStart().startsWith('- ') && !first.trimStart().startsWith('- ');
}
