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
  if (content === undefined) return NOTHING;
  const found: MediaType[] = [];
  for (const [name, use] of members(content)) {
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) continue;
    const schema = childIfPresent(node, 'schema') ?? childIfPresent(node, 'itemSchema');
    const isSchema = schema !== undefined && isSchemaValue(schema.value);
    found.push({ name, node, schema: isSchema ? (schema as SchemaNode) : null });
  }
  return found;
}

const NOTHING: readonly never[] = [];

export function readResponses(
  operation: Node<JsonObject>,
  root: Node<JsonObject>,
  dialect: Dialect,
): readonly Response[] {
  const responses = childIfPresent(operation, 'responses');
  if (responses === undefined) return [];
  const found: Response[] = [];
  for (const [status, use] of members(responses)) {
    if (status.startsWith('x-')) continue;
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) continue;
    const response = node as Node<JsonObject>;
    const { content, headers } =
      dialect === '2.0'
        ? { content: swaggerContent(operation, root, response), headers: readHeaders(response, dialect) }
        : readAnswer(response, node !== use, dialect);
    const upper = status.toUpperCase();
    found.push({ status: upper === 'DEFAULT' ? 'default' : upper, node: response, content, headers });
  }
  return found;
}

type Answer = Pick<Response, 'content' | 'headers'>;

/** Answers that operations refer to are read once: a shared node is the same however many refer to it. */
const shared = new WeakMap<Node, Answer>();

function readAnswer(node: Node<JsonObject>, isShared: boolean, dialect: Dialect): Answer {
  const known = isShared ? shared.get(node) : undefined;
  if (known !== undefined) return known;
  const answer = { content: readContent(node), headers: readHeaders(node, dialect) };
  if (isShared) shared.set(node, answer);
  return answer;
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
  if (headers === undefined) return NOTHING;
  const found: Header[] = [];
  for (const [name, use] of members(headers)) {
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) continue;
    const schema =
      dialect === '2.0' ? node : (childIfPresent(node, 'schema') ?? readContent(node)[0]?.schema ?? undefined);
    found.push({
      name,
      node: node as Node<JsonObject>,
      required: member(node.value, 'required') === true,
      schema: schema !== undefined && isSchemaValue(schema.value) ? (schema as SchemaNode) : null,
    });
  }
  return found;
}
