/** Drift since a baseline as Markdown: numbers, and a table of the events. */
import type { BaselineDrift } from '../../model/drift.ts';
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { countOf } from '../wording/count.ts';
import { riskDelta, riskNumber } from '../wording/risk-number.ts';
import { type MarkdownLinks, placeLink, row, ruleLink, severityBadge, tableHead } from './markdown-blocks.ts';

const ROWS = 50;

/** A section of its own. */
export function driftMarkdown(drift: BaselineDrift, links: MarkdownLinks): string {
  const { created, source, events, counts, risk, notCompared } = drift;
  const names = Object.entries(counts).map(([kind, count]) => `${count} ${ruleLink(kind)}`);
  const moved = `risk ${riskNumber(risk.then)} → ${riskNumber(risk.now)} (${riskDelta(risk.now - risk.then)})`;
  const ordered = [
    ...events.filter((each) => each.posture === 'worse'),
    ...events.filter((each) => each.posture === 'better'),
  ];
  const rows = ordered
    .slice(0, ROWS)
    .map(({ severity, message, kind, head }) =>
      row([
        severityBadge(severity),
        markdownText(message, 400),
        head === null ? '' : placeLink(head, links),
        ruleLink(kind),
      ]),
    );
  const left = ordered.length - rows.length;
  return [
    `### Since the baseline of ${created} (${inlineCode(source)})\n`,
    `${names.length === 0 ? 'Nothing drifted' : names.join(', ')}; ${moved}.`,
    ...(notCompared === null ? [] : [markdownText(notCompared)]),
    '',
    ...(rows.length === 0 ? [] : [tableHead(['severity', 'what', 'place', 'kind']), ...rows]),
    ...(left > 0 ? [`\nand ${countOf(left, 'more event')}`] : []),
    '',
  ].join('\n');
}
