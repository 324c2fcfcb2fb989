/** Changes of the document as a whole: APIs, their versions, tags, servers, unused definitions, extensions. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { cases, kindsOf, note, reason } from './rows.ts';

const VERSION_POLICY = 'The number changes nothing on the wire: which clients break is said by the changes themselves.';
const NO_EFFECT = 'What is accepted and answered stays the same.';

export const DOCUMENT_KINDS: readonly ChangeKind[] = kindsOf('Document', [
  ['api-added', reason('safe', 'Nobody calls it yet.'), 'The API {subject} is new.', 'unauthenticated-surface-added'],
  [
    'api-document-removed',
    cases(
      ['breaking', 'safe'],
      'Nothing that it offered is described any more; safe when every operation was announced as going away, or there was none.',
    ),
    'The API {subject} is no longer described.',
    'unauthenticated-surface-removed',
  ],
  [
    'api-extension-added',
    reason('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
    'The {subject} was added on {operations}: {to}.',
    'control-documented',
  ],
  [
    'api-extension-removed',
    reason('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
    'The {subject} was removed on {operations}: it was {from}.',
    'control-undocumented',
  ],
  [
    'api-extension-changed',
    reason('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
    'The {subject} changed on {operations}: {from} → {to}.',
  ],
  [
    'api-suppression-added',
    reason('safe', 'Only checks read it.'),
    'A check is told to look away on {operations}: {subject} is {to}.',
    'suppression-added',
  ],
  [
    'api-suppression-removed',
    reason('safe', 'Only checks read it.'),
    'A check is no longer told to look away on {operations}: {subject} was {from}.',
    'suppression-removed',
  ],
  ['api-version-not-bumped', note(VERSION_POLICY), 'Clients break, and `info.version` stays as it was.'],
  ['api-version-decreased', note(VERSION_POLICY), 'Clients break, and `info.version` goes back.'],
  [
    'api-major-version-not-bumped',
    note(VERSION_POLICY),
    'Clients break without a new major version (below 1.0.0 a new minor one), as semantic versioning asks for.',
  ],
  ['document-renamed', note(NO_EFFECT), 'A file has another name.'],
  ['version-upgraded', note(NO_EFFECT), 'The description follows another version of OpenAPI.'],
  ['info-changed', note(NO_EFFECT), 'The title, the version, or another member of `info` changed.'],
  ['api-tag-added', note(NO_EFFECT), 'An operation has one more tag.'],
  ['api-tag-removed', note(NO_EFFECT), 'An operation has one tag less.'],
  ['tag-declaration-changed', note(NO_EFFECT), 'A tag is declared, no longer declared, or declared differently.'],
  ['api-schema-removed', note('No operation uses it.'), 'A schema under components that nobody uses is gone.'],
  ['component-added', note('No operation uses it.'), 'A definition that nobody uses is new.'],
  ['component-removed', note('No operation uses it.'), 'A definition that nobody uses is gone.'],
  ['component-changed', note('No operation uses it.'), 'A definition that nobody uses changed.'],
  ['component-renamed', note(NO_EFFECT), 'A definition has another name.'],
]);

const ADDRESS = 'Clients that were generated for the former address go on calling it, and it may still answer.';

export const SERVER_KINDS: readonly ChangeKind[] = kindsOf('Servers', [
  [
    'api-server-added',
    reason('safe', 'Clients go on using the address they have.'),
    'There is one more server for {operations}: {to}.',
    'transport-downgraded',
    'host-added',
  ],
  [
    'api-server-removed',
    reason('maybe', ADDRESS),
    'A server is gone for {operations}: {from}.',
    'transport-secured',
    'host-removed',
  ],
  [
    'api-server-changed',
    cases(['maybe', 'safe'], `${ADDRESS} Safe when only the scheme becomes an encrypted one.`),
    'The server of {operations} changed: {from} → {to}.',
    'transport-downgraded',
    'transport-secured',
    'host-added',
    'host-removed',
  ],
  [
    'api-server-variable-default-changed',
    reason('maybe', 'Clients that set no value are now sent elsewhere.'),
    'The default of the server variable {subject} changed: {from} → {to}. This concerns {operations}.',
    'transport-downgraded',
    'transport-secured',
    'host-added',
    'host-removed',
  ],
  [
    'api-server-variable-enum-value-added',
    reason('safe', 'Clients go on using the value they have.'),
    'The server variable {subject} has one more value: {to}. This concerns {operations}.',
    'transport-downgraded',
    'host-added',
  ],
  [
    'api-server-variable-enum-value-removed',
    reason('maybe', ADDRESS),
    'The server variable {subject} lost a value: {from}. This concerns {operations}.',
    'transport-secured',
    'host-removed',
  ],
  [
    'api-server-variable-became-enum',
    reason('maybe', 'Values outside the list were in use for all we know.'),
    'The server variable {subject} now has a closed list of values: {to}. This concerns {operations}.',
    'host-removed',
  ],
  [
    'api-server-variable-became-not-enum',
    reason('safe', 'Every value that was listed is still accepted.'),
    'The server variable {subject} takes any value; it was one of {from}. This concerns {operations}.',
    'host-added',
  ],
  ['server-order-changed', note(NO_EFFECT), 'The same servers stand in another order.'],
]);
