import { describe, expect, it } from 'vitest';
import { compareFiles, compareTexts } from '../../support/compare-texts.ts';

const LIBRARY = `openapi: 3.0.3
info: {title: Library, version: 1.0.0}
servers: [{url: https://library.example}]
security: [{bearer: []}]
paths:
  /books/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 36}}]
      responses:
        '200': {description: One, content: {application/json: {schema: {type: object, properties: {title: {type: string}, next: {type: string}}}}}}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
`;

describe('edits that leave the effective API equal', () => {
  it.each([
    ['renamed path parameter', LIBRARY.replaceAll('{id}', '{bookId}').replace('name: id', 'name: bookId'), 1],
    ['renamed scheme', LIBRARY.replaceAll('bearer:', 'token:'), 1],
    [
      'requirement pushed down',
      LIBRARY.replace('security: [{bearer: []}]\n', '').replace(
        '    get:\n',
        '    get:\n      security: [{bearer: []}]\n',
      ),
      1,
    ],
    ['version line', LIBRARY.replace('3.0.3', '3.1.0'), 1],
    [
      'base path moved to the server',
      LIBRARY.replace('https://library.example', 'https://library.example/books').replace('/books/{id}', '/{id}'),
      0,
    ],
    [
      'inline schema moved to components',
      LIBRARY.replace(
        'schema: {type: object, properties: {title: {type: string}, next: {type: string}}}',
        "schema: {$ref: '#/components/schemas/Book'}",
      ).replace(
        'components:\n',
        'components:\n  schemas:\n    Book: {type: object, properties: {next: {type: string}, title: {type: string}}}\n',
      ),
      0,
    ],
    ['comment and line ends', `# hello\n${LIBRARY}`.replaceAll('\n', '\r\n'), 0],
  ])('%s', async (_, head, notes) => {
    const difference = await compareTexts(LIBRARY, head);
    expect(difference.changes).toEqual([]);
    expect(difference.notes).toHaveLength(notes);
  });

  it('base path moved from the server back into the paths', async () => {
    const swagger =
      "swagger: '2.0'\ninfo: {title: Alerts, version: '1'}\nbasePath: /api/\npaths:\n  /alerts:\n    get:\n      responses: {'200': {description: ok}}\n";
    const moved = swagger.replace('basePath: /api/\n', '').replace('/alerts', '/api/alerts');
    expect((await compareTexts(swagger, moved)).changes).toEqual([]);
    expect((await compareTexts(moved, swagger)).changes).toEqual([]);
  });

  it('YAML to JSON under another name', async () => {
    const json = JSON.stringify(
      {
        openapi: '3.0.3',
        info: { title: 'Shop', version: '1' },
        paths: { '/a': { get: { responses: { 200: { description: 'ok' } } } } },
      },
      null,
      2,
    );
    const yaml =
      "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: ok}\n";
    expect((await compareFiles({ 'openapi.yaml': yaml }, { 'openapi.json': json })).changes).toEqual([]);
  });

  it('one file split into several', async () => {
    const book = 'type: object\nproperties: {title: {type: string}, next: {type: string}}\n';
    const split = LIBRARY.replace(
      'schema: {type: object, properties: {title: {type: string}, next: {type: string}}}',
      "schema: {$ref: 'schemas/book.yaml'}",
    );
    expect(
      (await compareFiles({ 'openapi.yaml': LIBRARY }, { 'openapi.yaml': split, 'schemas/book.yaml': book })).changes,
    ).toEqual([]);
  });

  it('an edit in a referenced file is found at its place there', async () => {
    const split = LIBRARY.replace('schema: {type: string, maxLength: 36}', "schema: {$ref: 'schemas/id.yaml'}");
    const { changes } = await compareFiles(
      { 'openapi.yaml': split, 'schemas/id.yaml': 'type: string\nmaxLength: 36\n' },
      { 'openapi.yaml': split, 'schemas/id.yaml': 'type: string\n' },
    );
    expect(changes.map(({ id, base }) => [id, base?.place.file.path])).toEqual([
      ['request-parameter-max-length-unset', 'schemas/id.yaml'],
    ]);
  });

  it('one edit of a shared schema is one change with both directions and all operations', async () => {
    const shared = `openapi: 3.1.0
info: {title: Shared, version: 1.0.0}
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}
  /b:
    get:
      responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Node'}}}}}}
components:
  schemas:
    Node: {type: object, properties: {name: {type: string, maxLength: 20}, child: {$ref: '#/components/schemas/Node'}}}
`;
    const { changes } = await compareTexts(shared, shared.replace('maxLength: 20', 'maxLength: 50'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      compatibility: 'breaking',
      posture: 'worse',
      ids: ['request-property-max-length-increased', 'response-property-max-length-increased'],
    });
    expect(changes[0]?.reachedBy).toHaveLength(2);
  });
});
