/** All rules and packs → docs/rules/README.md. */
import { BUILT_IN_DRIFT_KINDS } from '../judge/drift/built-in-drift-kinds.generated.ts';
import type { BuiltInRules, RulePack } from '../model/pack.ts';
import type { AnyRule } from '../model/rule.ts';
import { SEVERITIES } from '../model/severity.ts';
import { renderTable } from './render-table.ts';

/** Tables of posture rules and of changes, worst first. */
export function renderRuleIndex({ posture, changes, packs }: BuiltInRules): string {
  const worse = changes.filter((rule) => rule.posture === 'worse');
  const better = changes.filter((rule) => rule.posture === 'better');
  return `${[
    '# Rules',
    `Made from the files under \`rules/\` by \`npm run generate\`. There are ${posture.length} rules about what a description says, and ${changes.length} about what a change does to it.`,
    '## What a description says',
    `Each rule belongs to a pack: ${packs.map(({ id }) => `\`builtin:${id}\``).join(', ')}. The severity can be changed by an override in the configuration.`,
    renderTable(
      ['Rule', 'What is wrong', 'Severity', 'Control', 'OWASP', 'Packs'],
      sorted(posture).map((rule) => [...common(rule), packsOf(rule.id, packs)]),
    ),
    '## What a change makes worse',
    'These always run. The severity is the usual one; how severe a change is depends on what it reaches.',
    renderTable(['Rule', 'What happened', 'Severity', 'Control', 'OWASP'], sorted(worse).map(common)),
    '## What a change makes better',
    renderTable(['Rule', 'What happened', 'Severity', 'Control', 'OWASP'], sorted(better).map(common)),
    '## What drifts',
    'Differences of the posture between two states: from base to head, and from an accepted baseline to now. They are told as events, point to the finding of their cause, and fail only where a condition of the gate names them.',
    renderTable(['Kind', 'What happened', 'Severity', 'Control', 'OWASP'], sorted(BUILT_IN_DRIFT_KINDS).map(common)),
  ].join('\n\n')}\n`;
}

function common(rule: AnyRule): readonly string[] {
  return [
    `[\`${rule.id}\`](${rule.id}.md)`,
    rule.title,
    rule.severity,
    rule.control,
    rule.owasp.map((id) => id.replace(':2023', '')).join(', '),
  ];
}

function packsOf(id: string, packs: readonly RulePack[]): string {
  return packs
    .filter(({ rules }) => rules.some((rule) => rule.id === id))
    .map((pack) => pack.id)
    .join(', ');
}

/** Worst first, then by id: the lists come sorted by id and sorting is stable. */
function sorted<T extends AnyRule>(rules: readonly T[]): readonly T[] {
  return [...rules].sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));
}
