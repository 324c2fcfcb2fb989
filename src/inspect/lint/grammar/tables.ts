/**
 * The objects of each version of OpenAPI and their members, as data. A member's value is written as `string`, `text` (prose),
 * `url`, `boolean`, `number`, `count` (a size: a non-negative integer), `any`, `strings`; `data:<role>` for values that only
 * look like a description (examples, defaults, enumerations); or the name of an object, `[object]` for a list and `{object}`
 * for a map of them. `&` means that a reference may stand there, `?` that `true` and `false` may, `!` that it is required.
 * `*` is every other member. The version itself is judged where documents are recognised, so it is `any` here. Sources: the OpenAPI 2.0, 3.0.4, 3.1.1 and 3.2.0 specifications, section "Schema".
 */

export type KindTable = Readonly<Record<string, string>>;
export type GrammarTable = Readonly<Record<string, KindTable>>;

const NUMERIC: KindTable = { multipleOf: 'number', maximum: 'number', minimum: 'number', exclusiveMaximum: 'boolean', exclusiveMinimum: 'boolean' };
const SIZES: KindTable = { maxLength: 'count', minLength: 'count', maxItems: 'count', minItems: 'count', pattern: 'pattern' };
const VALUES: KindTable = { enum: 'data:enum[]', default: 'data:default' };

const DOCUMENTATION: GrammarTable = {
  contact: { name: 'string', url: 'url', email: 'string' },
  'external documentation': { description: 'text', url: 'url!' },
  xml: { name: 'string', namespace: 'string', prefix: 'string', attribute: 'boolean', wrapped: 'boolean' },
};

const SCHEMA_30: KindTable = {
  $ref: 'any', title: 'text', description: 'text', ...NUMERIC, ...SIZES, ...VALUES,
  uniqueItems: 'boolean', maxProperties: 'count', minProperties: 'count', required: 'strings', type: 'string', format: 'string',
  allOf: '[schema&]', oneOf: '[schema&]', anyOf: '[schema&]', not: 'schema&', items: 'schema&', properties: '{schema&}', additionalProperties: 'schema&?',
  nullable: 'boolean', discriminator: 'discriminator', readOnly: 'boolean', writeOnly: 'boolean', xml: 'xml', externalDocs: 'external documentation', example: 'data:example', deprecated: 'boolean',
};

const METHODS_30: KindTable = Object.fromEntries(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => [method, 'operation']));

const OPENAPI_30: GrammarTable = {
  ...DOCUMENTATION,
  document: { openapi: 'any!', info: 'info!', servers: '[server]', paths: 'paths!', components: 'components', security: '[security requirement]', tags: '[tag]', externalDocs: 'external documentation' },
  info: { title: 'string!', description: 'text', termsOfService: 'url', contact: 'contact', license: 'license', version: 'string!' },
  license: { name: 'string!', url: 'url' },
  server: { url: 'server-url!', description: 'text', variables: '{server variable}' },
  'server variable': { enum: 'data:enum[]', default: 'any!', description: 'text' },
  paths: { '*': 'path item&' },
  'path item': { $ref: 'any', summary: 'text', description: 'text', ...METHODS_30, servers: '[server]', parameters: '[parameter&]' },
  operation: { tags: 'strings', summary: 'text', description: 'text', externalDocs: 'external documentation', operationId: 'string', parameters: '[parameter&]', requestBody: 'request body&', responses: 'responses!', callbacks: '{callback&}', deprecated: 'boolean', security: '[security requirement]', servers: '[server]' },
  parameter: { name: 'string!', in: 'string!', description: 'text', required: 'boolean', deprecated: 'boolean', allowEmptyValue: 'boolean', style: 'string', explode: 'boolean', allowReserved: 'boolean', schema: 'schema&', example: 'data:example', examples: '{example&}', content: '{media type}' },
  'request body': { description: 'text', content: '{media type}!', required: 'boolean' },
  'media type': { schema: 'schema&', example: 'data:example', examples: '{example&}', encoding: '{encoding}' },
  encoding: { contentType: 'string', headers: '{header&}', style: 'string', explode: 'boolean', allowReserved: 'boolean' },
  responses: { '*': 'response&' },
  response: { description: 'text!', headers: '{header&}', content: '{media type}', links: '{link&}' },
  callback: { '*': 'path item&' },
  example: { summary: 'text', description: 'text', value: 'data:example', externalValue: 'url' },
  link: { operationRef: 'string', operationId: 'string', parameters: 'any', requestBody: 'any', description: 'text', server: 'server' },
  header: { description: 'text', required: 'boolean', deprecated: 'boolean', allowEmptyValue: 'boolean', style: 'string', explode: 'boolean', allowReserved: 'boolean', schema: 'schema&', example: 'data:example', examples: '{example&}', content: '{media type}' },
  tag: { name: 'string!', description: 'text', externalDocs: 'external documentation' },
  schema: SCHEMA_30,
  discriminator: { propertyName: 'string!', mapping: 'any' },
  'security scheme': { type: 'string!', description: 'text', name: 'string', in: 'string', scheme: 'string', bearerFormat: 'string', flows: 'OAuth flows', openIdConnectUrl: 'url' },
  'OAuth flows': { implicit: 'OAuth flow', password: 'OAuth flow', clientCredentials: 'OAuth flow', authorizationCode: 'OAuth flow' },
  'OAuth flow': { authorizationUrl: 'url', tokenUrl: 'url', refreshUrl: 'url', scopes: 'map!' },
  'security requirement': { '*': 'strings' },
  components: { schemas: '{schema&}', responses: '{response&}', parameters: '{parameter&}', examples: '{example&}', requestBodies: '{request body&}', headers: '{header&}', securitySchemes: '{security scheme&}', links: '{link&}', callbacks: '{callback&}' },
};

