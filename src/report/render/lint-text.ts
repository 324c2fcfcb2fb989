/** `lint` for people at a terminal: the findings of one state, grouped by API, worst first. */
import type { Report } from '../../model/report.ts';
import { viewState } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { findingBlock, pageFor, paragraph, printLines, problemLines, type TerminalOptions } from './terminal-blocks.ts';

/** Every group of findings and a last line that counts them. */
export function renderLintText(report: Pick<Report, 'problems' | 'findings'>, options: TerminalOptions): string {
  const page = pageFor(options);
  const context = { changes: new Map() };
  const lines = problemLines(page, report.problems);
  for (const { api, groups } of viewState(report.findings)) {
    lines.push(...paragraph(page, api).map(page.paint.bold), '');
    for (const group of groups) lines.push(...findingBlock(page, group, context), '');
  }
  const severities = countBySeverity(report.findings.map((finding) => finding.severity));
  const summary = `${countOf(report.findings.length, 'finding')}${severities === '' ? '' : ` (${severities})`}.`;
  return printLines([...lines, summary]);
}
