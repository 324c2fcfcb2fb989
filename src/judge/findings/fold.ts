/**
 * One cause is one finding: what a change introduced of the same weakness at the same subject hangs below one finding, with
 * the rule's identity (so that it stays the same after the merge) and the change's words (old → new).
 */

import { compareText } from '../../knowledge/compare-text.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { OperationKey } from '../../model/api.ts';
import type { Consequence, Finding } from '../../model/finding.ts';
import type { Draft } from './draft.ts';
import { kinOf } from './kinship.ts';
import { compareFindings } from './order.ts';
import { identifyingSubjects } from './status.ts';

interface Cause {
  /** Worst first. */
  readonly changes: Draft[];
  readonly violations: Draft[];
}

/** Folds introduced violations into the changes that caused them; what has no cause stays as it is. */
export function foldCauses(changes: readonly Draft[], introduced: readonly Draft[]): readonly Finding[] {
  const causes = gatherChanges(changes.toSorted(compareDrafts));
  const byKey = new Map<string, Cause>();
  for (const cause of causes) {
    for (const change of cause.changes) for (const key of keysOf(change)) if (!byKey.has(key)) byKey.set(key, cause);
  }
  const alone: Finding[] = [];
  for (const violation of introduced.toSorted(compareDrafts)) {
    const cause = keysOf(violation)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined);
    if (cause === undefined) alone.push(violation.finding);
    else cause.violations.push(violation);
  }
  return [...causes.map(merge), ...alone];
}

/**
 * Changes of one control about the same thing. Only the first subject counts here: two servers that reach the same
 * operations are two causes.
 */
function gatherChanges(changes: readonly Draft[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const change of changes) {
    const key = keysOf(change)[0] ?? change.finding.fingerprint;
    const known = causes.get(key);
    if (known === undefined) causes.set(key, { changes: [change], violations: [] });
    else known.changes.push(change);
  }
  return [...causes.values()];
}

function keysOf({ finding, about }: Draft): readonly string[] {
  return identifyingSubjects(about.subjects).map((subject) =>
    JSON.stringify([about.api, kinOf(finding.rule, finding.control), subject]),
  );
}

function compareDrafts(left: Draft, right: Draft): number {
  return compareFindings(left.finding, right.finding);
}

function merge({ changes, violations }: Cause): Finding {
  const change = changes[0] as Draft;
  const violation = violations[0];
  const members = [...violations, ...changes];
  const identity = (violation ?? change).finding;
  const rest = members.filter((member) => member !== violation && member !== change).map(({ finding }) => finding);
  const worst = members.map(({ finding }) => finding).sort(compareFindings)[0] ?? identity;
  const reachedBy = operationsOf(members);
  const spans = violation !== undefined && reachedBy.length > 1 && change.finding.operation === null;
  return {
    ...identity,
    severity: worst.severity,
    confidence: worst.confidence,
    message: change.finding.message,
    operation: spans ? null : identity.operation,
    reachedBy: members.length === 1 ? identity.reachedBy : reachedBy,
    ...(violation === undefined ? {} : placesOf(violation, change, spans)),
    change: change.finding.change,
    consequences: rest.sort(compareFindings).map(toConsequence),
    owasp: [...new Set([...identity.owasp, ...change.finding.owasp])].sort(compareText),
    cwe: [...new Set([...identity.cwe, ...change.finding.cwe])].sort((left, right) => left - right),
  };
}

/**
 * The rule's place, since it holds after the merge too. A deletion, and an edit that reaches many operations, show on the
 * pull request only where the edit is, so that place comes first there.
 */
function placesOf(violation: Draft, change: Draft, spans: boolean): Pick<Finding, 'location' | 'related'> {
  const rule = violation.finding;
  const edit = change.finding;
  const atEdit = (change.isRemoval || spans) && edit.location !== null;
  const [location, other, message] = atEdit
    ? [edit.location, rule.location, 'What is left stands here.']
    : [rule.location, edit.location, 'Changed here.'];
  const isSame = other === null || (location?.file === other.file && location.line === other.line);
  return { location, related: [...edit.related, ...(isSame ? [] : [{ ...other, message }]), ...rule.related] };
}

function operationsOf(members: readonly Draft[]): readonly OperationKey[] {
  const operations = new Map<string, OperationKey>();
  for (const { finding } of members) {
    for (const key of [...(finding.operation === null ? [] : [finding.operation]), ...finding.reachedBy]) {
      const subject = operationSubject(key);
      if (!operations.has(subject)) operations.set(subject, key);
    }
  }
  return [...operations].sort(([left], [right]) => compareText(left, right)).map(([, key]) => key);
}

function toConsequence(finding: Finding): Consequence {
  const { rule, source, severity, confidence, control, message, operation, reachedBy, location, fingerprint, status } =
    finding;
  return { rule, source, severity, confidence, control, message, operation, reachedBy, location, fingerprint, status };
}
