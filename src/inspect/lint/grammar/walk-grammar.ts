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
import { Frame, type Located } from './frame.ts';
import { type Field, type Grammar, grammarOf, type Kind } from './grammar.ts';
import { GrammarMemory } from './grammar-memory.ts';
import { kindAt } from './kind-at.ts';
import { type Heard, type TextListener, TextReader, turnOver } from './read-texts.ts';
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
  readonly text: TextListener | null;
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
  readonly #texts: TextReader | null;
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
    this.#texts = listener.text === null ? null : new TextReader(listener.text, this.memory);
    this.#precedent = precedent?.holdsFor(api, this.#grammar) === true ? precedent : null;
  }

  run(): void {
    this.#stack.push(Frame.at(this.#api.root, this.#grammar.get('document') as Kind, false, null));
    for (let frame = this.#stack.pop(); frame !== undefined; frame = this.#stack.pop()) {
      const start = this.#stack.length;
      this.#visit(frame);
      turnOver(this.#stack, start);
    }
    this.#reportReferredOperations();
  }

  #visit(frame: Frame): void {
    const { kind, value } = frame;
    if (!isObject(value)) {
      const node = frame.node();
      this.#fault('wrong-type', node, placeOf(node), {
        name: lastKey(node),
        expected: withArticle(kind.name),
        found: describe(value),
      });
      return;
    }
    if (!this.memory.visit(kind, value) || this.#precedent?.isSilentAbout(kind, value) === true) return;
    const object = frame as Located & Frame;
    if (this.#siblingsApply && kind.name === 'schema' && Object.hasOwn(value, '$id'))
      frame.enter(enterResource(object.node()));
    if (Object.hasOwn(value, '$ref') && kind.name !== 'security requirement') {
      // Thousands of references say the same few hundred things: no node is made of them.
      if (this.#isKnownReference(frame, value)) return;
      if (!this.#visitReference(frame, object.node())) return;
    }
    if (this.#listener.fault !== null) {
      for (const name of kind.required) {
        if (!Object.hasOwn(value, name))
          this.#fault('missing-field', frame.node(), placeOf(frame.node()), { name, owner: withArticle(kind.name) });
      }
      checkObject(kind, object, this.#fault, this.#api);
    }
    const name = kind.name === 'parameter' && typeof value.name === 'string' ? value.name : frame.name;
    const keys = Object.keys(value);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as string;
      const field = kind.fields.get(key) ?? (kind.other !== null && !key.startsWith('x-') ? kind.other : undefined);
      if (field !== undefined) this.#visitField(field, object, key, name);
      else if (!key.startsWith('x-')) checkKeyword(kind, object.node(), key, this.#fault);
      else this.#texts?.read(object, key, 'other', key);
    }
  }

  /** A reference that was found good before, with nothing beside it. */
  #isKnownReference({ kind, file, referable }: Frame, value: JsonObject): boolean {
    const written = value.$ref;
    return (
      referable &&
      !this.#siblingsApply &&
      typeof written === 'string' &&
      Object.keys(value).length === 1 &&
      this.memory.isAcceptedIn(file, written, kind)
    );
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
        if (isObject(target.value)) this.#stack.push(Frame.at(target, frame.kind, true, frame.name));
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
    if (target !== undefined && isObject(target.value)) this.#stack.push(Frame.at(target, kind, false, name));
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

  #tellText(text: string, role: TextRole, name: string | null, parent: Located, key: string): void {
    const listener = this.#listener.text;
    if (listener?.mayMatter(text, name, role) !== true) return;
    const node = parent.node();
    if (listener.tell(text, role, name, node, key)) this.memory.reportAt(node);
  }

  #fits(target: Node, kind: Kind): boolean {
    const isBoolean = typeof target.value === 'boolean' && kind.name === 'schema' && this.#siblingsApply;
    if (!isObject(target.value) && !isBoolean) return false;
    const known = kindAt(target, this.#grammar);
    return known === null ? isBoolean || resembles(target.value as JsonObject, kind) : known === kind;
  }

  #visitField(field: Field, frame: Located & Frame, key: string, name: string | null): void {
    const value = frame.value[key];
    switch (field.shape) {
      case 'object':
        if (!(field.acceptsBoolean && typeof value === 'boolean'))
          this.#stack.push(frame.below(value, field.kind as Kind, field.referable, name, key, null));
        return;
      case 'list':
      case 'map': {
        const fits = field.shape === 'list' ? Array.isArray(value) : isObject(value);
        if (!fits)
          this.#reportType(
            frame.node(),
            key,
            field.shape === 'list' ? `a list of ${plural(field)}` : `a map of ${plural(field)}`,
          );
        else this.#pushAll(frame, key, field, field.shape === 'map' && NAMING.has(key) ? null : name, NAMING.has(key));
        return;
      }
      case 'data':
        if (field.isList && !Array.isArray(value)) this.#reportType(frame.node(), key, 'a list');
        this.#texts?.read(frame, key, field.role, name);
        return;
      default:
        if (this.#listener.fault !== null) checkValue(field, frame, key, this.#fault);
        if (this.#listener.text !== null && typeof value === 'string')
          this.#tellText(value, field.role, name, frame, key);
    }
  }

  #reportType(node: Node<JsonObject>, key: string, expected: string): void {
    const found = child(node, key);
    this.#fault('wrong-type', found, placeOf(found), { name: key, expected, found: describe(found.value) });
  }

  #pushAll(frame: Located & Frame, key: string, field: Field, name: string | null, keysAreNames: boolean): void {
    const container = frame.value[key] as unknown[] | JsonObject;
    const kind = field.kind as Kind;
    if (Array.isArray(container)) {
      for (let index = 0; index < container.length; index += 1) {
        const value = container[index];
        if (field.acceptsBoolean && typeof value === 'boolean') continue;
        this.#stack.push(frame.below(value, kind, field.referable, keysAreNames ? String(index) : name, key, index));
      }
      return;
    }
    for (const inner of Object.keys(container)) {
      const value = container[inner];
      if (field.acceptsBoolean && typeof value === 'boolean') continue;
      this.#stack.push(frame.below(value, kind, field.referable, keysAreNames ? inner : name, key, inner));
    }
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
