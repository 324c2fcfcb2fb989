/** The tables, lists and folds of the job summary that stand around the findings. */
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { describeFinding, detailsOf, whatOf } from '../view/describe-finding.ts';
import { type ApiView, byRisk, currentFindings } from '../view/view-apis.ts';
import type { View } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { operationName } from '../wording/names.ts';
import { riskDelta, riskNumber } from '../wording/risk-number.ts';
import type { LimitedText } from './limited-text.ts';
import {
  type MarkdownLinks,
  placeLink,
  problemItem,
  row,
  ruleLink,
  severityBadge,
  tableHead,
  whatText,
} from './markdown-blocks.ts';

const ROWS = 200;
const PROBLEMS = 50;

/** What could not be read or done; above every list, so that nobody takes an incomplete run for a clean one. */
export function problemList(view: View, links: MarkdownLinks): string {
  if (view.problems.length === 0) return '';
  const items = view.problems.slice(0, PROBLEMS).map((problem) => problemItem(problem, links));
  const left = view.problems.length - items.length;
  return ['### Problems\n', ...items, ...(left > 0 ? [`- and ${countOf(left, 'more problem')}`] : []), ''].join('\n');
}

/** A row per API: verdict, risk before and after, and how many findings of each kind. */
export function apiTable(view: View): string[] {
  if (view.apis.length === 0) return [];
  if (view.subject.base === null) return stateTable(view);
  const names = [
    'API',
    'verdict',
    'risk before',
    'risk after',
    'change',
    'introduced',
    'touched',
    'other',
    'resolved',
    'breaking',
  ];
  const rows = view.apis
    .slice(0, ROWS)
    .map((api) =>
      row([
        apiCell(api),
        api.outcome ?? '',
        riskNumber(api.risk?.base ?? null),
        riskNumber(api.risk?.head ?? null),
        api.risk === null ? '' : riskDelta(api.risk.delta),
        ...[api.introduced, api.touched, api.folded, api.resolved].map((groups) => severitiesOf(groups) || '0'),
        String(api.changes.breakingCount),
      ]),
    );
  const left = view.apis.length - rows.length;
  return [
    '### APIs\n',
    tableHead(names, RIGHT),
    ...rows,
    ...(left > 0 ? [`\nand ${countOf(left, 'more API')}`] : []),
    '',
  ];
}

/** The table of a run that compares nothing. */
function stateTable(view: View): string[] {
  const rows = view.apis
    .toSorted(byRisk)
    .slice(0, ROWS)
    .map((api) =>
      row([
        apiCell(api),
        api.outcome ?? '',
        riskNumber(api.risk?.head ?? null),
        api.risk?.band ?? '',
        currentFindings(api) || '0',
      ]),
    );
  const left = view.apis.length - rows.length;
  return [
    '### APIs\n',
    tableHead(['API', 'verdict', 'risk', 'band', 'findings'], RIGHT),
    ...rows,
    ...(left > 0 ? [`\nand ${countOf(left, 'more API')}`] : []),
    '',
  ];
}

function apiCell(api: ApiView): string {
  const title = markdownText(api.title, 200);
  return api.file === '' ? title : `${title} ${inlineCode(api.file)}`;
}

/** The ten operations of head with the highest risk. */
export function worstTable(view: View): string[] {
  if (view.worstOperations.length === 0) return [];
  const rows = view.worstOperations.map(({ api, operation }) =>
    row([
      riskNumber(operation.score),
      operation.band,
      inlineCode(operationName(operation)),
      markdownText(api.title, 200),
      operation.contributions
        .slice(0, 3)
        .map((line) => `${markdownText(line.reason, 150)} (${riskDelta(line.points)})`)
        .join(', '),
    ]),
  );
  return [
    '### Operations with the highest risk\n',
    tableHead(['risk', 'band', 'operation', 'API', 'why'], RIGHT),
    ...rows,
    '',
  ];
}

/** Findings that the change does not touch, folded, one row each; as many as fit. */
export function existingFold(text: LimitedText, api: ApiView, view: View, links: MarkdownLinks): void {
  const count = api.folded.reduce((sum, group) => sum + group.members.length, 0);
  if (count === 0) return;
  const scope = view.subject.base === null ? '' : ' not touched by the change, or only informing';
  const title = `### ${markdownText(api.title, 200)}: ${countOf(count, 'finding')}${scope}\n`;
  const opening = `${title}\n<details><summary>${severitiesOf(api.folded)}</summary>\n\n${tableHead(['severity', 'where', 'what', 'place', 'rule'])}`;
  if (!text.open(opening, '\n</details>\n', count)) return;
  for (const group of api.folded) {
    const description = describeFinding(group, view);
    const { message, location, rule } = description;
    const details = [message, ...detailsOf(description)].join(' ');
    const place = location === null ? '' : placeLink(location, links);
    const cells = [
      severityBadge(group.first.severity),
      whatText(description),
      markdownText(details, 600),
      place,
      ruleLink(rule, view.rules.get(rule)),
    ];
    text.add(row(cells), group.members.length);
  }
  text.close();
}

/** What somebody answers for, with the name and the last day. */
export function waivedList(text: LimitedText, view: View): void {
  const waived = view.apis.flatMap((api) => api.waived);
  if (waived.length === 0) return;
  text.add(`### Waived (${waived.length})\n`, 0);
  for (const finding of waived) {
    const { owner = '', reason = '', expires = '' } = finding.waiver ?? {};
    const waiver = markdownText(`by ${owner} until ${expires}: ${reason}`, 500);
    text.add(
      `- ${severityBadge(finding.severity)} ${inlineCode(whatOf(finding))} ${ruleLink(finding.rule, view.rules.get(finding.rule))}, ${waiver}`,
    );
  }
  text.add('', 0);
}

/** How often rules that are only tried out would have spoken. */
export function previewLine(text: LimitedText, { previews }: View): void {
  if (previews !== null) text.add(`${markdownText(previews, 1000)}\n`, 0);
}

/** Which documents were judged and which were not, and why. */
export function documentsFold(view: View): string {
  const documents = [...view.leftOut, ...view.judged];
  if (documents.length === 0) return '';
  const rows = documents
    .slice(0, ROWS)
    .map(({ file, api, judged, reason }) =>
      row([
        inlineCode(file),
        judged ? 'judged' : '**left out**',
        api === null ? '' : markdownText(api, 200),
        markdownText(reason, 300),
      ]),
    );
  const left = documents.length - rows.length;
  const summary = `${countOf(view.judged.length, 'document')} judged, ${view.leftOut.length} left out`;
  return [
    `<details><summary>${summary}</summary>\n`,
    tableHead(['document', '', 'API', 'reason']),
    ...rows,
    ...(left > 0 ? [`\nand ${countOf(left, 'more document')}`] : []),
    '\n</details>\n',
  ].join('\n');
}

const RIGHT = ['risk', 'risk before', 'risk after', 'change', 'breaking'];

function severitiesOf(groups: ApiView['folded']): string {
  return countBySeverity(groups.flatMap((group) => group.members.map((finding) => finding.severity)));
}
