/** The whole program on one screen, without a side effect: inspect each revision, compare the two, judge the result. */
import { diffApis } from './compare/diff/diff-apis.ts';
import { buildApis } from './inspect/api/build-apis.ts';
import { assessControls } from './inspect/controls/assess-controls.ts';
import { lintApis } from './inspect/lint/lint-apis.ts';
import type { Scope } from './inspect/spec/discover.ts';
import { locateRevisions } from './inspect/spec/locate-revisions.ts';
import { readRevisions } from './inspect/spec/read-revisions.ts';
import { type StructureValidator, validateStructure } from './inspect/spec/validate-structure.ts';
import { collectFindings } from './judge/findings/collect-findings.ts';
import { decideGate } from './judge/gate/decide-gate.ts';
import { compareRisk } from './judge/risk/compare-risk.ts';
import type { RiskModel } from './judge/risk/model.ts';
import { scoreRisk } from './judge/risk/score-risk.ts';
import { rememberExposures } from './knowledge/exposure.ts';
import type { Api } from './model/api.ts';
import type { Configuration } from './model/configuration.ts';
import type { InputsUsed, Report, Subject } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import type { Tree } from './model/tree.ts';

/** Everything a run depends on. The same inputs give the same report, byte for byte. */
export interface Inputs {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly scope: Scope;
  readonly configuration: Configuration;
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
  const exposures = rememberExposures(difference.pairs.unchanged);
  const headRisk = scoreRisk({ apis: head, violations: collected.state.head, exposures }, inputs.riskModel);
  const baseRisk =
    base === null ? null : scoreRisk({ apis: base, violations: collected.state.base, exposures }, inputs.riskModel);
  const { apis, risk } = compareRisk(baseRisk, headRisk, difference.pairs, { base: base ?? [], head });
  const documents = revisions.documents.map((document) => ({
    ...document,
    api: head.find(({ file }) => file.path === document.file)?.id ?? null,
  }));
  const problems = [...revisions.problems, ...structure, ...violations.failedRules];
  const verdict = decideGate(
    { findings: collected.findings, changes: collected.changes, apis, risk, problems, documents },
    configuration.gate,
  );
  return {
    tool: inputs.tool,
    problems,
    subject: inputs.subject,
    inputs: inputs.inputsUsed,
    documents,
    changes: collected.changes,
    notes: collected.notes,
    findings: collected.findings,
    controls: assessControls(head),
    apis,
    risk,
    verdict,
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
