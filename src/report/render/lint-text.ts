/** `lint` for people at a terminal: the findings of one state, grouped by API, worst first. */
import type { Report } from '../../model/report.ts';
import { previewSentence, viewState } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { findingBlock, pageFor, paragraph, printLines, problemLines, type TerminalOptions } from './terminal-blocks.ts';

/** Every group of findings and a last line that counts them. */
export function renderLintText(
  report: Pick<Report, 'problems' | 'findings' | 'previews'>,
  options: TerminalOptions,
): string {
  const page = pageFor(options);
  const context = { changes: new Map(), gated: new Set<string>() };
  const counting = report.findings.filter(({ waiver }) => waiver === null);
  const waived = report.findings.length - counting.length;
  const lines = problemLines(page, report.problems);
  for (const { api, groups } of viewState(counting)) {
    lines.push(...paragraph(page, api).map(page.paint.bold), '');
    for (const group of groups) lines.push(...findingBlock(page, group, context), '');
  }
  const severities = countBySeverity(counting.map((finding) => finding.severity));
  const besides = waived === 0 ? '' : ` Waived: ${countOf(waived, 'finding')}.`;
  const summary = `${countOf(counting.length, 'finding')}${severities === '' ? '' : ` (${severities})`}.${besides}`;
  const previews = previewSentence(report.previews);
  return printLines([...lines, summary, ...(previews === null ? [] : paragraph(page, previews))]);
}
