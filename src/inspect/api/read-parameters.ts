/** Reads the parameters that hold for an operation: the path item's, replaced by the operation's of the same name and place. */
import { follow } from '../../knowledge/reference.ts';
import { isSchemaValue } from '../../knowledge/schema.ts';
import { childIfPresent, isObject, items, member, members, stringMember } from '../../knowledge/value.ts';
import type { Dialect, Parameter, ParameterIn } from '../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../model/node.ts';

/** Headers that OpenAPI ignores as parameters (3.1.1 §4.8.12.1): other parts of the document describe them. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

const PLACES: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie', 'querystring', 'formData', 'body']);

export function readParameters(
  pathItem: Node<JsonObject>,
  operation: Node<JsonObject>,
  dialect: Dialect,
): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const owner of [pathItem, operation]) {
    const list = childIfPresent(owner, 'parameters');
    if (list === undefined) continue;
    for (const use of items(list)) {
      const node = follow(use).node;
      if (node === undefined || !isObject(node.value)) continue;
      const parameter = readParameter(node as Node<JsonObject>, use, dialect);
      if (parameter !== null) parameters.set(keyOf(parameter), parameter);
    }
  }
  return [...parameters.values()];
}

function keyOf(parameter: Parameter): string {
  return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}

function readParameter(node: Node<JsonObject>, use: Node, dialect: Dialect): Parameter | null {
  const name = stringMember(node.value, 'name');
  if (name === null) return null;
  const stated = stringMember(node.value, 'in') ?? '';
  const place = PLACES.has(stated) ? (stated as ParameterIn) : 'unknown';
  if (place === 'header' && IGNORED_HEADERS.has(name.toLowerCase())) return null;
  const { schema, mediaType } = readSchema(node, dialect, place);
  return {
    name,
    in: place,
    required: place === 'path' || member(node.value, 'required') === true,
    deprecated: member(node.value, 'deprecated') === true,
    node,
    use,
    schema,
    mediaType,
  };
}

/** In 2.0 the parameter itself is the schema; in 3.x it has one, or one media type that has it. */
function readSchema(
  node: Node<JsonObject>,
  dialect: Dialect,
  place: ParameterIn,
): { readonly schema: SchemaNode | null; readonly mediaType: string | null } {
  if (dialect === '2.0' && place !== 'body')
    return { schema: member(node.value, 'type') === undefined ? null : node, mediaType: null };
  const schema = childIfPresent(node, 'schema');
  if (schema !== undefined && isSchemaValue(schema.value)) return { schema: schema as SchemaNode, mediaType: null };
  const content = childIfPresent(node, 'content');
  if (content === undefined) return { schema: null, mediaType: null };
  for (const [name, mediaType] of members(content)) {
    const inside = childIfPresent(mediaType, 'schema');
    return {
      schema: inside !== undefined && isSchemaValue(inside.value) ? (inside as SchemaNode) : null,
      mediaType: name,
    };
  }
  return { schema: null, mediaType: null };
}
