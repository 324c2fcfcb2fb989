/**
 * The parts of JSON answers, member by member: what stands here is the contract (schemas/report.schema.json), so nothing
 * enters by spreading a value of ours.
 */
import type { OperationKey } from '../../model/api.ts';
import type { ControlAssessment } from '../../model/control.ts';
import type { BaselineDrift, ReportedDrift } from '../../model/drift.ts';
import type { Consequence, Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Predecessor } from '../../model/pairs.ts';
import type { Problem } from '../../model/problem.ts';
import type { OperationControls, ReportedApi, ReportedChange, ReportedNote } from '../../model/report.ts';
import type { Contribution } from '../../model/risk.ts';
import type { ReportedWaiver } from '../../model/waiver.ts';
import { maskCredentials } from '../safe-text/mask-credentials.ts';
import { boundedValue } from './bounded-value.ts';

/** A place, or `null`. */
export function locationJson(location: Location | null): object | null {
  if (location === null) return null;
  const { file, revision, line, column, endLine, endColumn, pointer } = location;
  return { file, revision, line, column, endLine, endColumn, pointer };
}

/** What could not be read or done. */
export function problemJson(problem: Problem): object {
  const { code, severity, message, location } = problem;
  return { code, severity, message: maskCredentials(message), location: locationJson(location) };
}

/** An operation by its key. */
export function operationJson(operation: OperationKey): object {
  const { api, kind, method, path } = operation;
  return { api, kind, method, path };
}

/** One edit with both places and what it reaches. */
export function changeJson(change: ReportedChange): object {
  return {
    id: change.id,
    ids: change.ids,
    compatibility: change.compatibility,
    posture: change.posture,
    meaning: change.meaning,
    severity: change.severity,
    message: maskCredentials(change.message),
    api: change.api,
    operation: change.operation === null ? null : operationJson(change.operation),
    reachedBy: change.reachedBy.map((reached) => ({
      ...operationJson(reached),
      id: reached.id,
      compatibility: reached.compatibility,
      posture: reached.posture,
    })),
    base: changedPlaceJson(change.base),
    head: changedPlaceJson(change.head),
    fingerprint: change.fingerprint,
    predecessor: predecessorJson(change.predecessor),
  };
}

/** An edit without effect. */
export function noteJson(note: ReportedNote): object {
  return {
    code: note.code,
    message: maskCredentials(note.message),
    base: locationJson(note.base),
    head: locationJson(note.head),
  };
}

/** The members that `lint` and `check` share. */
function findingJson(finding: Finding): object {
  return {
    rule: finding.rule,
    source: finding.source,
    severity: finding.severity,
    confidence: finding.confidence,
    control: finding.control,
    message: maskCredentials(finding.message),
    api: finding.api,
    operation: finding.operation === null ? null : operationJson(finding.operation),
    reachedBy: finding.reachedBy.map(operationJson),
    location: locationJson(finding.location),
    related: finding.related.map((place) => ({ ...locationJson(place), message: maskCredentials(place.message) })),
    change: finding.change,
    consequences: finding.consequences.map(consequenceJson),
    owasp: finding.owasp,
    cwe: finding.cwe,
    fix: finding.fix === null ? null : { description: finding.fix.description },
    fingerprint: finding.fingerprint,
    stage: finding.stage ?? 'enforce',
  };
}

/** A finding of `check`: also how it relates to the change. */
export function judgedFindingJson(finding: Finding): object {
  return {
    ...findingJson(finding),
    status: finding.status,
    touched: finding.touched,
    waiver: waiverMarkJson(finding.waiver),
    inheritedFrom: predecessorJson(finding.inheritedFrom),
  };
}

/** A finding of `lint`. */
export function stateFindingJson(finding: Finding): object {
  return { ...findingJson(finding), waiver: waiverMarkJson(finding.waiver) };
}

function waiverMarkJson(waiver: Finding['waiver']): object | null {
  if (waiver === null) return null;
  const { owner, reason, category, expires } = waiver;
  return { owner, reason: maskCredentials(reason), category, expires };
}

