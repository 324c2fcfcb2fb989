/** What every entry point does once it has two trees and a policy: the real assessment, and what to say beside it. */
import { assess } from '../../assess.ts';
import type { StructureValidator } from '../../inspect/spec/validate-structure.ts';
import { POSTURE_1 } from '../../judge/risk/posture-1.generated.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { loadRuleSet } from '../../judge/rules/load-rule-set.ts';
import { digest } from '../../knowledge/digest.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Problem } from '../../model/problem.ts';
import type { InputUsed, Report, Subject } from '../../model/report.ts';
import type { Tree } from '../../model/tree.ts';
import type { StandingWaiver } from '../../model/waiver.ts';
import type { Given } from '../../options.ts';
import { TOOL } from '../tool.ts';
import { applyOptions } from './apply-options.ts';
import type { Policy } from './read-policy.ts';
import type { WaiverSet } from './read-waivers.ts';
import { unmatchedApis } from './unmatched-apis.ts';

export interface Request {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  /** Files and folders that the user names, and whether the globs of the configuration select documents. */
  readonly explicit: readonly string[];
  readonly folders: readonly string[];
  readonly folder: string;
  readonly policy: Policy;
  readonly waivers: WaiverSet;
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
  /** A state is judged (the default branch, a schedule), no proposed change. */
  readonly isState: boolean;
  readonly given: Given;
  readonly subject: Subject;
  readonly validator: StructureValidator | null;
  /** Said at the top of the report. */
  readonly notices: readonly Problem[];
}

/** The report, with what the change does to the configuration said first. */
export async function runAssessment(request: Request): Promise<Report> {
  const { policy, given, folder } = request;
  const { waivers } = request;
  const configuration = applyOptions(policy.configuration, given, folder);
  const report = await assessWith(request, configuration, waivers.waivers);
  const unmatched = isWhole(request) ? await unmatchedApis(configuration, request.trees) : [];
  const isEdited = policy.after !== null || waivers.after !== null;
  const after = isEdited ? [await sayAfter(request)] : [];
  return { ...report, problems: [...request.notices, ...after, ...policy.problems, ...unmatched, ...report.problems] };
}

async function assessWith(
  request: Request,
  configuration: Configuration,
  waivers: readonly StandingWaiver[],
): Promise<Report> {
  const rules = loadRuleSet(BUILT_IN_RULES, configuration);
  return assess({
    trees: request.trees,
    scope: {
      specs: request.explicit.length > 0 ? [] : configuration.specs,
      exclude: configuration.exclude,
      explicit: request.explicit,
      folders: request.folders,
    },
    configuration,
    waivers,
    isTrusted: request.isTrusted,
    isState: request.isState,
    isWhole: isWhole(request),
    problems: request.waivers.problems,
    rules,
    riskModel: POSTURE_1,
    subject: request.subject,
    inputsUsed: {
      configuration: configurationUsed(configuration),
      packs: rules.packs.map(({ id, version, digest }) => ({ source: `${id}@${version}`, digest })),
      model: { source: POSTURE_1.id, digest: digest(JSON.stringify(POSTURE_1)) },
      waivers: request.waivers.used,
      baseline: NONE,
    },
    tool: TOOL,
    validator: request.validator,
  });
}

/** A second verdict, for information: the one that the change would get if what it edits counted already. */
async function sayAfter(request: Request): Promise<Problem> {
  const { policy, waivers } = request;
  const configuration = applyOptions(policy.after ?? policy.configuration, request.given, request.folder);
  const after = await assessWith({ ...request, isTrusted: true }, configuration, waivers.after ?? waivers.waivers);
  const edited = [...(policy.after === null ? [] : ['configuration']), ...(waivers.after === null ? [] : ['waivers'])];
  const it = edited.length === 1 && policy.after !== null ? 'it' : 'them';
  const message = `This change edits the ${edited.join(' and the ')}. With ${it}, the verdict on this change would be: ${SAID[after.verdict.outcome]}.`;
  const file = (policy.after?.source ?? policy.configuration.source)?.file;
  const revision = policy.after?.source == null ? 'base' : 'head';
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
  const location = policy.after === null || file === undefined ? null : ({ file, revision, ...place } as const);
  return { code: 'configuration-changed', severity: 'warning', message, location };
}

/** Files, folders or globs that a user names leave things out that waivers may be about. */
function isWhole({ explicit, folders, folder, given }: Request): boolean {
  const others = folders.filter((each) => each !== folder);
  return explicit.length === 0 && others.length === 0 && given.specs === undefined && given.exclude === undefined;
}

const SAID = { pass: 'passed', warn: 'passed with warnings', fail: 'failed', incomplete: 'incomplete' } as const;
const NONE: InputUsed = { source: 'none', digest: null };

function configurationUsed({ source }: Configuration): InputUsed {
  return source === null
    ? { source: 'built-in', digest: null }
    : { source: `${source.revision}:${source.file}`, digest: source.digest };
}
