/** Reads request bodies, responses and headers with their content by media type, in either family of versions. */

import { formSchema } from '../../knowledge/form-schema.ts';
import { follow } from '../../knowledge/reference.ts';
import { isSchemaValue } from '../../knowledge/schema.ts';
import { arrayMember, childIfPresent, isObject, member, members } from '../../knowledge/value.ts';
import type { Dialect, Header, MediaType, Parameter, RequestBody, Response } from '../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../model/node.ts';

/** The request body; in Swagger 2.0 the `body` parameter, or the `formData` parameters taken together. */
export function readRequestBody(
  operation: Node<JsonObject>,
  parameters: readonly Parameter[],
  root: Node<JsonObject>,
  dialect: Dialect,
): RequestBody | null {
  if (dialect === '2.0') return readSwaggerBody(operation, parameters, root);
  const use = childIfPresent(operation, 'requestBody');
  const node = use === undefined ? undefined : follow(use).node;
  if (node === undefined || !isObject(node.value)) return null;
  return { node, required: member(node.value, 'required') === true, content: readContent(node) };
}

function readSwaggerBody(
  operation: Node<JsonObject>,
  parameters: readonly Parameter[],
  root: Node<JsonObject>,
): RequestBody | null {
  const body = parameters.find((parameter) => parameter.in === 'body');
  if (body !== undefined) {
    return {
      node: body.node,
      required: body.required || member(body.node.value, 'required') === true,
      content: mediaTypes(operation, root, 'consumes', ['application/json'], body.schema, body.node),
    };
  }
  const fields = parameters.filter((parameter) => parameter.in === 'formData');
  const first = fields[0];
  if (first === undefined) return null;
  const schema = formSchema(
    fields.map((field) => [field.name, field.node] as const),
    first.node,
  );
  const hasFile = fields.some((field) => member(field.node.value, 'type') === 'file');
  return {
    node: first.node,
    required: fields.some((field) => field.required),
    content: mediaTypes(
      operation,
      root,
      'consumes',
      [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'],
      schema,
      first.node,
    ),
  };
}

/** Swagger 2.0 names media types beside the schema: `consumes` or `produces` of the operation, else of the document. */
function mediaTypes(
  operation: Node<JsonObject>,
  root: Node<JsonObject>,
  key: 'consumes' | 'produces',
  fallback: readonly string[],
  schema: SchemaNode | null,
  node: Node,
): readonly MediaType[] {
  const own = Array.isArray(member(operation.value, key))
    ? arrayMember(operation.value, key)
    : arrayMember(root.value, key);
  const names = own.filter((name): name is string => typeof name === 'string');
  return [...new Set(names.length > 0 ? names : fallback)].map((name) => ({ name, node, schema }));
}

/** `content` of a request body, response or parameter. */
export function readContent(owner: Node): readonly MediaType[] {
  const content = childIfPresent(owner, 'content');
  if (content === undefined) return [];
  return [...members(content)].flatMap(([name, use]) => {
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) return [];
    const schema = childIfPresent(node, 'schema') ?? childIfPresent(node, 'itemSchema');
    return [
      { name, node, schema: schema !== undefined && isSchemaValue(schema.value) ? (schema as SchemaNode) : null },
    ];
  });
}

export function readResponses(
  operation: Node<JsonObject>,
  root: Node<JsonObject>,
  dialect: Dialect,
): readonly Response[] {
  const responses = childIfPresent(operation, 'responses');
  if (responses === undefined) return [];
  return [...members(responses)].flatMap(([status, use]) => {
    if (status.startsWith('x-')) return [];
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) return [];
    const response = node as Node<JsonObject>;
    return [
      {
        status: status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
        node: response,
        content: dialect === '2.0' ? swaggerContent(operation, root, response) : readContent(response),
        headers: readHeaders(response, dialect),
      },
    ];
  });
}

function swaggerContent(
  operation: Node<JsonObject>,
  root: Node<JsonObject>,
  response: Node<JsonObject>,
): readonly MediaType[] {
  const schema = childIfPresent(response, 'schema');
  return schema === undefined || !isSchemaValue(schema.value)
    ? []
    : mediaTypes(operation, root, 'produces', ['application/json'], schema as SchemaNode, response);
}

function readHeaders(response: Node<JsonObject>, dialect: Dialect): readonly Header[] {
  const headers = childIfPresent(response, 'headers');
  if (headers === undefined) return [];
  return [...members(headers)].flatMap(([name, use]) => {
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) return [];
    const schema =
      dialect === '2.0' ? node : (childIfPresent(node, 'schema') ?? readContent(node)[0]?.schema ?? undefined);
    return [
      {
        name,
        node: node as Node<JsonObject>,
        required: member(node.value, 'required') === true,
        schema: schema !== undefined && isSchemaValue(schema.value) ? (schema as SchemaNode) : null,
      },
    ];
  });
}
