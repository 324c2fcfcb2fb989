import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../support/compare-texts.ts';

/** A shop whose one operation takes and returns the same schema. */
const shop = (
  schema: string,
  more: { readonly version?: string; readonly security?: string; readonly parameters?: string } = {},
) => `openapi: ${more.version ?? '3.1.0'}
info: {title: Shop, version: 1.0.0}
servers: [{url: https://api.shop.example}]
security: ${more.security ?? '[{key: []}]'}
paths:
  /orders:
    post:
      parameters: ${more.parameters ?? '[]'}
      requestBody: {content: {application/json: {schema: ${schema}}}}
      responses: {'200': {description: ok}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.shop.example/token, scopes: {}}}}
`;

async function verdicts(base: string, head: string): Promise<string[]> {
  const { changes } = await compareTexts(base, head);
  return changes.map(({ id, compatibility, meaning }) => [id, compatibility, meaning ?? '-'].join(' '));
}

describe('spellings of the same', () => {
  it.each([
    [
      'nullable as a list of types, and as a union',
      '{type: [string, "null"], maxLength: 3}',
      '{anyOf: [{type: string, maxLength: 3}, {type: "null"}]}',
    ],
    ['bounds of whole numbers', '{type: integer, exclusiveMaximum: 10}', '{type: integer, maximum: 9}'],
    ['a bound beside a closed list', '{type: string, enum: [a], maxLength: 3}', '{type: string, enum: [a]}'],
    [
      'a bound beside a format that has one',
      '{type: string, format: date, maxLength: 10}',
      '{type: string, format: date}',
    ],
  ])('%s', async (_, base, head) => {
    expect(await verdicts(shop(base), shop(head))).toEqual([]);
  });

  it('nullable across versions', async () => {
    const base = shop('{type: string, nullable: true, maxLength: 3}', { version: '3.0.3' });
    expect(await verdicts(base, shop('{anyOf: [{type: string, maxLength: 3}, {type: "null"}]}'))).toEqual([]);
  });

  it('bytes across versions', async () => {
    const base = shop('{type: string, format: byte}', { version: '3.0.3' });
    expect(await verdicts(base, shop('{type: string, contentEncoding: base64}'))).toEqual([]);
  });

  it('a port that the scheme has anyway', async () => {
    const base = shop('{}');
    expect(await verdicts(base, base.replace('api.shop.example', 'API.shop.example:443'))).toEqual([]);
  });
});

describe('edits that break every client', () => {
  it.each([
    ['another type', '{type: string}', '{type: integer}', 'request-body-type-changed breaking -'],
    ['another constant', '{const: a}', '{const: b}', 'request-body-const-changed breaking -'],
    [
      'another format',
      '{type: string, format: uuid}',
      '{type: string, format: date}',
      'request-body-type-changed breaking -',
    ],
    [
      'a member required that is not declared',
      '{type: object}',
      '{type: object, required: [a]}',
      'request-property-became-required breaking input-constraint-tightened',
    ],
  ])('%s', async (_, base, head, verdict) => {
    expect(await verdicts(shop(base), shop(head))).toEqual([verdict]);
  });

  it.each([
    [
      'explode',
      '[{name: q, in: query, schema: {type: array}}]',
      '[{name: q, in: query, explode: false, schema: {type: array}}]',
      'explode',
    ],
    [
      'style',
      '[{name: q, in: query, schema: {type: array}}]',
      '[{name: q, in: query, style: pipeDelimited, explode: true, schema: {type: array}}]',
      'style',
    ],
    [
      'content',
      '[{name: q, in: query, schema: {type: object}}]',
      '[{name: q, in: query, content: {application/json: {schema: {type: object}}}}]',
      'content',
    ],
  ])('parameters that are written otherwise: %s', async (_, base, head, facet) => {
    expect(await verdicts(shop('{}', { parameters: base }), shop('{}', { parameters: head }))).toEqual([
      `request-parameter-${facet}-changed breaking -`,
    ]);
  });

  it('a style does not matter for plain values', async () => {
    const head = '[{name: q, in: query, explode: false, schema: {type: string}}]';
    expect(
      await verdicts(
        shop('{}', { parameters: '[{name: q, in: query, schema: {type: string}}]' }),
        shop('{}', { parameters: head }),
      ),
    ).toEqual([]);
  });
});

describe('edits that make it worse', () => {
  it('credentials that were optional are not understood any more', async () => {
    expect(await verdicts(shop('{}', { security: '[{key: []}, {}]' }), shop('{}', { security: '[]' }))).toEqual([
      'api-global-security-removed safe authentication-removed',
    ]);
  });

  it('a scope to write becomes one to read', async () => {
    const [before, after] = ['[{oauth: ["orders:write"]}]', '[{oauth: ["orders:read"]}]'];
    expect(await verdicts(shop('{}', { security: before }), shop('{}', { security: after }))).toEqual([
      'api-global-security-scope-removed breaking scope-weakened',
    ]);
  });

  it('TLS is dropped for an address of a private network', async () => {
    const base = shop('{}');
    expect(await verdicts(base, base.replace('https://api.shop.example', 'http://192.168.1.4'))).toEqual([
      'api-server-changed maybe transport-downgraded',
    ]);
  });

  it('the default of a server variable drops TLS', async () => {
    const server = (fallback: string) =>
      shop('{}').replace(
        '[{url: https://api.shop.example}]',
        `[{url: "{s}://api.shop.example", variables: {s: {default: ${fallback}, enum: [https, http]}}}]`,
      );
    expect(await verdicts(server('https'), server('http'))).toEqual([
      'api-server-variable-default-changed maybe transport-downgraded',
    ]);
  });

  it('what is privileged hides inside a new object', async () => {
    const [base, head] = [
      '{type: object}',
      '{type: object, properties: {user: {type: object, properties: {isAdmin: {type: boolean}}}}}',
    ];
    expect(await verdicts(shop(base), shop(head))).toEqual([
      'new-optional-request-property safe mass-assignment-opened',
    ]);
  });

  it('a reference leads nowhere any more', async () => {
    expect(await verdicts(shop('{type: string}'), shop("{$ref: '#/components/schemas/Ordr'}"))).toEqual([
      'request-body-schema-unresolved maybe -',
    ]);
  });
});

describe('edits of signing in', () => {
  it('is low where nobody can have credentials yet', async () => {
    const base = shop('{}');
    const head = base.replace(
      'components:',
      '  /login:\n    post:\n      security: []\n      responses: {"200": {description: ok}}\ncomponents:',
    );
    const { changes } = await compareTexts(base, head);
    expect(changes.map(({ meaning, severity }) => [meaning, severity])).toEqual([
      ['unauthenticated-surface-added', 'low'],
    ]);
  });
});
