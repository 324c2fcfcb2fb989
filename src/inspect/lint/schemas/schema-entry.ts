/** A schema object of an API, met once however often it is used, with the ways that lead to it. */
import { type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import type { Dialect, Operation } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { SchemaUse } from '../target.ts';

export const IN_REQUEST = 1;
export const IN_RESPONSE = 2;

/** Where an operation names a schema: its parameter, body, response or header. */
export interface SchemaRoot {
  readonly operation: Operation;
  /** As in subjects: `request application/json`. */
  readonly detail: string;
  readonly flow: number;
  readonly use: SchemaUse;
}

/** A way in that is not the schema object around it: an operation, or a reference from another schema. */
export type SchemaEdge =
  | { readonly root: SchemaRoot; readonly from: null }
  | { readonly root: null; readonly from: SchemaEntry; readonly keyword: string; readonly name: string | null };

export class SchemaEntry {
  readonly node: Node<JsonObject>;
  readonly dialect: Dialect;
  /** The schema object that holds it, when it was first met there. */
  parent: SchemaEntry | null = null;
  /** The keyword of `parent` and the property's name or list index. */
  keyword = '';
  name: string | null = null;
  /** Ways in beside `parent`; `null` when there are none. */
  edges: SchemaEdge[] | null = null;
  children: SchemaEntry[] = [];
  /** For each child, which flows go on to it. */
  masks: number[] = [];
  flow = 0;

  constructor(node: Node<JsonObject>, dialect: Dialect) {
    this.node = node;
    this.dialect = dialect;
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
