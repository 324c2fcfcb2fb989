/** `rules` and `explain ID`: what we look for and why, as text and as JSON. */
import type { Report } from '../../model/report.ts';
import type { AnyRule } from '../../model/rule.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { compareText, severityRank } from '../view/order.ts';
import { countOf } from '../wording/count.ts';
import { pageOf } from '../wording/rule-page.ts';
import { answerJson } from './json.ts';
import { ruleReferences } from './rule-help.ts';
import { serialise } from './serialise.ts';
import { type Page, pageFor, paragraph, printLines, type TerminalOptions } from './terminal-blocks.ts';
import { wrapText } from './wrap-text.ts';

/** A line per rule, worst first: severity, id, title. */
export function renderRulesText(rules: Iterable<AnyRule>, options: TerminalOptions): string {
  const page = pageFor(options);
  const sorted = sortRules(rules);
  const lines = sorted.flatMap((rule) => {
    const label = page.paint.severity(rule.severity, rule.severity.padEnd(8));
    return [`${label}  ${page.paint.bold(rule.id)}`, ...paragraph(page, rule.title, ' '.repeat(10))];
  });
  return printLines([
    ...lines,
    '',
    `${countOf(sorted.length, 'rule')}. \`explain ID\` says why one matters and what to do.`,
  ]);
}

/** Everything about one rule. */
export function renderRuleText(rule: AnyRule, options: TerminalOptions): string {
  const page = pageFor(options);
  const facts = [rule.severity, `confidence ${rule.confidence}`, rule.control, ruleReferences(rule)].filter(
    (fact) => fact !== '',
  );
  return printLines([
    page.paint.bold(rule.id),
    ...paragraph(page, rule.title),
    ...paragraph(page, facts.join(' · ')).map(page.paint.dim),
    '',
    ...textBlock(page, rule.rationale),
    ...textBlock(page, `What to do: ${rule.remediation}`),
    ...examples(page, rule),
    pageOf(rule.id, rule) ?? '',
  ]);
}

/** The answer of `rules`. */
export function renderRulesJson(tool: Report['tool'], rules: Iterable<AnyRule>): string {
  return serialise({ ...answerJson({ tool, problems: [] }), rules: sortRules(rules).map(ruleJson) });
}

/** The answer of `explain ID`. */
export function renderRuleJson(tool: Report['tool'], rule: AnyRule): string {
  return serialise({ ...answerJson({ tool, problems: [] }), rule: { ...ruleJson(rule), examples: rule.examples } });
}

function ruleJson(rule: AnyRule): object {
  const { id, kind, title, rationale, remediation, severity, confidence, control, owasp, cwe } = rule;
  return { id, kind, title, rationale, remediation, severity, confidence, control, owasp, cwe, page: pageOf(id, rule) };
}

function sortRules(rules: Iterable<AnyRule>): AnyRule[] {
  return [...rules].sort(
    (left, right) => severityRank(left.severity) - severityRank(right.severity) || compareText(left.id, right.id),
  );
}

/** Text of ours with its paragraphs kept. */
function textBlock(page: Page, text: string): string[] {
  const indents = { first: '', rest: '' };
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((part) => [...wrapText(visibleText(part.replace(/\s+/g, ' '), 10_000), page.width, indents), '']);
}

function examples(page: Page, rule: AnyRule): string[] {
  if (rule.kind !== 'posture') {
    return rule.examples.flatMap(({ title, base, head }) => [
      ...paragraph(page, `Before (${title}):`),
      ...sourceLines(base),
      'After:',
      ...sourceLines(head),
    ]);
  }
  const { bad, good } = rule.examples;
  return [
    ...bad.flatMap(({ title, document }) => [...paragraph(page, `Reported: ${title}`), ...sourceLines(document)]),
    ...good.flatMap(({ title, document }) => [...paragraph(page, `Accepted: ${title}`), ...sourceLines(document)]),
  ];
}

/** Source keeps its line breaks; each line is made visible by itself. */
function sourceLines(source: string): string[] {
  return [
    ...source
      .trimEnd()
      .split('\n')
      .map((line) => `    ${visibleText(line)}`),
    '',
  ];
}
