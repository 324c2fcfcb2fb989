/** How much two schemas look alike, at a glance: for pairing alternatives that were edited. Never decides an effect. */
import {
  canonicalText,
  enumeration,
  propertiesOf,
  type SchemaView,
  typesOf,
  viewSchema,
} from '../../../knowledge/schema.ts';
import { stringMember } from '../../../knowledge/value.ts';
import type { Dialect } from '../../../model/api.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { areDisjoint } from './types.ts';

/** What is known of a schema without descending. */
export interface Glance {
  readonly node: SchemaNode;
  /** The name of what it refers to, or its title. */
  readonly name: string | null;
  readonly title: string | null;
  readonly types: ReadonlySet<string> | null;
  readonly members: ReadonlySet<string>;
  /** The members that can have one value only, with it. */
  readonly tags: ReadonlyMap<string, string>;
  readonly values: ReadonlySet<string> | null;
  readonly text: string;
}

export function glanceAt(node: SchemaNode, dialect: Dialect): Glance {
  // The view is remembered with the first place at which the schema was met.
  return { ...glanceOf(viewSchema(node, dialect)), node };
}

export function glanceOf(view: SchemaView): Glance {
  const { node } = view;
  const values = enumeration(view);
  const types = typesOf(view);
  const members = propertiesOf(view);
  return {
    node,
    name: referenceName(node),
    title: stringMember(node.value, 'title'),
    types: types === null ? null : new Set([...types].filter((type) => type !== 'null')),
    members: new Set(members.keys()),
    tags: tagsOf(members, view.dialect),
    values: values === null ? null : new Set(values.keys()),
    text: textOf(view.parts.flatMap(({ value }) => (Object.keys(value).every(isPassedThrough) ? [] : [value]))),
  };
}

/** Members that can have one value only tell alternatives apart. */
function tagsOf(members: ReadonlyMap<string, readonly SchemaNode[]>, dialect: Dialect): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [name, [node]] of members) {
    const values = node === undefined ? null : enumeration(viewSchema(node, dialect));
    const [only, more] = values === null ? [] : [...values.keys()];
    if (only !== undefined && more === undefined) tags.set(name, only);
  }
  return tags;
}

/** A reference's text without the file: a moved definition keeps its name. */
export function referenceName(node: SchemaNode): string | null {
  const reference = stringMember(node.value, '$ref');
  return reference === null ? null : reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}

/** From 0 (another thing) to 1 (looks the same). */
export function similarity(left: Glance, right: Glance): number {
  if (left.node.value === right.node.value || left.text === right.text) return 1;
  if (areDisjoint(left.types, right.types)) return 0;
  const tag = compareTags(left.tags, right.tags);
  if (tag !== null) return tag;
  if (left.values !== null || right.values !== null) {
    if (left.values === null || right.values === null) return 0.3;
    return shared(left.values, right.values);
  }
  if (left.members.size > 0 || right.members.size > 0) return shared(left.members, right.members);
  const isSameType = [...(left.types ?? [])].sort().join() === [...(right.types ?? [])].sort().join();
  return isSameType ? 0.6 : 0.3;
}

/** The same kind of thing, another, or nobody says. */
function compareTags(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): number | null {
  const both = [...left.keys()].filter((name) => right.has(name));
  if (both.length === 0) return null;
  return both.every((name) => left.get(name) === right.get(name)) ? 0.9 : 0;
}

/** At least this much alike counts as the same thing, edited. */
export const ALIKE = 0.5;

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((each) => right.has(each)).length;
  return both / Math.max(1, Math.max(left.size, right.size));
}

/** Keywords by which a schema only stands for others. */
function isPassedThrough(key: string): boolean {
  return key === '$ref' || key === 'allOf';
}

/** Long schemas differ soon enough. */
function textOf(value: unknown): string {
  const text = canonicalText(value);
  return text.length > 4000 ? text.slice(0, 4000) : text;
}
