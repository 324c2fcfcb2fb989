/** Who may reach whose objects, and credentials where they do not belong. */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../support/lint-text.ts';

const SCHEMES = `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://shop.example.com/token, scopes: { orders: Orders } } } }
`;

const get = (path: string, { parameters = '[]', security = '[{ key: [] }]' } = {}): string => `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  ${path}:
    get:
      security: ${security}
      parameters: ${parameters}
      responses: { '200': { description: OK } }
${SCHEMES}`;

const rulesOf = async (text: string, ...rules: string[]): Promise<readonly string[]> =>
  (await lintText(text, { rules })).map(({ rule }) => rule);

describe('identifiers that can be counted through', () => {
  const path = (name: string, schema: string): string =>
    get(`/orders/{${name}}`, { parameters: `[{ name: ${name}, in: path, required: true, schema: ${schema} }]` });

  it.each([
    ['orderId', '{ type: integer }'],
    ['order', '{ type: integer }'],
    ['id', "{ type: [integer, 'null'] }"],
    ['id', "{ anyOf: [{ type: integer }, { type: 'null' }] }"],
    ['id', "{ type: string, pattern: '^\\d+$' }"],
    ['id', '{ type: string, format: int64 }'],
    ['order_number', '{ type: number }'],
  ])('%s as %s', async (name, schema) => {
    expect(await rulesOf(path(name, schema), 'enumerable-identifier')).toEqual(['enumerable-identifier']);
  });

  it.each([
    ['orderId', '{ type: string }'],
    ['orderId', '{ oneOf: [{ type: string, format: uuid }, { type: integer }] }'],
    ['orderId', '{}'],
    ['orderId', '{ type: integer, enum: [1, 2] }'],
    ['valid', '{ type: integer }'],
    ['page', '{ type: integer }'],
    ['year', '{ type: integer }'],
  ])('not %s as %s', async (name, schema) => {
    expect(await rulesOf(path(name, schema), 'enumerable-identifier')).toEqual([]);
  });

  it('behind scopes it is information', async () => {
    const parameters = '[{ name: id, in: path, required: true, schema: { type: integer } }]';
    const both = ['enumerable-identifier', 'enumerable-identifier-behind-scopes'] as const;
    expect(await rulesOf(get('/orders/{id}', { parameters, security: '[{ login: [orders] }]' }), ...both)).toEqual([
      'enumerable-identifier-behind-scopes',
    ]);
    expect(
      await rulesOf(get('/orders/{id}', { parameters, security: '[{ login: [orders] }, { key: [] }]' }), ...both),
    ).toEqual(['enumerable-identifier']);
    expect(await rulesOf(get('/orders/{id}', { parameters, security: '[{ login: [] }]' }), ...both)).toEqual([
      'enumerable-identifier',
    ]);
  });
});

describe("somebody's object without credentials", () => {
  const RULE = 'object-access-without-authentication';

  it.each(['/orders/{orderId}', '/customers/{customer}/notes/{noteId}', '/users/{id}/avatar'])('%s', async (path) => {
    expect(await rulesOf(get(path, { security: '[]' }), RULE)).toEqual([RULE]);
    expect(await rulesOf(get(path), RULE)).toEqual([]);
  });

  it.each(['/products/{productId}', '/users/{name}', '/orders', '/{id}'])('not %s', async (path) => {
    expect(await rulesOf(get(path, { security: '[]' }), RULE)).toEqual([]);
  });

  it('not where nothing is said about authentication at all', async () => {
    const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders/{id}: { get: { responses: { '200': { description: OK } } } }
`;
    expect(await rulesOf(text, RULE)).toEqual([]);
  });
});

describe('credentials in the URL', () => {
  const query = (name: string, schema = '{ type: string }'): string =>
    get('/orders', { parameters: `[{ name: ${name}, in: query, schema: ${schema} }]` });

  it.each(['token', 'access_token', 'apikey', 'client_secret', 'user_password'])('%s', async (name) => {
    expect(await rulesOf(query(name), 'credential-in-url')).toEqual(['credential-in-url']);
  });

  it.each(['pageToken', 'nextToken', 'csrf_token', 'token_id', 'password_policy', 'key', 'sort_key'])(
    'not %s',
    async (name) => {
      expect(await rulesOf(query(name), 'credential-in-url')).toEqual([]);
    },
  );

  it('not a switch or a closed list', async () => {
    expect(await rulesOf(query('password', '{ type: boolean }'), 'credential-in-url')).toEqual([]);
    expect(await rulesOf(query('token', '{ type: string, enum: [access, refresh] }'), 'credential-in-url')).toEqual([]);
  });

  it('not the name of an entry', async () => {
    const entry = (path: string, name: string): string =>
      get(path, { parameters: `[{ name: ${name}, in: path, required: true, schema: { type: string } }]` });
    expect(await rulesOf(entry('/secrets/{secret}', 'secret'), 'credential-in-url')).toEqual([]);
    expect(await rulesOf(entry('/sessions/{sessionId}', 'sessionId'), 'credential-in-url')).toEqual([]);
    expect(await rulesOf(entry('/feeds/{token}', 'token'), 'credential-in-url')).toEqual(['credential-in-url']);
  });
});

describe('rate limits', () => {
  const api = (extra: string, responses = "{ '200': { description: OK } }"): string => `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
${extra}
paths:
  /orders:
    get: { responses: ${responses} }
    post: { responses: { '201': { description: Made } } }
`;
  const RULE = 'rate-limit-undocumented';

  it('one finding for an API, naming the operations', async () => {
    const reported = await lintText(api('x-name: shop'), { rules: [RULE] });
    expect(reported).toMatchObject([
      {
        line: 1,
        operations: ['GET /orders', 'POST /orders'],
        subjects: ['document'],
        arguments: { count: 'any of its 2 operations' },
      },
    ]);
  });

  it.each([
    ["{ '200': { description: OK }, '429': { description: Slow down } }"],
    ["{ '200': { description: OK, headers: { X-RATELIMIT-LIMIT: { schema: { type: integer } } } } }"],
    ["{ '503': { description: Later, headers: { retry-after: { schema: { type: integer } } } } }"],
  ])('said by %s', async (responses) => {
    const reported = await lintText(api('x-name: shop', responses), { rules: [RULE] });
    expect(reported).toMatchObject([{ operations: ['POST /orders'], arguments: { count: '1 of its 2 operations' } }]);
  });

  it('said by an extension of a gateway', async () => {
    expect(await lintText(api('x-kong-plugin-rate-limiting: { config: { minute: 5 } }'), { rules: [RULE] })).toEqual(
      [],
    );
  });
});
