/**
 * Walks the objects of a document as the specification names them, each once, following references where they may stand.
 * Examples, defaults and extensions are data: nothing inside them is taken for a schema or a reference. Iterative.
 */
import { followOnce, type ReferenceFailure } from '../../../knowledge/reference.ts';
import { appliesReferenceSiblings } from '../../../knowledge/schema.ts';
import { child, isObject, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { TextRole } from '../target.ts';
import { checkKeyword } from './check-keyword.ts';
import { checkObject } from './check-object.ts';
import { checkSiblings } from './check-siblings.ts';
import { checkValue } from './check-value.ts';
import { LoopFinder } from './find-loop.ts';
import { type Field, type Grammar, grammarOf, type Kind } from './grammar.ts';
import { GrammarMemory } from './grammar-memory.ts';
import { kindAt } from './kind-at.ts';
import { describe, type ReportFault, withArticle } from './report-fault.ts';

export interface WrongKind {
  readonly kind: 'wrong-kind';
  readonly expected: string;
  readonly written: readonly string[];
  /** A reference may not stand there at all; how many more operations are written like that. `null`: it may. */
  readonly misplaced: number | null;
}

function misplaced(kind: Kind, node: Node<JsonObject>, others: number): WrongKind {
  const written = [String(node.value.$ref).slice(0, 500)];
  return { kind: 'wrong-kind', expected: withArticle(kind.name), written, misplaced: others };
}

/** What the walk tells; `null` where nobody listens. */
export interface GrammarListener {
  readonly reference: ((node: Node<JsonObject>, failure: ReferenceFailure | WrongKind) => Heard) | null;
  readonly fault: ((...fault: Parameters<ReportFault>) => Heard) | null;
  readonly text:
    | ((text: string, role: TextRole, name: string | null, parent: Node, key: string | number) => Heard)
    | null;
}

/** Whether it matters to anybody: what matters to nobody in one revision is passed over in the other. */
export type Heard = boolean;

interface Frame {
  readonly node: Node;
  readonly kind: Kind;
  readonly referable: boolean;
  /** The property, parameter or header that texts here belong to. */
  readonly name: string | null;
}

/** Walks one revision; with the memory of another, only what differs and what mattered there. */
export function walkGrammar(api: Api, listener: GrammarListener, precedent: GrammarMemory | null): GrammarMemory {
  const walk = new GrammarWalk(api, listener, precedent);
  walk.run();
  return walk.memory;
}

class GrammarWalk {
  readonly #api: Api;
  readonly #listener: GrammarListener;
  readonly #fault: ReportFault;
  readonly #grammar: Grammar;
  readonly #stack: Frame[] = [];
  readonly #seenData = new Set<unknown>();
  readonly memory: GrammarMemory;
  readonly #precedent: GrammarMemory | null;
  readonly #loops = new LoopFinder();
  readonly #referredOperations: Node<JsonObject>[] = [];
  readonly #siblingsApply: boolean;

  constructor(api: Api, listener: GrammarListener, precedent: GrammarMemory | null) {
    this.#api = api;
    this.#listener = listener;
    this.#fault = (fault, node, place, args) => {
      if (listener.fault?.(fault, node, place, args) === true) this.memory.reportAt(node);
    };
    this.#grammar = grammarOf(api.dialect);
    this.#siblingsApply = appliesReferenceSiblings(api.dialect);
    this.memory = new GrammarMemory(api, this.#grammar);
    this.#precedent = precedent?.holdsFor(api, this.#grammar) === true ? precedent : null;
  }

  run(): void {
    this.#stack.push({
      node: this.#api.root,
      kind: this.#grammar.get('document') as Kind,
      referable: false,
      name: null,
    });
    for (let frame = this.#stack.pop(); frame !== undefined; frame = this.#stack.pop()) {
      const start = this.#stack.length;
      this.#visit(frame);
      turnOver(this.#stack, start);
    }
    this.#reportReferredOperations();
  }

  #visit(frame: Frame): void {
    const { kind } = frame;
    const { value } = frame.node;
    if (!isObject(value)) {
      this.#fault('wrong-type', frame.node, placeOf(frame.node), {
        name: lastKey(frame.node),
        expected: withArticle(kind.name),
        found: describe(value),
      });
      return;
    }
    if (!this.memory.visit(kind, value) || this.#precedent?.isSilentAbout(kind, value) === true) return;
    const node =
      kind.name === 'schema' && this.#siblingsApply
        ? enterResource(frame.node as Node<JsonObject>)
        : (frame.node as Node<JsonObject>);
    if (Object.hasOwn(value, '$ref') && kind.name !== 'security requirement' && !this.#visitReference(frame, node))
      return;
    if (this.#listener.fault !== null) {
      for (const name of kind.required) {
        if (!Object.hasOwn(value, name))
          this.#fault('missing-field', node, placeOf(node), { name, owner: withArticle(kind.name) });
      }
      checkObject(kind, node, this.#fault, this.#api);
    }
    const name = kind.name === 'parameter' && typeof value.name === 'string' ? value.name : frame.name;
    for (const key of Object.keys(value)) {
      const field = kind.fields.get(key) ?? (kind.other !== null && !key.startsWith('x-') ? kind.other : undefined);
      if (field !== undefined) this.#visitField(field, node, key, name);
      else if (!key.startsWith('x-')) checkKeyword(kind, node, key, this.#fault);
      else if (this.#listener.text !== null) this.#readData(node, key, 'other', key);
    }
  }

  /** True when the members beside the reference count too. */
  #visitReference(frame: Frame, node: Node<JsonObject>): boolean {
    const written = node.value.$ref;
    if (!frame.referable) {
      this.#visitMisplacedReference(frame, node);
      return false;
    }
    if (typeof written === 'string' && this.memory.isAccepted(node, written, frame.kind))
      return this.#keepSiblings(frame.kind, node);
    const { node: target, failure } = followOnce(node);
    if (failure !== undefined) this.#reportReference(node, failure);
    else if (!this.#fits(target, frame.kind))
      this.#reportReference(node, {
        kind: 'wrong-kind',
        expected: withArticle(frame.kind.name),
        written: [written as string],
        misplaced: null,
      });
    else {
      const loop = this.#loops.find(node);
      if (loop !== null) this.#reportReference(loop.at as Node<JsonObject>, loop);
      else {
        this.memory.accept(node, written as string, frame.kind);
        if (isObject(target.value))
          this.#stack.push({ node: target, kind: frame.kind, referable: true, name: frame.name });
      }
    }
    return this.#keepSiblings(frame.kind, node);
  }

  /**
   * A reference where none may stand. Some bundlers follow it all the same, above all in place of operations, and then in
   * whole documents: what it names is walked, and operations are told together, at the first.
   */
  #visitMisplacedReference({ kind, name }: Frame, node: Node<JsonObject>): void {
    const { node: target, failure } = followOnce(node);
    if (failure !== undefined) this.#reportReference(node, failure);
    else if (kind.name === 'operation') this.#referredOperations.push(node);
    else this.#reportReference(node, misplaced(kind, node, 0));
    if (target !== undefined && isObject(target.value))
      this.#stack.push({ node: target, kind, referable: false, name });
  }

  #reportReferredOperations(): void {
    const [first] = this.#referredOperations;
    if (first === undefined) return;
    const kind = this.#grammar.get('operation') as Kind;
    this.#reportReference(first, misplaced(kind, first, this.#referredOperations.length - 1));
    for (const node of this.#referredOperations) this.memory.reportAt(node);
  }

  #keepSiblings(kind: Kind, node: Node<JsonObject>): boolean {
    const isApplied = kind.name === 'schema' && this.#siblingsApply;
    if (!isApplied && this.#listener.fault !== null) checkSiblings(kind, node, this.#fault);
    return isApplied;
  }

  #reportReference(node: Node<JsonObject>, failure: ReferenceFailure | WrongKind): void {
    if (this.#listener.reference?.(node, failure) === true) this.memory.reportAt(node);
  }

  #tellText(text: string, role: TextRole, name: string | null, parent: Node, key: string | number): void {
    if (this.#listener.text?.(text, role, name, parent, key) === true) this.memory.reportAt(parent);
  }

  #fits(target: Node, kind: Kind): boolean {
    const isBoolean = typeof target.value === 'boolean' && kind.name === 'schema' && this.#siblingsApply;
    if (!isObject(target.value) && !isBoolean) return false;
    const known = kindAt(target, this.#grammar);
    return known === null ? isBoolean || resembles(target.value as JsonObject, kind) : known === kind;
  }

  #visitField(field: Field, node: Node<JsonObject>, key: string, name: string | null): void {
    const value = node.value[key];
    switch (field.shape) {
      case 'object':
        if (!(field.acceptsBoolean && typeof value === 'boolean')) this.#push(child(node, key), field, name);
        return;
      case 'list':
      case 'map': {
        const fits = field.shape === 'list' ? Array.isArray(value) : isObject(value);
        if (!fits)
          this.#reportType(
            node,
            key,
            field.shape === 'list' ? `a list of ${plural(field)}` : `a map of ${plural(field)}`,
          );
        else
          this.#pushAll(
            child(node, key),
            field,
            field.shape === 'map' && NAMING.has(key) ? null : name,
            NAMING.has(key),
          );
        return;
      }
      case 'data':
        if (field.isList && !Array.isArray(value)) this.#reportType(node, key, 'a list');
        if (this.#listener.text !== null) this.#readData(node, key, field.role, name);
        return;
      default:
        if (this.#listener.fault !== null) checkValue(field, node, key, this.#fault);
        if (this.#listener.text !== null && typeof value === 'string')
          this.#tellText(value, field.role, name, node, key);
    }
  }

  #reportType(node: Node<JsonObject>, key: string, expected: string): void {
    const found = child(node, key);
    this.#fault('wrong-type', found, placeOf(found), { name: key, expected, found: describe(found.value) });
  }

  #pushAll(parent: Node, field: Field, name: string | null, keysAreNames: boolean): void {
    const keys = Array.isArray(parent.value) ? parent.value.keys() : Object.keys(parent.value as JsonObject);
    for (const key of keys) {
      const node = child(parent, key);
      if (field.acceptsBoolean && typeof node.value === 'boolean') continue;
      this.#push(node, field, keysAreNames ? String(key) : name);
    }
  }

  #push(node: Node, field: Field, name: string | null): void {
    this.#stack.push({ node, kind: field.kind as Kind, referable: field.referable, name });
  }

  /** Every string inside a value that is not ours to interpret. */
  #readData(owner: Node, key: string, role: TextRole, name: string | null): void {
    const queue: NamedNode[] = [];
    this.#readDatum(owner, key, role, name, queue);
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      const { value } = item.node;
      const start = queue.length;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) this.#readDatum(item.node, index, role, item.name, queue);
      } else
        for (const inner of Object.keys(value as JsonObject)) this.#readDatum(item.node, inner, role, inner, queue);
      turnOver(queue, start);
    }
  }

  #readDatum(parent: Node, key: string | number, role: TextRole, name: string | null, queue: NamedNode[]): void {
    const value = (parent.value as Record<string | number, unknown>)[key];
    if (typeof value === 'string') this.#tellText(value, role, name, parent, key);
    if (typeof value !== 'object' || value === null || this.#seenData.has(value)) return;
    this.#seenData.add(value);
    queue.push({ node: child(parent, key), name });
  }
}

