/** The whole program on one screen, without a side effect: inspect each revision, compare the two, judge the result. */
import { assessDrift, type FoundBaseline } from './assess-drift.ts';
import { type Difference, diffApis } from './compare/diff/diff-apis.ts';
import { expandOperations } from './compare/diff/expand-operations.ts';
import type { LifecycleClock } from './compare/diff/lifecycle.ts';
import { addSuccessions } from './compare/diff/versions/add-successions.ts';
import { findRenderings, type Renderings, type Sides } from './compare/diff/versions/find-renderings.ts';
import type { AssessOperations } from './compare/drift/observe-drift.ts';
import { buildApis } from './inspect/api/build-apis.ts';
import { assessControls } from './inspect/controls/assess-controls.ts';
import { type Linted, lintApis } from './inspect/lint/lint-apis.ts';
import { lintWithSpectral, type SpectralSetup } from './inspect/lint/spectral/lint-with-spectral.ts';
import type { Scope } from './inspect/spec/discover.ts';
import { locateRevisions } from './inspect/spec/locate-revisions.ts';
import { type Revisions, readRevisions } from './inspect/spec/read-revisions.ts';
import { excerptsOf } from './inspect/spec/take-excerpt.ts';
import { type StructureValidator, validateStructure } from './inspect/spec/validate-structure.ts';
import { collectAcceptances } from './judge/configuration/collect-acceptances.ts';
import { collectFindings } from './judge/findings/collect-findings.ts';
import { decideGate } from './judge/gate/decide-gate.ts';
import { applyWaivers } from './judge/gate/waivers/apply-waivers.ts';
import { describeWaivers } from './judge/gate/waivers/describe-waivers.ts';
import { compareRisk } from './judge/risk/compare-risk.ts';
import type { RiskModel } from './judge/risk/model.ts';
import { scoreRisk } from './judge/risk/score-risk.ts';
import { addForeignRules } from './judge/rules/add-foreign-rules.ts';
import { type ApiFamily, familiesOf, matcherOf } from './knowledge/api-family.ts';
import { rememberExposures } from './knowledge/exposure.ts';
import { findTargets } from './knowledge/targets.ts';
import type { Api } from './model/api.ts';
import type { Configuration, ConfiguredApi } from './model/configuration.ts';
import type { JudgedViolation } from './model/judged-violation.ts';
import type { Locator } from './model/locator.ts';
import type { Problem } from './model/problem.ts';
import type { InputsUsed, JudgedDocument, Report, Subject } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import type { Tree } from './model/tree.ts';
import type { StandingWaiver } from './model/waiver.ts';

/** Everything a run depends on. The same inputs give the same report, byte for byte. */
export interface Inputs {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly scope: Scope;
  readonly configuration: Configuration;
  readonly waivers: readonly StandingWaiver[];
  /** What the posture is compared with where a state is judged. */
  readonly baseline: FoundBaseline | null;
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
  /** A state is judged (the default branch, a schedule), no proposed change. */
  readonly isState: boolean;
  /** Nothing of the repository was left out by naming files. */
  readonly isWhole: boolean;
  /** What went wrong before anything was read; the gate counts it. */
  readonly problems: readonly Problem[];
  readonly rules: RuleSet;
  /** Spectral rulesets to be run beside our rules, or none. */
  readonly spectral: SpectralSetup | null;
  readonly riskModel: RiskModel;
  readonly subject: Subject;
  readonly inputsUsed: InputsUsed;
  readonly tool: { readonly name: string; readonly version: string };
  /** Checks documents against the schemas of the specification; `null` switches that off. */
  readonly validator: StructureValidator | null;
  /** Tells each change once for every operation that it reaches, instead of once. */
  readonly perOperation: boolean;
  /** Only what changed is asked for: the descriptions themselves are not judged. */
  readonly changesOnly: boolean;
}

