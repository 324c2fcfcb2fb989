/**
 * Says whom a place of the document belongs to: the operation it stands in or the shared definition, the operations that
 * use it, and its subjects. Everything is computed for what is reported and remembered for its neighbours.
 */
import { keysOf } from '../../knowledge/pointer.ts';
import { componentSubject, DOCUMENT_SUBJECT, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Node } from '../../model/node.ts';
import { RankedOperations, UserSet } from './ranked-operations.ts';
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
  #definitions: Definitions | undefined;
  #schemas: SchemaIndex | undefined;
  #schemaUsers: SchemaUsers | undefined;
  #usePlaces: UsePlaces | undefined;

  constructor(api: Api) {
    this.api = api;
    this.ranked = new RankedOperations(api);
  }

  get schemas(): SchemaIndex {
    this.#schemas ??= indexSchemas(this.api);
    return this.#schemas;
  }

  /** The operations that use a parameter, body, response or header object, path item or operation, by identity. */
  usersOf(value: unknown): UserSet {
    return this.#definedUsers(value) ?? this.ranked.none;
  }

  #definedUsers(value: unknown): UserSet | undefined {
    this.#definitions ??= new Definitions(this.ranked);
    return this.#definitions.usersOf(value);
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
      const entry = this.schemas.find(value) ?? leafAt(found, keys, depth);
      const users = this.#definedUsers(value);
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

/** The property of the schema just above, where it has no entry of its own. */
function leafAt(
  above: { readonly depth: number; readonly entry: SchemaEntry | null },
  keys: readonly (string | number)[],
  depth: number,
): SchemaEntry | null {
  if (above.entry === null || above.depth !== depth - 2 || keys[depth - 2] !== 'properties') return null;
  const name = String(keys[depth - 1]);
  return above.entry.leaves?.includes(name) === true ? above.entry.leaf(name) : null;
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

/** The objects below operations that several operations may share, with the ranks of those that do. */
class Definitions {
  readonly #ranked: RankedOperations;
  /** A rank for the many that one operation has for itself, else ascending ranks. */
  readonly #ranks = new Map<unknown, number | number[]>();
  readonly #sets = new Map<number[], UserSet>();

  constructor(ranked: RankedOperations) {
    this.#ranked = ranked;
    ranked.list.forEach((operation, rank) => {
      this.#addParts(operation, rank);
    });
  }

  usersOf(value: unknown): UserSet | undefined {
    const ranks = this.#ranks.get(value);
    if (typeof ranks === 'number') return this.#ranked.single(ranks);
    if (ranks === undefined) return undefined;
    let set = this.#sets.get(ranks);
    if (set === undefined) {
      set = new UserSet(this.#ranked, ranks);
      this.#sets.set(ranks, set);
    }
    return set;
  }

  #addParts(operation: Operation, rank: number): void {
    this.#add(operation.node.value, rank);
    this.#add(operation.pathItem.value, rank);
    for (const { node } of operation.parameters) this.#add(node.value, rank);
    if (operation.requestBody !== null) this.#add(operation.requestBody.node.value, rank);
    for (const { node } of operation.requestBody?.content ?? []) this.#add(node.value, rank);
    for (const { node, content, headers } of operation.responses) {
      this.#add(node.value, rank);
      for (const mediaType of content) this.#add(mediaType.node.value, rank);
      for (const header of headers) this.#add(header.node.value, rank);
    }
  }

  #add(value: unknown, rank: number): void {
    const known = this.#ranks.get(value);
    if (known === undefined) this.#ranks.set(value, rank);
    else if (typeof known === 'number') {
      if (known !== rank) this.#ranks.set(value, [known, rank]);
    } else if (known.at(-1) !== rank) known.push(rank);
  }
}
