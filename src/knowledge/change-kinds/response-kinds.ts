/** Changes of responses, their media types, headers and links, their schemas apart. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { encodingRows } from './body-kinds.ts';
import { cases, except, kindsOf, law, reason } from './rows.ts';

const KNOWN_CLASS = 'Clients have to understand every status by its class (RFC 9110 §15).';
const NEGOTIATED = 'Clients are answered in the media type that they ask for (RFC 9110 §12).';
const CONTROL = ['control-undocumented', 'control-documented'] as const;

export const RESPONSE_KINDS: readonly ChangeKind[] = kindsOf('Responses', [
  [
    'response-success-status-removed',
    cases(
      ['breaking', 'safe'],
      'Clients that wait for this status no longer get it; safe where its class or `default` still describes it.',
    ),
    '{operations} no longer answers {from}.',
  ],
  [
    'response-success-status-added',
    law('response', 'widens', { response: except('safe', KNOWN_CLASS) }),
    '{operations} may now answer {to}.',
  ],
  [
    'response-non-success-status-removed',
    law('response', 'narrows'),
    'It is no longer described that {operations} may answer {from}.',
    ...CONTROL,
  ],
  [
    'response-non-success-status-added',
    law('response', 'widens', { response: except('safe', KNOWN_CLASS) }),
    'It is now described that {operations} may answer {to}.',
    ...CONTROL,
  ],
  [
    'response-media-type-added',
    law('response', 'widens', { response: except('safe', NEGOTIATED) }),
    'The {subject} of {operations} may also be {to}.',
  ],
  [
    'response-media-type-removed',
    law('response', 'narrows', { response: except('breaking', NEGOTIATED) }),
    'The {subject} of {operations} may no longer be {from}.',
  ],
  [
    'response-media-type-name-generalized',
    law('response', 'widens'),
    'The {subject} of {operations} may be of more media types: {from} → {to}.',
  ],
  [
    'response-media-type-name-specialized',
    law('response', 'narrows'),
    'The {subject} of {operations} may be of fewer media types: {from} → {to}.',
  ],
  [
    'response-media-type-name-changed',
    law('response', 'unknown'),
    'The {subject} of {operations} is of another media type: {from} → {to}.',
  ],
  [
    'response-body-media-type-schema-added',
    law('response', 'narrows', {
      response: except('maybe', 'What is answered may be the same, only described.'),
      request: except('maybe', 'A schema that was missing may only write down what was refused before.'),
    }),
    'It is now said what the {subject} of {operations} may hold.',
    'response-closed',
    'input-constraint-tightened',
  ],
  [
    'response-body-media-type-schema-removed',
    law('response', 'widens', { response: except('maybe', 'What is answered may be the same, only undescribed.') }),
    'It is no longer said what the {subject} of {operations} may hold.',
    'response-opened',
    'input-constraint-relaxed',
  ],
  ...encodingRows('response'),
]);

const MISSING = except('maybe', 'It could already be missing; a client may still count on it.');
const EXTRA = except('safe', 'What arrives in addition never breaks a reader.');

export const HEADER_KINDS: readonly ChangeKind[] = kindsOf('Headers', [
  [
    'response-header-added',
    law('response', 'widens', { response: EXTRA, request: except('maybe', 'It may be one that is now demanded.') }),
    'It is now described that {operations} sends the {subject}.',
    ...CONTROL,
  ],
  [
    'required-response-header-removed',
    law('response', 'widens'),
    '{operations} no longer sends the {subject}, which was always there.',
    ...CONTROL,
  ],
  [
    'optional-response-header-removed',
    law('response', 'widens', { response: MISSING }),
    'It is no longer described that {operations} sends the {subject}.',
    ...CONTROL,
  ],
  ['response-header-became-required', law('response', 'narrows'), 'The {subject} is now always there on {operations}.'],
  ['response-header-became-optional', law('response', 'widens'), 'The {subject} may now be missing on {operations}.'],
  [
    'response-header-deprecated',
    reason('safe', 'It is still sent.'),
    'The {subject} is announced as going away on {operations}.',
  ],
  [
    'response-header-reactivated',
    reason('safe', 'It is still sent.'),
    'The {subject} is no longer announced as going away on {operations}.',
  ],
  [
    'response-header-style-changed',
    law('response', 'replaces'),
    'The {subject} is written differently on {operations}: {from} → {to}.',
  ],
  [
    'response-header-schema-added',
    law('response', 'narrows'),
    'It is now said what the {subject} of {operations} may be.',
  ],
  [
    'response-header-schema-removed',
    law('response', 'widens', { response: except('maybe', 'What is sent may be the same, only undescribed.') }),
    'It is no longer said what the {subject} of {operations} may be.',
  ],
]);

const HINT = 'Links help clients to find their way; requests and answers stay the same.';

export const LINK_KINDS: readonly ChangeKind[] = kindsOf('Links', [
  ['response-link-added', reason('safe', HINT), 'The {subject} of {operations} is new: {to}.'],
  ['response-link-removed', reason('maybe', HINT), 'The {subject} of {operations} is gone: {from}.'],
  ['response-link-changed', reason('maybe', HINT), 'The {subject} of {operations} leads elsewhere: {from} → {to}.'],
]);
