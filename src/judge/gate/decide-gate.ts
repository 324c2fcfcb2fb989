/** Findings, changes and risk against the policy → the verdict, with a sentence for every reason. */
import type { TargetFinder } from '../../knowledge/targets.ts';
import type { ReportedDrift } from '../../model/drift.ts';
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Problem } from '../../model/problem.ts';
import type { JudgedDocument, OperationControls, ReportedApi, ReportedChange, RunRisk } from '../../model/report.ts';
import type { GateReason, Outcome, Verdict } from '../../model/verdict.ts';
import { breakingReasons } from './breaking-reasons.ts';
import { conditionReasons } from './condition-reasons.ts';
import { controlReasons } from './control-reasons.ts';
import { documentReasons } from './document-reasons.ts';
import type { Reason } from './reason.ts';
import { riskReasons } from './risk-reasons.ts';
import { severityReasons } from './severity-reasons.ts';
import { waiverReasons } from './waiver-reasons.ts';
import type { WaiverOutcome } from './waivers/apply-waivers.ts';

export interface Outcomes {
  readonly findings: readonly Finding[];
  readonly changes: readonly ReportedChange[];
  readonly apis: readonly ReportedApi[];
  readonly risk: RunRisk;
  readonly problems: readonly Problem[];
  readonly documents: readonly JudgedDocument[];
  readonly controls: readonly OperationControls[];
  /** Since base, and since the baseline. */
  readonly drift: readonly ReportedDrift[];
  readonly waivers: readonly WaiverOutcome[];
  /** What selectors of the policy are held against. */
  readonly targetsOf: TargetFinder;
  /** The run judges a state (the default branch, a schedule) and no proposed change. */
  readonly isState: boolean;
}

/** The verdict for the run and for every API by itself. */
export function decideGate(all: Outcomes, policy: Policy): Verdict {
  // What its pack does not enforce yet gates nothing.
  const outcomes = { ...all, findings: all.findings.filter(({ stage }) => stage === undefined) };
  const ofDocuments = documentReasons(outcomes);
  const byApi = outcomes.apis.map(({ id }) => {
    const reasons = [
      ...ofDocuments.filter(({ api }) => api === id),
      ...policyReasons(restrictTo(id, outcomes), policy),
    ];
    return { api: id, ...conclude(reasons, policy) };
  });
  return { ...conclude([...ofDocuments, ...policyReasons(outcomes, policy)], policy), byApi };
}

function policyReasons(outcomes: Outcomes, policy: Policy): readonly Reason[] {
  return [
    ...severityReasons(outcomes, policy),
    ...breakingReasons(outcomes, policy),
    ...riskReasons(outcomes, policy),
    ...conditionReasons(outcomes, policy.conditions),
    ...controlReasons(outcomes, policy.requiredControls),
    ...waiverReasons(outcomes, outcomes.isState),
  ];
}

function restrictTo(id: string, outcomes: Outcomes): Outcomes {
  const findings = outcomes.findings.filter(({ api }) => api === id);
  const own = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...outcomes,
    findings,
    changes: outcomes.changes.filter(({ api }) => api === id),
    drift: outcomes.drift.filter(({ api }) => api === id),
    apis: outcomes.apis.filter((api) => api.id === id),
    waivers: outcomes.waivers.filter(({ refused }) => refused.some((fingerprint) => own.has(fingerprint))),
  };
}

/** A failure that is known stands, whatever else did not run. */
const WORST_FIRST: readonly Outcome[] = ['fail', 'incomplete', 'warn', 'pass'];

function conclude(
  reasons: readonly Reason[],
  { warnOnly }: Policy,
): { readonly outcome: Outcome; readonly reasons: readonly GateReason[] } {
  const outcomes: readonly Outcome[] = reasons.map(({ outcome }) =>
    outcome === 'fail' && warnOnly ? 'warn' : outcome,
  );
  return {
    outcome: WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'pass',
    reasons: reasons.map(({ code, message, findings }) => ({ code, message, ...(findings && { findings }) })),
  };
}
