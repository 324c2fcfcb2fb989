/** One description that has every object, and edits of it. */

// biome-ignore lint/suspicious/noExplicitAny: a document is whatever the edit makes of it.
export type Document = any;
export type Edit = (document: Document) => void;

const TEXT = { type: 'string' };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** OpenAPI 3.2, written from scratch for every use, so that edits may change it in place. */
export function library(): Document {
  return {
    openapi: '3.2.0',
    info: { title: 'Library', version: '1.0.0' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: 'https://library.example.com' }],
    security: [{ key: [] }],
    tags: [{ name: 'books' }],
    paths: {
      '/books': {
        get: {
          operationId: 'listBooks',
          tags: ['books'],
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer' } },
            { name: 'X-Filter', in: 'header', schema: { type: 'object', properties: { kind: TEXT } } },
          ],
          responses: {
            200: {
              description: 'Books',
              headers: { 'X-Total': { required: true, schema: { type: 'integer' } }, 'X-Note': { schema: TEXT } },
              ...json({ type: 'array', items: { $ref: '#/components/schemas/Book' } }),
              links: { first: { operationId: 'getBook' } },
            },
            202: { description: 'Later' },
            404: { description: 'None' },
          },
        },
        post: {
          security: [{ oauth: ['books.write'] }],
          requestBody: { required: true, ...json({ $ref: '#/components/schemas/Book' }) },
          responses: { 201: { description: 'Made' } },
          callbacks: {
            made: {
              '{$request.query.url}': {
                post: {
                  requestBody: json({ $ref: '#/components/schemas/Book' }),
                  responses: { 200: { description: 'ok' } },
                },
              },
            },
          },
        },
      },
      '/books/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: TEXT }],
        get: {
          operationId: 'getBook',
          responses: { 200: { description: 'A book', ...json({ $ref: '#/components/schemas/Book' }) } },
        },
        delete: { responses: { 204: { description: 'Gone' } } },
      },
    },
    webhooks: {
      lent: {
        post: { requestBody: json({ $ref: '#/components/schemas/Book' }), responses: { 200: { description: 'ok' } } },
      },
    },
    components: {
      schemas: { Book: { type: 'object', properties: { title: TEXT } }, Unused: { type: 'object' } },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        oauth: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: 'https://id.example.com/authorize',
              tokenUrl: 'https://id.example.com/token',
              scopes: { 'books.read': 'Read', 'books.write': 'Write' },
            },
          },
        },
      },
    },
  };
}

/** The document after an edit, as text. */
export function edited(...edits: readonly Edit[]): string {
  const document = library();
  for (const edit of edits) edit(document);
  return JSON.stringify(document, null, 1);
}
