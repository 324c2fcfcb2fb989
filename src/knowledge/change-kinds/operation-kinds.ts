/** Changes of operations: existence, life cycle, audience. In webhooks and callbacks `endpoint` and `api` give way to their name. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { cases, kindsOf, law, note, reason } from './rows.ts';

const GONE = law('request', 'narrows');
const ANNOUNCED = reason('safe', 'It was announced as going away, and the day is past or was never set.');
const TOO_EARLY = reason('breaking', 'It was announced for a later day, which clients count on.');
const SHORT_NOTICE = reason('maybe', 'No request is refused yet, but clients get less notice than promised.');
const STILL_SERVED = reason('safe', 'It still answers.');
const NO_EFFECT = 'What is accepted and answered stays the same.';
const RECEIVER = 'Receivers count on being told; whether they break when nothing comes is for them to say.';

export const OPERATION_KINDS: readonly ChangeKind[] = kindsOf('Operations', [
  [
    'endpoint-added',
    law('request', 'widens'),
    '{operations} is new; it asks for {to}.',
    'unauthenticated-surface-added',
  ],
  [
    'api-removed-without-deprecation',
    GONE,
    '{operations} is gone, and it was not announced as going away.',
    'unauthenticated-surface-removed',
  ],
  ['api-removed-with-deprecation', ANNOUNCED, '{operations} is gone, as announced.', 'unauthenticated-surface-removed'],
  [
    'api-removed-before-sunset',
    TOO_EARLY,
    '{operations} is gone before the day that was announced: {from}.',
    'unauthenticated-surface-removed',
  ],
  [
    'api-path-removed-without-deprecation',
    GONE,
    'The whole path is gone, and it was not announced as going away: {operations}.',
    'unauthenticated-surface-removed',
  ],
  [
    'api-path-removed-with-deprecation',
    ANNOUNCED,
    'The whole path is gone, as announced: {operations}.',
    'unauthenticated-surface-removed',
  ],
  [
    'api-path-removed-before-sunset',
    TOO_EARLY,
    'The whole path is gone before the day that was announced ({from}): {operations}.',
    'unauthenticated-surface-removed',
  ],
  [
    'api-path-sunset-parse',
    reason('breaking', 'Nobody can say whether the day that was announced is past.'),
    '{operations} is gone, and the day that was announced for it cannot be read: {from}.',
    'unauthenticated-surface-removed',
  ],
  ['webhook-added', reason('safe', 'Receivers subscribe to it when they want it.'), '{operations} is new.'],
  ['webhook-removed', cases(['breaking', 'safe'], `${RECEIVER} Safe when it was announced.`), '{operations} is gone.'],
  ['callback-added', reason('safe', 'Only clients that name an address for it are called.'), '{operations} is new.'],
  ['callback-removed', cases(['breaking', 'safe'], `${RECEIVER} Safe when it was announced.`), '{operations} is gone.'],
  [
    'callback-expression-changed',
    reason('breaking', 'Clients that name the address where it used to be read are no longer called.'),
    'The address that {operations} goes to is read from another place: {from} → {to}.',
  ],
  [
    'endpoint-deprecated',
    STILL_SERVED,
    '{operations} is announced as going away, without a day.',
    'lifecycle-clarified',
  ],
  [
    'endpoint-deprecated-with-sunset',
    STILL_SERVED,
    '{operations} is announced as going away on {to}.',
    'lifecycle-clarified',
  ],
  [
    'api-deprecated-sunset-missing',
    SHORT_NOTICE,
    '{operations} is announced as going away without the day that your configuration asks for.',
    'lifecycle-clarified',
  ],
  [
    'api-deprecated-sunset-parse',
    SHORT_NOTICE,
    '{operations} is announced as going away on a day that cannot be read: {to}.',
    'lifecycle-clarified',
    'lifecycle-risk',
  ],
  [
    'api-sunset-date-too-small',
    SHORT_NOTICE,
    '{operations} is announced as going away on {to}, which is sooner than the notice that clients are promised.',
    'lifecycle-clarified',
  ],
  [
    'api-sunset-date-changed-too-small',
    SHORT_NOTICE,
    '{operations} goes away sooner than announced, or sooner than the notice that clients are promised: {from} → {to}.',
    'lifecycle-clarified',
    'lifecycle-risk',
  ],
  [
    'api-sunset-date-changed',
    STILL_SERVED,
    '{operations} goes away on another day: {from} → {to}.',
    'lifecycle-risk',
    'lifecycle-clarified',
  ],
  ['sunset-added', STILL_SERVED, 'A day is set on which {operations} goes away: {to}.', 'lifecycle-clarified'],
  [
    'sunset-deleted',
    SHORT_NOTICE,
    '{operations} is still going away, but no day is set any more: it was {from}.',
    'lifecycle-risk',
  ],
  ['endpoint-reactivated', STILL_SERVED, '{operations} is no longer announced as going away.', 'lifecycle-risk'],
  [
    'api-stability-decreased',
    reason('maybe', 'No request is refused, but less is promised than before.'),
    '{operations} is promised to be less stable: {from} → {to}.',
    'lifecycle-risk',
  ],
  [
    'api-stability-increased',
    reason('safe', 'More is promised than before.'),
    '{operations} is promised to be more stable: {from} → {to}.',
    'lifecycle-clarified',
  ],
  [
    'api-invalid-stability-level',
    reason('maybe', 'Nobody can say what is promised.'),
    'The stability of {operations} is no level that is known: {to}. Known are draft, alpha, beta and stable.',
  ],
  [
    'api-audience-widened',
    reason('safe', 'Whoever may call it still may.'),
    '{operations} is meant for more callers: {from} → {to}.',
    'audience-widened',
  ],
  [
    'api-audience-narrowed',
    reason('maybe', 'Callers outside may be shut out.'),
    '{operations} is meant for fewer callers: {from} → {to}.',
    'audience-narrowed',
  ],
  [
    'api-operation-id-added',
    note('Only generated code calls it by that name.'),
    'An operation has an `operationId` now.',
  ],
  [
    'api-operation-id-removed',
    note('Only generated code calls it by that name.'),
    'An operation lost its `operationId` or has another one.',
  ],
  ['operation-summary-changed', note(NO_EFFECT), 'An operation is summed up differently.'],
]);
