/** Compares the declared members of objects: added, removed, required, readOnly, writeOnly, deprecated. */
import { below } from '../../../knowledge/pointer.ts';
import {
  acceptsType,
  firstKeyword,
  flag,
  openness,
  propertiesOf,
  requiredNames,
  type SchemaView,
  viewSchema,
} from '../../../knowledge/schema.ts';
import { member } from '../../../knowledge/value.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import { keywordPlace } from './keyword-place.ts';
import type { EditedProperty, SchemaEdit } from './schema-edit.ts';

export interface SharedProperty {
  readonly name: string;
  readonly base: readonly SchemaNode[];
  readonly head: readonly SchemaNode[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

export function compareProperties(
  base: SchemaView,
  head: SchemaView,
): { readonly edits: SchemaEdit[]; readonly shared: readonly SharedProperty[] } {
  const [before, after] = [propertiesOf(base), propertiesOf(head)];
  const [requiredBefore, requiredAfter] = [requiredNames(base), requiredNames(head)];
  const edits: SchemaEdit[] = [];
  const shared: SharedProperty[] = [];
  for (const [name, nodes] of before) {
    const counterpart = after.get(name);
    if (counterpart === undefined) {
      edits.push(existence('removed', base, describe(name, nodes, base, requiredBefore.has(name))));
      continue;
    }
    const old = describe(name, nodes, base, requiredBefore.has(name));
    const now = describe(name, counterpart, head, requiredAfter.has(name));
    edits.push(
      ...mutability(old, now, nodes, counterpart, base, head),
      ...deprecation(now, nodes, counterpart, base, head),
    );
    shared.push({
      name,
      base: nodes,
      head: counterpart,
      readOnly: old.readOnly && now.readOnly,
      writeOnly: old.writeOnly && now.writeOnly,
    });
  }
  for (const [name, nodes] of after)
    if (!before.has(name))
      edits.push(
        existence(
          'added',
          head,
          describe(name, nodes, head, requiredAfter.has(name)),
          openness(base).kind === 'closed',
        ),
      );
  edits.push(...requiredness(base, head, before, after, requiredBefore, requiredAfter));
  return { edits, shared };
}

function describe(name: string, nodes: readonly SchemaNode[], view: SchemaView, required: boolean): EditedProperty {
  const views = nodes.map((node) => viewSchema(node, view.dialect));
  return {
    name,
    node: nodes[0] as SchemaNode,
    required,
    readOnly: views.some((each) => flag(each, 'readOnly')),
    writeOnly: views.some((each) => flag(each, 'writeOnly')),
    hasDefault: views.some((each) => firstKeyword(each, 'default') !== null),
  };
}

/** From an open object a removed member widens (any value is accepted in its place); from a closed one it narrows. */
function existence(
  action: 'added' | 'removed',
  view: SchemaView,
  property: EditedProperty,
  wasClosed = openness(view).kind === 'closed',
): SchemaEdit {
  const place = {
    place: { file: property.node.file, pointer: property.node.pointer, part: 'key' as const },
    value: property.node.value,
  };
  const narrows = (action === 'added') !== wasClosed;
  return {
    facet: 'property',
    action,
    effect: narrows ? 'narrows' : 'widens',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: null,
    to: null,
    property,
  };
}

function requiredness(
  base: SchemaView,
  head: SchemaView,
  before: ReadonlyMap<string, readonly SchemaNode[]>,
  after: ReadonlyMap<string, readonly SchemaNode[]>,
  requiredBefore: ReadonlyMap<string, Node<JsonObject>>,
  requiredAfter: ReadonlyMap<string, Node<JsonObject>>,
): SchemaEdit[] {
  const edits: SchemaEdit[] = [];
  for (const name of new Set([...requiredBefore.keys(), ...requiredAfter.keys()])) {
    const [was, is] = [requiredBefore.has(name), requiredAfter.has(name)];
    const [old, now] = [before.get(name), after.get(name)];
    // A property that comes or goes tells its requiredness with it.
    if (was === is || (old === undefined) !== (now === undefined)) continue;
    const owner = (is ? requiredAfter : requiredBefore).get(name) as Node<JsonObject>;
    // Names of members that are not declared matter only where there can be members.
    if (now === undefined && old === undefined && !(acceptsType(base, 'object') && acceptsType(head, 'object')))
      continue;
    const nodes = now ?? old ?? [owner];
    edits.push({
      facet: 'required',
      idFacet: '',
      action: is ? 'became-required' : 'became-optional',
      effect: is ? 'narrows' : 'widens',
      base: was ? requiredPlace(requiredBefore.get(name) as Node<JsonObject>, name) : propertyPlace(old),
      head: is ? requiredPlace(requiredAfter.get(name) as Node<JsonObject>, name) : null,
      from: was ? 'required' : 'optional',
      to: is ? 'required' : 'optional',
      property: describe(name, nodes, now === undefined ? base : head, is),
    });
  }
  return edits;
}

function requiredPlace(part: Node<JsonObject>, name: string): ChangedPlace {
  const list = member(part.value, 'required') as readonly unknown[];
  return {
    place: { file: part.file, pointer: below(part.pointer, 'required', list.indexOf(name)), part: 'key' },
    value: name,
  };
}

function propertyPlace(nodes: readonly SchemaNode[] | undefined): ChangedPlace | null {
  const [node] = nodes ?? [];
  return node === undefined
    ? null
    : { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: undefined };
}

function mutability(
  old: EditedProperty,
  now: EditedProperty,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  base: SchemaView,
  head: SchemaView,
): SchemaEdit[] {
  const edits: SchemaEdit[] = [];
  for (const [keyword, word] of [
    ['readOnly', 'read-only'],
    ['writeOnly', 'write-only'],
  ] as const) {
    if (old[keyword] === now[keyword]) continue;
    edits.push({
      facet: word,
      idFacet: '',
      action: now[keyword] ? `became-${word}` : `became-not-${word}`,
      effect: 'none',
      base: flagPlace(before, base, keyword),
      head: flagPlace(after, head, keyword),
      from: old[keyword],
      to: now[keyword],
      property: now,
    });
  }
  return edits;
}

function deprecation(
  now: EditedProperty,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  base: SchemaView,
  head: SchemaView,
): SchemaEdit[] {
  const is = (nodes: readonly SchemaNode[], view: SchemaView) =>
    nodes.some((node) => flag(viewSchema(node, view.dialect), 'deprecated'));
  const [was, has] = [is(before, base), is(after, head)];
  if (was === has) return [];
  return [
    {
      facet: 'deprecated',
      idFacet: '',
      action: has ? 'deprecated' : 'reactivated',
      effect: 'none',
      base: flagPlace(before, base, 'deprecated'),
      head: flagPlace(after, head, 'deprecated'),
      from: was,
      to: has,
      property: now,
    },
  ];
}

/** The keyword where it stands, else `null` (the edit is then placed at the other side). */
function flagPlace(nodes: readonly SchemaNode[], view: SchemaView, keyword: string): ChangedPlace | null {
  for (const node of nodes) {
    const found = firstKeyword(viewSchema(node, view.dialect), keyword);
    if (found !== null && found.value === true) return keywordPlace(found.node, keyword, true);
  }
  return null;
}
