/** One rule → its page, docs/rules/<id>.md. */
import type { BuiltInRules } from '../model/pack.ts';
import type { AnyRule, DriftKind, MeaningRule, PostureRule } from '../model/rule.ts';
import { OWASP_RISKS } from './owasp-risks.ts';
import { renderLineDiff } from './render-line-diff.ts';
import { renderTable } from './render-table.ts';

/** Markdown; every page has the same headings in the same order. */
export function renderRulePage(rule: AnyRule, rules: BuiltInRules): string {
  return `${[
    `# ${rule.title}`,
    renderTable(
      ['Rule', 'Severity', 'Confidence', 'Control', rule.kind === 'posture' ? 'Packs' : 'Reverse'],
      [
        [
          `\`${rule.id}\``,
          rule.severity,
          rule.confidence,
          rule.control,
          rule.kind === 'posture' ? packsOf(rule, rules) : mirrorOf(rule),
        ],
      ],
    ),
    `> ${rule.message}`,
    ...(rule.kind === 'change' && rule.outbound !== null
      ? [`Where the API is who calls, in webhooks and callbacks:`, `> ${rule.outbound}`]
      : []),
    '## Why it matters',
    rule.rationale,
    '## What to do',
    rule.remediation,
    '## Examples',
    ...(rule.kind === 'posture' ? postureExamples(rule) : changeExamples(rule)),
    '## References',
    references(rule),
    ...(rule.kind === 'drift' ? conditionOn(rule) : overrideOf(rule)),
  ].join('\n\n')}\n`;
}

function overrideOf({ id, severity }: PostureRule | MeaningRule): readonly string[] {
  return [
    'To change the severity, or to switch the rule off somewhere, add an override to the configuration:',
    fence(
      'yaml',
      `overrides:\n  - rule: ${id}\n    severity: ${severity === 'low' ? 'info' : 'low'}\n    path: /health/**\n`,
    ),
  ];
}

function conditionOn({ id }: DriftKind): readonly string[] {
  return [
    'Drift is told and fails nothing by itself. To fail or warn when it happens, add a condition to the configuration:',
    fence('yaml', `gate:\n  conditions:\n    - outcome: warn\n      drift: [${id}]\n`),
  ];
}

function packsOf({ id }: PostureRule, { packs }: BuiltInRules): string {
  return packs
    .filter(({ rules }) => rules.some((rule) => rule.id === id))
    .map((pack) => `\`builtin:${pack.id}\``)
    .join(', ');
}

function mirrorOf({ mirror }: MeaningRule | DriftKind): string {
  return mirror === null ? 'none' : `[\`${mirror}\`](${mirror}.md)`;
}

function postureExamples({ examples }: PostureRule): readonly string[] {
  const bad = examples.bad.flatMap(({ title, document, lines }) => [
    `### Reported: ${title}`,
    `${lines?.length === 1 ? 'Line' : 'Lines'} ${(lines ?? []).join(', ')}.`,
    fence('yaml', document),
  ]);
  const good = examples.good.flatMap(({ title, document }) => [`### Not reported: ${title}`, fence('yaml', document)]);
  return [...bad, ...good];
}

function changeExamples({ examples, id }: MeaningRule | DriftKind): readonly string[] {
  return examples.flatMap(({ title, base, head, ...example }) => [
    `### ${title}`,
    `Reported as \`${'id' in example ? example.id : id}\`.`,
    fence('diff', renderLineDiff(base, head)),
  ]);
}

/** A fence longer than any inside. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

function references({ owasp, cwe }: AnyRule): string {
  const risks = owasp.map(
    (id) =>
      `- [${id} ${OWASP_RISKS.get(id)?.title}](https://owasp.org/API-Security/editions/2023/en/${OWASP_RISKS.get(id)?.page}/)`,
  );
  const weaknesses = cwe.map((number) => `- [CWE-${number}](https://cwe.mitre.org/data/definitions/${number}.html)`);
  return [...risks, ...weaknesses].join('\n');
}
