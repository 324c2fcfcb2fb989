/** `diff` for people at a terminal: what changed, per API. */
import type { Report } from '../../model/report.ts';
import { viewChangelog } from '../view/changelog.ts';
import { countOf } from '../wording/count.ts';
import { changeBlock, pageFor, paragraph, printLines, problemLines, type TerminalOptions } from './terminal-blocks.ts';

/** Every change; a changelog that leaves some out would mislead. Ends with a line break. */
export function renderDiffText(
  report: Pick<Report, 'problems' | 'changes' | 'notes'>,
  options: TerminalOptions,
): string {
  const page = pageFor(options);
  const lines = problemLines(page, report.problems);
  if (report.changes.length === 0) lines.push('No API changed.', '');
  for (const { api, sections } of viewChangelog(report.changes)) {
    lines.push(...paragraph(page, api).map(page.paint.bold), '');
    for (const { heading, changes } of sections) {
      lines.push(`  ${page.paint.bold(`${heading} (${changes.length})`)}`, '');
      lines.push(...changes.flatMap((change) => changeBlock(page, change)), '');
    }
  }
  if (report.notes.length > 0) {
    lines.push(page.paint.bold('Without effect on any API'), '');
    lines.push(...report.notes.flatMap((note) => paragraph(page, note.message, '    ', '  - ')), '');
  }
  return printLines([...lines, summary(report)]);
}

function summary({ changes }: Pick<Report, 'changes'>): string {
  const count = (holds: (change: Report['changes'][number]) => boolean): number => changes.filter(holds).length;
  const breaking = count((change) => change.compatibility === 'breaking');
  const worse = count((change) => change.posture === 'worse');
  const better = count((change) => change.posture === 'better');
  return `${countOf(changes.length, 'change')}: ${breaking} breaking, ${worse} worse for security, ${better} better.`;
}
