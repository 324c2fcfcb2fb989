/** Which classes of data a schema carries, by the names of its properties, a few levels deep. Bounded and memoised. */
import type { Dialect } from '../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../model/node.ts';
import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { SourceFile } from '../model/source-file.ts';
import { branches, flag, itemSchemas, ownProperties, propertiesOf, type SchemaView, viewSchema } from './schema.ts';
import { classifyName, classifySchema, statesClass } from './sensitive.ts';
import type { Siblings } from './sensitive-names.ts';

export type DataClass = SensitiveClass;
type Flow = 'request' | 'response';

/** Envelopes and lists stand around the data; what is nested deeper belongs to something else. */
const DEPTH = 4;

/** What one schema says itself, and the schemas below it, for each direction. */
interface Contents {
  readonly classes: Readonly<Record<Flow, ReadonlySet<DataClass>>>;
  readonly below: Readonly<Record<Flow, readonly SchemaNode[]>>;
  /** The classes down to a depth, by direction and depth. */
  readonly carried: Readonly<Record<Flow, (ReadonlySet<DataClass> | undefined)[]>>;
}

const NOTHING: ReadonlySet<DataClass> = new Set();

/** The classes that travel in that direction: `writeOnly` properties are never answered, `readOnly` ones never sent. */
export function carriesData(schema: SchemaNode, dialect: Dialect, flow: Flow): ReadonlySet<DataClass> {
  return carriedBy(schema, dialect, flow, DEPTH);
}

function carriedBy(node: SchemaNode, dialect: Dialect, flow: Flow, depth: number): ReadonlySet<DataClass> {
  const contents = contentsOf(node, dialect);
  if (contents === null) return NOTHING;
  if (depth === 0 || contents.below[flow].length === 0) return contents.classes[flow];
  let carried = contents.carried[flow][depth];
  if (carried === undefined) {
    const all = new Set(contents.classes[flow]);
    for (const below of contents.below[flow])
      for (const each of carriedBy(below, dialect, flow, depth - 1)) all.add(each);
    carried = all;
    contents.carried[flow][depth] = carried;
  }
  return carried;
}

type Memo = WeakMap<SourceFile, Map<object, Contents>>;
const memos: Readonly<Record<Dialect, Memo>> = {
  '2.0': new WeakMap(),
  '3.0': new WeakMap(),
  '3.1': new WeakMap(),
  '3.2': new WeakMap(),
};

function contentsOf(node: SchemaNode, dialect: Dialect): Contents | null {
  if (typeof node.value !== 'object') return null;
  let byValue = memos[dialect].get(node.file);
  if (byValue === undefined) {
    byValue = new Map();
    memos[dialect].set(node.file, byValue);
  }
  let contents = byValue.get(node.value);
  if (contents === undefined) {
    contents = readContents(viewSchema(node, dialect));
    byValue.set(node.value, contents);
  }
  return contents;
}

function readContents(view: SchemaView): Contents {
  const classes = { request: new Set<DataClass>(), response: new Set<DataClass>() };
  const around = [...itemSchemas(view), ...branches(view, 'oneOf'), ...branches(view, 'anyOf')];
  const below = { request: [...around], response: [...around] };
  const siblings = (): readonly string[] => [...propertiesOf(view).keys()];
  const read = (name: string, node: SchemaNode): void => {
    if (holdsNothing(name, node.value)) return;
    const property = viewSchema(node, view.dialect);
    const found = classOf(name, property, siblings);
    const isNested = hasBelow(property);
    if (found === null && !isNested) return;
    for (const flow of FLOWS) {
      if (flag(property, flow === 'response' ? 'writeOnly' : 'readOnly')) continue;
      if (found !== null) classes[flow].add(found);
      if (isNested) below[flow].push(node);
    }
  };
  const [only] = view.parts;
  if (view.parts.length === 1) for (const [name, node] of ownProperties(only as Node<JsonObject>)) read(name, node);
  else for (const [name, nodes] of propertiesOf(view)) for (const node of nodes) read(name, node);
  return { classes, below, carried: { request: [], response: [] } };
}

const FLOWS: readonly Flow[] = ['request', 'response'];

/** A first look that answers for most properties: scalars of a harmless name. What refers or is composed is read whole. */
function holdsNothing(name: string, value: JsonObject | boolean): boolean {
  if (typeof value === 'boolean') return classifyName(name) === null;
  if (classifyName(name) !== null) return false;
  return !SAYING.some((keyword) => Object.hasOwn(value, keyword)) && !statesClass(value);
}

const BELOW = ['properties', 'items', 'oneOf', 'anyOf'];
const SAYING = [...BELOW, 'format', 'allOf', '$ref'];

/** Most properties are scalars: nothing is remembered for them. */
function hasBelow({ parts }: SchemaView): boolean {
  return parts.some(({ value }) => BELOW.some((keyword) => Object.hasOwn(value, keyword)));
}

function classOf(name: string, view: SchemaView, siblings: Siblings): DataClass | null {
  const found = classifySchema(name, view, siblings);
  return found === null || found.confidence === 'low' ? null : found.class;
}
