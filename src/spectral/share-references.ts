/**
 * A document with its references replaced, as Spectral's rules expect it, but shared instead of copied. In mode `definition`
 * a schema that stands inside another one stays a reference: it is linted where it stands. In mode `full` everything is
 * replaced but circles, which Spectral leaves too.
 */
import { follow, isReference } from '../knowledge/reference.ts';
import { childAt, isObject } from '../knowledge/value.ts';
import type { Node } from '../model/node.ts';
import type { SpectralMode } from '../model/spectral.ts';

/** Members whose value is a schema, or holds schemas, wherever they stand outside of schemas. */
const TO_SCHEMA: ReadonlySet<string> = new Set(['schema']);
const TO_SCHEMAS: ReadonlySet<string> = new Set(['schemas', 'definitions']);

/** The resolved value; parts without references are the very objects that were given. */
export function shareReferences(root: Node, mode: SpectralMode): unknown {
  return new Sharing(mode).resolve(root, 'outside');
}

/** `schemas`: a mapping whose members are schemas. */
type Position = 'outside' | 'schema' | 'schemas';

class Sharing {
  readonly #mode: SpectralMode;
  readonly #done = new Map<Position, Map<unknown, unknown>>();
  readonly #active = new Set<unknown>();
  readonly #brought = new Set<unknown>();
  readonly #home: Node['file'][] = [];

  constructor(mode: SpectralMode) {
    this.#mode = mode;
  }

  resolve(node: Node, position: Position): unknown {
    if (this.#home.length === 0) this.#home.push(node.file);
    const { value } = node;
    if (typeof value !== 'object' || value === null) return value;
    if (isReference(value)) return this.#resolveReference(node, position);
    let known = this.#done.get(position);
    if (known === undefined) {
      known = new Map();
      this.#done.set(position, known);
    }
    if (known.has(value)) return known.get(value);
    this.#active.add(value);
    const resolved = Array.isArray(value) ? this.#resolveItems(node, position) : this.#resolveMembers(node, position);
    this.#active.delete(value);
    known.set(value, resolved);
    return resolved;
  }

  #resolveReference(node: Node, position: Position): unknown {
    const { node: target } = follow(node);
    if (target === undefined || this.#active.has(target.value)) return node.value;
    if (this.#mode === 'definition' && position === 'schema') {
      // Other files have no other place in this document: the first reference to a schema there brings it in.
      if (target.file === this.#home[0] || this.#brought.has(target.value)) return node.value;
      this.#brought.add(target.value);
    }
    return this.resolve(target, position);
  }

  #resolveItems(node: Node, position: Position): unknown {
    const list = node.value as readonly unknown[];
    let copy: unknown[] | null = null;
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      const resolved = this.resolve(childAt(node, index, item), position);
      if (resolved !== item) {
        copy ??= [...list];
        copy[index] = resolved;
      }
    }
    return copy ?? list;
  }

  #resolveMembers(node: Node, position: Position): unknown {
    const object = node.value as Readonly<Record<string, unknown>>;
    let copy: Record<string, unknown> | null = null;
    for (const key of Object.keys(object)) {
      const item = object[key];
      if (typeof item !== 'object' || item === null) continue;
      const resolved = this.#resolveMember(childAt(node, key, item), key, position);
      if (resolved !== item) {
        copy ??= { ...object };
        copy[key] = resolved;
      }
    }
    return copy ?? object;
  }

  #resolveMember(node: Node, key: string, position: Position): unknown {
    if (position === 'schemas') return this.resolve(node, 'schema');
    if (position === 'schema' || key === 'example' || key === 'examples') return this.resolve(node, position);
    if (TO_SCHEMAS.has(key)) return this.resolve(node, 'schemas');
    if (!TO_SCHEMA.has(key)) return this.resolve(node, position);
    // What a parameter, header or body is made of is looked at from there too, one step deep.
    const { value } = node;
    if (!isReference(value) || !isObject(value)) return this.resolve(node, 'schema');
    const { node: target } = follow(node);
    return target === undefined || this.#active.has(target.value) ? value : this.resolve(target, 'schema');
  }
}
