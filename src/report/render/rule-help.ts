/** The help of a rule as text and as Markdown: why it matters, what to do, one bad and one good example. Rule texts are ours. */
import type { AnyRule } from '../../model/rule.ts';
import { fencedBlock } from '../safe-text/escape-markdown.ts';
import { pageOf } from '../wording/rule-page.ts';

/** For readers of plain text. */
export function ruleHelpText(rule: AnyRule): string {
  const page = pageOf(rule.id, rule);
  const parts = [rule.rationale.trim(), `What to do: ${rule.remediation.trim()}`, ...(page === null ? [] : [page])];
  return parts.join('\n\n');
}

/** For GitHub, which shows it beside an alert. */
export function ruleHelpMarkdown(rule: AnyRule): string {
  return [
    rule.rationale.trim(),
    `**What to do.** ${rule.remediation.trim()}`,
    ...exampleBlocks(rule),
    `${referenceLine(rule)}${moreLink(rule)}`,
  ].join('\n\n');
}

/** The first examples of a rule, each under a line that says what it is. */
export function exampleBlocks(rule: AnyRule): string[] {
  if (rule.kind !== 'posture') {
    const [example] = rule.examples;
    if (example === undefined) return [];
    return [
      `Before (${example.title}):`,
      fencedBlock(example.base, 'yaml'),
      'After:',
      fencedBlock(example.head, 'yaml'),
    ];
  }
  const [bad] = rule.examples.bad;
  const [good] = rule.examples.good;
  return [
    ...(bad === undefined ? [] : [`Reported (${bad.title}):`, fencedBlock(bad.document, 'yaml')]),
    ...(good === undefined ? [] : [`Accepted (${good.title}):`, fencedBlock(good.document, 'yaml')]),
  ];
}

/** `OWASP API2:2023 · CWE-306`; empty when a rule has neither. */
export function ruleReferences(rule: Pick<AnyRule, 'owasp' | 'cwe'>): string {
  return [...rule.owasp.map((id) => `OWASP ${id}`), ...rule.cwe.map((id) => `CWE-${id}`)].join(' · ');
}

function referenceLine(rule: AnyRule): string {
  const references = ruleReferences(rule);
  return references === '' ? '' : `${references} · `;
}

function moreLink(rule: AnyRule): string {
  const page = pageOf(rule.id, rule);
  return page === null ? `\`${rule.id}\`` : `[More about \`${rule.id}\`](${page})`;
}
