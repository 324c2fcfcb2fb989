/**
 * Reads JSON Schema as each version of OpenAPI means it, through references and `allOf`, without copying the document.
 * A schema's view is the conjunction of its parts; every fact below is read from the parts, so lines survive.
 */
import type { Dialect } from '../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../model/node.ts';
import type { SourceFile } from '../model/source-file.ts';
import { formFieldsOf } from './form-schema.ts';
import { followOnce, followWritten } from './reference.ts';
import { child, childAt, isObject, member } from './value.ts';

/** What a schema demands: all of `parts` at once. */
export interface SchemaView {
  readonly node: SchemaNode;
  readonly dialect: Dialect;
  /** Schema objects after references and `allOf`, the schema itself first; each holds keywords of its own. */
  readonly parts: readonly Node<JsonObject>[];
  /** `false` stands somewhere in the conjunction: no value is accepted. */
  readonly never: boolean;
  /** Some part could not be resolved: less is known than is demanded. */
  readonly incomplete: boolean;
}

/** Within a file the memo is an ordinary map: its schemas live as long as the file, and weak keys are dear to collect. */
const views: Record<Dialect, WeakMap<SourceFile, Map<object, MemoisedView>>> = {
  '2.0': new WeakMap(),
  '3.0': new WeakMap(),
  '3.1': new WeakMap(),
  '3.2': new WeakMap(),
};

/** The view of a schema; memoised by the schema object, cycles through `allOf` are cut. */
export function viewSchema(node: SchemaNode, dialect: Dialect): SchemaView {
  if (typeof node.value !== 'object' || node.value === null || node.resource !== undefined)
    return makeView(node, dialect);
  let byValue = views[dialect].get(node.file);
  if (byValue === undefined) {
    byValue = new Map();
    views[dialect].set(node.file, byValue);
  }
  let view = byValue.get(node.value);
  if (view === undefined) {
    view = makeView(node, dialect);
    byValue.set(node.value, view);
  }
  return view;
}

/** Whether keywords beside `$ref` count: OpenAPI 3.0.4 §4.8.23 ignores them, JSON Schema 2020-12 §8.2.3.1 applies them. */
export function appliesReferenceSiblings(dialect: Dialect): boolean {
  return dialect === '3.1' || dialect === '3.2';
}

/** Remembers what nearly everybody asks. */
interface MemoisedView extends SchemaView {
  /** `undefined`: nobody asked yet. */
  types: ReadonlySet<string> | null | undefined;
}

function makeView(start: SchemaNode, dialect: Dialect): MemoisedView {
  const { value } = start;
  // Most schemas are one object: nothing to follow, nothing to compose.
  if (
    isObject(value) &&
    !Object.hasOwn(value, '$ref') &&
    !Object.hasOwn(value, 'allOf') &&
    !Object.hasOwn(value, '$dynamicRef')
  )
    return {
      node: start,
      dialect,
      parts: [enterResource(start) as Node<JsonObject>],
      never: false,
      incomplete: false,
      types: undefined,
    };
  const parts: Node<JsonObject>[] = [];
  const seen = new Set<unknown>();
  const queue: Node[] = [start];
  let never = false;
  let incomplete = false;
  for (let index = 0; index < queue.length; index += 1) {
    const node = enterResource(queue[index] as Node);
    if (node.value === false) never = true;
    // Neither an object nor a truth value is a schema: nobody knows what it demands.
    if (!isSchemaValue(node.value)) incomplete = true;
    if (!isObject(node.value) || seen.has(node.value)) continue;
    seen.add(node.value);
    if (typeof member(node.value, '$ref') === 'string') {
      const target = followOnce(node);
      if (target.failure) incomplete = true;
      else queue.push(target.node);
      if (!appliesReferenceSiblings(dialect)) continue;
    }
    // What a dynamic reference names where nobody overrides it (JSON Schema 2020-12 §8.2.3.2).
    const dynamic = appliesReferenceSiblings(dialect) ? member(node.value, '$dynamicRef') : undefined;
    if (dynamic !== undefined) {
      const target = followWritten(node, dynamic);
      if (target.failure) incomplete = true;
      else queue.push(target.node);
    }
    parts.push(node as Node<JsonObject>);
    const all = member(node.value, 'allOf');
    if (Array.isArray(all)) {
      const list = child(node, 'allOf');
      for (let item = 0; item < all.length; item += 1) queue.push(child(list, item));
    }
  }
  return { node: start, dialect, parts, never, incomplete, types: undefined };
}

/** A schema with an absolute `$id` opens a resource of its own, in which its references are resolved. */
export function enterResource(node: Node): Node {
  const id = member(node.value, '$id');
  return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: { ...node } } : node;
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object' | 'file';

/** The accepted types, `null` for all. `number` includes integers; `nullable` (3.0) and `x-nullable` (2.0) add `null`. */
export function typesOf(view: SchemaView): ReadonlySet<string> | null {
  const memo = view as MemoisedView;
  if (memo.types === undefined) memo.types = findTypes(view);
  return memo.types;
}