/** Reads both revisions and concludes. Never throws for what a description says. */
export async function assess(inputs: Inputs): Promise<Report> {
  const { configuration } = inputs;
  const read = await readRevisions(inputs.trees, inputs.scope);
  const families = familiesOf(configuration.apis);
  const { revisions, apis: built, renderings } = foldRenderings(read, families, inputs);
  const { head } = built;
  const base = inputs.trees.base === null ? null : withReadableBase(built.base, head, revisions.unreadableInBase);
  const structure = await validateStructure(revisions, inputs.validator, configuration.validate);
  const difference = base === null ? NOTHING : compare({ base, head }, families, inputs);
  const { violations, rules, foreign } = await lint({ base: base ?? [], head }, inputs);
  const locator = locateRevisions(revisions, difference, violations);
  const { inherited } = configuration.gate;
  const collected = collectFindings({ ...difference, violations, rules, apis: { base, head }, locator, inherited });
  const accepted = collectAcceptances({ ...inputs, apis: { base, head }, violations, locator });
  const waiving = { policy: configuration.waivers, asOf: inputs.subject.asOf };
  const { findings, state, waivers } = applyWaivers(
    { ...collected, apis: { base: base ?? [], head } },
    { filed: inputs.waivers, accepted, ...waiving },
    (rule) => rules.rules.get(rule)?.kind === 'change',
  );
  const exposures = rememberExposures(difference.pairs.unchanged);
  const score = (apis: readonly Api[], judged: readonly JudgedViolation[]) =>
    scoreRisk({ apis, violations: judged, exposures }, inputs.riskModel);
  const judged = inputs.changesOnly ? { base: null, head: [] } : { base, head };
  const headRisk = score(judged.head, state.head);
  const scored = {
    head: headRisk,
    base: judged.base === null ? null : score(judged.base, state.base),
    raw: state.head === collected.state.head ? headRisk : score(judged.head, collected.state.head),
  };
  const successions = inherited === 'existing' ? difference.pairs.successions : [];
  const { apis, risk } = compareRisk(
    scored,
    { ...difference.pairs, successions },
    { base: judged.base ?? [], head: judged.head },
  );
  const documents = listDocuments(revisions, head, renderings, difference, configuration.apis);
  const faults = [
    ...inputs.problems,
    ...revisions.problems,
    ...renderings.problems,
    ...structure,
    ...violations.failedRules,
    ...foreign,
    ...accepted.problems,
    ...difference.troubles.map((trouble) => notCompared(trouble, locator)),
  ];
  const isWhole = inputs.isWhole && !faults.some(({ severity }) => severity === 'error');
  const problems = [...faults, ...describeWaivers(waivers, { ...waiving, isWhole })];
  const controls = assessControls(judged.head, locator);
  const drift = assessDrift({
    run: { apis: judged, pairs: difference.pairs, risk: scored, assess: operationAssessor(locator) },
    findings,
    locator,
    baseline: inputs.baseline,
    inputsUsed: inputs.inputsUsed,
  });
  const { changes, notes } = collected;
  const targetsOf = findTargets([...(base ?? []), ...head]);
  const { isState } = inputs;
  const verdict = decideGate(
    {
      findings,
      changes,
      apis,
      risk,
      problems,
      documents,
      controls,
      drift: [...drift.sinceBase, ...(drift.sinceBaseline?.events ?? [])],
      waivers,
      targetsOf,
      isState,
    },
    configuration.gate,
  );
  return {
    tool: inputs.tool,
    problems,
    subject: inputs.subject,
    inputs: inputs.inputsUsed,
    documents,
    changes,
    notes,
    previews: collected.previews,
    findings,
    controls,
    apis,
    risk,
    verdict,
    drift,
    waivers: waivers.map(({ waiver, state, covers, refused }) => ({ waiver, state, covers, refused })),
    rules: rules.rules,
    changedLines: locator.changedLines,
    excerptOf: excerptsOf(revisions),
  };
}

function operationAssessor(locator: Locator): AssessOperations {
  return (apis, isWanted) => new Map(assessControls(apis, locator, isWanted).map(({ of, controls }) => [of, controls]));
}

function clockOf({ lifecycle }: Configuration, { asOf }: Subject): LifecycleClock {
  return { asOf, noticeDays: lifecycle.noticeDays };
}

