/** `diff` for people at a terminal: what changed, per API, operation and component. */
import type { Report } from '../../model/report.ts';
import { type ChangelogEntry, type ChangelogLabel, type ChangelogOptions, viewChangelog } from '../view/changelog.ts';
import { revisionName } from '../wording/names.ts';
import {
  facts,
  type Page,
  pageFor,
  paragraph,
  printLines,
  problemLines,
  type TerminalOptions,
  whereIs,
} from './terminal-blocks.ts';

/** Every change. Ends with a line break. */
export function renderDiffText(
  report: Pick<Report, 'problems' | 'changes' | 'notes' | 'apis' | 'subject'>,
  options: TerminalOptions & ChangelogOptions,
): string {
  const page = pageFor(options);
  const { base, head } = report.subject;
  const { apis, summary } = viewChangelog(report, options);
  const lines = [
    ...paragraph(page, `${base === null ? '' : `${revisionName(base)} -> `}${revisionName(head)}`).map(page.paint.dim),
    '',
    ...problemLines(page, report.problems),
  ];
  if (report.changes.length === 0) lines.push('No API changed.', '');
  for (const { title, file, groups } of apis) {
    lines.push(...paragraph(page, `${title}${file === '' ? '' : ` (${file})`}`).map(page.paint.bold), '');
    for (const { heading, entries } of groups) {
      lines.push(...paragraph(page, heading, '  ').map(page.paint.bold));
      lines.push(...entries.flatMap((entry) => entryBlock(page, entry)), '');
    }
  }
  if (report.notes.length > 0) {
    lines.push(page.paint.bold('Without effect on any API'), '');
    lines.push(...report.notes.flatMap((note) => paragraph(page, note.message, '    ', '  - ')), '');
  }
  return printLines([...lines, summary]);
}

function entryBlock(page: Page, { change, label, message, details, place, marks }: ChangelogEntry): string[] {
  const margin = `    ${paintOf(page, label)(label.padEnd(9))}  `;
  return [
    ...paragraph(page, message, BODY, margin),
    ...details.flatMap((detail) => paragraph(page, detail, BODY)),
    ...facts(page, [...(place === null ? [] : [whereIs(place)]), change.id, ...marks], BODY),
  ];
}

const BODY = ' '.repeat(15);

function paintOf({ paint }: Page, label: ChangelogLabel): (text: string) => string {
  if (label === 'better') return paint.good;
  if (label === 'safe') return paint.dim;
  return label === 'breaks' || label === 'may break' ? paint.bold : (text) => paint.severity(label, text);
}
