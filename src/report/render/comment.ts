/**
 * The one comment on a pull request: readable in ten seconds, with the rest folded. At most 60,000 characters whatever the
 * report holds; a cut is at the border of a finding, says how many it took and where they are.
 */
import type { Report } from '../../model/report.ts';
import { encodeSegment } from '../safe-text/encode-path.ts';
import { codeLine, inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { describeFinding } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import type { ApiView } from '../view/view-apis.ts';
import { type View, type ViewOptions, viewReport } from '../view.ts';
import { countOf } from '../wording/count.ts';
import { LimitedText, utf8Length } from './limited-text.ts';
import {
  apiHeading,
  changeItem,
  findingItem,
  type MarkdownLinks,
  placeLink,
  problemItem,
  resolvedLine,
  ruleLink,
  severityBadge,
  whatText,
} from './markdown-blocks.ts';
import { revisionsText, riskLines, verdictLines } from './markdown-glance.ts';

export type CommentMode = 'never' | 'on-findings' | 'on-change' | 'always';

export interface CommentOptions extends ViewOptions, MarkdownLinks {
  /** Tells the comments of several jobs apart. */
  readonly key: string;
  /** The page of the run, which holds the whole report; `null` outside of one. */
  readonly runPage: string | null;
}

export interface RenderedComment {
  /** The hidden first line by which we find it again. */
  readonly marker: string;
  readonly body: string;
}

/** GitHub refuses a body of more than 65,536 characters; what people and other tools add needs room. */
const LIMIT = 60_000;
const RESERVE = 500;
const FIRST = 3;
const PROBLEMS = 10;

/** Whether there is something that the mode wants to be told. */
export function hasNews(report: Report, mode: CommentMode): boolean {
  if (mode === 'never' || mode === 'always') return mode === 'always';
  const view = viewReport(report);
  if (mode === 'on-change' && report.changes.length > 0) return true;
  return (
    view.outcome !== 'pass' ||
    view.problems.length > 0 ||
    view.counts.introduced + view.counts.touched > 0 ||
    view.apis.some((api) => api.changes.breakingCount > 0)
  );
}

/** The comment while there is something to do. */
export function renderComment(report: Report, options: CommentOptions): RenderedComment {
  const view = viewReport(report, options);
  const marker = commentMarker(options.key);
  const end = ending(view, options);
  const text = new LimitedText(LIMIT - utf8Length(marker) - utf8Length(end) - RESERVE);
  const otherReasons = report.verdict.reasons.filter(({ code }) => code !== 'severity').map(({ message }) => message);
  text.add(glance(view, otherReasons, options), 0);
  for (const api of view.apis) addApi(text, api, view, options);
  const cut = text.omitted === 0 ? '' : `**${countOf(text.omitted, 'more item')}** left out. ${whole(options)}\n\n`;
  return { marker, body: `${marker}\n${text}\n${cut}${end}`.replace(/\n{3,}/g, '\n\n') };
}

/** The comment once nothing is left to do: short, so that it takes no room. */
export function renderResolvedComment(report: Report, options: CommentOptions): RenderedComment {
  const view = viewReport(report, options);
  const marker = commentMarker(options.key);
  const lines = [
    marker,
    '**✅ OpenAPI posture: nothing left to do.** What stood here is resolved.',
    '',
    `<details><summary>Details</summary>\n`,
    markdownText(view.quiet ?? view.sentence),
    '',
    ending(view, options),
    '</details>',
    '',
  ];
  return { marker, body: lines.join('\n').replace(/\n{3,}/g, '\n\n') };
}

/** No key can end the marker: it is percent-encoded. */
export function commentMarker(key: string): string {
  return `<!-- openapi-posture comment ${encodeSegment(key)} -->`;
}

function glance(view: View, otherReasons: readonly string[], options: CommentOptions): string {
  const problems = view.problems.slice(0, PROBLEMS).map((problem) => problemItem(problem, options));
  const left = view.problems.length - problems.length;
  return [
    // What the severity of findings failed is the list below.
    ...verdictLines({ ...view, reasons: otherReasons }),
    ...riskLines(view),
    ...problems,
    ...(left > 0 ? [`- and ${countOf(left, 'more problem')}`] : []),
    ...(problems.length === 0 ? [] : ['']),
    ...(view.quiet === null ? [] : [`**${view.quiet}**\n`]),
    ...(isShort(view) ? [] : firstThings(view, options)),
  ].join('\n');
}

/** Few findings are told in full at once; a list of the first of them would only repeat them. */
function isShort(view: View): boolean {
  return view.apis.reduce((sum, api) => sum + api.introduced.length + api.touched.length, 0) <= FIRST;
}

function firstThings(view: View, options: CommentOptions): string[] {
  const items = view.first.slice(0, FIRST).map((group, index) => shortItem(group, view, options, `${index + 1}.`));
  return ['**Do this first**\n', ...items, ''];
}

/** One finding in few lines: what is wrong, what to do, and where. What lies between is told below. */
function shortItem(group: FindingGroup, view: View, links: MarkdownLinks, marker: string): string {
  const text = describeFinding(group, view);
  const facts = [
    ...(text.location === null ? [] : [placeLink(text.location, links)]),
    ruleLink(text.rule, view.rules.get(text.rule)),
  ];
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${severityBadge(group.first.severity)} ${whatText(text)}: ${markdownText(inShort(text.message))}  \n${indent}${facts.join(' · ')}`;
}

/** The first sentence, which says what it is, and the last one, which says what to do. */
function inShort(message: string): string {
  const sentences = message.match(/[\s\S]+?[.!?](?=\s|$)\s*/g) ?? [message];
  const [first = '', ...rest] = sentences;
  return `${first}${rest.at(-1) ?? ''}`;
}

function addApi(text: LimitedText, api: ApiView, view: View, options: CommentOptions): void {
  const told = [...api.introduced, ...api.touched];
  const breaking = [
    ...api.changes.breaking,
    ...api.changes.better.filter(({ compatibility }) => compatibility === 'breaking'),
  ];
  const items = [
    ...told.map((group) => ({ line: findingItem(group, view, options), count: group.members.length })),
    ...breaking.map((change) => ({ line: changeItem(change, options), count: 1 })),
  ];
  if (items.length === 0 && api.resolved.length === 0) return;
  const count = items.reduce((sum, item) => sum + item.count, 0);
  if (isShort(view) && breaking.length <= FIRST) {
    text.add(apiHeading(api), 0);
    for (const { line, count: members } of items) text.add(line, members);
    if (api.resolved.length > 0) text.add(`${items.length === 0 ? '' : '\n'}${resolvedLine(api)}`, 0);
    text.add('', 0);
    return;
  }
  const opening = `${apiHeading(api)}\n<details><summary>${factsOf(api, breaking.length)}</summary>\n`;
  if (!text.open(opening, '\n</details>\n', count)) return;
  for (const { line, count: members } of items) text.add(line, members);
  if (api.resolved.length > 0) text.add(`\n${resolvedLine(api)}`, 0);
  text.close();
}

function factsOf(api: ApiView, breaking: number): string {
  const count = (groups: readonly FindingGroup[]) => groups.reduce((sum, { members }) => sum + members.length, 0);
  const facts = [
    [count(api.introduced), 'introduced'],
    [count(api.touched), 'existing, touched'],
    [breaking, breaking === 1 ? 'breaks clients' : 'break clients'],
    [count(api.resolved), 'resolved'],
  ] as const;
  return facts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');
}

/** How to see the same at home, and where the rest is. */
function ending(view: View, options: CommentOptions): string {
  return [
    '<details><summary>Repeat this run</summary>\n',
    codeLine(view.subject.repeat, 'sh'),
    '',
    '</details>\n',
    `<sub>${revisionsText(view)}, as of ${view.subject.asOf} · ${options.runPage === null ? 'the report file holds everything' : `[the whole report](${options.runPage})`} · openapi-posture ${inlineCode(view.tool.version)}</sub>`,
    '',
  ].join('\n');
}

function whole({ runPage }: CommentOptions): string {
  return runPage === null ? 'The report file holds everything.' : `[The job summary](${runPage}) holds everything.`;
}
