/** The building blocks of terminal output: a finding, a change, a paragraph. Everything they print is made harmless here. */
import type { Location } from '../../model/location.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportedChange } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { logLine } from '../safe-text/guard-log-line.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { type DescribeContext, describeFinding, detailsOf } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import { compatibilityMark, placeOf } from '../view/sort-changes.ts';
import { countOf } from '../wording/count.ts';
import { placeName } from '../wording/names.ts';
import { type Paint, paintFor } from './paint.ts';
import { wrapText } from './wrap-text.ts';

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; 80 when nobody knows. */
  readonly width?: number;
}

/** The page that options ask for; never narrower than anything readable. */
export function pageFor(options: TerminalOptions): Page {
  return { width: Math.max(40, options.width ?? 80), paint: paintFor(options.colour) };
}

/** The lines of an answer as one guarded text that ends with a line break; empty lines never follow each other. */
export function printLines(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trimEnd());
  const single = trimmed.filter((line, index) => line !== '' || trimmed[index - 1] !== '');
  if (single.at(-1) === '') single.pop();
  return `${single.map(logLine).join('\n')}\n`;
}

/** A paragraph of untrusted text, wrapped behind an indent. */
export function paragraph(page: Page, text: string, indent = '', firstIndent = indent): string[] {
  return wrapText(visibleText(text), page.width, { first: firstIndent, rest: indent });
}

/** Severity in the margin; beside it the operation, what is wrong, what to do, the place and the rule. */
export function findingBlock(page: Page, group: FindingGroup, context: DescribeContext): string[] {
  const { severity } = group.first;
  const text = describeFinding(group, context);
  const place = text.location === null ? [] : [whereIs(text.location)];
  return [
    ...labelled(page, severity, text.what, page.paint.bold),
    ...paragraph(page, text.message, BODY),
    ...detailsOf(text).flatMap((line) => paragraph(page, line, BODY)),
    ...facts(page, [...place, text.rule, ...text.marks]),
    ...(text.waive === null ? [] : [`${BODY}${page.paint.dim(`to accept: ${text.waive}`)}`]),
  ];
}

/** One change in a list of changes: what it is, where, and its id. */
export function changeBlock(page: Page, change: ReportedChange): string[] {
  const place = placeOf(change);
  const where = place === null ? [] : [whereIs(place)];
  const mark = compatibilityMark(change);
  return [
    ...paragraph(page, change.message, '    ', '  - '),
    ...facts(page, [...where, change.id, ...(mark === null ? [] : [mark])], '    '),
  ];
}

/** What could not be read or done, under a heading of its own; nothing when all went well. */
export function problemLines(page: Page, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, PROBLEMS_SHOWN).flatMap((problem) => {
    const place = problem.location === null ? '' : `${whereIs(problem.location)}: `;
    return paragraph(page, `${problem.severity}: ${place}${problem.message} (${problem.code})`, '    ', '  - ');
  });
  const left = problems.length - PROBLEMS_SHOWN;
  if (left > 0) lines.push(`  and ${countOf(left, 'more problem')}`);
  return [page.paint.bold('Problems'), '', ...lines, ''];
}

const PROBLEMS_SHOWN = 25;
const BODY = ' '.repeat(12);

/** A place; lines of base are not those that a reader sees. */
export function whereIs(location: Location): string {
  return location.revision === 'base' ? `${placeName(location)} (before)` : placeName(location);
}

function labelled(page: Page, severity: Severity, text: string, paint: (text: string) => string): string[] {
  const label = page.paint.severity(severity, severity.padEnd(8));
  const [first = '', ...rest] = wrapText(visibleText(text), page.width - BODY.length, { first: '', rest: '' });
  return [`  ${label}  ${paint(first)}`, ...rest.map((line) => `${BODY}${paint(line)}`)];
}

/** Place, rule and marks, divided by wide gaps; as many to a line as fit. */
export function facts(page: Page, parts: readonly string[], indent = BODY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts.map((text) => visibleText(text, 300))) {
    if (line !== '' && indent.length + line.length + 2 + part.length > page.width) {
      lines.push(line);
      line = part;
    } else line += line === '' ? part : `  ${part}`;
  }
  return [...lines, line].map((text) => `${indent}${page.paint.dim(text)}`);
}