function findTypes(view: SchemaView): ReadonlySet<string> | null {
  let types: ReadonlySet<string> | null = null;
  for (const part of view.parts) {
    const own = ownTypes(part.value, view.dialect);
    if (own !== null) types = types === null ? own : intersectTypes(types, own);
  }
  return types;
}

function ownTypes(schema: JsonObject, dialect: Dialect): ReadonlySet<string> | null {
  const type = member(schema, 'type');
  if (typeof type === 'string') {
    const shared = SINGLE_TYPES.get(type);
    if (shared !== undefined && !acceptsNull(schema, dialect)) return shared;
  }
  const list = Array.isArray(type)
    ? type.filter((item): item is string => typeof item === 'string')
    : typeof type === 'string'
      ? [type]
      : null;
  if (list === null || list.length === 0) return null;
  const types = new Set(list);
  if (acceptsNull(schema, dialect)) types.add('null');
  return types;
}

function acceptsNull(schema: JsonObject, dialect: Dialect): boolean {
  return (
    (dialect === '3.0' && member(schema, 'nullable') === true) ||
    (dialect === '2.0' && member(schema, 'x-nullable') === true)
  );
}

/** One set for each type: tens of thousands of schemas name nothing else. */
const SINGLE_TYPES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object', 'file'].map((type) => [type, new Set([type])]),
);

function intersectTypes(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  const result = new Set<string>();
  for (const type of left) {
    if (right.has(type) || (type === 'integer' && right.has('number'))) result.add(type);
    else if (type === 'number' && right.has('integer')) result.add('integer');
  }
  return result;
}

/** True when the schema may accept a value of the type. */
export function acceptsType(view: SchemaView, type: JsonType): boolean {
  const types = typesOf(view);
  return types === null || types.has(type) || (type === 'integer' && types.has('number'));
}

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
  /** The schema object that holds it and the keyword, for its place. */
  readonly node: Node<JsonObject>;
  readonly keyword: string;
}

export type SizeKeyword =
  | 'maxLength'
  | 'minLength'
  | 'maxItems'
  | 'minItems'
  | 'maxProperties'
  | 'minProperties'
  | 'maxContains'
  | 'minContains';

/** The tightest size bound; only non-negative finite integers count (JSON Schema 2020-12 validation §6). */
export function sizeBound(view: SchemaView, keyword: SizeKeyword): Bound | null {
  let tightest: Bound | null = null;
  for (const node of view.parts) {
    const value = member(node.value, keyword);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) continue;
    const tighter = tightest === null || (keyword.startsWith('max') ? value < tightest.value : value > tightest.value);
    if (tighter) tightest = { value, exclusive: false, node, keyword };
  }
  return tightest;
}

/** The tightest `maximum` or `exclusiveMaximum`, in either spelling of exclusiveness. */
export function upperBound(view: SchemaView): Bound | null {
  return rangeBound(view, 'maximum', 'exclusiveMaximum', (a, b) => a < b);
}

/** The tightest `minimum` or `exclusiveMinimum`. */
export function lowerBound(view: SchemaView): Bound | null {
  return rangeBound(view, 'minimum', 'exclusiveMinimum', (a, b) => a > b);
}

function rangeBound(
  view: SchemaView,
  inclusiveKey: string,
  exclusiveKey: string,
  tighter: (a: number, b: number) => boolean,
): Bound | null {
  let tightest: Bound | null = null;
  const offer = (value: unknown, exclusive: boolean, node: Node<JsonObject>, keyword: string) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return;
    if (
      tightest === null ||
      tighter(value, tightest.value) ||
      (value === tightest.value && exclusive && !tightest.exclusive)
    ) {
      tightest = { value, exclusive, node, keyword };
    }
  };
  for (const node of view.parts) {
    const exclusive = member(node.value, exclusiveKey);
    offer(member(node.value, inclusiveKey), exclusive === true, node, inclusiveKey);
    offer(exclusive, true, node, exclusiveKey);
  }
  return tightest;
}

/** A keyword's first value over the parts that has it, with the part. */
export function firstKeyword(
  view: SchemaView,
  keyword: string,
): { readonly value: unknown; readonly node: Node<JsonObject> } | null {
  for (const node of view.parts) if (Object.hasOwn(node.value, keyword)) return { value: node.value[keyword], node };
  return null;
}

/** A keyword's values over all parts that have it. */
export function allKeywords(
  view: SchemaView,
  keyword: string,
): { readonly value: unknown; readonly node: Node<JsonObject> }[] {
  const found: { readonly value: unknown; readonly node: Node<JsonObject> }[] = [];
  for (const node of view.parts) {
    if (Object.hasOwn(node.value, keyword)) found.push({ value: node.value[keyword], node });
  }
  return found;
}

/** True when some part says `true` (readOnly, writeOnly, deprecated, uniqueItems). */
export function flag(view: SchemaView, keyword: string): boolean {
  for (const { value } of view.parts) if (value[keyword] === true && Object.hasOwn(value, keyword)) return true;
  return false;
}

