import type { Pointer } from './pointer.ts';
import type { SourceFile } from './source-file.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** A value of a document together with the file and pointer where it stands. Made on demand, never stored in a tree. */
export interface Node<T = unknown> {
  readonly value: T;
  readonly file: SourceFile;
  readonly pointer: Pointer;
  /** The schema resource (JSON Schema 2020-12 `$id`) that a fragment-only reference below this node is resolved in. */
  readonly resource?: Node;
}

/** A schema is an object, or in JSON Schema 2020-12 also `true` or `false`. */
export type SchemaNode = Node<JsonObject | boolean>;

/** Where something stands, before it is turned into lines. */
export interface Place {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  /** `key` is the token of the member's name (array items and roots have none: the value's first line is used). */
  readonly part: 'key' | 'value';
}
