/**
 * The graph of schema objects that an API's operations reach, and of the shared ones that nothing reaches. Each object
 * stands in it once; every walk is iterative and visits an edge a fixed number of times, whatever the document does.
 */

import { isFormSchema } from '../../../knowledge/form-schema.ts';
import { keysOf } from '../../../knowledge/pointer.ts';
import { followOnce } from '../../../knowledge/reference.ts';
import { appliesReferenceSiblings, flag, isSchemaValue, ownProperties, viewSchema } from '../../../knowledge/schema.ts';
import { child, childAt, childIfPresent, isObject, member, members } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { listSchemaRoots } from './list-schema-roots.ts';
import { IN_REQUEST, IN_RESPONSE, SchemaEntry, type SchemaRoot } from './schema-entry.ts';
import { SCHEMA_KEYWORDS } from './schema-keywords.ts';

export interface SchemaIndex {
  /** In the order they are met: from the operations first, unused definitions last. */
  readonly entries: readonly SchemaEntry[];
  /** The entry of a schema object, by identity; leaves have none (see SchemaEntry). */
  find(value: unknown): SchemaEntry | undefined;
  readonly roots: readonly { readonly root: SchemaRoot; readonly entry: SchemaEntry }[];
  /** Which flows a property lets through: not requests when it is readOnly, not responses when it is writeOnly. */
  flowOfProperty(property: SchemaNode): number;
}

export function indexSchemas(api: Api): SchemaIndex {
  const builder = new IndexBuilder(api);
  builder.addRoots();
  builder.addDefinitions();
  builder.spreadFlow();
  return builder;
}

class IndexBuilder implements SchemaIndex {
  readonly entries: SchemaEntry[] = [];
  readonly roots: { root: SchemaRoot; entry: SchemaEntry }[] = [];
  readonly #api: Api;
  readonly #byValue = new Map<unknown, SchemaEntry>();
  readonly #targets = new Map<SourceFile, Map<string, SchemaNode | null>>();
  readonly #siblingsApply: boolean;
  /** Some reference leads to a property, which then has an entry wherever it is met. */
  #refersToProperties = false;

  constructor(api: Api) {
    this.#api = api;
    this.#siblingsApply = appliesReferenceSiblings(api.dialect);
  }

  find(value: unknown): SchemaEntry | undefined {
    return this.#byValue.get(value);
  }

  addRoots(): void {
    for (const { root, schema } of listSchemaRoots(this.#api)) {
      const target = this.#resolve(schema);
      if (target === null) continue;
      const entry = this.#entryOf(target);
      entry.edges ??= [];
      entry.edges.push({ root, from: null });
      this.roots.push({ root, entry });
    }
    this.#expandFrom(0);
  }

  /** `components.schemas` or `definitions`: whatever no operation reached is still part of the document. */
  addDefinitions(): void {
    const components = childIfPresent(this.#api.root, 'components');
    const parent =
      this.#api.dialect === '2.0'
        ? childIfPresent(this.#api.root, 'definitions')
        : components && childIfPresent(components, 'schemas');
    if (parent === undefined) return;
    const start = this.entries.length;
    for (const [, node] of members(parent)) {
      const target = isSchemaValue(node.value) ? this.#resolve(node as SchemaNode) : null;
      if (target !== null) this.#entryOf(target);
    }
    this.#expandFrom(start);
  }

  /** Follows data from the operations down: what is readOnly is not sent, what is writeOnly is not answered. */
  spreadFlow(): void {
    const queue: SchemaEntry[] = [];
    const pending: number[] = [];
    const offer = (entry: SchemaEntry, flow: number): void => {
      const added = flow & ~entry.flow;
      if (added === 0) return;
      entry.flow |= added;
      queue.push(entry);
      pending.push(added);
    };
    for (const { root, entry } of this.roots) offer(entry, root.flow);
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const flow = pending.pop() as number;
      const { children, masks } = entry;
      if (children === null || masks === null) continue;
      for (let index = 0; index < children.length; index += 1) {
        offer(children[index] as SchemaEntry, flow & (masks[index] as number));
      }
    }
  }

  #expandFrom(start: number): void {
    for (let index = start; index < this.entries.length; index += 1) this.#expand(this.entries[index] as SchemaEntry);
  }

  #expand(entry: SchemaEntry): void {
    const { value } = entry;
    const keywords = Object.keys(value);
    for (let position = 0; position < keywords.length; position += 1) {
      const keyword = keywords[position] as string;
      const shape = SCHEMA_KEYWORDS.get(keyword);
      if (shape === undefined) continue;
      if (keyword === 'properties') {
        if (isFormSchema(value)) this.#expandForm(entry);
        else if (isObject(value.properties)) this.#expandProperties(entry, value.properties);
        continue;
      }
      if (keyword === '$ref') {
        // Only met where keywords beside it apply; elsewhere the entry is the target itself.
        const target = typeof value.$ref === 'string' ? followOnce(entry.node).node : undefined;
        if (target !== undefined && isSchemaValue(target.value))
          this.#connect(entry, target as SchemaNode, keyword, null, IN_REQUEST | IN_RESPONSE, true);
        continue;
      }
      const found = value[keyword];
      if (shape.single && isSchemaValue(found))
        this.#connect(entry, child(entry.node, keyword) as SchemaNode, keyword, null, IN_REQUEST | IN_RESPONSE);
      else if (shape.list && Array.isArray(found)) {
        const list = child(entry.node, keyword);
        for (let index = 0; index < found.length; index += 1) this.#connectMember(entry, list, keyword, index);
      } else if (shape.map && isObject(found)) {
        const map = child(entry.node, keyword);
        for (const key of Object.keys(found)) this.#connectMember(entry, map, keyword, key);
      }
    }
  }

