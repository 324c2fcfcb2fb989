/** Compares the members of objects: declared, required, readOnly, writeOnly, by pattern, and all others. */
import { below } from '../../../knowledge/pointer.ts';
import {
  acceptsType,
  canonicalText,
  firstKeyword,
  flag,
  requiredNames,
  viewSchema,
} from '../../../knowledge/schema.ts';
import { arrayMember } from '../../../knowledge/value.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import type { Conjunction } from './conjunction.ts';
import { effectOn } from './governance.ts';
import { keywordPlace, schemaPlace } from './keyword-place.ts';
import { type Governance, Members } from './members.ts';
import type { EditedProperty, Linker, Pair, SchemaEdit } from './schema-edit.ts';

interface Side {
  readonly view: Conjunction;
  readonly members: Members;
  readonly required: ReadonlyMap<string, Node<JsonObject>>;
}

export function compareProperties(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  if (!acceptsType(base, 'object') || !acceptsType(head, 'object')) return;
  const [before, after] = [readSide(base), readSide(head)];
  for (const [name, nodes] of before.members.names) {
    const counterpart = after.members.names.get(name);
    if (counterpart === undefined) pair.edits.push(...existence('removed', name, nodes, before, after));
    else compareShared(name, nodes, counterpart, { before, after, pair, linker });
  }
  for (const [name, nodes] of after.members.names)
    if (!before.members.names.has(name)) pair.edits.push(...existence('added', name, nodes, before, after));
  compareRequiredness(before, after, pair);
  comparePatterns(before, after, pair, linker);
  compareRest(before, after, pair, linker);
}

function readSide(view: Conjunction): Side {
  return { view, members: new Members(view), required: requiredNames(view) };
}

function describe(name: string, nodes: readonly SchemaNode[], { view, required }: Side): EditedProperty {
  const views = nodes.map((node) => viewSchema(node, view.dialect));
  return {
    name,
    node: nodes[0] as SchemaNode,
    required: required.has(name),
    readOnly: views.some((each) => flag(each, 'readOnly')),
    writeOnly: views.some((each) => flag(each, 'writeOnly')),
    hasDefault: views.some((each) => firstKeyword(each, 'default') !== null),
  };
}

/** From an open object a removed member widens (any value is accepted in its place); from a closed one it narrows. */
function existence(
  action: 'added' | 'removed',
  name: string,
  nodes: readonly SchemaNode[],
  before: Side,
  after: Side,
): SchemaEdit[] {
  const [was, is] = [before.members.govern(name), after.members.govern(name)];
  // Declared beside something that refuses the name: nobody can send it, before or after.
  if (was.refused && is.refused) return [];
  const property = describe(name, nodes, action === 'added' ? after : before);
  const place = schemaPlace(property.node);
  return [
    {
      facet: 'property',
      action,
      effect: withRequiredness(effectOn(was, is), name, before, after, was.refused || is.refused),
      base: action === 'removed' ? place : null,
      head: action === 'added' ? place : null,
      from: null,
      to: null,
      property,
    },
  ];
}

/** A member that comes or goes takes its requiredness with it. */
function withRequiredness(own: Effect, name: string, before: Side, after: Side, refused: boolean): Effect {
  const [was, is] = [before.required.has(name), after.required.has(name)];
  if (was === is) return own;
  const required: Effect = is ? 'narrows' : 'widens';
  if (own === required || own === 'none') return required;
  // Refused on one side and demanded on the other: no object fits both.
  const isObject = [before, after].every(({ view }) => !acceptsOther(view));
  return refused && isObject ? 'replaces' : 'unknown';
}

function acceptsOther(view: Conjunction): boolean {
  return (
    view.alsoNull || (['null', 'boolean', 'number', 'string', 'array'] as const).some((type) => acceptsType(view, type))
  );
}

interface Context {
  readonly before: Side;
  readonly after: Side;
  readonly pair: Pair;
  readonly linker: Linker;
}

function compareShared(
  name: string,
  nodes: readonly SchemaNode[],
  counterpart: readonly SchemaNode[],
  { before, after, pair, linker }: Context,
): void {
  const [old, now] = [describe(name, nodes, before), describe(name, counterpart, after)];
  pair.edits.push(...compareMutability(old, now, nodes, counterpart, before, after));
  const [was, is] = [before.members.govern(name), after.members.govern(name)];
  if (was.refused !== is.refused) {
    pair.edits.push(
      ...existence(is.refused ? 'removed' : 'added', name, is.refused ? nodes : counterpart, before, after),
    );
    return;
  }
  if (was.refused) return;
  linker.link(
    pair,
    was.schemas.length === 0 ? nodes : was.schemas,
    is.schemas.length === 0 ? counterpart : is.schemas,
    {
      role: 'property',
      name,
      readOnly: old.readOnly && now.readOnly,
      writeOnly: old.writeOnly && now.writeOnly,
    },
  );
}

