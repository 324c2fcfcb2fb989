/** One state of files judged by some rules alone: no base, no waivers, no policy. What commands about packs compare. */
import { assess } from '../../assess.ts';
import { runSpectralProcess } from '../../io/run-spectral.ts';
import { POSTURE_1 } from '../../judge/risk/posture-1.generated.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { InputUsed, Report } from '../../model/report.ts';
import type { Tree } from '../../model/tree.ts';
import type { RulesOfRun } from '../packs/resolve-rules.ts';
import { TOOL } from '../tool.ts';

export interface StateRequest {
  readonly trees?: { readonly base: Tree | null };
  readonly tree: Tree;
  readonly configuration: Configuration;
  readonly rules: RulesOfRun;
  readonly asOf: string;
  /** Files to judge; none: what the configuration says. */
  readonly explicit?: readonly string[];
}

const NONE: InputUsed = { source: 'none', digest: null };

/** The report on that state; only its findings and problems are of interest. */
export function assessRules({ tree, trees, configuration, rules, asOf, explicit = [] }: StateRequest): Promise<Report> {
  const { specs, exclude, spectralMode } = configuration;
  return assess({
    trees: { base: trees?.base ?? null, head: tree },
    scope: { specs: explicit.length > 0 ? [] : specs, exclude, explicit, folders: [] },
    configuration,
    waivers: [],
    baseline: null,
    perOperation: false,
    isTrusted: true,
    isState: true,
    isWhole: true,
    changesOnly: false,
    problems: rules.problems,
    rules: rules.rules,
    spectral:
      rules.spectral.length === 0 ? null : { packs: rules.spectral, mode: spectralMode, run: runSpectralProcess },
    riskModel: POSTURE_1,
    subject: { repository: null, base: null, head: 'worktree', event: null, asOf, repeat: '' },
    inputsUsed: { configuration: NONE, packs: [], model: NONE, waivers: NONE, baseline: NONE },
    tool: TOOL,
    validator: null,
  });
}