  #expandForm(entry: SchemaEntry): void {
    for (const [name, property] of ownProperties(entry.node)) {
      const target = this.#resolve(property);
      if (target !== null)
        this.#connectTo(target, entry, property, 'properties', name, this.flowOfProperty(property), false);
    }
  }

  /** By far the most schemas are properties written in place: they get a node when something is said about them. */
  #expandProperties(entry: SchemaEntry, properties: JsonObject): void {
    const names = Object.keys(properties);
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const value = properties[name];
      if (!isObject(value)) continue;
      if (entry.isTree && isLeaf(value) && !(this.#refersToProperties && this.#byValue.has(value))) {
        if (entry.leaves === null) entry.leaves = [name];
        else entry.leaves.push(name);
        continue;
      }
      const isPlain = !Object.hasOwn(value, '$ref') && !(this.#siblingsApply && Object.hasOwn(value, '$id'));
      if (!isPlain || this.#byValue.has(value)) {
        const property = childAt<JsonObject>(childAt(entry.node, 'properties', properties), name, value);
        const target = this.#resolve(property);
        if (target !== null)
          this.#connectTo(target, entry, property, 'properties', name, this.flowOfProperty(property), false);
        continue;
      }
      const inner = this.#add(entry.property(name, value));
      entry.addChild(inner, Object.hasOwn(value, 'allOf') ? this.flowOfProperty(inner.node) : plainFlow(value));
    }
  }

  #connectMember(entry: SchemaEntry, parent: Node, keyword: string, key: string | number): void {
    const node = child(parent, key);
    if (isSchemaValue(node.value))
      this.#connect(entry, node as SchemaNode, keyword, String(key), IN_REQUEST | IN_RESPONSE);
  }

  #connect(
    from: SchemaEntry,
    node: SchemaNode,
    keyword: string,
    name: string | null,
    mask: number,
    referenced = false,
  ): void {
    const target = this.#resolve(node);
    if (target !== null) this.#connectTo(target, from, node, keyword, name, mask, referenced);
  }

  #connectTo(
    target: Node<JsonObject>,
    from: SchemaEntry,
    node: SchemaNode,
    keyword: string,
    name: string | null,
    mask: number,
    referenced: boolean,
  ): void {
    const known = this.#byValue.get(target.value);
    const entry = known ?? this.#addEntry(target);
    if (known === undefined && target === node && !referenced) {
      entry.parent = from;
      entry.keyword = keyword;
      entry.name = name;
    } else {
      entry.edges ??= [];
      entry.edges.push({ root: null, from, keyword, name });
    }
    from.addChild(entry, mask);
  }

  #entryOf(node: Node<JsonObject>): SchemaEntry {
    return this.#byValue.get(node.value) ?? this.#addEntry(node);
  }

  #addEntry(node: Node<JsonObject>): SchemaEntry {
    const { dialect } = this.#api;
    const entry = new SchemaEntry(
      node.value,
      this.#siblingsApply ? enterResource(node) : node,
      dialect,
      node.file.isTree,
    );
    if (node.pointer?.parent?.key === 'properties') this.#takeFromLeaves(entry, node);
    return this.#add(entry);
  }

  /** What a reference leads to has an entry, also when it was a leaf before. */
  #takeFromLeaves(entry: SchemaEntry, { file, pointer }: Node): void {
    this.#refersToProperties = true;
    const keys = keysOf(pointer);
    const name = String(keys.at(-1));
    let owner: unknown = file.root;
    for (const key of keys.slice(0, -2)) owner = (owner as Record<string | number, unknown>)[key];
    const holder = this.#byValue.get(owner);
    const at = holder?.leaves?.indexOf(name) ?? -1;
    if (holder === undefined || at === -1) return;
    holder.leaves?.splice(at, 1);
    entry.parent = holder;
    entry.keyword = 'properties';
    entry.name = name;
    holder.addChild(entry, IN_REQUEST | IN_RESPONSE);
  }

  #add(entry: SchemaEntry): SchemaEntry {
    this.#byValue.set(entry.value, entry);
    this.entries.push(entry);
    return entry;
  }

  flowOfProperty(property: SchemaNode): number {
    if (!isObject(property.value)) return IN_REQUEST | IN_RESPONSE;
    const target = this.#resolve(property);
    if (target === null) return IN_REQUEST | IN_RESPONSE;
    const { value } = target;
    if (!Object.hasOwn(value, 'allOf') && !Object.hasOwn(value, '$ref')) {
      return plainFlow(value);
    }
    // The target's view is made once, whatever refers to it.
    const view = viewSchema(target, this.#api.dialect);
    return (flag(view, 'readOnly') ? 0 : IN_REQUEST) | (flag(view, 'writeOnly') ? 0 : IN_RESPONSE);
  }

  /** The schema object that a node stands for after references with nothing of their own; `null` when there is none. */
  #resolve(node: SchemaNode): Node<JsonObject> | null {
    if (!isObject(node.value)) return null;
    if (!this.#isBareReference(node.value)) return node as Node<JsonObject>;
    const written = node.value.$ref as string;
    if (node.resource !== undefined) return this.#followBare(node);
    let targets = this.#targets.get(node.file);
    if (targets === undefined) {
      targets = new Map();
      this.#targets.set(node.file, targets);
    }
    let target = targets.get(written);
    if (target === undefined) {
      target = this.#followBare(node);
      targets.set(written, target);
    }
    return target as Node<JsonObject> | null;
  }

  #followBare(start: SchemaNode): Node<JsonObject> | null {
    const walked = new Set<unknown>();
    let node: Node = start;
    while (isObject(node.value) && this.#isBareReference(node.value)) {
      if (walked.has(node.value)) return null;
      walked.add(node.value);
      const next = followOnce(node).node;
      if (next === undefined) return null;
      node = next;
    }
    return isObject(node.value) ? (node as Node<JsonObject>) : null;
  }

  /** True when nothing but the reference counts. */
  #isBareReference(value: JsonObject): boolean {
    if (!Object.hasOwn(value, '$ref') || typeof value.$ref !== 'string') return false;
    if (!this.#siblingsApply) return true;
    for (const key of Object.keys(value))
      if (key !== '$ref' && key !== 'description' && key !== 'summary') return false;
    return true;
  }
}

/** Nothing below it, and nothing that keeps it from flowing as its owner does. */
function isLeaf(value: JsonObject): boolean {
  for (const keyword in value) if (NOT_IN_LEAVES.has(keyword)) return false;
  return true;
}

const NOT_IN_LEAVES: ReadonlySet<string> = new Set([...SCHEMA_KEYWORDS.keys(), '$id', 'readOnly', 'writeOnly']);

/** Of a schema that is neither composed nor a reference. */
function plainFlow(value: JsonObject): number {
  return (
    (member(value, 'readOnly') === true ? 0 : IN_REQUEST) | (member(value, 'writeOnly') === true ? 0 : IN_RESPONSE)
  );
}

/** JSON Schema 2020-12 §8.2.1: an absolute `$id` opens a resource, in which the references below are resolved. */
function enterResource(node: Node<JsonObject>): Node<JsonObject> {
  const id = member(node.value, '$id');
  return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: node } : node;
}
