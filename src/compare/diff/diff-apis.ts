/** Two revisions → every edit of the effective API, once, with two verdicts. Directionless facts first, direction last. */
import { placeOf } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Change, Note } from '../../model/change.ts';
import type { Pairs } from '../../model/pairs.ts';
import { diffApi } from './diff-api.ts';
import type { LifecycleClock } from './lifecycle.ts';
import { matchApis } from './match-apis.ts';
import { reportAddedApi, reportRemovedApi } from './report-apis.ts';
import type { SchemaTrouble } from './schema/relation.ts';

export interface Difference {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly pairs: Pairs;
  /** Schemas that could not be compared. */
  readonly troubles: readonly SchemaTrouble[];
}

/** `clock` is the only one: it decides whether a sunset has passed, and which notice clients get. */
export function diffApis(base: readonly Api[], head: readonly Api[], clock: LifecycleClock): Difference {
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
    const difference = diffApi(before, after, clock, unchanged);
    changes.push(...difference.changes);
    notes.push(...difference.notes);
    troubles.push(...difference.troubles);
    if (difference.operations.size > 0) operations.set(after.id, difference.operations);
  }
  for (const api of matched.added) changes.push(...reportAddedApi(api));
  for (const api of matched.removed) changes.push(...reportRemovedApi(api, clock.asOf));
  return { changes, notes, pairs: { apis, operations, unchanged, successions: [] }, troubles };
}
