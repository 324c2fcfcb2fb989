/** The whole program on one screen, without a side effect: inspect each revision, compare the two, judge the result. */
import { diffApis } from './compare/diff/diff-apis.ts';
import { buildApis } from './inspect/api/build-apis.ts';
import { assessControls } from './inspect/controls/assess-controls.ts';
import { lintApis } from './inspect/lint/lint-apis.ts';
import type { Scope } from './inspect/spec/discover.ts';
import { locateRevisions } from './inspect/spec/locate-revisions.ts';
import { readRevisions } from './inspect/spec/read-revisions.ts';
import { type StructureValidator, validateStructure } from './inspect/spec/validate-structure.ts';
import { collectAcceptances } from './judge/configuration/collect-acceptances.ts';
import { collectFindings } from './judge/findings/collect-findings.ts';
import { decideGate } from './judge/gate/decide-gate.ts';
import { applyWaivers } from './judge/gate/waivers/apply-waivers.ts';
import { describeWaivers } from './judge/gate/waivers/describe-waivers.ts';
import { compareRisk } from './judge/risk/compare-risk.ts';
import type { RiskModel } from './judge/risk/model.ts';
import { scoreRisk } from './judge/risk/score-risk.ts';
import { rememberExposures } from './knowledge/exposure.ts';
import { findTargets } from './knowledge/targets.ts';
import type { Api } from './model/api.ts';
import type { Configuration } from './model/configuration.ts';
import type { JudgedViolation } from './model/judged-violation.ts';
import type { Problem } from './model/problem.ts';
import type { InputsUsed, Report, Subject } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import type { Tree } from './model/tree.ts';
import type { StandingWaiver } from './model/waiver.ts';

/** Everything a run depends on. The same inputs give the same report, byte for byte. */
export interface Inputs {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly scope: Scope;
  readonly configuration: Configuration;
  readonly waivers: readonly StandingWaiver[];
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
  /** A state is judged (the default branch, a schedule), no proposed change. */
  readonly isState: boolean;
  /** Nothing of the repository was left out by naming files. */
  readonly isWhole: boolean;
  /** What went wrong before anything was read; the gate counts it. */
  readonly problems: readonly Problem[];
  readonly rules: RuleSet;
  readonly riskModel: RiskModel;
  readonly subject: Subject;
  readonly inputsUsed: InputsUsed;
  readonly tool: { readonly name: string; readonly version: string };
  /** Checks documents against the schemas of the specification; `null` switches that off. */
  readonly validator: StructureValidator | null;
}

/** Reads both revisions and concludes. Never throws for what a description says. */
export async function assess(inputs: Inputs): Promise<Report> {
  const { configuration, rules } = inputs;
  const revisions = await readRevisions(inputs.trees, inputs.scope);
  const head = buildApis(revisions.head, configuration.audience);
  const base = withReadableBase(
    inputs.trees.base === null ? null : buildApis(revisions.base, configuration.audience),
    head,
    revisions.unreadableInBase,
  );
  const structure = await validateStructure(revisions, inputs.validator, configuration.validate);
  const difference =
    base === null
      ? { changes: [], notes: [], pairs: { apis: new Map(), operations: new Map(), unchanged: new Map() } }
      : diffApis(base, head, inputs.subject.asOf);
  const violations = lintApis({ base: base ?? [], head }, rules.enabled);
  const locator = locateRevisions(revisions, difference, violations);
  const collected = collectFindings({ ...difference, violations, rules, apis: { base, head }, locator });
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
  const headRisk = score(head, state.head);
  const scored = {
    head: headRisk,
    base: base === null ? null : score(base, state.base),
    raw: state.head === collected.state.head ? headRisk : score(head, collected.state.head),
  };
  const { apis, risk } = compareRisk(scored, difference.pairs, { base: base ?? [], head });
  const documents = revisions.documents.map((document) => ({
    ...document,
    api: head.find(({ file }) => file.path === document.file)?.id ?? null,
  }));
  const read = [
    ...inputs.problems,
    ...revisions.problems,
    ...structure,
    ...violations.failedRules,
    ...accepted.problems,
  ];
  const isWhole = inputs.isWhole && !read.some(({ severity }) => severity === 'error');
  const problems = [...read, ...describeWaivers(waivers, { ...waiving, isWhole })];
  const controls = assessControls(head);
  const { changes, notes } = collected;
  const targetsOf = findTargets([...(base ?? []), ...head]);
  const { isState } = inputs;
  const verdict = decideGate(
    { findings, changes, apis, risk, problems, documents, controls, waivers, targetsOf, isState },
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
    findings,
    controls,
    apis,
    risk,
    verdict,
    waivers: waivers.map(({ waiver, state, covers, refused }) => ({ waiver, state, covers, refused })),
    rules: rules.rules,
    changedLines: locator.changedLines,
  };
}

/** A document that base could not be read for is compared with itself: nothing in it can be called new. */
function withReadableBase(
  base: readonly Api[] | null,
  head: readonly Api[],
  unreadable: ReadonlySet<string>,
): readonly Api[] | null {
  if (base === null) return null;
  return [...base, ...head.filter(({ file }) => unreadable.has(file.path))];
}
