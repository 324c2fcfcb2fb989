/** Operations that came, went, or changed their life cycle or audience. */

import { isAdministrativePath, isHealthPath, isOpenByNature } from '../../knowledge/path-names.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Judged, ReachedPlace } from './edit.ts';
import type { EditLog } from './edit-log.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { alternativesOf, describeRequirements } from './security/compare-requirements.ts';
import { isWriting } from './security/judge-requirements.ts';

/** An operation that head has and base has not. */
export function reportAdded(operation: Operation, log: EditLog): void {
  const isWebhook = operation.key.kind !== 'path';
  const judged: Judged = {
    id: isWebhook ? `${operation.key.kind}-added` : 'endpoint-added',
    compatibility: 'safe',
    meaning: isWebhook ? null : surfaceMeaning(operation),
  };
  log.add({
    what: 'operation added',
    base: null,
    head: changedAt(operation.node),
    arguments: { from: '', to: describeRequirements(alternativesOf(operation.security, (name) => name)) },
    subjects: [operationSubject(operation.key)],
    owner: operation,
    reached: [reached(operation, judged)],
    otherwise: judged,
  });
}

function surfaceMeaning(operation: Operation): Meaning | null {
  if (operation.security.access === 'required') return null;
  if (isHealthPath(operation.key.path) || isOpenByNature(operation.key.path)) {
    return meaning('unauthenticated-surface-added', 'low');
  }
  const isDangerous = isWriting(operation.key.method) || isAdministrativePath(operation.key.path);
  return meaning('unauthenticated-surface-added', isDangerous ? 'high' : 'medium');
}

/** Operations that are gone; a whole path that is gone is one edit. */
export function reportRemoved(operations: readonly Operation[], head: Api, log: EditLog, asOf: string): void {
  const alive = new Set([...head.operations, ...head.outbound].map(({ key }) => `${key.kind} ${key.path}`));
  for (const operation of operations) {
    const wholePath = !alive.has(`${operation.key.kind} ${operation.key.path}`);
    const judged: Judged = {
      id: removalId(operation, wholePath, asOf),
      compatibility: isAnnounced(operation, asOf) ? 'safe' : 'breaking',
      meaning:
        operation.key.kind === 'path' && operation.security.access !== 'required'
          ? meaning('unauthenticated-surface-removed', 'info')
          : null,
    };
    const place = wholePath
      ? changedAt({
          ...operation.node,
          pointer: operation.node.pointer?.parent ?? null,
          value: operation.pathItem.value,
        })
      : changedAt(operation.node);
    log.add({
      what: 'operation removed',
      base: place,
      head: null,
      arguments: { from: '', to: '' },
      subjects: [operationSubject(operation.key)],
      owner: wholePath ? null : operation,
      reached: [reached(operation, judged)],
      otherwise: judged,
    });
  }
}

function removalId(operation: Operation, wholePath: boolean, asOf: string): string {
  if (operation.key.kind !== 'path') return `${operation.key.kind}-removed`;
  const prefix = wholePath ? 'api-path-removed' : 'api-removed';
  if (operation.sunset !== null && operation.sunset.slice(0, 10) > asOf) return `${prefix}-before-sunset`;
  return `${prefix}-${operation.deprecated ? 'with' : 'without'}-deprecation`;
}

function isAnnounced(operation: Operation, asOf: string): boolean {
  return operation.deprecated && (operation.sunset === null || operation.sunset.slice(0, 10) <= asOf);
}

/** Deprecation, sunset and audience of an operation that stays. */
export function compareLifecycle(before: Operation, after: Operation, log: EditLog, asOf: string): void {
  const report = (what: string, member: string, judged: Judged, from: string, to: string): void => {
    log.add({
      what,
      base: changedMember(before.node, member),
      head:
        changedMember(after.node, member) ??
        (changedMember(before.node, member) === null ? changedAt(after.node) : null),
      arguments: { from, to },
      subjects: [operationSubject(after.key)],
      owner: after,
      reached: [reached(after, judged)],
      otherwise: judged,
    });
  };
  if (before.deprecated !== after.deprecated) {
    const judged: Judged = after.deprecated
      ? {
          id: after.sunset === null ? 'endpoint-deprecated' : 'endpoint-deprecated-with-sunset',
          compatibility: 'safe',
          meaning: meaning('lifecycle-clarified', 'info'),
        }
      : { id: 'endpoint-reactivated', compatibility: 'safe', meaning: meaning('lifecycle-risk', 'low') };
    report(
      'deprecated',
      'deprecated',
      judged,
      before.deprecated ? 'deprecated' : 'current',
      after.deprecated ? 'deprecated' : 'current',
    );
  } else if (before.sunset !== after.sunset && after.deprecated) {
    const judged: Judged =
      after.sunset === null
        ? { id: 'sunset-deleted', compatibility: 'maybe', meaning: meaning('lifecycle-risk', 'low') }
        : {
            id: 'api-sunset-date-changed',
            compatibility: before.sunset !== null && after.sunset < before.sunset ? 'maybe' : 'safe',
            // Served after the day on which it was to end: nobody looks after it any more (OWASP API9:2023).
            meaning:
              after.sunset.slice(0, 10) < asOf
                ? meaning('lifecycle-risk', 'low')
                : before.sunset === null
                  ? meaning('lifecycle-clarified', 'info')
                  : null,
          };
    report('sunset', 'x-sunset', judged, before.sunset ?? 'none', after.sunset ?? 'none');
  }
  const wider =
    (before.audience.value === 'internal' || before.audience.value === 'partner') &&
    after.audience.value === 'external';
  const narrower =
    before.audience.value === 'external' && (after.audience.value === 'internal' || after.audience.value === 'partner');
  const isStated = (source: string) => source.startsWith('x-');
  if (wider && isStated(before.audience.source))
    report(
      'audience',
      before.audience.source,
      { id: 'api-audience-widened', compatibility: 'safe', meaning: meaning('audience-widened', 'medium') },
      before.audience.value,
      after.audience.value,
    );
  if (narrower && isStated(after.audience.source))
    report(
      'audience',
      after.audience.source,
      { id: 'api-audience-narrowed', compatibility: 'maybe', meaning: meaning('audience-narrowed', 'info') },
      before.audience.value,
      after.audience.value,
    );
}

function reached(operation: Operation, judged: Judged): ReachedPlace {
  return { ...judged, operation, flow: 'none', effect: 'unknown', subjects: [] };
}
