/**
 * Says whom a place of the document belongs to: the operation it stands in or the shared definition, the operations that
 * use it, and its subjects. Everything is computed for what is reported and remembered for its neighbours.
 */
import { keysOf } from '../../knowledge/pointer.ts';
import { componentSubject, DOCUMENT_SUBJECT, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Node } from '../../model/node.ts';
import { RankedOperations, type UserSet } from './ranked-operations.ts';
import { UsePlaces } from './schemas/find-use-places.ts';
import { SchemaUsers } from './schemas/find-users.ts';
import type { SchemaEntry } from './schemas/schema-entry.ts';
import { indexSchemas, type SchemaIndex } from './schemas/schema-index.ts';
import { shortenSubject } from './subject-text.ts';

/** Who a place belongs to; see VisitBase. */
export interface Owner {
  readonly operation: Operation | null;
  readonly users: UserSet;
  readonly subjects: readonly string[];
}

/** How many use places a shared definition is known by. */
const MAXIMUM_PLACES = 8;

export class Owners {
  readonly api: Api;
  readonly ranked: RankedOperations;
  readonly #definitions: ReadonlyMap<unknown, UserSet>;
  #schemas: SchemaIndex | undefined;
  #schemaUsers: SchemaUsers | undefined;
  #usePlaces: UsePlaces | undefined;

  constructor(api: Api) {
    this.api = api;
    this.ranked = new RankedOperations(api);
    this.#definitions = listDefinitions(this.ranked);
  }

  get schemas(): SchemaIndex {
    this.#schemas ??= indexSchemas(this.api);
    return this.#schemas;
  }

  /** The operations that use a parameter, body, response or header object, path item or operation, by identity. */
  usersOf(value: unknown): UserSet {
    return this.#definitions.get(value) ?? this.ranked.none;
  }

  schemaUsers(entry: SchemaEntry): UserSet {
    this.#schemaUsers ??= new SchemaUsers(this.ranked);
    return this.#schemaUsers.of(entry);
  }

  ofSchema(entry: SchemaEntry): Owner {
    const users = this.schemaUsers(entry);
    const shared = this.#sharedSubject(entry.node, users);
    this.#usePlaces ??= new UsePlaces(this.schemas, this.ranked);
    const places = this.#usePlaces.of(entry);
    const subjects =
      shared !== null ? [shared, ...places] : places.length > 0 ? places : [this.#placeSubject(entry.node)];
    return {
      operation: shared === null && users.members.length === 1 ? (users.operations()[0] as Operation) : null,
      users,
      subjects,
    };
  }

  /** A part of operations that has an object of its own, named by `detail` in each of them. */
  ofPart(node: Node, detail: (operation: Operation) => string): Owner {
    const users = this.usersOf(node.value);
    const shared = this.#sharedSubject(node, users);
    const places = placesOf(users, detail);
    return {
      operation: shared === null && users.members.length === 1 ? (users.operations()[0] as Operation) : null,
      users,
      subjects: shared === null ? places : [shared, ...places],
    };
  }

  /** Any other place, by the nearest object around it that operations are known to use. */
  ofPlace(node: Node): Owner {
    const keys = keysOf(node.pointer);
    const around = this.#nearestKnown(node, keys);
    const rest = keys.slice(around.depth).map(String).join('/');
    if (around.entry !== null) {
      const owner = this.ofSchema(around.entry);
      return {
        ...owner,
        subjects: owner.subjects.map((subject) => shortenSubject(rest === '' ? subject : subjectBelow(subject, rest))),
      };
    }
    const { users } = around;
    const shared = this.#sharedSubject(node, users);
    const subjects =
      shared !== null ? [shared] : users.members.length > 0 ? placesOf(users, () => rest) : [this.#placeSubject(node)];
    return {
      operation: shared === null && users.members.length === 1 ? (users.operations()[0] as Operation) : null,
      users,
      subjects,
    };
  }

  #nearestKnown(
    node: Node,
    keys: readonly (string | number)[],
  ): { readonly depth: number; readonly users: UserSet; readonly entry: SchemaEntry | null } {
    let value: unknown = node.file.root;
    let found = { depth: 0, users: this.ranked.none, entry: null as SchemaEntry | null };
    for (let depth = 0; depth <= keys.length; depth += 1) {
      const entry = this.schemas.find(value) ?? null;
      const users = this.#definitions.get(value);
      if (entry !== null) found = { depth, users: this.ranked.none, entry };
      // Only operations and path items are anchors: a parameter has no name of its own below them but its position.
      else if (users !== undefined) found = { depth: isAnchor(value, users) ? depth : found.depth, users, entry: null };
      const key = keys[depth] as string | number;
      if (depth === keys.length || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
      value = (value as Record<string | number, unknown>)[key];
    }
    return found;
  }

  /** The name of the shared definition a node stands in; `null` inside an operation, even one in a file of its own. */
  #sharedSubject(node: Node, users: UserSet): string | null {
    const subject = componentSubject(node, this.api.file.path);
    if (subject === null) return null;
    if (node.file === this.api.file) return shortenSubject(subject);
    const [first] = users.operations();
    const isInside = first !== undefined && (standsBelow(node, first.node) || standsBelow(node, first.pathItem));
    return isInside ? null : shortenSubject(subject);
  }

  #placeSubject(node: Node): string {
    return shortenSubject(subjectBelow(DOCUMENT_SUBJECT, keysOf(node.pointer).map(String).join('/')));
  }
}

function isAnchor(value: unknown, users: UserSet): boolean {
  const [first] = users.operations();
  return first !== undefined && (first.node.value === value || first.pathItem.value === value);
}

function placesOf(users: UserSet, detail: (operation: Operation) => string): readonly string[] {
  return users
    .operations()
    .slice(0, MAXIMUM_PLACES)
    .map((operation) => {
      const text = detail(operation);
      return text === ''
        ? operationSubject(operation.key)
        : shortenSubject(subjectBelow(operationSubject(operation.key), text));
    });
}

function standsBelow(node: Node, container: Node): boolean {
  if (node.file !== container.file) return false;
  const keys = keysOf(node.pointer);
  return keysOf(container.pointer).every((key, index) => String(keys[index]) === String(key));
}

/** Every object below an operation that another operation may share, with its users. */
function listDefinitions(ranked: RankedOperations): ReadonlyMap<unknown, UserSet> {
  const users = new Map<unknown, Operation[]>();
  const add = (value: unknown, operation: Operation): void => {
    const list = users.get(value);
    if (list === undefined) users.set(value, [operation]);
    else if (list.at(-1) !== operation) list.push(operation);
  };
  for (const operation of ranked.list) {
    add(operation.node.value, operation);
    add(operation.pathItem.value, operation);
    for (const parameter of operation.parameters) add(parameter.node.value, operation);
    if (operation.requestBody !== null) add(operation.requestBody.node.value, operation);
    for (const mediaType of operation.requestBody?.content ?? []) add(mediaType.node.value, operation);
    for (const response of operation.responses) {
      add(response.node.value, operation);
      for (const mediaType of response.content) add(mediaType.node.value, operation);
      for (const header of response.headers) add(header.node.value, operation);
    }
  }
  const sets = new Map<unknown, UserSet>();
  for (const [value, operations] of users) sets.set(value, ranked.setOf(operations));
  return sets;
}
