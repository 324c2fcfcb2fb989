/**
 * The job summary: everything, worst first, as GitHub Markdown of at most one mebibyte. What matters comes first, so that a
 * cut only ever takes from the end, at the border of a finding, and says how many it took.
 */
import type { Report } from '../../model/report.ts';
import { codeLine, markdownText } from '../safe-text/escape-markdown.ts';
import type { ApiView } from '../view/view-apis.ts';
import { type View, type ViewOptions, viewReport } from '../view.ts';
import { countOf } from '../wording/count.ts';
import { driftMarkdown } from './drift-markdown.ts';
import { LimitedText, utf8Length } from './limited-text.ts';
import { apiHeading, changeItem, findingItem, type MarkdownLinks, resolvedLine } from './markdown-blocks.ts';
import { revisionsText, riskLines, verdictLines } from './markdown-glance.ts';
import {
  apiTable,
  documentsFold,
  existingFold,
  previewLine,
  problemList,
  waivedList,
  worstTable,
} from './markdown-sections.ts';

export interface MarkdownOptions extends ViewOptions, MarkdownLinks {
  /** Bytes of UTF-8; GitHub aborts the upload of a larger summary. */
  readonly limit?: number;
}

/** One step's summary, exactly the size of the file. */
const LIMIT = 1024 * 1024;
/** Kept free for the sentence that says what was cut and for closing what is open. */
const RESERVE = 500;

/** The summary of a run, ending with a line break. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const view = viewReport(report, options);
  const limit = options.limit ?? LIMIT;
  const documents = documentsFold(view);
  // Thousands of documents must not take the place of what was found in them.
  const end = `\n${utf8Length(documents) > limit / 4 ? '' : documents}\n${footer(view)}`;
  const text = new LimitedText(limit - utf8Length(end) - RESERVE);
  text.add(header(view), 0);
  text.add(problemList(view, options), 0);
  if (view.quiet !== null) text.add(quiet(view), 0);
  if (view.sinceBaseline !== null) text.add(driftMarkdown(view.sinceBaseline, options), 0);
  text.add(overview(view, options), 0);
  for (const api of view.apis) addApi(text, api, view, options);
  for (const api of view.apis) existingFold(text, api, view, options);
  waivedList(text, view);
  previewLine(text, view);
  const cut =
    text.omitted === 0
      ? ''
      : `\n**${countOf(text.omitted, 'more item')}** left out: this summary is full. The JSON report holds everything.\n`;
  return `${text}${cut}${end}`.replace(/\n{3,}/g, '\n\n');
}

function header(view: View): string {
  return [...verdictLines(view), ...riskLines(view), `${revisionsText(view)}, as of ${view.subject.asOf}\n`].join('\n');
}

function quiet(view: View): string {
  const notes = view.notes.slice(0, 20).map((note) => `- ${markdownText(note.message)}`);
  const left = view.notes.length - notes.length;
  return [`**${view.quiet}**\n`, ...notes, ...(left > 0 ? [`- and ${countOf(left, 'more note')}`] : []), ''].join('\n');
}

/** What to look at first, when there is more than a reader sees at once, and the tables. */
function overview(view: View, links: MarkdownLinks): string {
  const told = view.apis.reduce((sum, api) => sum + api.introduced.length + api.touched.length, 0);
  const isLong = view.subject.base === null || view.first.length < told;
  const first =
    isLong && view.first.length > 0
      ? [
          '### What to do first\n',
          ...view.first.map((group, index) => findingItem(group, view, links, `${index + 1}.`)),
          '',
        ]
      : [];
  return [...first, ...apiTable(view), ...(view.mode === 'posture' ? worstTable(view) : [])].join('\n');
}

function addApi(text: LimitedText, api: ApiView, view: View, links: MarkdownLinks): void {
  const { better, breaking, other } = api.changes;
  const told = [...api.introduced, ...api.touched];
  if ([told, api.resolved, better, breaking, other].every((list) => list.length === 0)) return;
  text.add(apiHeading(api), 0);
  for (const sentence of api.standing) text.add(`${markdownText(sentence)}\n`, 0);
  for (const group of told) text.add(findingItem(group, view, links), group.members.length);
  if (told.length > 0) text.add('', 0);
  addChanges(text, 'Breaks clients', breaking, links);
  addChanges(text, 'Better for security', better, links);
  if (api.resolved.length > 0) text.add(`${resolvedLine(api)}\n`, 0);
  if (other.length > 0)
    text.add(`${countOf(other.length, 'other change')}, safe for clients and without effect on security.\n`, 0);
}

function addChanges(
  text: LimitedText,
  heading: string,
  changes: ApiView['changes']['better'],
  links: MarkdownLinks,
): void {
  if (changes.length === 0) return;
  text.add(`**${heading}** (${changes.length})\n`, 0);
  for (const change of changes) text.add(changeItem(change, links));
  text.add('', 0);
}

function footer(view: View): string {
  return ['Repeat this run with:', '', codeLine(view.subject.repeat, 'sh'), ''].join('\n');
}
