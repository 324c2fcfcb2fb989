/** A value that the walk of the grammar has to look at. Its node is put together when something has to be said about it. */
import { childAt } from '../../../knowledge/value.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { Kind } from './grammar.ts';

/** A mapping whose node is made on demand. */
export interface Located {
  readonly value: JsonObject;
  readonly file: SourceFile;
  node(): Node<JsonObject>;
}

export class Frame {
  readonly value: unknown;
  readonly kind: Kind;
  readonly referable: boolean;
  /** The property, parameter or header that texts here belong to. */
  readonly name: string | null;
  readonly file: SourceFile;
  readonly #parent: Frame | null;
  readonly #key: string;
  /** The key within the list or map at `key`; `null`: the value stands there itself. */
  readonly #inner: string | number | null;
  #node: Node | null = null;

  private constructor(
    value: unknown,
    kind: Kind,
    referable: boolean,
    name: string | null,
    file: SourceFile,
    parent: Frame | null,
    key: string,
    inner: string | number | null,
  ) {
    this.value = value;
    this.kind = kind;
    this.referable = referable;
    this.name = name;
    this.file = file;
    this.#parent = parent;
    this.#key = key;
    this.#inner = inner;
  }

  /** Where the walk starts, or what a reference leads to. */
  static at(node: Node, kind: Kind, referable: boolean, name: string | null): Frame {
    const frame = new Frame(node.value, kind, referable, name, node.file, null, '', null);
    frame.#node = node;
    return frame;
  }

  /** The value at `key` of the frame's mapping, or at `inner` of the list or map there. */
  below(
    value: unknown,
    kind: Kind,
    referable: boolean,
    name: string | null,
    key: string,
    inner: string | number | null,
  ): Frame {
    return new Frame(value, kind, referable, name, this.file, this, key, inner);
  }

  /** Iterative: a document may be nested as deep as its author likes. */
  node(): Node {
    if (this.#node !== null) return this.#node;
    const missing: Frame[] = [];
    let known: Frame = this;
    while (known.#node === null) {
      missing.push(known);
      known = known.#parent as Frame;
    }
    let node: Node = known.#node;
    for (let index = missing.length - 1; index >= 0; index -= 1) {
      const frame = missing[index] as Frame;
      node = frame.#below(node);
      frame.#node = node;
    }
    return node;
  }

  /** From here on the node is another: a schema opens a resource of its own. */
  enter(node: Node): void {
    this.#node = node;
  }

  #below(parent: Node): Node {
    const key = this.#key;
    if (this.#inner === null) return childAt(parent, key, this.value);
    return childAt(childAt(parent, key, (parent.value as JsonObject)[key]), this.#inner, this.value);
  }
}
