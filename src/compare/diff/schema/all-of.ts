/**
 * Members of `allOf` that came or went: what they change is one edit, at the member, that says what it consists of.
 * Members are told apart by what they refer to, or by their text; one that was edited in place is no new one.
 */

import { followOnce } from '../../../knowledge/reference.ts';
import { canonicalText, schemaList, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, stringMember } from '../../../knowledge/value.ts';
import type { Dialect } from '../../../model/api.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { SchemaNode } from '../../../model/node.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { type Conjunction, isAnnotation } from './conjunction.ts';
import { conjoinEffects } from './effects.ts';
import { schemaPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';
import { ALIKE, glanceAt, referenceName, similarity } from './similarity.ts';

interface Member {
  readonly node: SchemaNode;
  readonly key: string;
  /** `false`: a schema that others merely refer to, no item of a list. */
  readonly isItem: boolean;
  /** The places of its keywords: itself, what it refers to, and their members. */
  readonly within: readonly SchemaNode[];
}

/** The edits of a pair, those that a member brought or took folded into one. */
export function foldMembers(edits: readonly SchemaEdit[], base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [membersOf(base), membersOf(head)];
  if (before.every(({ isItem }) => !isItem) && after.every(({ isItem }) => !isItem)) return [...edits];
  const gone = unmatched(before, after, base.dialect, head.dialect);
  const fresh = unmatched(after, before, head.dialect, base.dialect);
  const paired = new Set<Member>();
  for (const left of gone) {
    const right = fresh.find((each) => !paired.has(each) && isSameEdited(left, each, base.dialect, head.dialect));
    if (right !== undefined) {
      paired.add(left);
      paired.add(right);
    }
  }
  for (const moved of [movedInto(base, head, fresh), movedInto(head, base, gone)])
    if (moved !== null) paired.add(moved);
  let rest = [...edits];
  const folded: SchemaEdit[] = [];
  for (const [action, members] of [
    ['added', fresh],
    ['removed', gone],
  ] as const) {
    for (const member of members) {
      if (paired.has(member) || !member.isItem) continue;
      const own = rest.filter((edit) => stands(action === 'added' ? edit.head : edit.base, member));
      rest = rest.filter((edit) => !own.includes(edit));
      const edit =
        own.length > 0 ? fold(action, member, own) : describing(action, member, action === 'added' ? base : head);
      if (edit !== null) folded.push(edit);
    }
  }
  return [...rest, ...folded];
}

/** The member that the other side's plain schema became, when all that it demanded now stands in members. */
function movedInto(plain: Conjunction, composed: Conjunction, members: readonly Member[]): Member | null {
  const own = composed.parts.filter(
    (part) => !members.some(({ within }) => within.some(({ value }) => value === part.value)),
  );
  const demandsMore = own.some(({ value }) =>
    Object.keys(value).some((key) => !isAnnotation(key) && key !== '$ref' && key !== 'allOf'),
  );
  if (membersOf(plain).some(({ isItem }) => isItem) || demandsMore) return null;
  if (members.length === 1) return members[0] as Member;
  const glance = glanceAt(plain.node, plain.dialect);
  return members.find(({ node }) => similarity(glance, glanceAt(node, composed.dialect)) >= ALIKE) ?? null;
}

/** Everything that a value has to fit: what the schema refers to, and items of `allOf`, at every depth. */
function membersOf({ nodes, dialect }: Pick<Conjunction, 'nodes' | 'dialect'>): readonly Member[] {
  const found: Member[] = [];
  const seen = new Set<unknown>();
  const queue: { readonly node: SchemaNode; readonly isItem: boolean }[] = nodes.map((node) => ({
    node,
    isItem: false,
  }));
  for (let index = 0; index < queue.length; index += 1) {
    const { node, isItem } = queue[index] as (typeof queue)[number];
    if (!isObject(node.value) || seen.has(node.value)) continue;
    seen.add(node.value);
    found.push({ node, isItem, key: keyOf(node), within: viewSchema(node, dialect).parts as readonly SchemaNode[] });
    if (stringMember(node.value, '$ref') !== null) {
      const target = followOnce(node);
      if (target.node !== undefined) queue.push({ node: target.node as SchemaNode, isItem: false });
    }
    for (const item of schemaList(node, 'allOf')) queue.push({ node: item, isItem: true });
  }
  return found;
}

function keyOf(node: SchemaNode): string {
  return referenceName(node) ?? canonicalText(node.value);
}

/** The outermost members that the other side does not have: what stands inside another comes with it. */
function unmatched(
  members: readonly Member[],
  others: readonly Member[],
  dialect: Dialect,
  otherDialect: Dialect,
): readonly Member[] {
  const known = new Set(others.flatMap(({ key, node }) => [key, canonicalText(resolved(node, otherDialect))]));
  const inside = new Set<unknown>();
  return members.filter(({ key, node, within, isItem }) => {
    if (!isItem || inside.has(node.value) || known.has(key) || known.has(canonicalText(resolved(node, dialect))))
      return false;
    for (const part of within) inside.add(part.value);
    return true;
  });
}

/** What a reference finally stands for, so that an inlined member is the same member. */
function resolved(node: SchemaNode, dialect: Dialect): unknown {
  return stringMember(node.value, '$ref') === null
    ? node.value
    : (viewSchema(node, dialect).parts.at(-1)?.value ?? node.value);
}

function isSameEdited(left: Member, right: Member, base: Dialect, head: Dialect): boolean {
  return similarity(glanceAt(left.node, base), glanceAt(right.node, head)) >= ALIKE;
}

/** The place is a keyword of the member, of what it refers to, or of one of its own members; not of a schema further inside. */
function stands(changed: ChangedPlace | null, { within }: Member): boolean {
  if (changed === null) return false;
  return within.some(
    (part) => part.file === changed.place.file && distance(changed.place.pointer, part.pointer) <= DEEPEST,
  );
}

/** `properties/name` and `required/0`: nothing that belongs to a schema object is further from it. */
const DEEPEST = 2;

/** How many steps the pointer is below the ancestor; `Infinity`: it is not. */
function distance(pointer: Pointer, ancestor: Pointer): number {
  const [steps, start] = [stepsOf(pointer), stepsOf(ancestor)];
  return start.every((step, index) => steps[index] === step) ? steps.length - start.length : Number.POSITIVE_INFINITY;
}

function stepsOf(pointer: Pointer): readonly string[] {
  const steps: string[] = [];
  for (let at = pointer; at !== null; at = at.parent) steps.push(String(at.key));
  return steps.reverse();
}

function fold(action: 'added' | 'removed', { node }: Member, parts: readonly SchemaEdit[]): SchemaEdit {
  const place = schemaPlace(node);
  const [only] = parts;
  const effect = conjoinEffects(parts.map((part) => part.effect));
  const isAboutValues = parts.some((part) => part.effect !== 'none' || part.facet === 'property');
  return {
    facet: 'all-of',
    action: isAboutValues ? action : `${action}-annotation-only`,
    effect,
    base: action === 'removed' ? place : parts.length === 1 ? (only?.base ?? null) : null,
    head: action === 'added' ? place : null,
    from: action === 'removed' ? nameOf(node) : null,
    to: action === 'added' ? nameOf(node) : null,
    parts,
    assumes: parts.some(({ assumes }) => assumes === true),
  };
}

/** A member that demands nothing, and says something that the other side does not say. */
function describing(action: 'added' | 'removed', { node, within }: Member, other: Conjunction): SchemaEdit | null {
  const keys = within.flatMap(({ value }) => (isObject(value) ? Object.entries(value) : []));
  const isPlain = keys.every(([key]) => isAnnotation(key) || key === '$ref' || key === 'allOf');
  const said = new Set(
    other.parts.flatMap(({ value }) => Object.entries(value).map(([key, each]) => `${key} ${canonicalText(each)}`)),
  );
  const saysMore = keys.some(([key, value]) => isAnnotation(key) && !said.has(`${key} ${canonicalText(value)}`));
  return isPlain && saysMore
    ? { ...fold(action, { node, within, key: '', isItem: true }, []), action: `${action}-annotation-only` }
    : null;
}

function nameOf(node: SchemaNode): string {
  const name = referenceName(node) ?? stringMember(node.value, 'title');
  if (name !== null) return name;
  return isObject(node.value) ? Object.keys(node.value).slice(0, 3).join(', ') : String(node.value);
}
