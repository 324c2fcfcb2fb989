/** What every entry point does once it has two trees and a policy: the real assessment, and what to say beside it. */
import { assess } from '../../assess.ts';
import type { StructureValidator } from '../../inspect/spec/validate-structure.ts';
import { runSpectralProcess } from '../../io/run-spectral.ts';
import { listRelaxations } from '../../judge/configuration/list-relaxations.ts';
import { tighten } from '../../judge/configuration/tighten.ts';
import { POSTURE_1 } from '../../judge/risk/posture-1.generated.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { digest } from '../../knowledge/digest.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { RuleCatalogue } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { InputUsed, Report, Subject } from '../../model/report.ts';
import type { Tree } from '../../model/tree.ts';
import type { StandingWaiver } from '../../model/waiver.ts';
import type { Given } from '../../options.ts';
import type { PackPlace, PackStore } from '../packs/open-pack.ts';
import { type RulesOfRun, resolveRules } from '../packs/resolve-rules.ts';
import { TOOL } from '../tool.ts';
import { applyOptions } from './apply-options.ts';
import { type BaselineSet, NO_BASELINE } from './read-baseline.ts';
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
  /** Only where a state is judged. */
  readonly baseline?: BaselineSet;
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
  /** A state is judged (the default branch, a schedule), no proposed change. */
  readonly isState: boolean;
  /** Where locked packs are looked for when they are not vendored. */
  readonly packStores?: readonly PackStore[];
  readonly given: Given;
  readonly subject: Subject;
  readonly validator: StructureValidator | null;
  /** Each change once for every operation that it reaches. */
  readonly perOperation?: boolean;
  /** A policy that several repositories share: whatever this one says, it is at least as strict. */
  readonly shared?: Configuration | null;
  /** Only what changed is asked for: the descriptions themselves are not judged. */
  readonly changesOnly?: boolean;
  /** Said at the top of the report. */
  readonly notices: readonly Problem[];
}

/** The report, with what the change does to the configuration said first. */
export async function runAssessment(request: Request): Promise<Report> {
  const { policy, given, folder, waivers } = request;
  const configuration = strict(request, applyOptions(policy.configuration, given, folder));
  const own = await rulesFor(request, configuration, policy.packs?.now ?? null);
  const next = policy.after === null && waivers.after === null ? null : await nextState(request);
  const broken =
    next === null ? [] : next.resolved.problems.map((problem) => packChangeProblem(problem, next.location));
  const resolved = { ...own, problems: [...own.problems, ...broken] };
  const report = await assessWith(request, configuration, resolved, waivers.waivers);
  const unmatched = isWhole(request) ? await unmatchedApis(configuration, request.trees) : [];
  const after = next === null ? [] : await sayAfter(request, resolved, report, next);
  return { ...report, problems: [...request.notices, ...after, ...policy.problems, ...unmatched, ...report.problems] };
}

/** At least as strict as the policy that is shared. */
function strict({ shared }: Request, configuration: Configuration): Configuration {
  return shared == null ? configuration : tighten(configuration, shared, BUILT_IN_RULES);
}

async function assessWith(
  request: Request,
  configuration: Configuration,
  { rules, problems, spectral }: RulesOfRun,
  waivers: readonly StandingWaiver[],
): Promise<Report> {
  const { baseline = NO_BASELINE } = request;
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
    baseline: baseline.found,
    isTrusted: request.isTrusted,
    isState: request.isState,
    isWhole: isWhole(request),
    problems: [...problems, ...request.waivers.problems, ...baseline.problems],
    rules,
    spectral:
      spectral.length === 0 ? null : { packs: spectral, mode: configuration.spectralMode, run: runSpectralProcess },
    riskModel: POSTURE_1,
    subject: request.subject,
    inputsUsed: {
      configuration: configurationUsed(configuration, request.shared ?? null),
      packs: rules.packs.map(({ id, version, digest }) => ({ source: `${id}@${version}`, digest })),
      model: { source: POSTURE_1.id, digest: digest(JSON.stringify(POSTURE_1)) },
      waivers: request.waivers.used,
      baseline: baseline.used,
    },
    tool: TOOL,
    validator: request.validator,
    perOperation: request.perOperation === true,
    changesOnly: request.changesOnly === true,
  });
}

