/** Changes of what operations demand (requirements) and of what the demanded schemes are. */
import type { ChangeKind } from '../../model/change-kind.ts';
import type { MeaningId } from '../../model/meaning.ts';
import { cases, kindsOf, law, note, type Row, reason } from './rows.ts';

const ACCESS = cases(
  ['breaking', 'safe'],
  'Breaking when credentials that were enough are refused, safe when whoever was let in still is.',
);
const LOOSER = cases(['safe', 'breaking'], 'Whoever was let in still is, unless credentials are no longer understood.');
const STRICTER = cases(['breaking', 'safe'], 'Some credentials that were enough are refused.');

const AUTHENTICATION: readonly MeaningId[] = [
  'authentication-removed',
  'authentication-added',
  'authentication-optional',
  'authentication-required',
  'authentication-method-added',
  'authentication-method-removed',
];

/** The same actions for the list of an operation and for the list of the document that operations inherit. */
function requirementRows(prefix: 'api-security' | 'api-global-security', whose: string): readonly Row[] {
  return [
    [
      `${prefix}-removed`,
      ACCESS,
      `${whose} lost a requirement: {from} → {to}. This concerns {operations}.`,
      ...AUTHENTICATION,
    ],
    [
      `${prefix}-added`,
      ACCESS,
      `${whose} gained a requirement: {from} → {to}. This concerns {operations}.`,
      ...AUTHENTICATION,
    ],
    [
      `${prefix}-became-optional`,
      LOOSER,
      `Credentials became optional: {from} → {to}. This concerns {operations}.`,
      'authentication-optional',
    ],
    [
      `${prefix}-became-required`,
      STRICTER,
      `Credentials are no longer optional: {from} → {to}. This concerns {operations}.`,
      'authentication-required',
    ],
    [
      `${prefix}-scope-added`,
      STRICTER,
      `More scopes are asked for: {from} → {to}. This concerns {operations}.`,
      'scope-strengthened',
    ],
    [
      `${prefix}-scope-removed`,
      LOOSER,
      `Fewer scopes are asked for: {from} → {to}. This concerns {operations}.`,
      'scope-weakened',
    ],
    [
      `${prefix}-scope-changed`,
      STRICTER,
      `Other scopes are asked for, neither more nor fewer: {from} → {to}. This concerns {operations}.`,
      'scope-weakened',
      'scope-strengthened',
    ],
    [
      `${prefix}-weakened`,
      ACCESS,
      `${whose} asks for less: {from} → {to}. This concerns {operations}.`,
      'authentication-weakened',
    ],
    [
      `${prefix}-strengthened`,
      ACCESS,
      `${whose} asks for more: {from} → {to}. This concerns {operations}.`,
      'authentication-strengthened',
    ],
    [
      `${prefix}-changed`,
      ACCESS,
      `${whose} asks for something else, neither clearly weaker nor stronger: {from} → {to}. This concerns {operations}.`,
    ],
  ];
}

export const REQUIREMENT_KINDS: readonly ChangeKind[] = kindsOf('Security requirements', [
  ...requirementRows('api-security', 'The security of the operation'),
  ...requirementRows('api-global-security', 'The security of the document'),
  [
    'security-rewritten',
    note('It is asked for the same.'),
    'The requirements are written differently, or stand at another level.',
  ],
]);

const WIRE = law('request', 'replaces');
const URL_CHANGED = reason(
  'maybe',
  'Clients read the address from the description or have it built in; tokens of the former address may still be accepted.',
);
const MOVED: readonly MeaningId[] = ['transport-downgraded', 'transport-secured', 'host-added'];
const STRENGTH: readonly MeaningId[] = ['scheme-weakened', 'scheme-strengthened'];

export const SCHEME_KINDS: readonly ChangeKind[] = kindsOf('Security schemes', [
  [
    'api-security-component-added',
    reason('safe', 'Nothing asks for it by being declared: the requirements tell.'),
    'The security scheme {subject} is declared.',
  ],
  [
    'api-security-component-removed',
    reason('safe', 'The requirements that named it tell what that means.'),
    'The security scheme {subject} is no longer declared.',
  ],
  [
    'api-security-component-type-changed',
    WIRE,
    'The security scheme {subject} is of another type: {from} → {to}. It guards {operations}.',
    ...STRENGTH,
  ],
  [
    'api-security-component-scheme-changed',
    WIRE,
    'The security scheme {subject} uses another HTTP scheme: {from} → {to}. It guards {operations}.',
    ...STRENGTH,
  ],
  [
    'api-security-component-in-changed',
    WIRE,
    'The key of the security scheme {subject} is sent elsewhere: {from} → {to}. It guards {operations}.',
    ...STRENGTH,
  ],
  [
    'api-security-component-name-changed',
    WIRE,
    'The key of the security scheme {subject} has another name: {from} → {to}. It guards {operations}.',
    ...STRENGTH,
  ],
  [
    'api-security-component-oauth-flows-changed',
    WIRE,
    'The security scheme {subject} offers other OAuth flows: {from} → {to}. It guards {operations}.',
    ...STRENGTH,
  ],
  [
    'api-security-component-bearer-format-changed',
    reason('maybe', '`bearerFormat` is a hint to clients (OpenAPI 3.1.1 §4.8.27), and they do not make the tokens.'),
    'Tokens of the security scheme {subject} have another format: {from} → {to}. It guards {operations}.',
  ],
  [
    'api-security-component-open-id-connect-url-changed',
    URL_CHANGED,
    'The discovery address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-url-changed',
    URL_CHANGED,
    'The authorization address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-token-url-changed',
    URL_CHANGED,
    'The token address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-refresh-url-changed',
    URL_CHANGED,
    'The refresh address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-device-authorization-url-changed',
    URL_CHANGED,
    'The device authorization address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-metadata-url-changed',
    URL_CHANGED,
    'The metadata address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
    ...MOVED,
  ],
  [
    'api-security-component-oauth-scope-added',
    reason('safe', 'It can be asked for; operations say whether they do.'),
    'The security scheme {subject} declares scopes: {to}.',
  ],
  [
    'api-security-component-oauth-scope-removed',
    reason('maybe', 'Clients that ask for it may be refused a token.'),
    'The security scheme {subject} no longer declares scopes: {from}.',
  ],
  [
    'api-security-component-oauth-scope-changed',
    reason('safe', 'Only the description of the scope differs.'),
    'A scope of the security scheme {subject} is described differently: {from} → {to}.',
  ],
  [
    'api-security-component-deprecated',
    reason('safe', 'It still works.'),
    'The security scheme {subject} is announced as going away. It guards {operations}.',
    'lifecycle-clarified',
  ],
  [
    'api-security-component-reactivated',
    reason('safe', 'It still works.'),
    'The security scheme {subject} is no longer announced as going away. It guards {operations}.',
    'lifecycle-risk',
  ],
  ['security-scheme-renamed', note('The same credentials are asked for.'), 'A security scheme has another name.'],
]);
