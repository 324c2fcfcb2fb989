/** The schemas that stand directly below a schema, in every keyword of every dialect. */
import type { Dialect } from '../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../model/node.ts';
import { formFieldsOf } from './form-schema.ts';
import { followOnce } from './reference.ts';
import { appliesReferenceSiblings, enterResource, isSchemaValue, ownProperties, schemaList } from './schema.ts';
import { child, childAt, isObject, member } from './value.ts';

export interface SubSchema {
  /** The keyword; `$ref` for the target of a reference. */
  readonly keyword: string;
  /** The property's name, pattern or definition name, where the keyword holds a map. */
  readonly name: string | null;
  readonly node: SchemaNode;
}

const SINGLE = [
  'items',
  'additionalProperties',
  'not',
  'additionalItems',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];
const LISTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items'];
const MAPS = ['patternProperties', 'dependentSchemas'];

/** Every schema that stands directly below a schema object, the reference's target included; `$defs` are not used, so not here. */
export function subSchemas(node: SchemaNode, dialect: Dialect): SubSchema[] {
  const found: SubSchema[] = [];
  if (!isObject(node.value)) return found;
  const schema = enterResource(node) as Node<JsonObject>;
  const value = schema.value;
  if (typeof member(value, '$ref') === 'string') {
    const target = followOnce(schema);
    if (target.node !== undefined && isSchemaValue(target.node.value))
      found.push({ keyword: '$ref', name: null, node: target.node as SchemaNode });
    if (!appliesReferenceSiblings(dialect)) return found;
  }
  for (const [name, property] of ownProperties(schema)) found.push({ keyword: 'properties', name, node: property });
  for (const keyword of SINGLE) {
    if (Object.hasOwn(value, keyword) && isSchemaValue(value[keyword]))
      found.push({ keyword, name: null, node: child(schema, keyword) as SchemaNode });
  }
  for (const keyword of LISTS) {
    if (Object.hasOwn(value, keyword))
      for (const item of schemaList(schema, keyword)) found.push({ keyword, name: null, node: item });
  }
  for (const keyword of MAPS) {
    const map = member(value, keyword);
    if (!isObject(map)) continue;
    const parent = child(schema, keyword);
    for (const name of Object.keys(map))
      if (isSchemaValue(map[name])) found.push({ keyword, name, node: child(parent, name) as SchemaNode });
  }
  return found;
}

/** Visits the properties of one schema object that `isWanted` picks by name and value: only those get a node. */
export function eachProperty(
  part: Node<JsonObject>,
  isWanted: (name: string, value: JsonObject | boolean) => boolean,
  visit: (name: string, node: SchemaNode) => void,
): void {
  const properties = member(part.value, 'properties');
  if (!isObject(properties)) return;
  if (formFieldsOf(part.value) !== undefined) {
    for (const [name, node] of ownProperties(part)) if (isWanted(name, node.value)) visit(name, node);
    return;
  }
  let parent: Node | undefined;
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (!isSchemaValue(value) || !isWanted(name, value)) continue;
    parent ??= childAt(part, 'properties', properties);
    visit(name, childAt(parent, name, value));
  }
}
