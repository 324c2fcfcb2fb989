/** The building blocks of terminal output: a finding, a change, a paragraph. Everything they print is made harmless here. */
import type { ReportedChange } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { logLine } from '../safe-text/guard-log-line.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { describeFinding, type DescribeContext } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import { placeOf } from '../view/sort-changes.ts';
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

/** The lines of an answer as one guarded text that ends with a line break. */
export function printLines(lines: readonly string[]): string {
  return `${lines.map((line) => logLine(line.trimEnd())).join('\n')}\n`;
}

/** A paragraph of untrusted text, wrapped behind an indent. */
export function paragraph(page: Page, text: string, indent = '', firstIndent = indent): string[] {
  return wrapText(visibleText(text), page.width, { first: firstIndent, rest: indent });
}

/** Severity in the margin; beside it the operation, what is wrong, what to do, the place and the rule. */
export function findingBlock(page: Page, group: FindingGroup, context: DescribeContext): string[] {
  const { severity } = group.first;
  const text = describeFinding(group, context);
  const lines = [...labelled(page, severity, text.what, page.paint.bold), ...paragraph(page, text.message, BODY)];
  if (text.remedy !== null) lines.push(...paragraph(page, `To do: ${text.remedy}`, BODY));
  if (text.elsewhere !== null) lines.push(...paragraph(page, text.elsewhere, BODY));
  if (text.consequences !== null) lines.push(...paragraph(page, text.consequences, BODY));
  const place = text.location === null ? [] : [placeName(text.location)];
  return [...lines, ...facts(page, [...place, text.rule, ...text.marks])];
}

/** One change in a list of changes: what it is, where, and its id. */
export function changeBlock(page: Page, change: ReportedChange): string[] {
  const place = placeOf(change);
  const where = place === null ? [] : [placeName(place)];
  return [...paragraph(page, change.message, '    ', '  - '), ...facts(page, [...where, change.id], '    ')];
}

const BODY = ' '.repeat(12);

function labelled(page: Page, severity: Severity, text: string, paint: (text: string) => string): string[] {
  const label = page.paint.severity(severity, severity.padEnd(8));
  const [first = '', ...rest] = wrapText(visibleText(text), page.width - BODY.length, { first: '', rest: '' });
  return [`  ${label}  ${paint(first)}`, ...rest.map((line) => `${BODY}${paint(line)}`)];
}

/** Place, rule and marks, divided by wide gaps; as many to a line as fit. */
function facts(page: Page, parts: readonly string[], indent = BODY): string[] {
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