/** A container inside data, with the name that texts in it belong to. */
interface NamedNode {
  readonly node: Node;
  readonly name: string | null;
}

/** A stack gives back the last first: turned over from `start`, things come in document order. */
function turnOver(stack: unknown[], start: number): void {
  for (let low = start, high = stack.length - 1; low < high; low += 1, high -= 1) {
    const swapped = stack[low];
    stack[low] = stack[high];
    stack[high] = swapped;
  }
}

/** Maps whose keys name what their values describe. */
const NAMING: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'headers',
  'schemas',
  'definitions',
  'parameters',
  'variables',
  '$defs',
]);

function enterResource(node: Node<JsonObject>): Node<JsonObject> {
  const id = Object.hasOwn(node.value, '$id') ? node.value.$id : undefined;
  return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: node } : node;
}

/** In a file that is no description nothing but its members says what an object is. */
function resembles(value: JsonObject, kind: Kind): boolean {
  const keys = Object.keys(value);
  return (
    keys.length === 0 ||
    kind.other !== null ||
    kind.isOpen ||
    keys.some((key) => key === '$ref' || kind.fields.has(key) || key.startsWith('x-'))
  );
}

/** The name of a member, or of the list that holds it. */
function lastKey(node: Node): string {
  const { pointer } = node;
  if (pointer === null) return 'document';
  return typeof pointer.key === 'string' || pointer.parent === null
    ? String(pointer.key)
    : `${pointer.parent.key}[${pointer.key}]`;
}

function plural(field: Field): string {
  const name = (field.kind as Kind).name;
  return name.endsWith('s') ? name : `${name}s`;
}
