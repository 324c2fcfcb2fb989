/** The API of a small shop, as texts to commit. Every operation asks for a login until a test takes that away. */

export interface ShopOptions {
  /** The security of `GET /orders/{orderId}`; `null` removes the requirement of the document from it. */
  readonly orders?: 'login' | 'anonymous';
  readonly title?: string;
  readonly description?: string;
  readonly noteLength?: number | null;
}

/** A description that the recommended rules find little to say about. */
export function shopYaml({
  orders = 'login',
  title = 'Shop',
  description = 'Reads an order.',
  noteLength = 500,
}: ShopOptions = {}): string {
  return `openapi: 3.1.0
info:
  title: ${title}
  version: 1.0.0
servers:
  - url: https://shop.example.com/v1
security:
  - login: [orders]
paths:
  /orders/{orderId}:
    get:
      operationId: getOrder
      description: ${JSON.stringify(description)}
${orders === 'anonymous' ? '      security: []\n' : ''}      parameters:
        - name: orderId
          in: path
          required: true
          schema: { type: string, format: uuid, maxLength: 36 }
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
components:
  schemas:
    Order:
      type: object
      additionalProperties: false
      properties:
        orderId: { type: string, format: uuid, maxLength: 36 }
        note: { type: string${noteLength === null ? '' : `, maxLength: ${noteLength}`} }
  securitySchemes:
    login:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://login.example.com/authorize
          tokenUrl: https://login.example.com/token
          scopes: { orders: Read and place orders }
`;
}
