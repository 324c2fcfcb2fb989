/** Which classes of data a schema carries, by the names of its properties, a few levels deep. Bounded and memoised. */
import type { Dialect } from '../model/api.ts';
import type { SchemaNode } from '../model/node.ts';
import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { SourceFile } from '../model/source-file.ts';
import {
  branches,
  firstKeyword,
  flag,
  itemSchemas,
  propertiesOf,
  type SchemaView,
  typesOf,
  viewSchema,
} from './schema.ts';
import { classifyData } from './sensitive.ts';

export type DataClass = SensitiveClass;
type Flow = 'request' | 'response';

/** Envelopes and lists stand around the data; what is nested deeper belongs to something else. */
const DEPTH = 4;

/** What one schema says itself, and the schemas below it, for each direction. */
interface Contents {
  readonly classes: Readonly<Record<Flow, ReadonlySet<DataClass>>>;
  readonly below: Readonly<Record<Flow, readonly SchemaNode[]>>;
  /** The classes down to a depth, by direction and depth. */
  readonly carried: Map<string, ReadonlySet<DataClass>>;
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
  const key = `${flow} ${depth}`;
  let carried = contents.carried.get(key);
  if (carried === undefined) {
    const all = new Set(contents.classes[flow]);
    for (const below of contents.below[flow])
      for (const each of carriedBy(below, dialect, flow, depth - 1)) all.add(each);
    carried = all;
    contents.carried.set(key, carried);
  }
  return carried;
}

type Memo = WeakMap<SourceFile, WeakMap<object, Contents>>;
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
    byValue = new WeakMap();
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
  for (const [name, nodes] of propertiesOf(view)) {
    for (const node of nodes) {
      const property = viewSchema(node, view.dialect);
      const found = classOf(name, property);
      for (const flow of ['request', 'response'] as const) {
        if (flag(property, flow === 'response' ? 'writeOnly' : 'readOnly')) continue;
        if (found !== null) classes[flow].add(found);
        if (hasBelow(property)) below[flow].push(node);
      }
    }
  }
  return { classes, below, carried: new Map() };
}

/** Most properties are scalars: nothing is remembered for them. */
function hasBelow({ parts }: SchemaView): boolean {
  return parts.some(({ value }) =>
    ['properties', 'items', 'oneOf', 'anyOf'].some((keyword) => Object.hasOwn(value, keyword)),
  );
}

function classOf(name: string, view: SchemaView): DataClass | null {
  const format = firstKeyword(view, 'format')?.value;
  const schemas = view.parts.map(({ value }) => value);
  const found = classifyData({
    name,
    format: typeof format === 'string' ? format : null,
    types: typesOf(view),
    schemas,
  });
  return found === null || found.confidence === 'low' ? null : found.class;
}
