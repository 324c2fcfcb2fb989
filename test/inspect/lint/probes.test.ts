/**
 * What the most used OWASP ruleset misses or gets wrong, and what people complained about: each line is a document of its own
 * and what a rule has to say about it. The list is that of the project's survey of 2026 (spectral-owasp-ruleset 2.0.1 on spectral-core 1.24.1).
 */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../support/lint-text.ts';

interface Document {
  readonly head?: string;
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  readonly components?: string;
  readonly root?: string;
}

const document = ({
  head = 'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }',
  operation = "responses: { '200': { description: OK } }",
  method = 'get',
  path = '/orders',
  components = '{}',
  root = 'x-nothing: true',
}: Document): string =>
  `${head}\n${root}\npaths:\n  '${path}':\n    ${method}:\n      ${operation.replaceAll('\n', '\n      ')}\ncomponents: ${components}\n`;

const KEY = '{ securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }';
const OK = "responses: { '200': { description: OK } }";
const parameter = (text: string): string => `parameters: [${text}]\n${OK}`;
const body = (schema: string): string => `requestBody: { content: { application/json: { schema: ${schema} } } }\n${OK}`;
const swagger = "swagger: '2.0'\ninfo: { title: Shop, version: 1.0.0 }";

describe.each<readonly [string, Document, readonly string[], boolean]>([
  [
    'anonymous alternative of a POST',
    { method: 'post', operation: `security: [{}, { key: [] }]\n${OK}`, components: KEY },
    ['optional-authentication'],
    true,
  ],
  [
    'scheme Basic in capitals',
    { components: '{ securitySchemes: { a: { type: http, scheme: Basic } } }' },
    ['basic-authentication'],
    true,
  ],
  [
    'scheme bearer-not-basic',
    { components: '{ securitySchemes: { a: { type: http, scheme: bearer-not-basic } } }' },
    ['basic-authentication'],
    false,
  ],
  [
    'key in the query of a 2.0 document',
    { head: swagger, root: 'securityDefinitions: { a: { type: apiKey, in: query, name: key } }' },
    ['api-key-in-url'],
    true,
  ],
  ['no CORS headers at all', {}, ['cors-policy-undocumented'], true],
  [
    'integer or null as id (3.1)',
    {
      path: '/orders/{id}',
      operation: parameter("{ name: id, in: path, required: true, schema: { type: [integer, 'null'] } }"),
    },
    ['enumerable-identifier'],
    true,
  ],
  [
    'text id behind allOf of a reference',
    {
      path: '/orders/{id}',
      operation: parameter(
        "{ name: id, in: path, required: true, schema: { allOf: [{ $ref: '#/components/schemas/Id' }] } }",
      ),
      components: '{ schemas: { Id: { type: string } } }',
    },
    ['enumerable-identifier'],
    false,
  ],
  ['http://localhost', { root: 'servers: [{ url: http://localhost:8080 }]' }, ['server-without-encryption'], false],
  [
    'http server of a path item',
    { root: 'x-y: 1', operation: `servers: [{ url: 'HTTP://shop.example.org' }]\n${OK}` },
    ['server-without-encryption'],
    true,
  ],
  [
    'http by a server variable',
    { root: "servers: [{ url: '{s}://shop.example.org', variables: { s: { default: https, enum: [https, http] } } }]" },
    ['server-without-encryption'],
    true,
  ],
  [
    'OAuth URL over http',
    {
      components:
        "{ securitySchemes: { a: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'http://a.example.org/t', scopes: {} } } } } }",
    },
    ['authorization-url-without-encryption'],
    true,
  ],
  [
    'pageToken in the query',
    { operation: parameter('{ name: pageToken, in: query, schema: { type: string } }') },
    ['credential-in-url'],
    false,
  ],
  [
    'query parameter url',
    { operation: parameter('{ name: url, in: query, schema: { type: string } }') },
    ['url-parameter-unrestricted'],
    true,
  ],
  [
    'body property callback_url',
    { method: 'post', operation: body('{ type: object, properties: { callback_url: { type: string } } }') },
    ['fetched-url-unrestricted'],
    true,
  ],
  [
    'additionalProperties: true in 3.1',
    {
      method: 'post',
      operation: body('{ type: object, properties: { a: { type: string } }, additionalProperties: true }'),
    },
    ['open-request-object'],
    true,
  ],
  [
    'only a default response',
    { operation: `security: [{ key: [] }]\nresponses: { default: { description: Any } }`, components: KEY },
    ['unauthorised-response-undocumented', 'client-error-undocumented'],
    false,
  ],
  [
    'public operation without 401',
    { operation: `security: []\n${OK}`, components: KEY },
    ['unauthorised-response-undocumented', 'forbidden-response-undocumented'],
    false,
  ],
  [
    'RateLimit and X-RateLimit-Limit together',
    {
      operation:
        "responses: { '200': { description: OK, headers: { RateLimit: { schema: { type: string } }, X-RateLimit-Limit: { schema: { type: integer } } } } }",
    },
    ['rate-limit-undocumented'],
    false,
  ],
  [
    'rate-limit headers in lower case',
    { operation: "responses: { '200': { description: OK, headers: { ratelimit: { schema: { type: string } } } } }" },
    ['rate-limit-undocumented'],
    false,
  ],
  [
    'date without maxLength',
    { operation: parameter('{ name: since, in: query, schema: { type: string, format: date } }') },
    ['string-without-limit', 'anonymous-string-without-limit'],
    false,
  ],
  [
    'an example with a member type: string',
    {
      method: 'post',
      operation:
        "requestBody: { content: { application/json: { schema: { type: object }, example: { type: string } } } }\nresponses: { '200': { description: OK } }",
    },
    ['string-without-limit', 'unrestricted-string'],
    false,
  ],
  [
    'a property called parameters',
    { method: 'post', operation: body('{ type: object, properties: { parameters: { type: string } } }') },
    ['string-without-limit'],
    true,
  ],
])('probe: %s', (_, probe, rules, isReported) => {
  it(isReported ? 'is reported' : 'is silent', async () => {
    const found = await lintText(document(probe), { rules });
    expect(found.length > 0).toBe(isReported);
  });
});

