/** What is wrong in a file of the repository's own policy (configuration, waivers, baseline), as a problem at its line. */
import { below, pointerText } from '../../knowledge/pointer.ts';
import { positionAt } from '../../knowledge/text-position.ts';
import type { TextFault, TextSpan } from '../../knowledge/yaml-text.ts';
import type { Location } from '../../model/location.ts';
import type { Problem } from '../../model/problem.ts';
import type { Revision } from '../../model/source-file.ts';

/** A file as it was found in one revision. */
export interface PolicyText {
  readonly file: string;
  readonly revision: Revision;
  readonly text: string;
}

/** The fault as an error of that code. */
export function fileProblem(code: string, { message, span, path }: TextFault, input: PolicyText): Problem {
  return { code, severity: 'error', message, location: fileLocation(span, path, input) };
}

/** Lines and columns of a span of the file. */
export function fileLocation(
  span: TextSpan,
  path: readonly (string | number)[],
  { file, revision, text }: PolicyText,
): Location {
  const [start, end] = [positionAt(text, span.start), positionAt(text, Math.max(span.end, span.start + 1))];
  return {
    file,
    revision,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer: pointerText(below(null, ...path)),
  };
}
