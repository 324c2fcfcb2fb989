/** What a check run shows: a title, a summary that says how it ended and what to do first, and behind it the rest. */
import type { Report } from '../../model/report.ts';
import { cutText } from '../safe-text/cut-text.ts';
import { codeLine } from '../safe-text/escape-markdown.ts';
import { type View, type ViewOptions, viewReport } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import type { Annotation } from './annotation-command.ts';
import { LimitedText } from './limited-text.ts';
import { apiHeading, changeItem, findingItem, type MarkdownLinks, problemItem } from './markdown-blocks.ts';
import { revisionsText, riskLines, verdictLines } from './markdown-glance.ts';

export type CheckConclusion = 'success' | 'neutral' | 'failure';

export interface CheckOutput {
  readonly conclusion: CheckConclusion;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** One entry of `output.annotations`. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** GitHub refuses more than 65,535 characters in either part; ours are counted in bytes, which are never fewer. */
const LIMIT = 65_000;
const FIRST = 5;

/** The output of the check run of a report. */
export function renderCheckOutput(report: Report, options: ViewOptions & MarkdownLinks): CheckOutput {
  const view = viewReport(report, options);
  return {
    conclusion: CONCLUSIONS[view.outcome],
    title: titleOf(view),
    summary: summaryOf(view, options),
    text: textOf(view, options),
  };
}

/** The output of the check run of a run that could not finish. */
export function renderFailedCheck(message: string, isNeutral: boolean): CheckOutput {
  return {
    conclusion: isNeutral ? 'neutral' : 'failure',
    title: isNeutral ? 'Not checked' : 'Could not finish',
    summary: message.slice(0, LIMIT / 4),
    text: '',
  };
}

/** Annotations with a place; those without one are said by the summary. */
export function checkAnnotations(annotations: readonly Annotation[]): readonly CheckAnnotation[] {
  return annotations.flatMap(({ level, title, message, location }) => {
    if (location === null) return [];
    const { file, line, endLine, column, endColumn } = location;
    const isOneLine = line === endLine && endColumn >= column;
    return [
      {
        path: file,
        start_line: line,
        end_line: Math.max(line, endLine),
        ...(isOneLine ? { start_column: column, end_column: endColumn } : {}),
        annotation_level: level === 'error' ? 'failure' : level,
        title,
        message,
      },
    ];
  });
}

const CONCLUSIONS = { pass: 'success', warn: 'neutral', fail: 'failure', incomplete: 'failure' } as const;

/** Shown in the list of checks, where there is room for a few words. */
function titleOf(view: View): string {
  const introduced = view.apis.flatMap((api) => api.introduced.flatMap(({ members }) => members));
  const counts =
    introduced.length === 0 ? '' : `: ${countBySeverity(introduced.map(({ severity }) => severity))} introduced`;
  return cutText(`${view.title[0]?.toUpperCase()}${view.title.slice(1)}${counts}`, 200);
}

function summaryOf(view: View, links: MarkdownLinks): string {
  const text = new LimitedText(LIMIT);
  text.add([...verdictLines(view).slice(1), ...riskLines(view)].join('\n'), 0);
  for (const problem of view.problems.slice(0, 20)) text.add(problemItem(problem, links), 0);
  if (view.quiet !== null) text.add(`**${view.quiet}**\n`, 0);
  if (view.first.length > 0) text.add('### What to do first\n', 0);
  for (const [index, group] of view.first.slice(0, FIRST).entries()) {
    text.add(findingItem(group, view, links, `${index + 1}.`), group.members.length);
  }
  text.add(`\n${revisionsText(view)}, as of ${view.subject.asOf}\n`, 0);
  text.add(codeLine(view.subject.repeat, 'sh'), 0);
  return String(text);
}

/** Everything that the change introduced, touched or breaks, by API. */
function textOf(view: View, links: MarkdownLinks): string {
  const text = new LimitedText(LIMIT - 200);
  for (const api of view.apis) {
    const told = [...api.introduced, ...api.touched];
    if (told.length + api.changes.breaking.length === 0) continue;
    text.add(apiHeading(api), 0);
    for (const group of told) text.add(findingItem(group, view, links), group.members.length);
    for (const change of api.changes.breaking) text.add(changeItem(change, links));
    text.add('', 0);
  }
  return text.omitted === 0 ? String(text) : `${text}\n**${countOf(text.omitted, 'more item')}** left out.\n`;
}