/** A waiver and what became of it. */
export function waiverJson({ waiver, state, covers, refused }: ReportedWaiver): object {
  return {
    rule: waiver.rule,
    fingerprint: waiver.fingerprint,
    selector: waiver.selector,
    category: waiver.category,
    owner: waiver.owner,
    reason: maskCredentials(waiver.reason),
    created: waiver.created,
    expires: waiver.expires,
    location: locationJson(waiver.location),
    state,
    covers,
    refused,
  };
}

/** One drift event. */
export function driftJson(event: ReportedDrift): object {
  const { kind, posture, severity, control, message, api, operation, subject, from, to, base, head, finding } = event;
  return {
    kind,
    posture,
    severity,
    control,
    message,
    api,
    operation: operation === null ? null : operationJson(operation),
    subject,
    from,
    to,
    base: locationJson(base),
    head: locationJson(head),
    finding,
  };
}

/** Drift since a baseline. */
export function baselineDriftJson(drift: BaselineDrift | null): object | null {
  if (drift === null) return null;
  const { source, created, events, counts, risk, notCompared } = drift;
  return {
    source,
    created,
    counts,
    risk: { then: risk.then, now: risk.now },
    notCompared,
    events: events.map(driftJson),
  };
}

/** What is known of the controls of an operation. */
export function controlsJson(entry: OperationControls): object {
  return { operation: operationJson(entry.operation), controls: entry.controls.map(controlJson) };
}

/** An API with the score of head (of base when it was removed). */
export function scoredApiJson(api: ReportedApi): object {
  return {
    ...apiJson(api),
    operations: api.operations.map((operation) => ({
      ...operationJson(operation),
      score: operation.score,
      band: operation.band,
      contributions: operation.contributions.map(contributionJson),
    })),
  };
}

/** The same with both sides of the comparison. */
export function comparedApiJson(api: ReportedApi): object {
  return {
    ...apiJson(api),
    raw: api.raw,
    base: api.base,
    head: api.head,
    delta: api.delta,
    continues: predecessorJson(api.continues),
    operations: api.operations.map((operation) => ({
      ...operationJson(operation),
      score: operation.score,
      band: operation.band,
      raw: operation.raw,
      base: operation.base,
      head: operation.head,
      delta: operation.delta,
      contributions: operation.contributions.map(contributionJson),
    })),
  };
}

function apiJson(api: ReportedApi): object {
  const { id, file, title, version, score, band } = api;
  return { id, file, title, version, score, band };
}

/** The older version of an API. */
function predecessorJson(predecessor: Predecessor | null): object | null {
  if (predecessor === null) return null;
  const { api, file, version } = predecessor;
  return { api, file, version };
}

/** `value` is missing where the member is. */
function changedPlaceJson(place: ReportedChange['head']): object | null {
  return place === null ? null : { ...locationJson(place), value: boundedValue(place.value) };
}

function consequenceJson(consequence: Consequence): object {
  return {
    rule: consequence.rule,
    source: consequence.source,
    severity: consequence.severity,
    confidence: consequence.confidence,
    control: consequence.control,
    message: maskCredentials(consequence.message),
    operation: consequence.operation === null ? null : operationJson(consequence.operation),
    reachedBy: consequence.reachedBy.map(operationJson),
    location: locationJson(consequence.location),
    fingerprint: consequence.fingerprint,
    status: consequence.status,
  };
}

function controlJson(assessment: ControlAssessment): object {
  return {
    control: assessment.control,
    state: assessment.state,
    strength: assessment.strength,
    required: assessment.required,
    evidence: assessment.evidence.map(({ source, says, enforcement, place }) => ({
      source,
      says: maskCredentials(says),
      enforcement,
      place: locationJson(place),
    })),
  };
}

function contributionJson({ points, reason, rule, location }: Contribution): object {
  return { points, reason: maskCredentials(reason), rule, location: locationJson(location) };
}