/** JSON Schema 2020-12; a member that is not listed is an annotation there and no fault. */
const SCHEMA_31: KindTable = {
  ...SCHEMA_30,
  exclusiveMaximum: 'number', exclusiveMinimum: 'number', type: 'any', examples: 'data:example[]', const: 'data:enum',
  allOf: '[schema&?]', oneOf: '[schema&?]', anyOf: '[schema&?]', not: 'schema&?', items: 'schema&?', properties: '{schema&?}',
  $id: 'string', $schema: 'string', $anchor: 'string', $dynamicAnchor: 'string', $dynamicRef: 'string', $comment: 'text', $vocabulary: 'any', $defs: '{schema&?}', definitions: '{schema&?}',
  prefixItems: '[schema&?]', contains: 'schema&?', minContains: 'count', maxContains: 'count', patternProperties: '{schema&?}', propertyNames: 'schema&?', unevaluatedItems: 'schema&?', unevaluatedProperties: 'schema&?',
  dependentSchemas: '{schema&?}', dependentRequired: 'any', if: 'schema&?', then: 'schema&?', else: 'schema&?', contentEncoding: 'string', contentMediaType: 'string', contentSchema: 'schema&?',
};

const OPENAPI_31: GrammarTable = {
  ...OPENAPI_30,
  document: { ...OPENAPI_30.document, paths: 'paths', webhooks: '{path item&}', jsonSchemaDialect: 'string' },
  info: { ...OPENAPI_30.info, summary: 'text' },
  license: { ...OPENAPI_30.license, identifier: 'string' },
  operation: { ...OPENAPI_30.operation, responses: 'responses' },
  components: { ...OPENAPI_30.components, schemas: '{schema&?}', pathItems: '{path item&}' },
  parameter: { ...OPENAPI_30.parameter, schema: 'schema&?' },
  header: { ...OPENAPI_30.header, schema: 'schema&?' },
  'media type': { ...OPENAPI_30['media type'], schema: 'schema&?' },
  schema: SCHEMA_31,
};

