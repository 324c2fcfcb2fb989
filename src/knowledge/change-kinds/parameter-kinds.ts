/** Changes of parameters, their schemas apart. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { except, kindsOf, law, note, reason } from './rows.ts';

const IGNORED = except('maybe', 'Requests are still accepted, but what the client sends is now ignored.');
const UNREAD = except('safe', 'What arrives in addition never breaks a reader.');
const SHORT_NOTICE = reason('maybe', 'No request is refused yet, but clients get less notice than promised.');
const STILL_READ = reason('safe', 'It is still read.');
const ON_THE_WIRE = law('request', 'replaces');

export const PARAMETER_KINDS: readonly ChangeKind[] = kindsOf('Parameters', [
  [
    'new-required-request-parameter',
    law('request', 'narrows'),
    '{operations} now demands the {subject}.',
    'credential-input-added',
    'ssrf-input-added',
  ],
  [
    'new-optional-request-parameter',
    law('request', 'widens', { response: UNREAD }),
    '{operations} now takes the {subject}.',
    'credential-input-added',
    'ssrf-input-added',
  ],
  [
    'new-required-request-default-parameter-to-existing-path',
    law('request', 'narrows'),
    'Every operation of the path now demands the {subject}: {operations}.',
    'credential-input-added',
    'ssrf-input-added',
  ],
  [
    'new-optional-request-default-parameter-to-existing-path',
    law('request', 'widens', { response: UNREAD }),
    'Every operation of the path now takes the {subject}: {operations}.',
    'credential-input-added',
    'ssrf-input-added',
  ],
  [
    'new-request-path-parameter',
    law('request', 'narrows'),
    'The path of {operations} has one more parameter: the {subject}.',
    'credential-input-added',
    'ssrf-input-added',
  ],
  [
    'request-parameter-removed',
    law('request', 'widens', { request: IGNORED }),
    '{operations} no longer takes the {subject}.',
    'credential-input-removed',
    'ssrf-input-removed',
  ],
  [
    'request-parameter-removed-with-deprecation',
    reason('safe', 'It was announced as going away, and the day is past or was never set.'),
    '{operations} no longer takes the {subject}, as announced.',
    'credential-input-removed',
    'ssrf-input-removed',
  ],
  [
    'request-parameter-removed-before-sunset',
    reason('breaking', 'It was announced for a later day, which clients count on.'),
    '{operations} no longer takes the {subject}, and the day that was announced is not there yet: {from}.',
    'credential-input-removed',
    'ssrf-input-removed',
  ],
  [
    'request-parameter-in-changed',
    ON_THE_WIRE,
    '{operations} takes the {subject} from another place: {from} → {to}.',
    'credential-input-added',
    'credential-input-removed',
  ],
  ['request-parameter-became-required', law('request', 'narrows'), 'The {subject} is now required on {operations}.'],
  ['request-parameter-became-optional', law('request', 'widens'), 'The {subject} is now optional on {operations}.'],
  [
    'request-parameter-style-changed',
    ON_THE_WIRE,
    'The {subject} is written differently on {operations}: {from} → {to}.',
  ],
  [
    'request-parameter-explode-changed',
    ON_THE_WIRE,
    'Several values of the {subject} are written differently on {operations}: {from} → {to}.',
  ],
  [
    'request-parameter-content-changed',
    ON_THE_WIRE,
    'The {subject} is written as another media type on {operations}: {from} → {to}.',
  ],
  [
    'request-parameter-allow-reserved-set',
    law('request', 'unknown'),
    'Reserved characters of the {subject} are no longer escaped on {operations}.',
  ],
  [
    'request-parameter-allow-reserved-unset',
    law('request', 'unknown'),
    'Reserved characters of the {subject} have to be escaped on {operations}.',
  ],
  [
    'request-parameter-allow-empty-value-set',
    law('request', 'widens'),
    'The {subject} may be sent without a value on {operations}.',
    'input-constraint-relaxed',
  ],
  [
    'request-parameter-allow-empty-value-unset',
    law('request', 'narrows'),
    'The {subject} may no longer be sent without a value on {operations}.',
    'input-constraint-tightened',
  ],
  [
    'request-parameter-schema-added',
    law('request', 'narrows', {
      request: except('maybe', 'A schema that was missing may only write down what was refused before.'),
    }),
    'It is now said what the {subject} may be on {operations}.',
    'input-constraint-tightened',
  ],
  [
    'request-parameter-schema-removed',
    law('request', 'widens'),
    'It is no longer said what the {subject} may be on {operations}.',
    'input-constraint-relaxed',
  ],
  [
    'request-parameter-deprecated',
    STILL_READ,
    'The {subject} is announced as going away on {operations}: {to}.',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-deprecated-sunset-missing',
    SHORT_NOTICE,
    'The {subject} is announced as going away on {operations} without the day that your configuration asks for.',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-sunset-date-too-small',
    SHORT_NOTICE,
    'The {subject} goes away on {operations} on {to}, which is sooner than the notice that clients are promised.',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-sunset-parse',
    SHORT_NOTICE,
    'The day on which the {subject} goes away on {operations} cannot be read: {to}.',
    'lifecycle-clarified',
    'lifecycle-risk',
  ],
  [
    'request-parameter-sunset-date-changed',
    STILL_READ,
    'The {subject} goes away on another day on {operations}: {from} → {to}.',
    'lifecycle-risk',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-sunset-date-changed-too-small',
    SHORT_NOTICE,
    'The {subject} goes away on {operations} sooner than announced, or sooner than the notice that clients are promised: {from} → {to}.',
    'lifecycle-clarified',
    'lifecycle-risk',
  ],
  [
    'request-parameter-sunset-added',
    STILL_READ,
    'A day is set on which the {subject} goes away on {operations}: {to}.',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-sunset-deleted',
    SHORT_NOTICE,
    'The {subject} is still going away on {operations}, but no day is set any more: it was {from}.',
    'lifecycle-risk',
  ],
  [
    'request-parameter-reactivated',
    STILL_READ,
    'The {subject} is no longer announced as going away on {operations}.',
    'lifecycle-risk',
  ],
  [
    'request-parameter-stability-decreased',
    reason('maybe', 'No request is refused, but less is promised than before.'),
    'The {subject} is promised to be less stable on {operations}: {from} → {to}.',
    'lifecycle-risk',
  ],
  [
    'request-parameter-stability-increased',
    reason('safe', 'More is promised than before.'),
    'The {subject} is promised to be more stable on {operations}: {from} → {to}.',
    'lifecycle-clarified',
  ],
  [
    'request-parameter-invalid-stability-level',
    reason('maybe', 'Nobody can say what is promised.'),
    'The stability of the {subject} on {operations} is no level that is known: {to}. Known are draft, alpha, beta and stable.',
  ],
  ['path-parameter-renamed', note('Clients fill in the value, never the name.'), 'A path parameter has another name.'],
  [
    'path-parameter-declared',
    note('The path demanded it already.'),
    'A parameter that the path has is described now, or no longer.',
  ],
]);
