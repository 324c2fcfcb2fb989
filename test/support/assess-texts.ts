/** Trees as texts → the report of a check, through the stages of a real run. */
import { NO_WAIVERS } from '../../src/cli/run/read-waivers.ts';
import { runAssessment } from '../../src/cli/run/run-assessment.ts';
import { DEFAULT_CONFIGURATION } from '../../src/judge/configuration/default-configuration.ts';
import { readConfiguration } from '../../src/judge/configuration/read-configuration.ts';
import { BUILT_IN_RULES } from '../../src/judge/rules/built-in.generated.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import type { Report } from '../../src/model/report.ts';
import { type Files, treeOf } from './tree-of.ts';

export interface Assessed {
  /** `null`: there is no base. */
  readonly base: Files | null;
  readonly head: Files;
  /** The configuration file in YAML. */
  readonly configuration?: string;
  readonly explicit?: readonly string[];
}

export async function assessTexts({ base, head, configuration, explicit = [] }: Assessed): Promise<Report> {
  return runAssessment({
    trees: { base: base === null ? null : treeOf(base), head: treeOf(head) },
    explicit,
    folders: [],
    folder: '',
    policy: { configuration: configurationOf(configuration), problems: [], after: null, packs: null },
    waivers: NO_WAIVERS,
    isTrusted: true,
    isState: false,
    given: {},
    subject: {
      repository: null,
      base: base === null ? null : 'base',
      head: 'head',
      event: null,
      asOf: '2026-01-01',
      repeat: 'openapi-posture check',
    },
    validator: null,
    notices: [],
  });
}

function configurationOf(text: string | undefined): Configuration {
  if (text === undefined) return DEFAULT_CONFIGURATION;
  const file = { file: '.github/openapi-posture.yml', revision: 'base', text } as const;
  const { configuration, problems } = readConfiguration(file, BUILT_IN_RULES);
  if (configuration === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return configuration;
}
