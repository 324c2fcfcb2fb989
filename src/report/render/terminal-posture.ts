/** The whole state for a terminal: a row per API and the operations with the highest risk. */
import { visibleText } from '../safe-text/make-visible.ts';
import { type ApiView, byRisk, currentFindings } from '../view/view-apis.ts';
import type { View } from '../view.ts';
import { countOf } from '../wording/count.ts';
import { operationName } from '../wording/names.ts';
import { riskNumber } from '../wording/risk-number.ts';
import type { Page } from './terminal-blocks.ts';
import { displayWidth } from './wrap-text.ts';

const ROWS = 50;

/** Both tables, each with a heading and an empty line behind it. */
export function postureTables(page: Page, view: View): string[] {
  const apis = view.apis.filter((api) => api.risk?.head !== null);
  return [
    ...table(page, 'APIs, highest risk first', apis.toSorted(byRisk).map(apiRow)),
    ...table(
      page,
      'Operations with the highest risk',
      view.worstOperations.map(({ api, operation }) => [
        riskNumber(operation.score),
        operation.band,
        operationName(operation),
        view.apis.length > 1 ? api.title : '',
      ]),
    ),
  ];
}

function apiRow(api: ApiView): string[] {
  return [
    riskNumber(api.risk?.head ?? null),
    api.risk?.band ?? '',
    api.file === '' ? api.title : `${api.title} (${api.file})`,
    currentFindings(api) || 'no finding',
  ];
}

/** Risk, band and name in one row; what belongs to it below when the row would be too wide. */
function table(page: Page, heading: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, ROWS).flatMap(([risk = '', band = '', name = '', detail = '']) => {
    const start = `  ${risk.padStart(5)}  ${band.padEnd(8)}  ${visibleText(name, 300)}`;
    const shownDetail = visibleText(detail, 300);
    if (shownDetail === '') return [start];
    const gap = Math.max(2, 48 - displayWidth(start));
    const isShort = displayWidth(start) + gap + displayWidth(shownDetail) <= page.width;
    return isShort
      ? [`${start}${' '.repeat(gap)}${page.paint.dim(shownDetail)}`]
      : [start, `${' '.repeat(19)}${page.paint.dim(shownDetail)}`];
  });
  if (rows.length > ROWS) lines.push(`  and ${countOf(rows.length - ROWS, 'more row')}`);
  return [page.paint.bold(heading), '', ...lines, ''];
}
