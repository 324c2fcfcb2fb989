/**
 * A schema object of an API, met once however often it is used, with the ways that lead to it. Two schemas of three are
 * properties without schemas below them, written in place: those have no entry until something is said about them.
 */
import { type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { childAt } from '../../../knowledge/value.ts';
import type { Dialect, Header, MediaType, Operation, Parameter, Response } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import { headerDetail, parameterDetail, requestDetail, responseContentDetail } from '../subject-text.ts';
import type { SchemaUse } from '../target.ts';

export const IN_REQUEST = 1;
export const IN_RESPONSE = 2;
/** Added to a flow where it is compared with what rules ask for: those without a direction also see what nobody uses. */
export const NOWHERE = 4;

/** Where an operation names a schema: its parameter, body, response or header. Words are made for what is reported. */
export class SchemaRoot {
  readonly operation: Operation;
  readonly flow: number;
  readonly #parameter: Parameter | null;
  readonly #response: Response | null;
  readonly #header: Header | null;
  readonly #mediaType: MediaType | null;

  constructor(operation: Operation, flow: number, part: RootPart) {
    this.operation = operation;
    this.flow = flow;
    this.#parameter = part.parameter ?? null;
    this.#response = part.response ?? null;
    this.#header = part.header ?? null;
    this.#mediaType = part.mediaType ?? null;
  }

  /** As in subjects: `request application/json`. */
  get detail(): string {
    if (this.#parameter !== null) return parameterDetail(this.operation, this.#parameter);
    if (this.#response === null) return requestDetail(this.#mediaType as MediaType);
    return this.#header !== null
      ? headerDetail(this.#response, this.#header)
      : responseContentDetail(this.#response, this.#mediaType as MediaType);
  }

  get use(): SchemaUse {
    if (this.#parameter !== null)
      return { as: 'parameter', name: this.#parameter.name, parameterIn: this.#parameter.in };
    return this.#header !== null ? { as: 'header', name: this.#header.name, parameterIn: null } : BODY;
  }
}

/** A parameter, the media type of a request, or a response with its media type or header. */
export interface RootPart {
  readonly parameter?: Parameter;
  readonly response?: Response;
  readonly header?: Header;
  readonly mediaType?: MediaType;
}

const BODY: SchemaUse = { as: 'body', name: null, parameterIn: null };

/** A way in that is not the schema object around it: an operation, or a reference from another schema. */
export type SchemaEdge =
  | { readonly root: SchemaRoot; readonly from: null }
  | { readonly root: null; readonly from: SchemaEntry; readonly keyword: string; readonly name: string | null };

/** Under what circumstances nobody had anything to say. */
export interface Silence {
  readonly flow: number;
  /** `null`: nobody asked. */
  readonly use: SchemaUse | null;
  readonly isPart: boolean | null;
}

/** Silences that hold however the schema is used, by flow. */
export const SILENT: readonly Silence[] = [0, 1, 2, 3].map((flow) => ({ flow, use: null, isPart: null }));

export class SchemaEntry {
  readonly value: JsonObject;
  readonly dialect: Dialect;
  /** Stands in a file where every value has one place only. */
  readonly isTree: boolean;
  /** `null`: a property of `parent`, whose node is made when somebody asks. */
  #node: Node<JsonObject> | null;
  /** The schema object that holds it, when it was first met there. */
  parent: SchemaEntry | null = null;
  /** The keyword of `parent` and the property's name or list index. */
  keyword = '';
  name: string | null = null;
  /** Ways in beside `parent`; `null` when there are none. */
  edges: SchemaEdge[] | null = null;
  /** The schemas below; `null` when there are none. */
  children: SchemaEntry[] | null = null;
  /** For each child, which flows go on to it. */
  masks: number[] | null = null;
  /** The names of properties without an entry; `null` when there are none. They flow as this schema does. */
  leaves: string[] | null = null;
  #leafEntries: Map<string, SchemaEntry> | null = null;
  flow = 0;
  /** The entry of the same object in the other revision, once somebody looked. */
  twin: SchemaEntry | undefined = undefined;
  /** Set when no rule had anything to say. */
  silence: Silence | null = null;

  constructor(value: JsonObject, node: Node<JsonObject> | null, dialect: Dialect, isTree: boolean) {
    this.value = value;
    this.#node = node;
    this.dialect = dialect;
    this.isTree = isTree;
  }

  /** An entry for one of `leaves`, always the same. */
  leaf(name: string): SchemaEntry {
    this.#leafEntries ??= new Map();
    let entry = this.#leafEntries.get(name);
    if (entry === undefined) {
      entry = this.property(name, (this.value.properties as JsonObject)[name] as JsonObject);
      entry.flow = this.flow;
      this.#leafEntries.set(name, entry);
    }
    return entry;
  }

  /** A new entry for a property written in place. */
  property(name: string, value: JsonObject): SchemaEntry {
    const entry = new SchemaEntry(value, null, this.dialect, this.isTree);
    entry.parent = this;
    entry.keyword = 'properties';
    entry.name = name;
    return entry;
  }

  /** Iterative: schemas may be nested as deep as their author likes. */
  get node(): Node<JsonObject> {
    if (this.#node !== null) return this.#node;
    const missing: SchemaEntry[] = [];
    let known: SchemaEntry = this;
    while (known.#node === null) {
      missing.push(known);
      known = known.parent as SchemaEntry;
    }
    let node = known.#node;
    for (let index = missing.length - 1; index >= 0; index -= 1) {
      const entry = missing[index] as SchemaEntry;
      node = childAt(childAt(node, 'properties', node.value.properties), entry.name as string, entry.value);
      entry.#node = node;
    }
    return node;
  }

  addChild(child: SchemaEntry, mask: number): void {
    this.children ??= [];
    this.masks ??= [];
    this.children.push(child);
    this.masks.push(mask);
  }

  get view(): SchemaView {
    return viewSchema(this.node, this.dialect);
  }

  /** The nearest enclosing schema that is reached otherwise than from the one around it; itself, perhaps. */
  head(): SchemaEntry {
    let entry: SchemaEntry = this;
    while (entry.edges === null && entry.parent !== null) entry = entry.parent;
    return entry;
  }
}
