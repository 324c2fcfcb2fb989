/** Literal changes for tests of what is said about them. */

import { operationSubject } from '../../src/knowledge/subject.ts';
import type { Change } from '../../src/model/change.ts';
import { BASE_FILE, HEAD_FILE, operationOf, placeAt, SHOP } from './violation-of.ts';

/** A change at an operation: `changeOf('authentication-removed', 'POST /books')`; without a meaning it is neutral. */
export function changeOf(meaning: string | null, operation: string, more: Partial<Change> = {}): Change {
  const key = operationOf(operation, more.api);
  const pointer = `/paths/${key.path.replaceAll('/', '~1')}/${key.method.toLowerCase()}/security`;
  return {
    id: 'api-security-removed',
    ids: ['api-security-removed'],
    compatibility: 'safe',
    posture: meaning === null ? 'neutral' : 'worse',
    meaning,
    severity: meaning === null ? 'info' : 'high',
    control: meaning === null ? null : 'authentication',
    arguments: { subject: '', from: 'token', to: '' },
    operation: key,
    reachedBy: [
      { ...key, id: 'api-security-removed', compatibility: 'safe', posture: meaning === null ? 'neutral' : 'worse' },
    ],
    api: SHOP,
    base: { place: placeAt(pointer, BASE_FILE), value: [{ token: [] }] },
    head: { place: placeAt(pointer, HEAD_FILE), value: [] },
    subjects: [operationSubject(key)],
    ...more,
  };
}