function compareMutability(
  old: EditedProperty,
  now: EditedProperty,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  base: Side,
  head: Side,
): SchemaEdit[] {
  const edits: SchemaEdit[] = [];
  for (const [keyword, word] of [
    ['readOnly', 'read-only'],
    ['writeOnly', 'write-only'],
  ] as const) {
    if (old[keyword] === now[keyword]) continue;
    edits.push({
      facet: word,
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

/** The keyword where it stands, else `null` (the edit is then placed at the other side). */
function flagPlace(nodes: readonly SchemaNode[], { view }: Side, keyword: string): ChangedPlace | null {
  for (const node of nodes) {
    const found = firstKeyword(viewSchema(node, view.dialect), keyword);
    if (found !== null && found.value === true) return keywordPlace(found.node, keyword, true);
  }
  return null;
}

function compareRequiredness(before: Side, after: Side, pair: Pair): void {
  for (const name of new Set([...before.required.keys(), ...after.required.keys()])) {
    const [was, is] = [before.required.get(name), after.required.get(name)];
    const [old, now] = [before.members.names.get(name), after.members.names.get(name)];
    // A property that comes or goes tells its requiredness with it.
    if ((was === undefined) === (is === undefined) || (old === undefined) !== (now === undefined)) continue;
    const isRequired = is !== undefined;
    pair.edits.push({
      facet: 'required',
      action: isRequired ? 'became-required' : 'became-optional',
      effect: isRequired ? 'narrows' : 'widens',
      base: was === undefined ? propertyPlace(old) : requiredPlace(was, name),
      head: is === undefined ? null : requiredPlace(is, name),
      from: was === undefined ? 'optional' : 'required',
      to: is === undefined ? 'optional' : 'required',
      property: describe(name, now ?? old ?? [(is ?? was) as Node<JsonObject>], now === undefined ? before : after),
    });
  }
}

function requiredPlace(part: Node<JsonObject>, name: string): ChangedPlace {
  const index = arrayMember(part.value, 'required').indexOf(name);
  return { place: { file: part.file, pointer: below(part.pointer, 'required', index), part: 'key' }, value: name };
}

function propertyPlace(nodes: readonly SchemaNode[] | undefined): ChangedPlace | null {
  const [node] = nodes ?? [];
  return node === undefined
    ? null
    : { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: undefined };
}

function comparePatterns(before: Side, after: Side, pair: Pair, linker: Linker): void {
  const [old, now] = [before.members.patterns, after.members.patterns];
  for (const [pattern, nodes] of old) {
    const counterpart = now.get(pattern);
    if (counterpart === undefined) pair.edits.push(patternEdit('removed', pattern, nodes, before, after));
    else linker.link(pair, nodes, counterpart, { role: 'additional', name: pattern });
  }
  for (const [pattern, nodes] of now)
    if (!old.has(pattern)) pair.edits.push(patternEdit('added', pattern, nodes, before, after));
}

function patternEdit(
  action: 'added' | 'removed',
  pattern: string,
  nodes: readonly SchemaNode[],
  before: Side,
  after: Side,
): SchemaEdit {
  const place = schemaPlace(nodes[0] as SchemaNode);
  const without = (action === 'added' ? before : after).members;
  const governed = { refused: false, schemas: nodes, uncertain: false };
  const rest = without.rest();
  const isOpen = !rest.refused && rest.schemas.length === 0;
  const isCertain =
    isOpen ||
    (without.isAlone(pattern) && [before, after].every(({ members }) => members.rest().refused === rest.refused));
  const own = action === 'added' ? effectOn(rest, governed) : effectOn(governed, rest);
  return {
    facet: 'pattern-property',
    action,
    effect: isCertain ? own : 'unknown',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: action === 'removed' ? pattern : null,
    to: action === 'added' ? pattern : null,
  };
}

/** What holds for members that nothing names. Saying that anything is accepted is the same as saying nothing. */
function compareRest(before: Side, after: Side, pair: Pair, linker: Linker): void {
  const [was, is] = [before.members, after.members];
  if (was.unevaluated.length + is.unevaluated.length === 0) {
    compareRanks('additional-properties', was.additional, is.additional, 'certain', pair, linker);
    return;
  }
  const isSameAdditional = textOf(was.additional) === textOf(is.additional);
  if (isSameAdditional && textOf(was.unevaluated) === textOf(is.unevaluated)) {
    linkRest(was.rest(), is.rest(), pair, linker);
  } else if (isSameAdditional) {
    compareRanks('unevaluated-properties', was.unevaluated, is.unevaluated, 'certain', pair, linker);
  } else {
    const isSwapped = was.hasBranches || is.hasBranches;
    const all = (members: Members) => [...members.additional, ...members.unevaluated];
    compareRanks('additional-properties', all(was), all(is), isSwapped ? 'uncertain' : 'certain', pair, linker);
  }
}

function linkRest(was: Governance, is: Governance, pair: Pair, linker: Linker): void {
  if (was.schemas.length > 0 && is.schemas.length > 0)
    linker.link(pair, was.schemas, is.schemas, { role: 'additional', name: '*' });
}

function compareRanks(
  facet: 'additional-properties' | 'unevaluated-properties',
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  certainty: 'certain' | 'uncertain',
  pair: Pair,
  linker: Linker,
): void {
  const [from, to] = [rank(before), rank(after)];
  if (from === to && certainty === 'certain') {
    if (from === 1) linker.link(pair, before, after, { role: 'additional', name: '*' });
    return;
  }
  const [first, fresh] = [before[0], after[0]];
  const opens = to > from;
  const isPresence = facet === 'unevaluated-properties' && (first === undefined || fresh === undefined);
  pair.edits.push({
    facet,
    action: from === to ? 'changed' : isPresence ? (opens ? 'removed' : 'added') : opens ? 'opened' : 'closed',
    effect: certainty === 'uncertain' ? 'unknown' : opens ? 'widens' : 'narrows',
    base: first === undefined ? null : schemaPlace(first),
    head: fresh === undefined ? null : schemaPlace(fresh),
    from: RANKS[from] as string,
    to: RANKS[to] as string,
    ...(opens && fresh !== undefined ? { carries: { before: null, after: fresh } } : {}),
  });
}

function textOf(schemas: readonly SchemaNode[]): string {
  return schemas
    .map(({ value }) => canonicalText(value))
    .sort()
    .join();
}

function rank(schemas: readonly SchemaNode[]): 0 | 1 | 2 {
  return schemas.some(({ value }) => value === false) ? 0 : schemas.length > 0 ? 1 : 2;
}

const RANKS = ['no other members', 'other members of one kind', 'any other members'];
