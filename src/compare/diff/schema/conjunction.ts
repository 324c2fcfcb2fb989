/**
 * One side of a comparison: everything that some schemas demand together, in a form in which spellings of the same look
 * the same. A union of one is that one; a union of plain types is a list of types, one of constants a list of values;
 * "this or null" is this, with null. Made of references to the document, so every keyword keeps its place.
 */
import { type SchemaView, schemaList, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, member } from '../../../knowledge/value.ts';
import type { Dialect } from '../../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import { stateElsewhere } from './keyword-place.ts';

export interface Conjunction extends SchemaView {
  readonly nodes: readonly SchemaNode[];
  /** `oneOf` and `anyOf` that are left; a value has to fit each of them. */
  readonly unions: readonly Union[];
  /** Null is accepted, although the parts that are left refuse it. */
  readonly alsoNull: boolean;
}

export interface Union {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly part: Node<JsonObject>;
  readonly branches: readonly SchemaNode[];
}

const UNIONS = ['oneOf', 'anyOf'] as const;

export function conjoin(nodes: readonly SchemaNode[], dialect: Dialect): Conjunction {
  const [first] = nodes;
  if (first === undefined) throw new Error('a conjunction has at least one member');
  const reader = new Reader(dialect);
  for (const node of nodes) reader.add(node);
  reader.readUnions();
  const { parts, unions, never, incomplete } = reader;
  const alsoNull = reader.decideNull();
  return { node: first, nodes, dialect, parts, unions, never, incomplete, alsoNull };
}

class Reader {
  readonly parts: Node<JsonObject>[] = [];
  unions: Union[] = [];
  never = false;
  /** A union of OpenAPI 3.0 is called nullable as a whole. */
  private saysNull = false;
  incomplete = false;
  private readonly dialect: Dialect;
  private readonly seen = new Set<object>();
  /** Parts that came out of "this or null": that they refuse null does not count. */
  private readonly lifted = new Set<object>();

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  add(node: SchemaNode, lifted = false): void {
    const view = viewSchema(node, this.dialect);
    this.never ||= view.never;
    this.incomplete ||= view.incomplete;
    for (const part of view.parts) this.addPart(part, lifted);
    if (!lifted && isNullableReference(view)) for (const part of view.parts.slice(1)) this.lifted.add(part.value);
  }

  private addPart(part: Node<JsonObject>, lifted: boolean): void {
    if (this.seen.has(part.value)) return;
    this.seen.add(part.value);
    if (lifted) this.lifted.add(part.value);
    this.parts.push(part);
  }

  /** The parts grow while they are read, for a union of one adds its member. */
  readUnions(): void {
    const withNull: { readonly union: Union; readonly others: readonly SchemaNode[] }[] = [];
    for (let index = 0; index < this.parts.length; index += 1) {
      const part = this.parts[index] as Node<JsonObject>;
      for (const keyword of UNIONS) {
        if (!Object.hasOwn(part.value, keyword)) continue;
        const stated = schemaList(part, keyword);
        const branches = stated.filter(({ value }) => value !== false);
        if (stated.length > 0 && branches.length === 0) this.never = true;
        if (keyword === 'anyOf' && branches.some(({ value }) => value === true)) continue;
        const [only] = branches;
        if (only === undefined) continue;
        const saysNull = isNullableUnion(part, this.dialect);
        if (saysNull) this.saysNull = true;
        const lifted = this.lifted.has(part.value) || saysNull;
        const folded = branches.length === 1 ? null : this.fold(part, keyword, branches);
        if (branches.length === 1) this.add(only, lifted);
        else if (folded !== null) this.addPart(folded, lifted);
        else {
          const union = { keyword, part, branches };
          const others = branches.filter((branch) => !isNull(branch, this.dialect));
          if (others.length === 1 && branches.length === 2) withNull.push({ union, others });
          else this.unions.push(union);
        }
      }
      if (index === this.parts.length - 1 && withNull.length > 0) this.liftNull(withNull.splice(0));
    }
  }

  /** "This or null": this, where nothing else that is demanded could refuse null in a way we do not read. */
  private liftNull(found: readonly { readonly union: Union; readonly others: readonly SchemaNode[] }[]): void {
    const isPlain =
      this.unions.length === 0 &&
      !this.parts.some(({ value }) => NULL_SENSITIVE.some((key) => Object.hasOwn(value, key)));
    for (const { union, others } of found) {
      if (isPlain) this.add(others[0] as SchemaNode, true);
      else this.unions.push(union);
    }
  }

  decideNull(): boolean {
    return (
      (this.lifted.size > 0 || this.saysNull) &&
      this.parts.every((part) => this.lifted.has(part.value) || acceptsNull(part, this.dialect))
    );
  }

  /** The union as one keyword, when its branches are plain types or constants. */
  private fold(
    part: Node<JsonObject>,
    keyword: 'oneOf' | 'anyOf',
    branches: readonly SchemaNode[],
  ): Node<JsonObject> | null {
    return foldTypes(part, keyword, branches, this.dialect) ?? foldConstants(part, keyword, branches, this.dialect);
  }
}

