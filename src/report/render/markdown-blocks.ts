/** The building blocks of Markdown output: a finding, a change, a table, a fold. Untrusted text is made harmless here. */
import type { Location } from '../../model/location.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportedChange } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { encodePath } from '../safe-text/encode-path.ts';
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { type DescribeContext, describeFinding, detailsOf, type FindingText } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import { compatibilityMark, placeOf } from '../view/sort-changes.ts';
import type { ApiView } from '../view/view-apis.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { placeName, someOf } from '../wording/names.ts';
import { pageOf } from '../wording/rule-page.ts';

export interface MarkdownLinks {
  /** Where files of head can be read, such as `https://github.com/acme/shop/blob/<sha>`; `null`: places are not links. */
  readonly blobs: string | null;
}

/** A list item: severity, operation, what is wrong, what to do; below it the place and the rule. */
export function findingItem(group: FindingGroup, context: DescribeContext, links: MarkdownLinks, marker = '-'): string {
  const text = describeFinding(group, context);
  const indent = ' '.repeat(marker.length + 1);
  const facts = [
    ...(text.location === null ? [] : [placeLink(text.location, links)]),
    ruleLink(text.rule, context.rules?.get(text.rule)),
    ...text.marks,
  ];
  return [
    `${marker} ${severityBadge(group.first.severity)} ${whatText(text)}: ${markdownText(text.message)}`,
    ...detailsOf(text).map((detail) => `${indent}${markdownText(detail)}`),
    `${indent}${facts.join(' · ')}`,
    ...(text.waive === null ? [] : [`${indent}To accept it: ${inlineCode(text.waive)}`]),
  ].join('  \n');
}

/** What a finding is about. */
export function whatText(text: Pick<FindingText, 'what' | 'isOperation'>): string {
  return text.isOperation ? inlineCode(text.what) : text.what;
}

/** A list item of a change: what it is, where, its id. */
export function changeItem(change: ReportedChange, links: MarkdownLinks): string {
  const place = placeOf(change);
  const mark = compatibilityMark(change);
  const facts = [
    ...(place === null ? [] : [placeLink(place, links)]),
    inlineCode(change.id),
    ...(mark === null ? [] : [mark]),
  ];
  return `- ${markdownText(change.message)}  \n  ${facts.join(' · ')}`;
}

/** A list item of something that could not be read or done. */
export function problemItem(problem: Problem, links: MarkdownLinks): string {
  const place = problem.location === null ? '' : `${placeLink(problem.location, links)}: `;
  return `- **${problem.severity}** ${place}${markdownText(problem.message)} (${inlineCode(problem.code)})`;
}

/** The heading of an API, with who answers for it. Names stand in code spans, so that nobody is notified. */
export function apiHeading(api: Pick<ApiView, 'title' | 'owners'>): string {
  const owners = api.owners.length === 0 ? '' : ` · owned by ${inlineCode(someOf(api.owners, 3), 200)}`;
  return `### ${markdownText(api.title, 200)}${owners}\n`;
}

/** What an API is rid of. */
export function resolvedLine(api: Pick<ApiView, 'resolved'>): string {
  const findings = api.resolved.flatMap((group) => group.members);
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const counts = countBySeverity(findings.map((finding) => finding.severity));
  return `Resolves ${countOf(findings.length, 'finding')} (${counts}): ${markdownText(someOf(rules, 5))}.`;
}

/** A row of a table; cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The two lines that begin a table; `right` names the columns that hold numbers. */
export function tableHead(names: readonly string[], right: readonly string[] = []): string {
  return `${row(names)}\n${row(names.map((name) => (right.includes(name) ? '---:' : '---')))}`;
}

/** `file:line:column`, a link to the exact line when we know where head can be read. */
export function placeLink(location: Location, links: MarkdownLinks): string {
  const name = inlineCode(placeName(location));
  if (location.revision === 'base') return `${name} (before)`;
  return links.blobs === null ? name : `[${name}](${links.blobs}/${encodePath(location.file)}#L${location.line})`;
}

/** The id of a rule, a link to its page where it has one. */
export function ruleLink(id: string, rule?: { readonly page?: string | null }): string {
  const page = pageOf(id, rule);
  return page === null ? inlineCode(id) : `[${inlineCode(id)}](${page})`;
}

/** The severity, with a sign that is seen when skimming. */
export function severityBadge(severity: Severity): string {
  return `${SIGNS[severity]} **${severity}**`;
}

const SIGNS: Readonly<Record<Severity, string>> = { critical: '🟣', high: '🔴', medium: '🟠', low: '🟡', info: '⚪' };
