/** Changes of request bodies, their media types and encodings, their schemas apart. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { except, kindsOf, law, type Row } from './rows.ts';

const MAY_WRITE_DOWN = except('maybe', 'A schema that was missing may only write down what was refused before.');

/** How the parts of a form are written, the same for what is sent and what is answered. */
export function encodingRows(side: 'request' | 'response'): readonly Row[] {
  const subject = `${side}-body-encoding`;
  const where = side === 'request' ? 'the request body' : 'the answer';
  return [
    [
      `${subject}-content-type-changed`,
      law(side, 'unknown'),
      `The {subject} of ${where} is of another media type on {operations}: {from} → {to}.`,
    ],
    [
      `${subject}-style-changed`,
      law(side, 'unknown'),
      `The {subject} of ${where} is written differently on {operations}: {from} → {to}.`,
    ],
    [
      `${subject}-explode-changed`,
      law(side, 'unknown'),
      `Several values of the {subject} of ${where} are written differently on {operations}: {from} → {to}.`,
    ],
    [
      `${subject}-allow-reserved-changed`,
      law(side, 'unknown'),
      `Reserved characters of the {subject} of ${where} are written differently on {operations}: {from} → {to}.`,
    ],
    [`${subject}-header-added`, law(side, 'unknown'), `A part of ${where} now has the {subject} on {operations}.`],
    [
      `${subject}-header-removed`,
      law(side, 'unknown'),
      `A part of ${where} no longer has the {subject} on {operations}.`,
    ],
    [
      `${subject}-header-became-required`,
      law(side, 'narrows'),
      `The {subject} of a part of ${where} is now required on {operations}.`,
    ],
    [
      `${subject}-header-became-optional`,
      law(side, 'widens'),
      `The {subject} of a part of ${where} is now optional on {operations}.`,
    ],
    [
      `${subject}-changed`,
      law(side, 'unknown'),
      `The parts of ${where} are written differently on {operations}: {from} → {to}.`,
    ],
  ];
}

export const BODY_KINDS: readonly ChangeKind[] = kindsOf('Request bodies', [
  ['request-body-added-required', law('request', 'narrows'), '{operations} now demands a request body.'],
  [
    'request-body-added-optional',
    law('request', 'widens', { response: except('maybe', 'Receivers that expect no body may refuse one.') }),
    '{operations} now takes a request body.',
  ],
  [
    'request-body-removed',
    law('request', 'widens', {
      request: except('maybe', 'Requests are still accepted, but what the client sends is now ignored.'),
    }),
    '{operations} no longer takes a request body.',
  ],
  ['request-body-became-required', law('request', 'narrows'), 'The request body of {operations} is now required.'],
  ['request-body-became-optional', law('request', 'widens'), 'The request body of {operations} is now optional.'],
  ['request-body-media-type-added', law('request', 'widens'), 'The request body of {operations} may also be {to}.'],
  [
    'request-body-media-type-removed',
    law('request', 'narrows'),
    'The request body of {operations} may no longer be {from}.',
  ],
  [
    'request-body-media-type-name-generalized',
    law('request', 'widens'),
    'The request body of {operations} may be of more media types: {from} → {to}.',
  ],
  [
    'request-body-media-type-name-specialized',
    law('request', 'narrows'),
    'The request body of {operations} may be of fewer media types: {from} → {to}.',
  ],
  [
    'request-body-media-type-name-changed',
    law('request', 'unknown'),
    'The request body of {operations} is of another media type: {from} → {to}.',
  ],
  [
    'request-body-media-type-schema-added',
    law('request', 'narrows', { request: MAY_WRITE_DOWN }),
    'It is now said what the {subject} of {operations} may hold.',
    'input-constraint-tightened',
    'response-closed',
  ],
  [
    'request-body-media-type-schema-removed',
    law('request', 'widens', { response: except('maybe', 'What is sent may be the same, only undescribed.') }),
    'It is no longer said what the {subject} of {operations} may hold.',
    'input-constraint-relaxed',
    'response-opened',
  ],
  ...encodingRows('request'),
]);
