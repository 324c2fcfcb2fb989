/** Drift since a baseline for people at a terminal: numbers first, then the events, worse ones before better ones. */
import type { BaselineDrift, ReportedDrift } from '../../model/drift.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { countOf } from '../wording/count.ts';
import { placeName } from '../wording/names.ts';
import { riskDelta, riskNumber } from '../wording/risk-number.ts';
import { type Page, pageFor, paragraph, printLines, type TerminalOptions } from './terminal-blocks.ts';

const EVENTS_SHOWN = 20;

/** The whole answer of `baseline show`. */
export function renderDriftText(drift: BaselineDrift, options: TerminalOptions & { readonly all?: boolean }): string {
  return printLines(
    driftLines(pageFor(options), drift, options.all === true ? Number.POSITIVE_INFINITY : EVENTS_SHOWN),
  );
}

/** A heading, the numbers, and the first events. */
export function driftLines(page: Page, drift: BaselineDrift, shown = EVENTS_SHOWN): string[] {
  const { created, source, events, counts, risk, notCompared } = drift;
  const names = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const worse = events.filter(({ posture }) => posture === 'worse');
  const better = events.filter(({ posture }) => posture === 'better');
  const all = [...worse, ...better];
  const moved = `risk ${riskNumber(risk.then)} -> ${riskNumber(risk.now)} (${riskDelta(risk.now - risk.then)})`;
  return [
    ...paragraph(page, `Since the baseline of ${created} (${source})`).map(page.paint.bold),
    '',
    ...paragraph(page, names.length === 0 ? `Nothing drifted; ${moved}.` : `${names.join(', ')}; ${moved}.`, '  '),
    ...(notCompared === null ? [] : paragraph(page, notCompared, '  ')),
    '',
    ...all.slice(0, shown).flatMap((event) => eventLines(page, event)),
    ...(all.length > shown ? [`  and ${countOf(all.length - shown, 'more event')}`] : []),
    '',
  ];
}

function eventLines(page: Page, { kind, severity, message, head }: ReportedDrift): string[] {
  const place = head === null ? '' : `  ${visibleText(placeName(head), 300)}`;
  return [
    ...paragraph(page, message, '    ', '  - '),
    `    ${page.paint.severity(severity, severity)}  ${page.paint.dim(`${kind}${place}`)}`,
  ];
}
