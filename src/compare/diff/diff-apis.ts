/** Two revisions → every edit of the effective API, once, with two verdicts. Directionless facts first, direction last. */
import { operationSubject } from '../../knowledge/subject.ts';
import { member, placeOf } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Change, Note } from '../../model/change.ts';
import type { Pairs } from '../../model/pairs.ts';
import { compareRequestBodies, compareResponses } from './compare-bodies.ts';
import { compareLifecycle, reportAdded, reportRemoved } from './compare-operations.ts';
import { compareParameters } from './compare-parameters.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { compareServers } from './compare-servers.ts';
import { EditLog } from './edit-log.ts';
import { matchApis } from './match-apis.ts';
import { type MatchedOperations, matchOperations } from './match-operations.ts';
import { noteEquivalences, noteRewordings } from './note-equivalences.ts';
import { reportAddedApi, reportRemovedApi } from './report-apis.ts';
import { Reach } from './schema/reach.ts';
import { SchemaRelation, type SchemaTrouble } from './schema/relation.ts';
import { compareSchemeDefinitions } from './security/compare-schemes.ts';
import { compareSecurity } from './security/compare-security.ts';
import { Taint } from './taint.ts';
import { toChanges } from './to-changes.ts';

export interface Difference {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly pairs: Pairs;
  /** Schemas that could not be compared. */
  readonly troubles: readonly SchemaTrouble[];
}

/** `asOf` (YYYY-MM-DD) is the only clock: it decides whether a sunset has passed. */
export function diffApis(base: readonly Api[], head: readonly Api[], asOf: string): Difference {
  const matched = matchApis(base, head);
  const changes: Change[] = [];
  const notes: Note[] = [];
  const apis = new Map<string, string>();
  const operations = new Map<string, ReadonlyMap<string, string>>();
  const unchanged = new Map<Operation, Operation>();
  const troubles: SchemaTrouble[] = [];
  for (const [before, after] of matched.both) {
    if (before.id !== after.id) apis.set(before.id, after.id);
    if (before.file.path !== after.file.path)
      notes.push({
        code: 'document-renamed',
        message: `"${before.file.path}" is now "${after.file.path}".`,
        base: placeOf(before.root),
        head: placeOf(after.root),
      });
    const difference = diffApi(before, after, asOf, unchanged);
    changes.push(...difference.changes);
    notes.push(...difference.notes);
    troubles.push(...difference.troubles);
    if (difference.operations.size > 0) operations.set(after.id, difference.operations);
  }
  for (const api of matched.added) changes.push(reportAddedApi(api));
  for (const api of matched.removed) changes.push(reportRemovedApi(api));
  return { changes, notes, pairs: { apis, operations, unchanged, successions: [] }, troubles };
}

/** Two descriptions of one API; pass `matched` where operations correspond by more than their names. */
export function diffApi(
  base: Api,
  head: Api,
  asOf: string,
  unchanged: Map<Operation, Operation>,
  matched: MatchedOperations = matchOperations(base, head),
): {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly troubles: readonly SchemaTrouble[];
  readonly operations: ReadonlyMap<string, string>;
} {
  const log = new EditLog();
  const notes: Note[] = [];
  const taint = new Taint(base.file, head.file);
  const comparison: SchemaComparison = {
    relation: new SchemaRelation({
      dialects: { base: base.dialect, head: head.dialect },
      taint,
      clock: { asOf, noticeDays: { stable: 0, beta: 0 } },
    }),
    reach: new Reach(),
    log,
    rootFile: head.file.path,
    prepared: new WeakMap(),
  };
  const keys = compareSecurity(base, head, matched.both, log);
  compareSchemeDefinitions(base, head, keys, log);
  compareServers(base, head, matched.both, log);
  const inheritsTheSame = hasSameRoot(base, head);
  for (const [before, after] of matched.both) {
    if (isUnchanged(before, after, taint)) {
      if (inheritsTheSame) unchanged.set(before, after);
      continue;
    }
    compareLifecycle(before, after, log, asOf);
    compareParameters(before, after, comparison, notes);
    compareRequestBodies(before, after, comparison);
    compareResponses(before, after, comparison);
  }
  for (const operation of matched.added) reportAdded(operation, log);
  reportRemoved(matched.removed, head, log, asOf);
  notes.push(...noteEquivalences(base, head, keys, log), ...noteRewordings(comparison.relation.rewordings));
  const renamed = matched.both.filter(
    ([before, after]) => operationSubject(before.key) !== operationSubject(after.key),
  );
  return {
    changes: toChanges(log.all(), head),
    notes,
    troubles: comparison.relation.troubles,
    operations: new Map(renamed.map(([before, after]) => [operationSubject(before.key), operationSubject(after.key)])),
  };
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
