/** Operations that came, went, or changed their life cycle or audience. */

import { isAdministrativePath, isHealthPath, isOpenByNature } from '../../knowledge/path-names.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Comparison } from './comparison.ts';
import type { EditLog } from './edit-log.ts';
import { compareLifecycles, dayOf, isDue, type LifecycleAction, lifecycleOf } from './lifecycle.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { alternativesOf, describeRequirements } from './security/compare-requirements.ts';
import { isWriting } from './security/judge-requirements.ts';
import { tellMany } from './tell.ts';

/** An operation that head has and base has not. */
export function reportAdded(operation: Operation, log: EditLog): void {
  const { kind } = operation.key;
  tellMany(log, {
    id: kind === 'path' ? 'endpoint-added' : `${kind}-added`,
    base: null,
    head: changedAt(operation.node),
    to: describeRequirements(alternativesOf(operation.security, (name) => name)),
    meaning: kind === 'path' ? surfaceMeaning(operation) : null,
    subjects: [operationSubject(operation.key)],
    owner: operation,
    operations: [operation],
  });
}

/** What it means that an operation can be called at all. */
export function surfaceMeaning(operation: Operation): Meaning | null {
  if (operation.security.access === 'required') return null;
  if (isHealthPath(operation.key.path) || isOpenByNature(operation.key.path)) {
    return meaning('unauthenticated-surface-added', 'low');
  }
  const isDangerous = isWriting(operation.key.method) || isAdministrativePath(operation.key.path);
  return meaning('unauthenticated-surface-added', isDangerous ? 'high' : 'medium');
}

/** The reverse of `surfaceMeaning`. */
export function lostSurfaceMeaning({ key, security }: Operation): Meaning | null {
  return key.kind === 'path' && security.access !== 'required'
    ? meaning('unauthenticated-surface-removed', 'info')
    : null;
}

/** Operations that are gone; a whole path that is gone is one edit. */
export function reportRemoved(operations: readonly Operation[], head: Api, log: EditLog, asOf: string): void {
  const alive = new Set([...head.operations, ...head.outbound].map(({ key }) => `${key.kind} ${key.path}`));
  for (const operation of operations) {
    const isPath = operation.key.kind === 'path';
    const wholePath = isPath && !alive.has(`path ${operation.key.path}`);
    tellMany(log, {
      id: removalId(operation, wholePath, asOf),
      what: 'operation removed',
      base: wholePath
        ? changedAt({
            ...operation.node,
            pointer: operation.node.pointer?.parent ?? null,
            value: operation.pathItem.value,
          })
        : changedAt(operation.node),
      head: null,
      from: operation.sunset ?? '',
      meaning: lostSurfaceMeaning(operation),
      compatibility: isPath ? null : isAnnounced(operation, asOf) ? 'safe' : 'breaking',
      subjects: [operationSubject(operation.key)],
      owner: wholePath ? null : operation,
      operations: [operation],
    });
  }
}

function removalId({ key, deprecated, sunset }: Operation, wholePath: boolean, asOf: string): string {
  if (key.kind !== 'path') return `${key.kind}-removed`;
  if (deprecated && sunset !== null && dayOf(sunset) === null) return 'api-path-sunset-parse';
  const prefix = wholePath ? 'api-path-removed' : 'api-removed';
  if (!isDue(sunset, asOf)) return `${prefix}-before-sunset`;
  return `${prefix}-${deprecated ? 'with' : 'without'}-deprecation`;
}

/** Announced as going away, and the day is past or was never set. */
export function isAnnounced({ deprecated, sunset }: Operation, asOf: string): boolean {
  return deprecated && isDue(sunset, asOf);
}

/** A callback that goes elsewhere than before. */
export function compareCallbacks(before: Operation, after: Operation, { log }: Comparison): void {
  const [from, to] = [before.callback?.expression, after.callback?.expression];
  if (from === undefined || to === undefined || from === to) return;
  // The key of the path item is the expression.
  const place = ({ node, pathItem }: Operation) =>
    changedAt({ ...node, pointer: node.pointer?.parent ?? null, value: pathItem.value });
  tellMany(log, {
    id: 'callback-expression-changed',
    base: place(before),
    head: place(after),
    from,
    to,
    subjects: [operationSubject(after.key)],
    owner: after,
    operations: [after],
  });
}

/** How the actions of a life cycle are spelled for operations. */
const OPERATION_IDS: Readonly<Record<LifecycleAction, string>> = {
  deprecated: 'endpoint-deprecated',
  'deprecated-with-sunset': 'endpoint-deprecated-with-sunset',
  'deprecated-sunset-missing': 'api-deprecated-sunset-missing',
  'deprecated-sunset-parse': 'api-deprecated-sunset-parse',
  reactivated: 'endpoint-reactivated',
  'sunset-date-too-small': 'api-sunset-date-too-small',
  'sunset-added': 'sunset-added',
  'sunset-deleted': 'sunset-deleted',
  'sunset-parse': 'api-deprecated-sunset-parse',
  'sunset-date-changed': 'api-sunset-date-changed',
  'sunset-date-changed-too-small': 'api-sunset-date-changed-too-small',
  'stability-decreased': 'api-stability-decreased',
  'stability-increased': 'api-stability-increased',
  'invalid-stability-level': 'api-invalid-stability-level',
};

/** Deprecation, sunset, stability and audience of an operation that stays. */
export function compareLifecycle(before: Operation, after: Operation, { log, clock }: Comparison): void {
  const report = (id: string, member: string, from: string, to: string, means: Meaning | null): void => {
    const base = changedMember(before.node, member);
    tellMany(log, {
      id,
      base,
      head: changedMember(after.node, member) ?? (base === null ? changedAt(after.node) : null),
      from,
      to,
      meaning: means,
      subjects: [operationSubject(after.key)],
      owner: after,
      operations: [after],
    });
  };
  const edits = compareLifecycles(lifecycleOf(before.node.value), lifecycleOf(after.node.value), clock);
  for (const { action, member, from, to, meaning: means } of edits)
    report(OPERATION_IDS[action], member, from, to, means);
  compareAudience(before, after, report);
}

function compareAudience(
  before: Operation,
  after: Operation,
  report: (id: string, member: string, from: string, to: string, means: Meaning | null) => void,
): void {
  const [was, is] = [before.audience, after.audience];
  const [from, to] = [CIRCLES.indexOf(was.value), CIRCLES.indexOf(is.value)];
  if (from === -1 || to === -1) return;
  // What a path or a tag is called says little; whoever marks an operation means it.
  const isStated = ({ source }: Operation['audience']) => source.startsWith('x-');
  if (from < to && isStated(was))
    report('api-audience-widened', was.source, was.value, is.value, meaning('audience-widened', 'medium'));
  if (from > to && isStated(is))
    report('api-audience-narrowed', is.source, was.value, is.value, meaning('audience-narrowed', 'info'));
}

/** From the smallest circle of callers to the largest. */
const CIRCLES: readonly Operation['audience']['value'][] = ['internal', 'partner', 'external'];
