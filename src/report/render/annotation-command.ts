/** An annotation, and how it is written as a GitHub workflow command. */
import type { Location } from '../../model/location.ts';
import { cutText } from '../safe-text/cut-text.ts';
import { commandData, commandProperty } from '../safe-text/escape-command.ts';
import { visibleText, wellFormedText } from '../safe-text/make-visible.ts';
import { placeName } from '../wording/names.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Ready to show: one line of title, harmless text, at a place of head or at none. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

/** What the runner records; it cuts longer messages in silence. */
const MESSAGE = 4096;
const TITLE = 255;

/** Makes untrusted parts into an annotation; the last line of the message (the rule) survives every cut. */
export function annotationOf(parts: {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: readonly string[];
  readonly location: Location | null;
}): Annotation {
  const { location } = parts;
  const isInHead = location !== null && location.revision === 'head';
  const before = location === null || isInHead ? [] : [`Before the change: ${placeName(location)}.`];
  const lines = [...parts.message.slice(0, 1), ...before, ...parts.message.slice(1)].map((line) => visibleText(line));
  const last = lines.length > 1 ? `\n${lines.at(-1) ?? ''}` : '';
  const body = cutText((last === '' ? lines : lines.slice(0, -1)).join('\n'), MESSAGE - last.length);
  return {
    level: parts.level,
    title: visibleText(parts.title, TITLE),
    message: `${body}${last}`,
    location: isInHead ? location : null,
  };
}

/** `::error file=api.yaml,line=3,…::message`, one line whatever stands in it. */
export function annotationCommand(annotation: Annotation): string {
  const properties = [...placeProperties(annotation.location), `title=${commandProperty(annotation.title)}`];
  return `::${annotation.level} ${properties.join(',')}::${commandData(annotation.message)}`;
}

/** GitHub accepts columns on a single line only. */
function placeProperties(location: Location | null): string[] {
  if (location === null) return [];
  const { file, line, endLine, column, endColumn } = location;
  const lines = [`file=${commandProperty(wellFormedText(file))}`, `line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...lines, `col=${column}`, `endColumn=${endColumn}`] : lines;
}