const OPENAPI_32: GrammarTable = {
  ...OPENAPI_31,
  document: { ...OPENAPI_31.document, $self: 'string' },
  server: { ...OPENAPI_31.server, name: 'string' },
  'path item': { ...OPENAPI_31['path item'], query: 'operation', additionalOperations: '{operation}' },
  parameter: { ...OPENAPI_31.parameter, content: '{media type&}' },
  header: { ...OPENAPI_31.header, content: '{media type&}' },
  'request body': { ...OPENAPI_31['request body'], content: '{media type&}!' },
  response: { ...OPENAPI_31.response, description: 'text', summary: 'text', content: '{media type&}' },
  'media type': { ...OPENAPI_31['media type'], itemSchema: 'schema&?', prefixEncoding: '[encoding]', itemEncoding: 'encoding' },
  encoding: { ...OPENAPI_31.encoding, encoding: '{encoding}', prefixEncoding: '[encoding]', itemEncoding: 'encoding' },
  example: { ...OPENAPI_31.example, dataValue: 'data:example', serializedValue: 'data:example' },
  tag: { ...OPENAPI_31.tag, summary: 'text', parent: 'string', kind: 'string' },
  discriminator: { ...OPENAPI_31.discriminator, defaultMapping: 'string' },
  xml: { ...OPENAPI_31.xml, nodeType: 'string' },
  'security scheme': { ...OPENAPI_31['security scheme'], deprecated: 'boolean', oauth2MetadataUrl: 'url' },
  'OAuth flows': { ...OPENAPI_31['OAuth flows'], deviceAuthorization: 'OAuth flow' },
  'OAuth flow': { ...OPENAPI_31['OAuth flow'], deviceAuthorizationUrl: 'url' },
  components: { ...OPENAPI_31.components, mediaTypes: '{media type&}' },
};

const ITEMS_20: KindTable = { ...NUMERIC, ...SIZES, ...VALUES, type: 'string', format: 'string', items: 'items', collectionFormat: 'string', uniqueItems: 'boolean' };

const SWAGGER_20: GrammarTable = {
  ...DOCUMENTATION,
  document: { swagger: 'any!', info: 'info!', host: 'string', basePath: 'string', schemes: 'strings', consumes: 'strings', produces: 'strings', paths: 'paths!', definitions: '{schema&}', parameters: '{parameter&}', responses: '{response&}', securityDefinitions: '{security scheme&}', security: '[security requirement]', tags: '[tag]', externalDocs: 'external documentation' },
  info: { title: 'string!', description: 'text', termsOfService: 'url', contact: 'contact', license: 'license', version: 'string!' },
  license: { name: 'string!', url: 'url' },
  paths: { '*': 'path item&' },
  'path item': { $ref: 'any', ...Object.fromEntries(Object.entries(METHODS_30).filter(([method]) => method !== 'trace')), parameters: '[parameter&]' },
  operation: { tags: 'strings', summary: 'text', description: 'text', externalDocs: 'external documentation', operationId: 'string', consumes: 'strings', produces: 'strings', parameters: '[parameter&]', responses: 'responses!', schemes: 'strings', deprecated: 'boolean', security: '[security requirement]' },
  parameter: { ...ITEMS_20, name: 'string!', in: 'string!', description: 'text', required: 'boolean', schema: 'schema&', allowEmptyValue: 'boolean' },
  items: ITEMS_20,
  responses: { '*': 'response&' },
  response: { description: 'text!', schema: 'schema&', headers: '{header}', examples: 'data:example' },
  header: { ...ITEMS_20, description: 'text' },
  tag: { name: 'string!', description: 'text', externalDocs: 'external documentation' },
  schema: {
    $ref: 'any', title: 'text', description: 'text', ...NUMERIC, ...SIZES, ...VALUES,
    uniqueItems: 'boolean', maxProperties: 'count', minProperties: 'count', required: 'strings', type: 'any', format: 'string', items: 'schema&', allOf: '[schema&]', properties: '{schema&}', additionalProperties: 'schema&?',
    discriminator: 'string', readOnly: 'boolean', xml: 'xml', externalDocs: 'external documentation', example: 'data:example',
  },
  'security scheme': { type: 'string!', description: 'text', name: 'string', in: 'string', flow: 'string', authorizationUrl: 'url', tokenUrl: 'url', scopes: 'map' },
  'security requirement': { '*': 'strings' },
};

export const GRAMMARS = { '2.0': SWAGGER_20, '3.0': OPENAPI_30, '3.1': OPENAPI_31, '3.2': OPENAPI_32 } as const;