describe('complaints', () => {
  const names = async (operation: string, rules: readonly string[], more: Document = {}): Promise<readonly string[]> =>
    (await lintText(document({ operation, ...more }), { rules })).map(({ rule }) => rule);

  it('words that end in "id" are no identifiers', async () => {
    const text = parameter(
      '{ name: valid, in: query, schema: { type: integer } }, { name: paid, in: query, schema: { type: integer } }',
    );
    expect(await names(text, ['enumerable-identifier'])).toEqual([]);
  });

  it('an enum, a constant and an anchored bounded pattern are bounds', async () => {
    const text = parameter(
      "{ name: a, in: query, schema: { type: string, enum: [x] } }, { name: b, in: query, schema: { type: string, pattern: '^[a-z]{1,5}$' } }",
    );
    expect(
      await names(text, ['string-without-limit', 'anonymous-string-without-limit', 'unrestricted-string']),
    ).toEqual([]);
  });

  it('a gateway that limits is a limit, and any 4xx an answer to wrong input', async () => {
    expect(
      await names(OK, ['rate-limit-undocumented'], { root: 'x-kong-plugin-rate-limiting: { config: {} }' }),
    ).toEqual([]);
    const conflict = `requestBody: { content: { application/json: { schema: { type: object } } } }\nresponses: { '409': { description: No } }`;
    expect(await names(conflict, ['client-error-undocumented'], { method: 'post' })).toEqual([]);
  });

  it('one finding of limits for an API, not one for each answer', async () => {
    expect(await names(OK, ['rate-limit-undocumented'])).toHaveLength(1);
  });

  it('headers in components are no answers', async () => {
    const components = '{ headers: { Access-Control-Allow-Origin: { schema: { const: "*" } } } }';
    expect(await names(OK, ['any-origin', 'any-origin-with-credentials'], { components })).toEqual([]);
  });

  it('text about RFC 8725 proves nothing, and a scheme without it is not wrong', async () => {
    const components =
      '{ securitySchemes: { a: { type: http, scheme: bearer, bearerFormat: JWT, description: none } } }';
    expect(await names(OK, ['bearer-format-unstated'], { components })).toEqual([]);
  });

  it('administration that inherits the requirement of the root is guarded like the rest', async () => {
    const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /orders:
    get: { responses: { '200': { description: OK } } }
  /admin/users:
    get: { responses: { '200': { description: OK } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`;
    expect((await lintText(text, { rules: ['administration-guarded-like-the-rest'] })).map(({ line }) => line)).toEqual(
      [8],
    );
  });

  it('custom methods of 3.2 may change something', async () => {
    const text = `openapi: 3.2.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    additionalOperations:
      COPY:
        responses: { '201': { description: Copied } }
`;
    expect((await lintText(text, { rules: ['write-without-authentication'] })).map(({ line }) => line)).toEqual([6]);
  });
});
