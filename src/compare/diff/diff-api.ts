/** Two descriptions of one API → every edit that its operations see, and notes on those that they do not. */
import { operationSubject } from '../../knowledge/subject.ts';
import { member } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Change, Note } from '../../model/change.ts';
import { compareComponents } from './compare-components.ts';
import { compareExtensions } from './compare-extensions.ts';
import { compareInfo, noteVersionPolicy } from './compare-info.ts';
import { compareCallbacks, compareLifecycle, reportAdded, reportRemoved } from './compare-operations.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareRequestBodies } from './compare-request-body.ts';
import { compareResponses } from './compare-responses.ts';
import { compareServers } from './compare-servers.ts';
import type { Comparison } from './comparison.ts';
import { EditLog } from './edit-log.ts';
import type { LifecycleClock } from './lifecycle.ts';
import { type MatchedOperations, matchOperations } from './match-operations.ts';
import { noteEquivalences, noteNames, noteRewordings } from './note-equivalences.ts';
import { abridged } from './notes.ts';
import { Reach } from './schema/reach.ts';
import { SchemaRelation, type SchemaTrouble } from './schema/relation.ts';
import { compareSchemeDefinitions } from './security/compare-schemes.ts';
import { compareSecurity } from './security/compare-security.ts';
import { Taint } from './taint.ts';
import { toChanges } from './to-changes.ts';

export interface ApiDifference {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  /** Schemas that could not be compared. */
  readonly troubles: readonly SchemaTrouble[];
  /** Base operation subject → head operation subject, where they differ. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Pass `matched` where operations correspond by more than their names. Adds to `unchanged` what needs no second look. */
export function diffApi(
  base: Api,
  head: Api,
  clock: LifecycleClock,
  unchanged: Map<Operation, Operation>,
  matched: MatchedOperations = matchOperations(base, head),
): ApiDifference {
  const log = new EditLog();
  const taint = new Taint(base.file, head.file);
  const comparison: Comparison = {
    relation: new SchemaRelation({ dialects: { base: base.dialect, head: head.dialect }, taint, clock }),
    reach: new Reach(),
    log,
    rootFile: head.file.path,
    prepared: new WeakMap(),
    notes: [],
    clock,
  };
  const { notes } = comparison;
  const keys = compareSecurity(base, head, matched.both, log);
  compareSchemeDefinitions(base, head, keys, log);
  compareServers(base, head, matched.both, comparison);
  compareExtensions(base, head, matched.both, log);
  const inheritsTheSame = hasSameRoot(base, head);
  for (const [before, after] of matched.both) {
    if (isUnchanged(before, after, taint)) {
      if (inheritsTheSame) unchanged.set(before, after);
      continue;
    }
    compareOperation(before, after, comparison);
  }
  for (const operation of matched.added) reportAdded(operation, log);
  reportRemoved(matched.removed, head, log, clock.asOf);
  notes.push(
    ...noteEquivalences(base, head, keys, log),
    ...noteRewordings(comparison.relation.rewordings),
    ...compareInfo(base, head),
    ...compareComponents(base, head),
  );
  const renamed = matched.both.filter(
    ([before, after]) => operationSubject(before.key) !== operationSubject(after.key),
  );
  const changes = toChanges(log.all(), head);
  return {
    changes,
    troubles: comparison.relation.troubles,
    notes: abridged([...notes, ...noteVersionPolicy(base, head, changes)]),
    operations: new Map(renamed.map(([before, after]) => [operationSubject(before.key), operationSubject(after.key)])),
  };
}

function compareOperation(before: Operation, after: Operation, comparison: Comparison): void {
  compareLifecycle(before, after, comparison);
  compareCallbacks(before, after, comparison);
  compareParameters(before, after, comparison);
  compareRequestBodies(before, after, comparison);
  compareResponses(before, after, comparison);
  comparison.notes.push(...noteNames(before, after));
}

/** What operations inherit from the document is the same object on both sides. */
function hasSameRoot(base: Api, head: Api): boolean {
  const inherited = [
    'openapi',
    'swagger',
    'security',
    'servers',
    'schemes',
    'host',
    'basePath',
    'consumes',
    'produces',
  ];
  const [before, after] = [base.root.value, head.root.value];
  return (
    inherited.every((key) => before[key] === after[key]) &&
    before.securityDefinitions === after.securityDefinitions &&
    member(before.components, 'securitySchemes') === member(after.components, 'securitySchemes')
  );
}

/** The same objects on both sides, and nothing that they refer to differs: nothing to look at. */
function isUnchanged(before: Operation, after: Operation, taint: Taint): boolean {
  const path = after.node.file.path;
  return (
    before.node.value === after.node.value &&
    before.key.path === after.key.path &&
    before.pathItem.value.parameters === after.pathItem.value.parameters &&
    before.node.file.path === path &&
    before.audience.value === after.audience.value &&
    !taint.reaches(after.node.value, path) &&
    !taint.reaches(after.pathItem.value.parameters, after.pathItem.file.path)
  );
}