/** The rules of a configuration, with its packs as they are in one state. */
function rulesFor(request: Request, configuration: Configuration, place: PackPlace | null): Promise<RulesOfRun> {
  return resolveRules(configuration, { place, stores: request.packStores ?? [], asOf: request.subject.asOf });
}

/** What would count after the change, and where that is written. */
interface NextState {
  readonly configuration: Configuration;
  readonly resolved: RulesOfRun;
  readonly location: Problem['location'];
}

async function nextState(request: Request): Promise<NextState> {
  const { policy } = request;
  const configuration = strict(
    request,
    applyOptions(policy.after ?? policy.configuration, request.given, request.folder),
  );
  const resolved = await rulesFor(request, configuration, policy.packs?.after ?? null);
  const file = (policy.after?.source ?? policy.configuration.source)?.file;
  const revision = policy.after?.source == null ? 'base' : 'head';
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
  const location = policy.after === null || file === undefined ? null : ({ file, revision, ...place } as const);
  return { configuration, resolved, location };
}

/**
 * A second verdict, for information: the one that the change would get if what it edits counted already; with what that
 * would let pass from the merge on, and how many findings the edit adds by itself.
 */
async function sayAfter(
  request: Request,
  before: RulesOfRun,
  { findings }: Report,
  { configuration, resolved, location }: NextState,
): Promise<readonly Problem[]> {
  const { policy, waivers } = request;
  const trusted = { ...request, isTrusted: true };
  const after = await assessWith(trusted, configuration, resolved, waivers.after ?? waivers.waivers);
  const ofPolicy =
    policy.after === null ? [] : [policy.after === policy.configuration ? 'rule packs' : 'configuration'];
  const edited = [...ofPolicy, ...(waivers.after === null ? [] : ['waivers'])];
  const it = edited.length === 1 && edited[0] === 'configuration' ? 'it' : 'them';
  const difference = policy.after === null ? 0 : countHere(after.findings) - countHere(findings);
  const added =
    difference === 0 ? '' : ` ${difference > 0 ? '+' : '−'}${Math.abs(difference)} findings by policy alone.`;
  const message = `This change edits the ${edited.join(' and the ')}. With ${it}, the verdict on this change would be: ${SAID[after.verdict.outcome]}.${added}`;
  return [
    { code: 'configuration-changed', severity: 'warning', message, location },
    ...relaxationProblems(policy, before.catalogue, resolved.catalogue, location),
  ];
}

function relaxationProblems(
  { configuration, after }: Policy,
  before: RuleCatalogue,
  catalogue: RuleCatalogue,
  location: Problem['location'],
): readonly Problem[] {
  if (after === null) return [];
  const relaxations = listRelaxations({ configuration, catalogue: before }, { configuration: after, catalogue });
  return relaxations.map((sentence) => ({
    code: 'configuration-relaxed',
    severity: 'warning',
    message: `This change relaxes the configuration, from the merge on: ${sentence}`,
    location,
  }));
}

function countHere(findings: Report['findings']): number {
  return findings.filter(({ status }) => status !== 'resolved').length;
}

/** A change whose own packs cannot run would break every run after the merge: it fails alone, by the packs of base. */
function packChangeProblem({ code, message }: Problem, location: Problem['location']): Problem {
  const isByLock = code === 'pack-not-locked' || code === 'pack-differs-from-lock';
  const remedy = isByLock ? ' Run "openapi-posture pack update" on this branch and commit the lock.' : '';
  const said = `With this change a rule pack would no longer run; until then those of base count. ${message}${remedy}`;
  return { code: 'pack-change-incomplete', severity: 'error', message: said, location };
}

/** Files, folders or globs that a user names leave things out that waivers may be about. */
function isWhole({ explicit, folders, folder, given }: Request): boolean {
  const others = folders.filter((each) => each !== folder);
  return explicit.length === 0 && others.length === 0 && given.specs === undefined && given.exclude === undefined;
}

const SAID = { pass: 'passed', warn: 'passed with warnings', fail: 'failed', incomplete: 'incomplete' } as const;

function configurationUsed({ source }: Configuration, shared: Configuration | null): InputUsed {
  const own = source === null ? 'built-in' : `${source.revision}:${source.file}`;
  if (shared?.source == null) return { source: own, digest: source?.digest ?? null };
  const digests = `${source?.digest ?? ''} ${shared.source.digest}`;
  return { source: `${own}, at least ${shared.source.file}`, digest: digest(digests) };
}
