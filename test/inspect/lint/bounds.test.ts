/** Limits on what clients send: what counts as one, whose input it is, and how often it is said. */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../support/lint-text.ts';

const STRINGS = ['anonymous-string-without-limit', 'string-without-limit'];
const NUMBERS = ['anonymous-number-without-limits', 'number-without-limits'];
const ARRAYS = ['anonymous-array-without-limit', 'array-without-limit'];

/** A document whose only operation takes these properties as its body, one a line from line 10 on. */
const shop = (properties: string, { openapi = '3.1.0', security = '[{ key: [] }]' } = {}): string =>
  `openapi: ${openapi}
info: { title: Shop, version: 1.0.0 }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }, schemas: { Text: { type: string }, Short: { type: string, maxLength: 9 } } }
paths:
  /orders:
    post:
      security: ${security}
      requestBody: { content: { application/json: { schema: { $ref: '#/x-order' } } } }
      responses: { '201': { description: Made } }
x-order: { type: object, properties: { ${properties} } }
`;

const found = async (properties: string, rules: readonly string[], options = {}): Promise<readonly unknown[]> =>
  (await lintText(shop(properties, options), { rules })).map(({ arguments: { what } }) => what);

describe('what is no limit', () => {
  it.each(['1e400', '.inf', '-1', '1.5', '"100"', 'null', '.nan'])('maxLength: %s', async (bound) => {
    expect(await found(`note: { type: string, maxLength: ${bound} }`, STRINGS)).toEqual(['Property "note"']);
  });

  it.each(['.nan', '.inf', '"9"'])('maximum: %s', async (bound) => {
    expect(await found(`count: { type: integer, minimum: 0, maximum: ${bound} }`, NUMBERS)).toEqual([
      'Property "count"',
    ]);
  });

  it('maxItems: -1', async () => {
    expect(await found('lines: { type: array, maxItems: -1, items: { type: boolean } }', ARRAYS)).toEqual([
      'Property "lines"',
    ]);
  });
});

describe('what is a limit', () => {
  it.each([
    ['{ type: string, maxLength: 0 }'],
    ['{ type: string, enum: [a, b] }'],
    ['{ type: string, const: a }'],
    ['{ type: string, format: date-time }'],
    ['{ type: string, format: UUID }'],
    ["{ type: string, pattern: '^[a-z]{1,10}$' }"],
    ['{ type: string, format: binary }'],
    ['{ type: string, allOf: [{ maxLength: 9 }] }'],
    ["{ allOf: [{ $ref: '#/components/schemas/Text' }, { maxLength: 9 }] }"],
    ["{ $ref: '#/components/schemas/Short' }"],
    ['{ type: [integer, boolean], maximum: 1, minimum: 0 }'],
    ['{}'],
  ])('%s', async (schema) => {
    expect(await found(`note: ${schema}`, STRINGS)).toEqual([]);
  });

  it('keywords beside a reference count in 3.1 and not in 3.0', async () => {
    const note = "note: { $ref: '#/components/schemas/Text', maxLength: 5 }";
    expect(await found(note, STRINGS)).toEqual([]);
    expect(await found(note, STRINGS, { openapi: '3.0.3' })).toEqual(['Property "note"']);
  });

  it('an exclusive bound is one, in either spelling', async () => {
    expect(await found('price: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 10 }', NUMBERS)).toEqual([]);
    expect(
      await found('price: { type: number, minimum: 0, exclusiveMinimum: true, maximum: 10 }', NUMBERS, {
        openapi: '3.0.3',
      }),
    ).toEqual([]);
  });
});

describe('where it is said', () => {
  it('types that may be null are looked through', async () => {
    expect(
      await found(
        "a: { type: [string, 'null'] }, b: { anyOf: [{ type: string }, { type: 'null' }] }, c: { oneOf: [{ type: string, maxLength: 3 }, { type: 'null' }] }",
        STRINGS,
      ),
    ).toEqual(['Property "a"', 'Property "b"']);
  });

  it('items are named after their list', async () => {
    expect(await found('tags: { type: array, maxItems: 9, items: { type: string } }', STRINGS)).toEqual([
      'Each item of "tags"',
    ]);
  });

  it('what the server sets is not input', async () => {
    expect(await found('id: { type: string, readOnly: true }', STRINGS)).toEqual([]);
  });

  it('a shared definition is one finding, with all who use it', async () => {
    const reported = await lintText(
      `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /books:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
      responses: { '201': { description: Made } }
    put:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
      responses: { '200': { description: OK } }
components:
  schemas:
    Book:
      type: object
      properties:
        title: { type: string }
`,
      { rules: STRINGS },
    );
    expect(reported).toMatchObject([
      { rule: 'string-without-limit', line: 16, operations: ['POST /books', 'PUT /books'] },
    ]);
  });

  it('answers and unused definitions are not input', async () => {
    const reported = await lintText(
      `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /books:
    get:
      responses: { '200': { description: OK, content: { application/json: { schema: { type: string } } } } }
webhooks:
  lent:
    post:
      requestBody: { content: { application/json: { schema: { type: string } } } }
      responses: { '200': { description: OK } }
components: { schemas: { Unused: { type: string } } }
`,
      { rules: STRINGS },
    );
    expect(reported).toEqual([]);
  });
});

describe('whose input it is', () => {
  const ruleOf = async (security: string): Promise<readonly string[]> =>
    (await lintText(shop('note: { type: string }', { security }), { rules: STRINGS })).map(({ rule }) => rule);

  it('that of known callers, or of anyone', async () => {
    expect(await ruleOf('[{ key: [] }]')).toEqual(['string-without-limit']);
    expect(await ruleOf('[]')).toEqual(['anonymous-string-without-limit']);
    expect(await ruleOf('[{ key: [] }, {}]')).toEqual(['anonymous-string-without-limit']);
  });

  it('headers, path parameters and cookies are never the input of anyone', async () => {
    const reported = await lintText(
      `swagger: '2.0'
info: { title: Library, version: 1.0.0 }
securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
paths:
  /books/{title}:
    get:
      parameters:
        - { name: title, in: path, required: true, type: string }
        - { name: X-Reader, in: header, type: string }
        - { name: shelf, in: query, type: string }
      responses: { '200': { description: OK } }
`,
      { rules: STRINGS },
    );
    expect(reported.map(({ rule, line, arguments: { what } }) => [rule, line, what])).toEqual([
      ['string-without-limit', 8, 'Path parameter "title"'],
      ['string-without-limit', 9, 'Header parameter "X-Reader"'],
      ['anonymous-string-without-limit', 10, 'Query parameter "shelf"'],
    ]);
  });
});

describe('page sizes', () => {
  const withLimit = (parameter: string): string => `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /books:
    get:
      parameters:
        - ${parameter}
      responses: { '200': { description: OK } }
`;

  it('are one finding, not two', async () => {
    const reported = await lintText(withLimit('{ name: limit, in: query, schema: { type: integer } }'), {
      rules: ['page-size-without-limit', ...NUMBERS],
    });
    expect(reported.map(({ rule }) => rule)).toEqual(['page-size-without-limit']);
  });

  it.each([
    '{ name: limit, in: header, schema: { type: integer } }',
    '{ name: limit, in: query, schema: { type: boolean } }',
    '{ name: limit, in: query, schema: { $ref: "#/components/schemas/Limit" } }',
  ])('not %s', async (parameter) => {
    const text = `${withLimit(parameter)}components: { schemas: { Limit: { type: integer, maximum: 50 } } }\n`;
    expect(await lintText(text, { rules: ['page-size-without-limit'] })).toEqual([]);
  });
});
