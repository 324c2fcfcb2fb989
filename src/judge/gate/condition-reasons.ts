/** The conditions of the policy, one after the other: at most one reason for each. */
import { operationName } from '../../knowledge/operation-name.ts';
import { selects } from '../../knowledge/select.ts';
import type { Concerned, TargetFinder } from '../../knowledge/targets.ts';
import type { ReportedDrift } from '../../model/drift.ts';
import type { Finding } from '../../model/finding.ts';
import type { Condition, ConditionStatus } from '../../model/policy.ts';
import type { ReportedChange } from '../../model/report.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';
import { breakingNames } from './breaking-reasons.ts';
import { findingName } from './finding-name.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';
import { increaseReason, scoreReason } from './risk-reasons.ts';
import { type Operations, operationsOf } from './touched-operations.ts';

export interface WhatConditionsSee extends Operations {
  readonly findings: readonly Finding[];
  readonly drift: readonly ReportedDrift[];
  readonly targetsOf: TargetFinder;
}

/** In the order of the policy. Waived findings match nothing. */
export function conditionReasons(outcomes: WhatConditionsSee, conditions: readonly Condition[]): readonly Reason[] {
  return conditions.flatMap((condition, index) =>
    reasonsFor(condition, outcomes).map((reason) => ({
      ...reason,
      code: 'condition',
      outcome: condition.outcome,
      message: `${condition.name ?? `Condition ${index + 1}`}: ${reason.message}`,
    })),
  );
}

function reasonsFor(condition: Condition, outcomes: WhatConditionsSee): readonly Reason[] {
  const isSelected = selectorTest(condition, outcomes.targetsOf);
  switch (condition.of) {
    case 'findings':
      return findingReason(
        outcomes.findings.filter((finding) => matchesFinding(condition, finding, outcomes) && isSelected(finding)),
        condition.status,
      );
    case 'changes':
      return changeReason(
        outcomes.changes.filter((change) => matchesChange(condition.compatibility, change) && isSelected(change)),
        condition.compatibility,
      );
    case 'drift':
      return driftReason(
        outcomes.drift.filter(
          ({ kind, api, operation }) => condition.kinds.includes(kind) && isSelected({ api, operation, reachedBy: [] }),
        ),
      );
    case 'operations': {
      const operations = operationsOf(outcomes, condition.status).filter((operation) =>
        isSelected({ api: operation.api, operation, reachedBy: [] }),
      );
      return [
        ...(condition.score === null ? [] : scoreReason(operations, condition.score, wordOf(condition.status))),
        ...(condition.increase === null ? [] : increaseReason(operations, condition.increase)),
      ];
    }
  }
}

/** What concerns several operations is selected when one of them is: a condition must not be slipped past in company. */
export function selectorTest(
  { selector }: Pick<Condition, 'selector'>,
  targetsOf: TargetFinder,
): (concerned: Concerned) => boolean {
  if (Object.keys(selector).length === 0) return () => true;
  return (concerned) => targetsOf(concerned).some((target) => selects(selector, target));
}

function matchesFinding(
  { severity, confidence, status, rules, control }: Extract<Condition, { of: 'findings' }>,
  finding: Finding,
  outcomes: WhatConditionsSee,
): boolean {
  const isCounted =
    finding.status === 'introduced' ||
    (finding.status === 'existing' && (status === 'all' || (status === 'touched' && finding.touched)));
  return (
    isCounted &&
    finding.waiver === null &&
    SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(severity) &&
    CONFIDENCES.indexOf(finding.confidence) <= CONFIDENCES.indexOf(confidence) &&
    (rules.length === 0 || namesOf(finding, outcomes).some((name) => rules.includes(name))) &&
    (control === null || [finding, ...finding.consequences].some((each) => each.control === control))
  );
}

/** The same cause by all its names: its rule, the meaning of the change behind it, what hangs below it. */
function namesOf(finding: Finding, { changes }: WhatConditionsSee): readonly string[] {
  const meaning = changes.find(({ fingerprint }) => fingerprint === finding.change)?.meaning ?? null;
  return [finding.rule, ...(meaning === null ? [] : [meaning]), ...finding.consequences.map(({ rule }) => rule)];
}

function findingReason(findings: readonly Finding[], status: ConditionStatus): readonly Reason[] {
  if (findings.length === 0) return [];
  const what = countOf(findings.length, `${wordOf(status)}finding`);
  const message = `${what} ${findings.length === 1 ? 'matches' : 'match'}: ${examplesOf(findings.map(findingName))}.`;
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  return [{ code: 'condition', outcome: 'fail', api: null, message, findings: fingerprints }];
}

function matchesChange(compatibility: 'breaking' | 'maybe', change: ReportedChange): boolean {
  return change.compatibility === 'breaking' || change.compatibility === compatibility;
}

function changeReason(changes: readonly ReportedChange[], compatibility: 'breaking' | 'maybe'): readonly Reason[] {
  if (changes.length === 0) return [];
  const verb = compatibility === 'maybe' ? 'may break' : changes.length === 1 ? 'breaks' : 'break';
  const message = `${countOf(changes.length, 'change')} ${verb} clients: ${examplesOf(breakingNames(changes))}.`;
  return [{ code: 'condition', outcome: 'fail', api: null, message }];
}

function driftReason(events: readonly ReportedDrift[]): readonly Reason[] {
  if (events.length === 0) return [];
  const names = events.map(({ kind, operation, subject }) => {
    const where = operation === null ? '' : ` on ${operationName(operation)}`;
    return `${kind}${subject === '' ? '' : ` (${subject})`}${where}`;
  });
  const message = `${countOf(events.length, 'drift event')}: ${examplesOf(names)}.`;
  return [{ code: 'condition', outcome: 'fail', api: null, message }];
}

function wordOf(status: ConditionStatus): string {
  return status === 'all' ? '' : `${status === 'introduced' ? 'introduced' : 'introduced or touched'} `;
}
