/** Takes the lines around a place out of the text that was read, for whoever shows sources. */
import { linesOf } from '../../knowledge/lines.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Location } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Revisions } from './read-revisions.ts';

const ABOVE = 2;
const BELOW = 4;
/** Minified files have one line: what stands around the column is shown of it. */
const LONGEST_LINE = 160;

/** Answers with the lines around a location, or `null` where the file was not read. */
export function excerptsOf({ base, head }: Revisions): (location: Location) => Excerpt | null {
  const filesOf = (documents: Revisions['head']) => {
    const roots = new Map(documents.map(({ file }) => [file.path, file]));
    return (path: string): SourceFile | undefined => roots.get(path) ?? documents[0]?.file.siblings.get(path);
  };
  const files = { base: filesOf(base), head: filesOf(head) };
  return (location) => {
    const file = files[location.revision](location.file);
    return file === undefined ? null : take(file, location);
  };
}

function take(file: SourceFile, { line, endLine, column, revision }: Location): Excerpt {
  const lines = linesOf(file);
  const first = Math.max(1, line - ABOVE);
  const last = Math.min(lines.count, Math.max(line, Math.min(endLine, line + BELOW)) + BELOW);
  const texts: string[] = [];
  for (let each = first; each <= last; each += 1) {
    const whole = lines.text(lines.start(each), lines.start(each + 1), column + LONGEST_LINE).replace(/[\r\n]+$/, '');
    texts.push(cutAround(whole, each === line ? column : 1));
  }
  // The line break at the end of a file opens no line that a reader knows.
  if (texts.length > 1 && last === lines.count && texts.at(-1) === '') texts.pop();
  return { file: file.path, revision, first, lines: texts, marked: [line, Math.max(line, Math.min(endLine, last))] };
}

/** The part of a long line that a column stands in; what is left out shows. */
function cutAround(line: string, column: number): string {
  const start = column > LONGEST_LINE ? column - LONGEST_LINE / 2 : 0;
  const part = line.slice(start, start + LONGEST_LINE);
  return `${start > 0 ? '…' : ''}${part}${line.length > start + LONGEST_LINE ? '…' : ''}`;
}
