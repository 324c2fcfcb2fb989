/** Which classes of data a schema carries, by the names of its properties, a few levels deep. Bounded and memoised. */
import type { Dialect } from '../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../model/node.ts';
import { SENSITIVE_CLASSES, type SensitiveClass } from '../model/sensitive-class.ts';
import type { SourceFile } from '../model/source-file.ts';
import { branches, flag, itemSchemas, propertiesOf, type SchemaView, viewSchema } from './schema.ts';
import { classifyName, classifySchema } from './sensitive.ts';
import type { Siblings } from './sensitive-names.ts';
import { eachProperty } from './sub-schemas.ts';

export type DataClass = SensitiveClass;
type Flow = 'request' | 'response';

/** Envelopes and lists stand around the data; what is nested deeper belongs to something else. */
const DEPTH = 4;

/** Classes of data as bits, so that thousands of schemas are summed up without making sets. */
export type DataClasses = number;

export function classBits(classes: readonly DataClass[]): DataClasses {
  return classes.reduce((bits, each) => bits | (1 << SENSITIVE_CLASSES.indexOf(each)), 0);
}

/** What one schema says itself, and the schemas below it, in one direction. */
interface Contents {
  classes: DataClasses;
  readonly below: SchemaNode[];
  /** The classes down to each depth, once somebody asked. */
  readonly carried: (DataClasses | undefined)[];
}

/** The classes that travel in that direction: `writeOnly` properties are never answered, `readOnly` ones never sent. */
export function carriedClasses(schema: SchemaNode, dialect: Dialect, flow: Flow): DataClasses {
  return carriedBy(schema, dialect, flow === 'request' ? 0 : 1, DEPTH);
}

/** The same as a set. */
export function carriesData(schema: SchemaNode, dialect: Dialect, flow: Flow): ReadonlySet<DataClass> {
  const bits = carriedClasses(schema, dialect, flow);
  return new Set(SENSITIVE_CLASSES.filter((_, index) => (bits & (1 << index)) !== 0));
}

function carriedBy(node: SchemaNode, dialect: Dialect, flow: 0 | 1, depth: number): DataClasses {
  const contents = contentsOf(node, dialect)?.[flow];
  if (contents === undefined) return 0;
  if (depth === 0 || contents.below.length === 0) return contents.classes;
  let carried = contents.carried[depth];
  if (carried === undefined) {
    carried = contents.classes;
    for (const below of contents.below) carried |= carriedBy(below, dialect, flow, depth - 1);
    contents.carried[depth] = carried;
  }
  return carried;
}

/** Of requests and of responses. */
type BothContents = readonly [Contents, Contents];
type Memo = WeakMap<SourceFile, Map<object, BothContents>>;
const memos: Readonly<Record<Dialect, Memo>> = {
  '2.0': new WeakMap(),
  '3.0': new WeakMap(),
  '3.1': new WeakMap(),
  '3.2': new WeakMap(),
};

function contentsOf(node: SchemaNode, dialect: Dialect): BothContents | null {
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

function readContents(view: SchemaView): BothContents {
  const around = [...itemSchemas(view), ...branches(view, 'oneOf'), ...branches(view, 'anyOf')];
  const request: Contents = { classes: 0, below: [...around], carried: [] };
  const response: Contents = { classes: 0, below: around, carried: [] };
  const siblings = (): readonly string[] => [...propertiesOf(view).keys()];
  const read = (name: string, node: SchemaNode): void => {
    const property = viewSchema(node, view.dialect);
    const found = classOf(name, property, siblings);
    const isNested = hasBelow(property);
    if (found === null && !isNested) return;
    const classes = found === null ? 0 : classBits([found]);
    for (const [contents, hiding] of [
      [request, 'readOnly'],
      [response, 'writeOnly'],
    ] as const) {
      if (flag(property, hiding)) continue;
      contents.classes |= classes;
      if (isNested) contents.below.push(node);
    }
  };
  const [only] = view.parts;
  if (view.parts.length === 1)
    eachProperty(only as Node<JsonObject>, (name, value) => !holdsNothing(name, value), read);
  else
    for (const [name, nodes] of propertiesOf(view))
      for (const node of nodes) if (!holdsNothing(name, node.value)) read(name, node);
  return [request, response];
}

/** A first look that answers for most properties: scalars of a harmless name. What refers or is composed is read whole. */
function holdsNothing(name: string, value: JsonObject | boolean): boolean {
  if (classifyName(name) !== null) return false;
  if (typeof value === 'boolean') return true;
  for (const keyword in value) if (SAYING.has(keyword) || keyword.startsWith('x-')) return false;
  return true;
}

const BELOW = ['properties', 'items', 'oneOf', 'anyOf'];
const SAYING: ReadonlySet<string> = new Set([...BELOW, 'format', 'allOf', '$ref']);

/** Most properties are scalars: nothing is remembered for them. */
function hasBelow({ parts }: SchemaView): boolean {
  return parts.some(({ value }) => BELOW.some((keyword) => Object.hasOwn(value, keyword)));
}

function classOf(name: string, view: SchemaView, siblings: Siblings): DataClass | null {
  const found = classifySchema(name, view, siblings);
  return found === null || found.confidence === 'low' ? null : found.class;
}
