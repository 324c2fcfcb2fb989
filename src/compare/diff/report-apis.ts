/** A whole API that is new or gone is one edit, with what that means for each of its operations. */
import { DOCUMENT_SUBJECT } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Change, ChangedPlace, Compatibility } from '../../model/change.ts';
import { isAnnounced, lostSurfaceMeaning, surfaceMeaning } from './compare-operations.ts';
import { EditLog } from './edit-log.ts';
import type { Meaning } from './meaning.ts';
import { changedAt } from './node-place.ts';
import { tellMany } from './tell.ts';
import { toChanges } from './to-changes.ts';

/** `operations`: those that nothing else tells of. */
export function reportAddedApi(api: Api, operations: readonly Operation[] = api.operations): readonly Change[] {
  return report(api, operations, {
    id: 'api-added',
    base: null,
    head: changedAt(api.root),
    compatibility: null,
    meaningFor: surfaceMeaning,
  });
}

export function reportRemovedApi(
  api: Api,
  asOf: string,
  operations: readonly Operation[] = api.operations,
): readonly Change[] {
  return report(api, operations, {
    id: 'api-document-removed',
    base: changedAt(api.root),
    head: null,
    compatibility: operations.every((operation) => isAnnounced(operation, asOf)) ? 'safe' : 'breaking',
    meaningFor: lostSurfaceMeaning,
  });
}

/** A new API of which another comparison tells what is new in it: by itself it means nothing. */
export function asKnown(change: Change): Change {
  if (change.id !== 'api-added') return change;
  const reachedBy = change.reachedBy.map((reached) => ({ ...reached, posture: 'neutral' as const }));
  return { ...change, posture: 'neutral', meaning: null, severity: 'info', control: null, reachedBy };
}

interface Presence {
  readonly id: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  readonly compatibility: Compatibility | null;
  readonly meaningFor: (operation: Operation) => Meaning | null;
}

function report(api: Api, operations: readonly Operation[], presence: Presence): readonly Change[] {
  const log = new EditLog();
  const to = operations.some(({ security }) => security.access !== 'required') ? 'nothing (anonymous)' : 'credentials';
  tellMany(log, {
    ...presence,
    subject: api.title,
    to: presence.head === null ? '' : to,
    subjects: [DOCUMENT_SUBJECT],
    owner: null,
    operations,
  });
  return toChanges(log.all(), api);
}