/** The closed list of values (`enum`, `const`), the intersection over the parts by JSON text; `null` when there is none. */
export function enumeration(
  view: SchemaView,
): ReadonlyMap<string, { readonly value: unknown; readonly node: Node<JsonObject> }> | null {
  let result: Map<string, { value: unknown; node: Node<JsonObject> }> | null = null;
  for (const node of view.parts) {
    const hasConstant = Object.hasOwn(node.value, 'const');
    if (!hasConstant && !Object.hasOwn(node.value, 'enum')) continue;
    for (const values of [member(node.value, 'enum'), hasConstant ? [node.value.const] : undefined]) {
      if (!Array.isArray(values)) continue;
      const own = new Map(values.map((value) => [canonicalText(value), { value, node }]));
      if (result === null) result = own;
      else for (const key of result.keys()) if (!own.has(key)) result.delete(key);
    }
  }
  return result;
}

/** JSON text with sorted keys, to compare values by meaning (JSON Schema 2020-12 §4.2.2). Bounded for hostile depth. */
export function canonicalText(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' && !Number.isFinite(value)
      ? String(value)
      : (JSON.stringify(value) ?? 'undefined');
  if (depth > 64) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item, depth + 1)).join(',')}]`;
  const object = value as JsonObject;
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(object[key], depth + 1)}`)
    .join(',')}}`;
}

/** Required names with the part that requires each. */
export function requiredNames(view: SchemaView): ReadonlyMap<string, Node<JsonObject>> {
  const names = new Map<string, Node<JsonObject>>();
  for (const part of view.parts) {
    const required = member(part.value, 'required');
    if (!Array.isArray(required)) continue;
    for (const name of required) if (typeof name === 'string' && !names.has(name)) names.set(name, part);
  }
  return names;
}

/** Declared properties: name → every schema that constrains it. */
export function propertiesOf(view: SchemaView): ReadonlyMap<string, readonly SchemaNode[]> {
  const result = new Map<string, SchemaNode[]>();
  for (const part of view.parts) {
    for (const [name, node] of ownProperties(part)) {
      const known = result.get(name);
      if (known === undefined) result.set(name, [node]);
      else known.push(node);
    }
  }
  return result;
}

/** The members of one schema object's `properties`. */
export function ownProperties(part: Node<JsonObject>): readonly (readonly [string, SchemaNode])[] {
  const properties = member(part.value, 'properties');
  if (!isObject(properties)) return NO_PROPERTIES;
  const places = formFieldsOf(part.value);
  if (places !== undefined) return [...places];
  const parent = childAt(part, 'properties', properties);
  const found: [string, SchemaNode][] = [];
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (isSchemaValue(value)) found.push([name, childAt(parent, name, value)]);
  }
  return found;
}

const NO_PROPERTIES: readonly (readonly [string, SchemaNode])[] = [];

export type Openness =
  | { readonly kind: 'open'; readonly explicit: Node<JsonObject> | null }
  | { readonly kind: 'schema'; readonly schema: SchemaNode; readonly part: Node<JsonObject> }
  | { readonly kind: 'closed'; readonly part: Node<JsonObject>; readonly keyword: string };

/** Whether members beside the declared ones are accepted: the strictest over the parts, `unevaluatedProperties` included. */
export function openness(view: SchemaView): Openness {
  let result: Openness = { kind: 'open', explicit: null };
  for (const part of view.parts) {
    for (const keyword of appliesReferenceSiblings(view.dialect)
      ? ['additionalProperties', 'unevaluatedProperties']
      : ['additionalProperties']) {
      const value = member(part.value, keyword);
      if (value === false) return { kind: 'closed', part, keyword };
      if (isObject(value) && Object.keys(value).length > 0)
        result = { kind: 'schema', schema: child(part, keyword) as SchemaNode, part };
      else if ((value === true || isObject(value)) && result.kind === 'open') result = { kind: 'open', explicit: part };
    }
  }
  return result;
}

/** Schemas for array items (the single-schema form), one for each part that has it. */
export function itemSchemas(view: SchemaView): SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const part of view.parts) {
    if (isSchemaValue(member(part.value, 'items'))) found.push(child(part, 'items') as SchemaNode);
  }
  return found;
}

/** The branches of `oneOf` or `anyOf`, over all parts. */
export function branches(view: SchemaView, keyword: 'oneOf' | 'anyOf'): SchemaNode[] {
  let found: SchemaNode[] | undefined;
  for (const part of view.parts) {
    if (!Object.hasOwn(part.value, keyword)) continue;
    const own = schemaList(part, keyword);
    found = found === undefined ? own : [...found, ...own];
  }
  return found ?? [];
}

/** The schemas in an array member. */
export function schemaList(part: Node, keyword: string): SchemaNode[] {
  const list = member(part.value, keyword);
  if (!Array.isArray(list)) return [];
  const parent = child(part, keyword);
  return list.flatMap((value, index) => (isSchemaValue(value) ? [child(parent, index) as SchemaNode] : []));
}

export function isSchemaValue(value: unknown): value is JsonObject | boolean {
  return typeof value === 'boolean' || isObject(value);
}
