/** The blocks of documentation that are made from the program's own tables. A new one is an entry in this list. */

import { PREDICATES } from '../inspect/lint/predicates/registry.ts';
import { CONFIGURATION } from '../judge/configuration/configuration-shape.ts';
import { WAIVERS } from '../judge/configuration/waiver-shape.ts';
import { BUILT_IN_RULES } from '../judge/rules/built-in.generated.ts';
import { PACK } from '../judge/rules/pack-shapes.ts';
import type { GeneratedBlock } from './fill-blocks.ts';
import { renderInputTable, renderOutputTable } from './render-action-metadata.ts';
import { renderConfigurationKeys } from './render-configuration-keys.ts';
import { renderTable } from './render-table.ts';

export const GENERATED_BLOCKS: readonly GeneratedBlock[] = [
  { name: 'action-inputs', render: renderInputTable },
  { name: 'action-outputs', render: renderOutputTable },
  { name: 'configuration-keys', render: () => renderConfigurationKeys(CONFIGURATION) },
  { name: 'pack-keys', render: () => renderConfigurationKeys(PACK) },
  {
    name: 'predicates',
    render: () =>
      renderTable(
        ['Predicate', 'Looks at', 'Options'],
        PREDICATES.map(({ name, targets, options }) => [
          `\`${name}\``,
          targets.map((target: string) => `\`${target}\``).join(' '),
          Object.entries(options)
            .map(([key, { help }]) => `\`${key}\`: ${help}`)
            .join('<br>'),
        ]),
      ),
  },
  { name: 'waiver-keys', render: () => renderConfigurationKeys(WAIVERS) },
  {
    name: 'rule-packs',
    render: () =>
      renderTable(
        ['Pack', 'Rules', 'What it is for'],
        BUILT_IN_RULES.packs.map(({ id, rules, description }) => [
          `\`builtin:${id}\``,
          String(rules.length),
          description,
        ]),
      ),
  },
];
