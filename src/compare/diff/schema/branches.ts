/** Compares `oneOf` and `anyOf` as sets of schemas: by reference, by equality, then the one that is left on each side. */
import { branches, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, stringMember } from '../../../knowledge/value.ts';
import type { SchemaNode } from '../../../model/node.ts';
import type { BranchRelation, Pair, SchemaEdit } from './schema-edit.ts';

/**
 * Adds what differs between the unions of two schemas to the pair. Answers `true` when one side is the other wrapped in a
 * union (or unwrapped), in which case nothing else is left to compare.
 */
export function matchBranches(base: SchemaView, head: SchemaView, relation: BranchRelation, pair: Pair): boolean {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const [before, after] = [branches(base, keyword), branches(head, keyword)];
    if (before.length === 0 && after.length === 0) continue;
    if (before.length === 0 && isWrapped(base, head, after, keyword, relation, pair, 'wrapped')) return true;
    if (after.length === 0 && isWrapped(head, base, before, keyword, relation, pair, 'unwrapped')) return true;
    compareSets(keyword, before, after, relation, pair);
  }
  return false;
}

function compareSets(
  keyword: 'oneOf' | 'anyOf',
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  relation: BranchRelation,
  pair: Pair,
): void {
  const restBefore = [...before];
  const restAfter = [...after];
  const take = (accept: (left: SchemaNode, right: SchemaNode) => boolean, isEqual: boolean): void => {
    for (let left = 0; left < restBefore.length; left += 1) {
      const right = restAfter.findIndex((candidate) => accept(restBefore[left] as SchemaNode, candidate));
      if (right === -1) continue;
      if (!isEqual) relation.link(pair, restBefore[left] as SchemaNode, restAfter[right] as SchemaNode, 'branch');
      restBefore.splice(left, 1);
      restAfter.splice(right, 1);
      left -= 1;
    }
  };
  take((left, right) => referenceName(left) !== null && referenceName(left) === referenceName(right), false);
  take((left, right) => left.value === right.value, false);
  take((left, right) => title(left) !== null && title(left) === title(right), false);
  // Equality asks for a comparison of every remaining pair: only for unions of a size people write.
  if (restBefore.length * restAfter.length <= 256) take((left, right) => relation.areEqual(left, right), true);
  if (restBefore.length === 1 && restAfter.length === 1) take(() => true, false);
  const facet = keyword === 'oneOf' ? 'one-of' : 'any-of';
  for (const branch of restBefore) pair.edits.push(existence(facet, 'removed', branch));
  for (const branch of restAfter) pair.edits.push(existence(facet, 'added', branch));
}

/** `X` → `oneOf [X, …]`: the plain schema is the union of one. Only when nothing but the union is left on that side. */
function isWrapped(
  plain: SchemaView,
  union: SchemaView,
  list: readonly SchemaNode[],
  keyword: 'oneOf' | 'anyOf',
  relation: BranchRelation,
  pair: Pair,
  direction: 'wrapped' | 'unwrapped',
): boolean {
  if (union.parts.length !== 1 || typesBesideUnion(union, keyword)) return false;
  const index = list.findIndex((branch) =>
    direction === 'wrapped' ? relation.areEqual(plain.node, branch) : relation.areEqual(branch, plain.node),
  );
  if (index === -1) return false;
  const facet = keyword === 'oneOf' ? 'one-of' : 'any-of';
  const others = list.filter((_, at) => at !== index);
  const nulls = others.filter((branch) =>
    viewSchema(branch, union.dialect).parts.every((part) => part.value.type === 'null'),
  );
  for (const branch of others) {
    if (nulls.includes(branch) && others.length === 1) pair.edits.push(nullable(branch, direction === 'wrapped'));
    else pair.edits.push(existence(facet, direction === 'wrapped' ? 'added' : 'removed', branch));
  }
  return true;
}

function typesBesideUnion(view: SchemaView, keyword: string): boolean {
  const annotations = new Set([
    keyword,
    'description',
    'title',
    'example',
    'examples',
    'discriminator',
    'deprecated',
    'readOnly',
    'writeOnly',
    'nullable',
    'x-nullable',
  ]);
  return view.parts.some((part) =>
    Object.keys(part.value).some((key) => !annotations.has(key) && !key.startsWith('x-')),
  );
}

function existence(facet: string, action: 'added' | 'removed', branch: SchemaNode): SchemaEdit {
  const place = { place: { file: branch.file, pointer: branch.pointer, part: 'key' as const }, value: branch.value };
  const name = referenceName(branch)?.split('/').at(-1) ?? title(branch) ?? describe(branch);
  return {
    facet,
    action,
    effect: action === 'added' ? 'widens' : 'narrows',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: action === 'removed' ? name : null,
    to: action === 'added' ? name : null,
  };
}

function nullable(branch: SchemaNode, added: boolean): SchemaEdit {
  const place = { place: { file: branch.file, pointer: branch.pointer, part: 'key' as const }, value: branch.value };
  return {
    facet: 'nullable',
    idFacet: '',
    action: added ? 'became-nullable' : 'became-not-nullable',
    effect: added ? 'widens' : 'narrows',
    base: added ? null : place,
    head: added ? place : null,
    from: !added,
    to: added,
  };
}

/** A reference's text without the file: a moved definition keeps its name. */
function referenceName(node: SchemaNode): string | null {
  const reference = stringMember(node.value, '$ref');
  return reference === null ? null : reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}

/** An alternative without a name, in a few words. */
function describe({ value }: SchemaNode): string {
  if (typeof value === 'boolean') return value ? 'anything' : 'nothing';
  const type = stringMember(value, 'type');
  const names = isObject(value.properties) ? Object.keys(value.properties).slice(0, 3).join(', ') : '';
  return `${type === null ? 'an alternative' : `a ${type}`}${names === '' ? '' : ` with ${names}`}`;
}

function title(node: SchemaNode): string | null {
  return stringMember(node.value, 'title');
}
