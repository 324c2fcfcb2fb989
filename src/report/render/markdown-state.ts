/** `lint`, `score`, `rules` and `explain` with `--format markdown`. */
import type { Report, ReportedApi } from '../../model/report.ts';
import type { AnyRule } from '../../model/rule.ts';
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { compareText, severityRank } from '../view/order.ts';
import { viewState } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { operationName } from '../wording/names.ts';
import { riskNumber } from '../wording/risk-number.ts';
import {
  findingItem,
  type MarkdownLinks,
  placeLink,
  problemItem,
  row,
  ruleLink,
  severityBadge,
  tableHead,
} from './markdown-blocks.ts';
import { ruleHelpMarkdown } from './rule-help.ts';

const UNLINKED: MarkdownLinks = { blobs: null };

/** Every group of findings, per API, worst first. */
export function renderLintMarkdown(
  report: Pick<Report, 'problems' | 'findings'>,
  links: MarkdownLinks = UNLINKED,
): string {
  const counting = report.findings.filter(({ waiver }) => waiver === null);
  const waived = report.findings.length - counting.length;
  const severities = countBySeverity(counting.map((finding) => finding.severity));
  const context = { changes: new Map(), gated: new Set<string>() };
  return joinBlocks([
    `## ${countOf(counting.length, 'finding')}${severities === '' ? '' : ` (${severities})`}${waived === 0 ? '' : `, ${waived} waived`}`,
    report.problems.map((problem) => problemItem(problem, links)).join('\n'),
    ...viewState(counting).flatMap(({ api, groups }) => [
      `### ${markdownText(api, 200)}`,
      groups.map((group) => findingItem(group, context, links)).join('\n'),
    ]),
  ]);
}

/** The score of every operation with its reasons, per API, riskiest first. */
export function renderScoreMarkdown(
  report: Pick<Report, 'problems' | 'apis'>,
  links: MarkdownLinks = UNLINKED,
): string {
  return joinBlocks([
    '## Predicted risk',
    'From 0 to 100; higher is worse.',
    report.problems.map((problem) => problemItem(problem, links)).join('\n'),
    report.apis.length === 0 ? 'Nothing to score: no OpenAPI document was judged.' : '',
    ...sortByScore(report.apis).flatMap((api) => [
      `### ${markdownText(api.title, 200)}: ${riskNumber(api.score)}, ${api.band}`,
      [
        tableHead(['risk', 'band', 'operation', 'why'], ['risk']),
        ...sortByScore(api.operations).map((each) => scoreRow(each, links)),
      ].join('\n'),
    ]),
  ]);
}

/** A row per rule, worst first. */
export function renderRulesMarkdown(rules: Iterable<AnyRule>): string {
  const sorted = [...rules].sort(
    (left, right) => severityRank(left.severity) - severityRank(right.severity) || compareText(left.id, right.id),
  );
  const rows = sorted.map((rule) =>
    row([severityBadge(rule.severity), ruleLink(rule.id, rule), markdownText(rule.title), rule.control]),
  );
  return joinBlocks([
    `## ${countOf(sorted.length, 'rule')}`,
    [tableHead(['severity', 'rule', 'what it finds', 'control']), ...rows].join('\n'),
  ]);
}

/** Everything about one rule. */
export function renderRuleMarkdown(rule: AnyRule): string {
  return joinBlocks([
    `## ${markdownText(rule.title)}`,
    `${inlineCode(rule.id)} · ${severityBadge(rule.severity)} · confidence ${rule.confidence} · ${rule.control}`,
    ruleHelpMarkdown(rule),
  ]);
}

function scoreRow(operation: ReportedApi['operations'][number], links: MarkdownLinks): string {
  const reasons = operation.contributions.map(({ points, reason, location }) => {
    const place = location === null ? '' : ` ${placeLink(location, links)}`;
    return `${riskNumber(points)} ${markdownText(reason, 200)}${place}`;
  });
  return row([riskNumber(operation.score), operation.band, inlineCode(operationName(operation)), reasons.join('<br>')]);
}

function sortByScore<Scored extends { readonly score: number }>(items: readonly Scored[]): Scored[] {
  return items.toSorted((left, right) => right.score - left.score);
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