/** Keywords that can refuse null beside `type`, `enum` and `const`. */
const NULL_SENSITIVE = ['not', 'if'];

/** OpenAPI 3.0 has no way to say that a reference may be null; this is how everybody says it. */
function isNullableReference({ dialect, parts }: SchemaView): boolean {
  const [part] = parts;
  return (
    dialect === '3.0' &&
    part !== undefined &&
    parts.length > 1 &&
    part.value.nullable === true &&
    part.value.type === undefined
  );
}

/** Nor that a union may be null: strictly, `nullable` counts beside `type` only (OpenAPI 3.0.3 §4.7.24.1). */
function isNullableUnion({ value }: Node<JsonObject>, dialect: Dialect): boolean {
  return dialect === '3.0' && value.nullable === true && value.type === undefined;
}

function acceptsNull(part: Node<JsonObject>, dialect: Dialect): boolean {
  const types = typesOf({ node: part, dialect, parts: [part], never: false, incomplete: false });
  if (types !== null && !types.has('null')) return false;
  const values = member(part.value, 'enum');
  if (Array.isArray(values) && !values.includes(null)) return false;
  return !Object.hasOwn(part.value, 'const') || part.value.const === null;
}

/** A branch that accepts null and nothing else. */
export function isNull(branch: SchemaNode, dialect: Dialect): boolean {
  const { parts } = viewSchema(branch, dialect);
  const [part] = parts;
  return parts.length === 1 && part !== undefined && (part.value.type === 'null' || part.value.const === null);
}

/** What says nothing about values. */
export function isAnnotation(key: string): boolean {
  return ANNOTATIONS.has(key) || key.startsWith('x-');
}

const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'discriminator',
  'nullable',
  '$comment',
  '$anchor',
  '$schema',
  '$defs',
  'definitions',
]);

/** The branch's keywords that count, when it is one schema object with nothing but those. */
function onlyKeywords(branch: SchemaNode, dialect: Dialect, allowed: readonly string[]): Node<JsonObject> | null {
  const view = viewSchema(branch, dialect);
  const [part] = view.parts;
  if (view.parts.length !== 1 || part === undefined || view.never || view.incomplete) return null;
  const counting = Object.keys(part.value).filter((key) => !isAnnotation(key) || key === 'discriminator');
  return counting.length > 0 && counting.every((key) => allowed.includes(key)) ? part : null;
}

function foldTypes(
  part: Node<JsonObject>,
  keyword: string,
  branches: readonly SchemaNode[],
  dialect: Dialect,
): Node<JsonObject> | null {
  const types = new Set<string>();
  for (const branch of branches) {
    const plain = onlyKeywords(branch, dialect, ['type']);
    const own = plain === null ? null : typesOf(viewSchema(branch, dialect));
    if (own === null) return null;
    for (const type of own) {
      // A whole number is a number too: `oneOf` of both refuses whole numbers, which no list of types can say.
      const isDouble =
        types.has(type) || (type === 'integer' && types.has('number')) || (type === 'number' && types.has('integer'));
      if (keyword === 'oneOf' && isDouble) return null;
      types.add(type);
    }
  }
  return stateElsewhere(part, keyword, { type: [...types] });
}

function foldConstants(
  part: Node<JsonObject>,
  keyword: string,
  branches: readonly SchemaNode[],
  dialect: Dialect,
): Node<JsonObject> | null {
  const values: unknown[] = [];
  for (const branch of branches) {
    const plain = onlyKeywords(branch, dialect, ['const', 'enum', 'type']);
    if (plain === null) return null;
    const own = constantsOf(plain.value);
    if (own === null) return null;
    const types = typesOf(viewSchema(branch, dialect));
    const fitting = types === null ? own : own.filter((value) => hasType(value, types));
    if (keyword === 'oneOf' && fitting.some((value) => values.includes(value))) return null;
    values.push(...fitting);
  }
  return stateElsewhere(part, keyword, { enum: values });
}

function constantsOf(value: JsonObject): readonly unknown[] | null {
  const list = member(value, 'enum');
  const own = Object.hasOwn(value, 'const') ? [value.const] : Array.isArray(list) ? list : null;
  if (own === null || (Object.hasOwn(value, 'const') && list !== undefined)) return null;
  return own.every((item) => !isObject(item) && !Array.isArray(item)) ? own : null;
}

/** True when the value is of one of the types. */
export function hasType(value: unknown, types: ReadonlySet<string>): boolean {
  if (value === null) return types.has('null');
  if (Array.isArray(value)) return types.has('array');
  if (typeof value === 'number') return types.has('number') || (types.has('integer') && Number.isInteger(value));
  if (typeof value === 'string') return types.has('string') || types.has('file');
  return types.has(typeof value);
}
