import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../support/compare-texts.ts';

/** A bookshop that asks for a bearer token everywhere and bounds what it takes. Each edit below makes it worse. */
const SHOP = `openapi: 3.0.3
info: {title: Bookshop, version: 1.0.0}
servers:
  - url: https://api.books.example/v1
security:
  - bearer: []
paths:
  /orders:
    get:
      security: [{oauth: [orders.read, orders.list]}]
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
      responses:
        '200': {description: Orders, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '401': {description: Who are you}
        '429': {description: Slow down}
    post:
      security: [{key: []}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              properties:
                title: {type: string, maxLength: 100, pattern: '^[a-z]+$'}
      responses:
        '201': {description: Created}
        '401': {description: Who are you}
  /catalogue:
    get:
      responses: {'200': {description: Books}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
  securitySchemes:
    bearer: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
    oauth:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: 'https://id.example/authorize', tokenUrl: 'https://id.example/token', scopes: {orders.read: read, orders.list: list}}
    oidc: {type: openIdConnect, openIdConnectUrl: 'https://id.example/.well-known/openid-configuration'}
`;

const edits: readonly [title: string, from: string, to: string, meaning: string][] = [
  ['an operation switches authentication off', 'security: [{key: []}]', 'security: []', 'authentication-removed'],
  ['an operation also accepts nobody', 'security: [{key: []}]', 'security: [{key: []}, {}]', 'authentication-optional'],
  ['the key moves to the query', 'in: header, name: X-Key', 'in: query, name: key', 'scheme-weakened'],
  ['bearer becomes basic', 'scheme: bearer', 'scheme: basic', 'scheme-weakened'],
  ['the authorization code becomes implicit', 'authorizationCode: {', 'implicit: {', 'scheme-weakened'],
  ['the token URL loses TLS', "tokenUrl: 'https:", "tokenUrl: 'http:", 'transport-downgraded'],
  ['the server loses TLS', 'url: https:', 'url: http:', 'transport-downgraded'],
  [
    'a foreign server appears',
    '- url: https://api.books.example/v1',
    '- url: https://api.books.example/v1\n  - url: https://elsewhere.example/v1',
    'host-added',
  ],
  ['a closed request opens', 'additionalProperties: false', 'additionalProperties: true', 'mass-assignment-opened'],
  ['a closed request loses its lock', '              additionalProperties: false\n', '', 'mass-assignment-opened'],
  ['a length bound is dropped', 'maxLength: 100, ', '', 'input-bound-relaxed'],
  ['a page size is unbounded', ', maximum: 100', '', 'input-bound-relaxed'],
  [
    'the document also accepts nobody',
    '  - bearer: []\npaths:\n  /orders:\n    get:\n      security: [{oauth: [orders.read, orders.list]}]',
    '  - bearer: []\n  - {}\npaths:\n  /orders:\n    get:',
    'authentication-optional',
  ],
  [
    'a weaker alternative is added',
    'security: [{oauth: [orders.read, orders.list]}]',
    'security: [{oauth: [orders.read, orders.list]}, {key: []}]',
    'authentication-method-added',
  ],
  ['a scope is dropped', '[orders.read, orders.list]}]', '[orders.read]}]', 'scope-weakened'],
  ['a pattern is dropped', ", pattern: '^[a-z]+$'", '', 'input-constraint-relaxed'],
  [
    'an admin flag can be written',
    'properties:\n                title',
    'properties:\n                isAdmin: {type: boolean}\n                title',
    'mass-assignment-opened',
  ],
  [
    'a password hash is returned',
    'properties: {id:',
    'properties: {password_hash: {type: string}, id:',
    'sensitive-field-exposed',
  ],
];

const undocumented: readonly [string, string][] = [
  ["        '429': {description: Slow down}\n", 'the 429'],
  ["        '401': {description: Who are you}\n        '429'", 'the 401'],
];

describe('posture regressions (the single edits that the leading differ does not judge)', () => {
  it.each(edits)('%s', async (_, from, to, meaning) => {
    expect(SHOP).toContain(from);
    const { changes } = await compareTexts(SHOP, SHOP.replace(from, to));
    const worse = changes.filter((change) => change.posture === 'worse');
    expect(worse.map((change) => change.meaning)).toContain(meaning);
    expect(['medium', 'high', 'critical']).toContain(worse[0]?.severity);
  });

  it.each(undocumented)('a lost response counts as a lost control: %s', async (text) => {
    const head = SHOP.replace(text, text.includes('401') ? "        '429'" : '');
    const { changes } = await compareTexts(SHOP, head);
    expect(changes.map(({ meaning, severity }) => [meaning, severity])).toEqual([['control-undocumented', 'low']]);
  });

  it('a new DELETE without authentication', async () => {
    const head = SHOP.replace(
      '    post:\n',
      "    delete:\n      security: []\n      responses: {'204': {description: Gone}}\n    post:\n",
    );
    const { changes } = await compareTexts(SHOP, head);
    expect(changes.map(({ id, meaning, severity }) => [id, meaning, severity])).toEqual([
      ['endpoint-added', 'unauthenticated-surface-added', 'high'],
    ]);
  });

  it('document security removed is one change that names every operation that inherits it', async () => {
    const base = SHOP.replace('      security: [{oauth: [orders.read, orders.list]}]\n', '').replace(
      '      security: [{key: []}]\n',
      '',
    );
    const { changes } = await compareTexts(base, base.replace('security:\n  - bearer: []\n', ''));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      id: 'api-global-security-removed',
      meaning: 'authentication-removed',
      severity: 'critical',
      compatibility: 'safe',
    });
    expect(changes[0]?.reachedBy.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  it('the mirror of each regression is better or neutral, never worse', async () => {
    for (const [, from, to] of edits) {
      const { changes } = await compareTexts(SHOP.replace(from, to), SHOP);
      expect(changes.filter((change) => change.posture === 'worse')).toEqual([]);
      expect(changes.some((change) => change.posture === 'better')).toBe(true);
    }
  });

  it('a document equals itself', async () => {
    expect(await compareTexts(SHOP, SHOP)).toMatchObject({ changes: [], notes: [] });
  });
});
