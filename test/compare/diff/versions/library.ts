/** A library API in several versions: `GET /books` needs a token, `POST /loans` needs none, a title has no limit. */

export interface Library {
  readonly title?: string;
  readonly version?: string;
  /** In front of every path. */
  readonly prefix?: string;
  readonly server?: string;
  /** Whether `GET /books` asks for a token. */
  readonly booksAreOpen?: boolean;
  readonly titleLimit?: number | null;
  /** Further paths in YAML, two spaces deep. */
  readonly more?: string;
}

export function library({
  title = 'Library',
  version = '1.0.0',
  prefix = '',
  server = 'https://library.example.com',
  booksAreOpen = false,
  titleLimit = 200,
  more = '',
}: Library = {}): string {
  return `openapi: 3.0.3
info: { title: ${title}, version: ${version} }
servers:
  - url: ${server}
security:
  - token: []
paths:
  ${prefix}/books:
    get:
${booksAreOpen ? '      security: []\n' : ''}      parameters:
        - { name: author, in: query, schema: { type: string, maxLength: 50 } }
      responses:
        '200':
          description: Books.
          content:
            application/json:
              schema: { type: array, maxItems: 50, items: { $ref: '#/components/schemas/Book' } }
  ${prefix}/loans:
    post:
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Book' }
      responses:
        '201': { description: Lent. }
  ${prefix}/loans/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid, maxLength: 36 } }
      responses:
        '200': { description: A loan. }
${more}components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Book:
      type: object
      additionalProperties: false
      properties:
        title: { type: string${titleLimit === null ? '' : `, maxLength: ${titleLimit}`} }
        isbn: { type: string, maxLength: 20 }
`;
}

/** Another API that has paths in common with the library by name only. */
export const CINEMA = `openapi: 3.0.3
info: { title: Cinema, version: 1.0.0 }
servers:
  - url: https://cinema.example.com
paths:
  /health: { get: { responses: { '200': { description: Alive. } } } }
  /loans:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { film: { type: string }, days: { type: integer } } }
      responses: { '201': { description: Lent. } }
  /films: { get: { responses: { '200': { description: Films. } } } }
  /films/{id}/seats:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: Seats. } }
`;