const NOTHING: Difference = {
  changes: [],
  notes: [],
  pairs: { apis: new Map(), operations: new Map(), unchanged: new Map(), successions: [] },
  troubles: [],
};

/** What a description contradicts itself in is judged as far as possible: the rest counts. */
function notCompared({ message, place }: Difference['troubles'][number], locator: Locator): Problem {
  return { code: 'schema-not-compared', severity: 'warning', message, location: locator.locate(place) };
}

function compare(apis: Sides, families: readonly ApiFamily[], inputs: Inputs): Difference {
  const { subject, perOperation } = inputs;
  const clock = clockOf(inputs.configuration, subject);
  const difference = addSuccessions(diffApis(apis.base, apis.head, clock), apis, families, clock);
  return perOperation ? { ...difference, changes: expandOperations(difference.changes) } : difference;
}

/** What several documents describe is judged once; the ids of APIs are given to those that are. */
function foldRenderings(
  read: Revisions,
  families: readonly ApiFamily[],
  { configuration, scope, subject }: Inputs,
): { readonly revisions: Revisions; readonly apis: Sides; readonly renderings: Renderings } {
  const build = ({ base, head }: Revisions): Sides => ({
    base: buildApis(base, configuration.audience),
    head: buildApis(head, configuration.audience),
  });
  const apis = build(read);
  const named = new Set(scope.explicit);
  const renderings = findRenderings(apis, families, (path) => named.has(path), clockOf(configuration, subject));
  if (renderings.head.size === 0 && renderings.base.size === 0) return { revisions: read, apis, renderings };
  const revisions = {
    ...read,
    base: read.base.filter(({ file }) => !renderings.base.has(file.path)),
    head: read.head.filter(({ file }) => !renderings.head.has(file.path)),
  };
  return { revisions, apis: build(revisions), renderings };
}

/** Every document with the API it describes and why it is judged or not. */
function listDocuments(
  { documents }: Revisions,
  head: readonly Api[],
  renderings: Renderings,
  { pairs }: Difference,
  configured: readonly ConfiguredApi[],
): readonly JudgedDocument[] {
  const apiOf = (path: string) => head.find(({ file }) => file.path === path)?.id ?? null;
  return documents.map((document) => {
    const source = renderings.head.get(document.file);
    if (source !== undefined) {
      const reason = `rendering of ${source}, reported there`;
      return { ...document, api: apiOf(source), judged: false, reason, renderingOf: source };
    }
    const api = apiOf(document.file);
    const older = pairs.successions.find(({ successor }) => successor === api)?.predecessor;
    const generatedFrom = configured.find(({ files }) => matcherOf(files)(document.file))?.generatedFrom ?? [];
    return {
      ...document,
      api,
      ...(older === undefined ? {} : { reason: `${document.reason}, continues ${older.file}` }),
      ...(generatedFrom.length === 0 ? {} : { generatedFrom }),
    };
  });
}

/** A document that base could not be read for is compared with itself: nothing in it can be called new. */
function withReadableBase(base: readonly Api[], head: readonly Api[], unreadable: ReadonlySet<string>): readonly Api[] {
  return [...base, ...head.filter(({ file }) => unreadable.has(file.path))];
}

/** Our rules, and beside them what Spectral's say. */
async function lint(
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
  { rules, spectral, subject, changesOnly }: Inputs,
): Promise<{ readonly violations: Linted; readonly rules: RuleSet; readonly foreign: readonly Problem[] }> {
  const own = lintApis(apis, changesOnly ? [] : rules.enabled, { asOf: subject.asOf });
  if (spectral === null || changesOnly) return { violations: own, rules, foreign: [] };
  const theirs = await lintWithSpectral(apis, spectral, (rule) => rules.rules.has(rule));
  const all = addForeignRules(rules, theirs.rules);
  const violations = { ...own, base: [...own.base, ...theirs.base], head: [...own.head, ...theirs.head] };
  return { violations, rules: all.rules, foreign: [...theirs.problems, ...all.problems] };
}
