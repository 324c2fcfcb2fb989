/** A whole API that is new or gone is one edit, whatever is in it. */
import { DOCUMENT_SUBJECT } from '../../knowledge/subject.ts';
import type { Api } from '../../model/api.ts';
import type { Change } from '../../model/change.ts';
import { changedAt } from './node-place.ts';

export function reportAddedApi(api: Api): Change {
  return { ...common(api, 'api-added', 'safe'), base: null, head: changedAt(api.root) };
}

export function reportRemovedApi(api: Api): Change {
  return { ...common(api, 'api-document-removed', 'breaking'), base: changedAt(api.root), head: null };
}

function common(api: Api, id: string, compatibility: 'safe' | 'breaking'): Omit<Change, 'base' | 'head'> {
  return {
    id,
    ids: [id],
    compatibility,
    posture: 'neutral',
    meaning: null,
    severity: 'info',
    control: null,
    arguments: { subject: api.title, from: '', to: '', operations: api.operations.length },
    operation: null,
    reachedBy: api.operations.map(({ key }) => ({ ...key, id, compatibility, posture: 'neutral' as const })),
    api: api.id,
    subjects: [DOCUMENT_SUBJECT],
  };
}
