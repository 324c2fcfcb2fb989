/** What leaves in answers, and what clients may set. */
import { describe, expect, it } from 'vitest';
import { lintText, type Reported } from '../../support/lint-text.ts';

const CREDENTIALS = ['credential-in-response', 'credential-not-write-only'];

/** `method` of `path` answers with an object of these properties. */
const answering = (properties: string, { method = 'get', path = '/readers/{readerId}' } = {}): string => `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  ${path}:
    ${method}:
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { type: object, properties: { ${properties} } } } }
components: { schemas: { Pin: { type: string, writeOnly: true }, Secret: { type: string, format: password } } }
`;

const names = (reported: readonly Reported[]): unknown[] => reported.map(({ arguments: { name } }) => name);

describe('credentials in answers', () => {
  it('are not expected from a read', async () => {
    const text = answering('token: { type: string }, password_hash: { type: string }, apiKey: { type: string }');
    expect(names(await lintText(text, { rules: CREDENTIALS }))).toEqual(['token', 'password_hash', 'apiKey']);
  });

  it('tokens are, where they are issued; passwords never', async () => {
    const login = answering('access_token: { type: string }, password: { type: string }', {
      method: 'post',
      path: '/login',
    });
    expect(names(await lintText(login, { rules: CREDENTIALS }))).toEqual(['password']);
    const keys = answering('apiKey: { type: string }', { path: '/api-keys/{id}' });
    expect(await lintText(keys, { rules: CREDENTIALS })).toEqual([]);
  });

  it('hidden by writeOnly, wherever it is said', async () => {
    const text = answering(
      "pin: { $ref: '#/components/schemas/Pin' }, password: { allOf: [{ type: string }, { writeOnly: true }] }",
    );
    expect(await lintText(text, { rules: CREDENTIALS })).toEqual([]);
  });

  it('are not lists, switches or counts', async () => {
    const text = answering(
      'token: { type: string, enum: [read, write] }, password: { type: boolean }, tokenCount: { type: integer }, secret: { type: object, properties: { name: { type: string } } }',
    );
    expect(await lintText(text, { rules: CREDENTIALS })).toEqual([]);
  });

  it('properties called like members of objects do no harm', async () => {
    const text = answering(
      '__proto__: { type: string }, constructor: { type: string }, toString: { type: string }, password: { type: string }',
    );
    expect(names(await lintText(text, { rules: CREDENTIALS }))).toEqual(['password']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a schema that is also sent is the other rule', async () => {
    const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /customers:
    put:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Customer' } } } }
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Customer' } } } } }
components:
  schemas:
    Customer:
      type: object
      properties:
        password: { type: string }
        apiKey: { type: string }
`;
    // The key is given back by a write only, where it may have been made.
    expect((await lintText(text, { rules: CREDENTIALS })).map(({ rule, line }) => [rule, line])).toEqual([
      ['credential-not-write-only', 13],
    ]);
  });

  it('what a webhook sends is an answer too', async () => {
    const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
webhooks:
  paid:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { card_number: { type: string } } }
      responses: { '200': { description: OK } }
`;
    expect(names(await lintText(text, { rules: ['sensitive-data-in-response'] }))).toEqual(['card_number']);
  });
});

describe('answers without a schema', () => {
  const answer = (response: string, method = 'get'): string => `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    ${method}:
      responses:
        ${response}
`;

  it.each([
    ["'200': { description: OK }"],
    ["'200': { description: OK, content: { application/json: {} } }"],
    ["'2XX': { description: OK, content: { application/json: { schema: {} } } }"],
  ])('%s', async (response) => {
    expect(await lintText(answer(response), { rules: ['response-without-schema'] })).toHaveLength(1);
  });

  it.each([
    ["'204': { description: Gone }"],
    ["'404': { description: None }"],
    ['default: { description: Fault }'],
    ["'202': { description: Later }"],
    ["'200': { description: OK, content: { text/csv: {}, application/pdf: {} } }"],
  ])('not %s', async (response) => {
    expect(await lintText(answer(response), { rules: ['response-without-schema'] })).toEqual([]);
  });

  it('a write may answer with nothing', async () => {
    expect(
      await lintText(answer("'200': { description: OK }", 'post'), { rules: ['response-without-schema'] }),
    ).toEqual([]);
  });
});

describe('what clients may set', () => {
  const taking = (properties: string, path = '/readers'): string => `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  ${path}:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { ${properties} } } } } }
      responses: { '201': { description: Made } }
`;
  const RULES = ['privileged-property-writable'];

  it('rights and money', async () => {
    expect(
      names(
        await lintText(
          taking(
            'name: { type: string }, is_admin: { type: boolean }, role: { type: string }, balance: { type: number }',
          ),
          { rules: RULES },
        ),
      ),
    ).toEqual(['is_admin', 'role', 'balance']);
  });

  it('not where nothing privileged can be chosen', async () => {
    expect(
      await lintText(
        taking(
          'role: { type: string, enum: [user, assistant] }, permissions: { type: array, items: { enum: [read] } }',
        ),
        { rules: RULES },
      ),
    ).toEqual([]);
    expect(await lintText(taking('role: { const: reader }, isAdmin: { const: false }'), { rules: RULES })).toEqual([]);
  });

  it.each(['/admin/readers', '/teams/{team}/memberships', '/invitations'])(
    'not where %s exists to give rights',
    async (path) => {
      expect(await lintText(taking('role: { type: string }', path), { rules: RULES })).toEqual([]);
    },
  );

  it('addresses that the server opens', async () => {
    const text = taking(
      "webhookUrl: { type: string }, url: { type: string, format: uri }, feed: { type: string, format: uri }, homepageUrl: { type: string }, imageUrl: { type: string, pattern: '^https://images\\.library\\.example\\.org/' }",
    );
    expect(names(await lintText(text, { rules: ['fetched-url-unrestricted'] }))).toEqual(['webhookUrl', 'url']);
    expect(names(await lintText(text, { rules: ['url-property-unrestricted'] }))).toEqual(['feed', 'homepageUrl']);
  });

  it('a pattern that names no host restricts nothing', async () => {
    const text = taking(
      "webhookUrl: { type: string, pattern: '^https?://.+' }, callbackUrl: { type: string, pattern: '^https://' }",
    );
    expect(names(await lintText(text, { rules: ['fetched-url-unrestricted'] }))).toEqual(['webhookUrl', 'callbackUrl']);
  });
});
