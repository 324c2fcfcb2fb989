/** `score` for people at a terminal: the risk of each API and the reason for every point of its riskiest operations. */
import type { Report, ReportedApi } from '../../model/report.ts';
import { compareText } from '../view/order.ts';
import { countOf } from '../wording/count.ts';
import { operationName, placeName } from '../wording/names.ts';
import { riskNumber } from '../wording/risk-number.ts';
import { type Page, pageFor, paragraph, printLines, problemLines, type TerminalOptions } from './terminal-blocks.ts';

/** The rest is in the JSON answer. */
const OPERATIONS_EXPLAINED = 10;

/** Risk runs from 0 to 100, higher is worse. */
export function renderScoreText(report: Pick<Report, 'problems' | 'apis'>, options: TerminalOptions): string {
  const page = pageFor(options);
  const lines = problemLines(page, report.problems);
  if (report.apis.length === 0) lines.push('Nothing to score: no OpenAPI document was judged.');
  else lines.push(page.paint.dim('Predicted risk from 0 to 100; higher is worse.'), '');
  for (const api of report.apis.toSorted((left, right) => right.score - left.score || compareText(left.id, right.id))) {
    lines.push(...apiLines(page, api));
  }
  return printLines(lines);
}

function apiLines(page: Page, api: ReportedApi): string[] {
  const sorted = api.operations.toSorted(
    (left, right) =>
      right.score - left.score || compareText(left.path, right.path) || compareText(left.method, right.method),
  );
  const left = sorted.length - OPERATIONS_EXPLAINED;
  return [
    ...paragraph(page, `${api.title} (${api.file}): ${riskNumber(api.score)}, ${api.band}`).map(page.paint.bold),
    '',
    ...sorted.slice(0, OPERATIONS_EXPLAINED).flatMap((operation) => operationLines(page, operation)),
    ...(left > 0 ? [`  and ${countOf(left, 'operation')} of lower risk`, ''] : []),
  ];
}

function operationLines(page: Page, operation: ReportedApi['operations'][number]): string[] {
  const head = `  ${riskNumber(operation.score).padStart(5)}  `;
  return [
    ...paragraph(page, `${operationName(operation)} (${operation.band})`, ' '.repeat(9), head),
    ...operation.contributions.flatMap(({ points, reason, rule, location }) => {
      const behind = [rule, location === null ? null : placeName(location)].filter((part) => part !== null).join(', ');
      const text = behind === '' ? reason : `${reason} (${behind})`;
      return paragraph(page, text, ' '.repeat(18), `${' '.repeat(9)}${riskNumber(points).padStart(6)}   `);
    }),
    '',
  ];
}
