import { describe, expect, it } from 'vitest';
import { assessControls } from '../../../src/inspect/controls/assess-controls.ts';
import { AnnouncedPlaces } from '../../../src/inspect/spec/announced-places.ts';
import { CONTROLS, type Control } from '../../../src/model/control.ts';
import { apiOf } from '../../support/api-of.ts';

/** The assessment of one control of `GET /books`, with the rest of the document and the operation as given. */
async function assess(control: Control, { document = '', operation = '' }: { document?: string; operation?: string }) {
  const api = await apiOf(`openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
${document}
paths:
  /books:
    get:
      ${operation || "responses: { '200': { description: Books } }"}
`);
  const found = assessControls([api], new AnnouncedPlaces())[0]?.controls.find((each) => each.control === control);
  return `${found?.state} ${found?.strength}`;
}

const SCHEMES = `components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    basic: { type: http, scheme: basic }
    certificate: { type: mutualTLS }`;

describe('authentication', () => {
  it.each([
    ['nothing is said', '', 'unknown unknown'],
    ['the list is empty', 'security: []', 'absent none'],
    ['one alternative is anonymous', `security: [{ token: [] }, {}]\n${SCHEMES}`, 'absent none'],
    ['a token is asked for', `security: [{ token: [] }]\n${SCHEMES}`, 'present moderate'],
    [
      'a weaker alternative may be chosen',
      `security: [{ certificate: [] }, { basic: [] }]\n${SCHEMES}`,
      'present weak',
    ],
    ['several are asked for at once', `security: [{ certificate: [], basic: [] }]\n${SCHEMES}`, 'present strong'],
    ['the scheme is not declared', 'security: [{ ghost: [] }]', 'absent none'],
  ])('%s', async (_, document, expected) => {
    expect(await assess('authentication', { document })).toBe(expected);
  });
});

it.each([
  ['authorization', '', `security: [{ token: ['books:read'] }]\n${SCHEMES}`, 'present moderate'],
  ['authorization', '', `security: [{ token: [] }]\n${SCHEMES}`, 'unknown unknown'],
  ['transport-encryption', '', 'servers: [{ url: https://shop.example }]', 'present strong'],
  ['transport-encryption', '', 'servers: [{ url: http://shop.example }]', 'absent none'],
  [
    'transport-encryption',
    '',
    'servers: [{ url: https://shop.example }, { url: http://shop.example }]',
    'present weak',
  ],
  [
    'transport-encryption',
    '',
    'servers: [{ url: https://shop.example }, { url: http://localhost:8080 }]',
    'present strong',
  ],
  ['transport-encryption', '', 'servers: [{ url: /v1 }]', 'unknown unknown'],
  ['rate-limiting', '', '', 'unknown unknown'],
  ['rate-limiting', "responses: { '429': { description: Slow down } }", '', 'present weak'],
  [
    'rate-limiting',
    "responses: { '200': { description: Books, headers: { RateLimit-Remaining: { schema: { type: integer } } } } }",
    '',
    'present moderate',
  ],
  [
    'cors-policy',
    "responses: { '200': { description: Books, headers: { Access-Control-Allow-Origin: { schema: { type: string, enum: ['*'] } } } } }",
    '',
    'present weak',
  ],
  [
    'security-headers',
    "responses: { '200': { description: Books, headers: { Strict-Transport-Security: { schema: { type: string } } } } }",
    '',
    'present weak',
  ],
  ['input-validation', '', '', 'not-applicable none'],
  [
    'input-validation',
    "parameters: [{ name: q, in: query, schema: {} }]\n      responses: { '200': { description: Books } }",
    '',
    'absent none',
  ],
  [
    'input-validation',
    "parameters: [{ name: q, in: query, schema: { type: string } }]\n      responses: { '200': { description: Books } }",
    '',
    'present strong',
  ],
  [
    'output-minimisation',
    "responses: { '200': { description: Books, content: { application/json: {} } } }",
    '',
    'absent none',
  ],
  [
    'output-minimisation',
    "responses: { '200': { description: Books, content: { application/json: { schema: { type: object } } } } }",
    '',
    'present moderate',
  ],
  ['lifecycle', "deprecated: true\n      responses: { '200': { description: Books } }", '', 'present weak'],
  ['access-logging', '', '', 'unknown unknown'],
] as const)('%s: %s %s', async (control, operation, document, expected) => {
  expect(await assess(control, { document, operation })).toBe(expected);
});

it('answers for every control of every operation, webhooks included', async () => {
  const api = await apiOf(`openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths: { /books: { get: { responses: { '200': { description: Books } } } } }
webhooks: { sold: { post: { responses: { '200': { description: Thanks } } } } }
`);
  const assessed = assessControls([api], new AnnouncedPlaces());
  expect(assessed.map(({ operation }) => operation.kind)).toEqual(['path', 'webhook']);
  for (const { controls } of assessed) expect(controls.map(({ control }) => control)).toEqual(CONTROLS);
});

describe('evidence', () => {
  it('stands at the line that says it', async () => {
    const api = await apiOf(`openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers:
  - url: https://shop.example
security:
  - token: ['books:read']
paths:
  /books:
    get:
      summary: Books
      responses:
        '200': { description: Books }
        '429':
          description: Slow down
          headers:
            Retry-After: { schema: { type: integer } }
${SCHEMES}
`);
    const found = assessControls([api], new AnnouncedPlaces())[0]?.controls.flatMap(({ control, evidence }) =>
      evidence.map(({ says, place }) => `${control} ${place?.line}: ${says}`),
    );
    expect(found).toEqual([
      'authentication 6: Asks for token (http bearer).',
      'authorization 5: Asks for the scopes books:read.',
      'transport-encryption 4: Reached at https://shop.example.',
      'rate-limiting 16: Describes the header retry-after.',
      'rate-limiting 13: Describes a refusal with 429.',
      'documentation 9: Is described.',
      'documentation 9: Has a summary or description.',
      'documentation 9: Describes 2 answers.',
      'lifecycle 2: Belongs to version 1.0.0.',
    ]);
  });
});

it('a control is required by who the operation is for, and where it can apply', async () => {
  const requiredFor = async (audience: string) => {
    const api = await apiOf(`openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths: { /books: { get: { x-audience: ${audience}, responses: { '200': { description: Books } } } } }
`);
    return assessControls([api], new AnnouncedPlaces())[0]?.controls.flatMap(({ control, required }) =>
      required ? [control] : [],
    );
  };
  expect(await requiredFor('internal')).toEqual(['authentication', 'transport-encryption', 'access-logging']);
  expect(await requiredFor('external')).toEqual(CONTROLS.filter((control) => control !== 'input-validation'));
});
