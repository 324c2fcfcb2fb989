/**
 * Compares `oneOf` and `anyOf` as sets of schemas: alternatives are paired by reference, by title, by equality, then with
 * the one most alike. What is left came or went. A plain schema is the union of one.
 */
import { canonicalText, typesOf } from '../../../knowledge/schema.ts';
import { isObject, member, stringMember } from '../../../knowledge/value.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { areApart } from './apart.ts';
import { type Conjunction, conjoin, isAnnotation, isNull, type Union } from './conjunction.ts';
import { acceptsScalar, allowedValues } from './enumerations.ts';
import { keywordPlace, schemaPlace } from './keyword-place.ts';
import type { Linker, Pair, Polarity, SchemaEdit } from './schema-edit.ts';
import { ALIKE, type Glance, glanceAt, glanceOf, referenceName, similarity } from './similarity.ts';
import { typesAccepted } from './types.ts';

/** Adds what differs between the unions. `true`: one side is the other wrapped in a union, and nothing else is left to compare. */
export function compareUnions(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): boolean {
  if (base.unions.length === 0 && head.unions.length === 0) return false;
  if (base.unions.length === 0 && isWrapped(base, head, pair, linker, 'wrapped')) return true;
  if (head.unions.length === 0 && isWrapped(head, base, pair, linker, 'unwrapped')) return true;
  const rest = [...head.unions];
  for (const before of base.unions) {
    const index = nearestUnion(before, rest);
    const [after] = index === -1 ? [] : rest.splice(index, 1);
    if (after === undefined) pair.edits.push(wholeUnion('unset', before));
    else compareAlternatives(before, after, base, head, pair, linker);
  }
  for (const after of rest) pair.edits.push(wholeUnion('set', after));
  return false;
}

/** The union with the most references in common, else one of the same kind, else any. */
function nearestUnion(union: Union, candidates: readonly Union[]): number {
  const names = new Set(union.branches.map(referenceName));
  const score = ({ keyword, branches }: Union) =>
    branches.filter((branch) => names.has(referenceName(branch))).length * 2 + (keyword === union.keyword ? 1 : 0);
  let best = candidates.length > 0 ? 0 : -1;
  for (const [index, candidate] of candidates.entries())
    if (score(candidate) > score(candidates[best] as Union)) best = index;
  return best;
}

function wholeUnion(action: 'set' | 'unset', { keyword, part, branches }: Union): SchemaEdit {
  const place = keywordPlace(part, keyword, part.value[keyword]);
  const said = branches.slice(0, 5).map(nameOf).join(', ');
  return {
    facet: facetOf(keyword),
    action,
    effect: action === 'set' ? 'narrows' : 'widens',
    base: action === 'unset' ? place : null,
    head: action === 'set' ? place : null,
    from: action === 'unset' ? said : null,
    to: action === 'set' ? said : null,
  };
}

function facetOf(keyword: 'oneOf' | 'anyOf'): 'one-of' | 'any-of' {
  return keyword === 'oneOf' ? 'one-of' : 'any-of';
}

function compareAlternatives(
  before: Union,
  after: Union,
  base: Conjunction,
  head: Conjunction,
  pair: Pair,
  linker: Linker,
): void {
  const { matched, gone, fresh } = matchAlternatives(before, after, base, head);
  const isExclusive = before.keyword === 'oneOf' || after.keyword === 'oneOf';
  const certainty = isExclusive ? certaintyOf(before, after, base, head) : 'same';
  if (before.keyword !== after.keyword && certainty !== 'same') pair.edits.push(otherKeyword(before, after));
  for (const [left, right] of matched)
    linker.link(pair, [left], [right], { role: 'in-place', polarity: certainty, decidesEvaluation: true });
  const facet = facetOf(after.keyword);
  const counts = (branch: SchemaNode, union: Union, others: readonly SchemaNode[], view: Conjunction) =>
    union.keyword === 'oneOf' || !acceptsAllOf(others, branch, view);
  const [kept, known] = [matched.map(([left]) => left), matched.map(([, right]) => right)];
  for (const branch of gone)
    if (counts(branch, before, kept, base))
      pair.edits.push(existence(facet, 'removed', branch, base, head.node, certainty));
  for (const branch of fresh)
    if (counts(branch, after, known, head))
      pair.edits.push(existence(facet, 'added', branch, head, base.node, certainty));
}

/** Of `oneOf`, an alternative that accepts more can make values fit twice, which refuses them. */
function certaintyOf(before: Union, after: Union, base: Conjunction, head: Conjunction): Polarity {
  const isTagged = [before, after].every((union) => union.keyword === 'anyOf' || isDiscriminated(union));
  if (isTagged) return 'same';
  const states = [
    before.keyword === 'oneOf' ? exclusion(before.branches, base) : 'apart',
    after.keyword === 'oneOf' ? exclusion(after.branches, head) : 'apart',
  ];
  if (states.includes('overlapping')) return 'undecided';
  return states.every((state) => state === 'apart') ? 'same' : 'assumed';
}

/** A discriminator names the one alternative that counts (OpenAPI 3.1.1 §4.25). */
function isDiscriminated({ part, branches }: Union): boolean {
  return isObject(part.value.discriminator) && branches.every((branch) => referenceName(branch) !== null);
}

const LARGEST_UNION = 40;

function exclusion(branches: readonly SchemaNode[], { dialect }: Conjunction): 'apart' | 'overlapping' | 'unproved' {
  if (branches.length > LARGEST_UNION) return 'unproved';
  // The same alternative twice accepts everything twice, which is nothing.
  if (new Set(branches.map(({ value }) => canonicalText(value))).size < branches.length) return 'overlapping';
  const areAllApart = branches.every((left, index) =>
    branches.slice(index + 1).every((right) => areApart(left, right, [dialect, dialect])),
  );
  return areAllApart ? 'apart' : 'unproved';
}

/** Where alternatives exclude each other the two keywords mean the same; else `anyOf` accepts what fits twice. */
function otherKeyword(before: Union, after: Union): SchemaEdit {
  const generalizes = after.keyword === 'anyOf';
  return {
    facet: facetOf(before.keyword),
    action: generalizes ? 'generalized' : 'specialized',
    effect: generalizes ? 'widens' : 'narrows',
    base: keywordPlace(before.part, before.keyword, before.part.value[before.keyword]),
    head: keywordPlace(after.part, after.keyword, after.part.value[after.keyword]),
    from: before.keyword,
    to: after.keyword,
  };
}

interface Matched {
  readonly matched: readonly (readonly [SchemaNode, SchemaNode])[];
  readonly gone: readonly SchemaNode[];
  readonly fresh: readonly SchemaNode[];
}

/** Comparing each with each is for unions of a size that people write. */
const LARGEST_SEARCH = 64 * 64;

function matchAlternatives(before: Union, after: Union, base: Conjunction, head: Conjunction): Matched {
  const matched: [SchemaNode, SchemaNode][] = [];
  let [gone, fresh] = [[...before.branches], [...after.branches]];
  const matchBy = (key: (node: SchemaNode, union: Union) => unknown): void => {
    const byKey = new Map<unknown, SchemaNode>();
    for (const right of fresh.toReversed()) byKey.set(key(right, after), right);
    byKey.delete(null);
    const taken = new Set<SchemaNode>();
    gone = gone.filter((left) => {
      const found = byKey.get(key(left, before));
      if (found === undefined || taken.has(found)) return true;
      taken.add(found);
      matched.push([left, found]);
      return false;
    });
    fresh = fresh.filter((right) => !taken.has(right));
  };
  matchBy(referenceName);
  matchBy(({ value }) => value);
  matchBy(discriminatingValue);
  matchBy((node) => stringMember(node.value, 'title'));
  if (gone.length > 0 && fresh.length > 0 && gone.length * fresh.length <= LARGEST_SEARCH) {
    const [lefts, rights] = [
      gone.map((node) => glanceAt(node, base.dialect)),
      fresh.map((node) => glanceAt(node, head.dialect)),
    ];
    for (const [left, right] of pairAlike(lefts, rights)) matched.push([left.node, right.node]);
    gone = gone.filter((node) => !matched.some(([left]) => left === node));
    fresh = fresh.filter((node) => !matched.some(([, right]) => right === node));
  }
  return { matched, gone, fresh };
}

/** The value of the discriminator that stands for the alternative, where one is written down. */
function discriminatingValue(node: SchemaNode, { part }: Union): string | null {
  const mapping = member(member(part.value, 'discriminator'), 'mapping');
  const reference = stringMember(node.value, '$ref');
  if (reference === null || !isObject(mapping)) return null;
  const found = Object.keys(mapping).find(
    (value) => mapping[value] === reference || mapping[value] === referenceName(node),
  );
  return found ?? null;
}

/** The most alike first; what is less alike than `ALIKE` stays alone. */
function pairAlike(lefts: readonly Glance[], rights: readonly Glance[]): readonly (readonly [Glance, Glance])[] {
  const scored = lefts.flatMap((left, row) =>
    rights.map((right, column) => ({
      left,
      right,
      score: similarity(left, right),
      order: row * rights.length + column,
    })),
  );
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  const taken = new Set<Glance>();
  const pairs: [Glance, Glance][] = [];
  for (const { left, right, score } of scored) {
    if (score < ALIKE || taken.has(left) || taken.has(right)) continue;
    taken.add(left);
    taken.add(right);
    pairs.push([left, right]);
  }
  return pairs;
}

/** `X` → `oneOf [X, …]`: the plain schema is the union of one. Only when nothing but the union is left on that side. */
function isWrapped(
  plain: Conjunction,
  around: Conjunction,
  pair: Pair,
  linker: Linker,
  direction: 'wrapped' | 'unwrapped',
): boolean {
  const [union] = around.unions;
  if (union === undefined || around.unions.length > 1 || demandsBesides(around, union, plain)) return false;
  const inner = union.branches.find((branch) => isInside(plain, branch, around));
  if (inner === undefined) return false;
  const others = union.branches.filter(
    (branch) => branch !== inner && (union.keyword === 'oneOf' || !acceptsAllOf([inner], branch, around)),
  );
  const certainty = union.keyword === 'anyOf' ? 'same' : certaintyOf(union, union, around, around);
  const facet = facetOf(union.keyword);
  const action = direction === 'wrapped' ? 'added' : 'removed';
  const parts = others.map((branch) => existence(facet, action, branch, around, plain.node, certainty));
  const place = keywordPlace(union.part, union.keyword, union.part.value[union.keyword]);
  const said = others.slice(0, 5).map(nameOf).join(', ');
  const [from, to] = [schemaPlace(plain.node), place];
  const [left, right] = direction === 'wrapped' ? [plain.nodes, [inner]] : [[inner], plain.nodes];
  linker.link(pair, left, right, { role: 'in-place', polarity: certainty, nullElsewhere: around.alsoNull });
  if (around.alsoNull && !acceptsNull(plain)) parts.push(nullability(direction === 'wrapped', plain, union));
  if (parts.length === 0) return true;
  if (around.alsoNull && parts.length === 1 && others.length === 0) {
    pair.edits.push(parts[0] as SchemaEdit);
    return true;
  }
  pair.edits.push({
    facet: 'wrapping',
    action: direction === 'wrapped' ? `wrapped-in-${facet}` : `unwrapped-from-${facet}`,
    effect: certainty === 'undecided' ? 'unknown' : direction === 'wrapped' ? 'widens' : 'narrows',
    base: direction === 'wrapped' ? from : to,
    head: direction === 'wrapped' ? to : from,
    from: direction === 'wrapped' ? null : said,
    to: direction === 'wrapped' ? said : null,
    parts,
    assumes: certainty === 'assumed',
  });
  return true;
}

function acceptsNull(view: Conjunction): boolean {
  const types = typesAccepted(view);
  return types === null || types.has('null');
}

/** The union is said to accept null, too, beside its alternatives. */
function nullability(appears: boolean, plain: Conjunction, { part, keyword }: Union): SchemaEdit {
  const said = keywordPlace(part, Object.hasOwn(part.value, 'nullable') ? 'nullable' : keyword, true);
  return {
    facet: 'nullable',
    action: appears ? 'became-nullable' : 'became-not-nullable',
    effect: appears ? 'widens' : 'narrows',
    base: appears ? schemaPlace(plain.node) : said,
    head: appears ? said : schemaPlace(plain.node),
    from: appears ? 'null refused' : 'null accepted',
    to: appears ? 'null accepted' : 'null refused',
  };
}

/** Every value that the branch lists is accepted by another: the branch adds nothing. */
function acceptsAllOf(others: readonly SchemaNode[], branch: SchemaNode, { dialect }: Conjunction): boolean {
  const values = allowedValues(conjoin([branch], dialect));
  if (values === null || values.size === 0) return false;
  return others.some((other) => {
    const view = conjoin([other], dialect);
    return [...values.values()].every(({ value }) => acceptsScalar(view, value));
  });
}

/** What stands beside the union demands something, more than the type that the plain schema has anyway. */
function demandsBesides({ parts }: Conjunction, { keyword, part }: Union, plain: Conjunction): boolean {
  const types = typesOf(plain);
  const isImplied = (type: unknown) =>
    types !== null && [...types].every((each) => (Array.isArray(type) ? type : [type]).includes(each));
  return parts.some(({ value }) =>
    Object.keys(value).some((key) => {
      if (isAnnotation(key) || key === '$ref' || key === 'allOf') return false;
      return !(value === part.value && key === keyword) && !(key === 'type' && isImplied(value.type));
    }),
  );
}

/** The branch is the plain schema, perhaps with a change. */
function isInside(plain: Conjunction, branch: SchemaNode, around: Conjunction): boolean {
  if (branch.value === plain.node.value) return true;
  const name = referenceName(plain.node);
  if (name !== null && name === referenceName(branch)) return true;
  const [left, right] = [glanceOf(plain), glanceAt(branch, around.dialect)];
  // A schema that says nothing is like everything.
  return (left.types !== null || left.members.size > 0) && similarity(left, right) >= ALIKE;
}

function existence(
  facet: 'one-of' | 'any-of',
  action: 'added' | 'removed',
  branch: SchemaNode,
  view: Conjunction,
  /** The other side: what could occur before it came, or can after it went. */
  whole: SchemaNode,
  certainty: Polarity,
): SchemaEdit {
  const place = schemaPlace(branch);
  const added = action === 'added';
  const isAboutNull = isNull(branch, view.dialect);
  const name = isAboutNull ? 'null' : nameOf(branch);
  return {
    facet: isAboutNull ? 'nullable' : facet,
    action: isAboutNull ? (added ? 'became-nullable' : 'became-not-nullable') : action,
    effect: certainty === 'undecided' ? 'unknown' : added ? 'widens' : 'narrows',
    base: added ? null : place,
    head: added ? place : null,
    from: added ? null : name,
    to: added ? name : null,
    carries: added ? { before: whole, after: branch } : { before: branch, after: whole },
    assumes: certainty === 'assumed',
  };
}

/** An alternative in a few words. */
function nameOf(node: SchemaNode): string {
  return referenceName(node) ?? stringMember(node.value, 'title') ?? describe(node);
}

function describe({ value }: SchemaNode): string {
  if (typeof value === 'boolean') return value ? 'anything' : 'nothing';
  const type = stringMember(value, 'type');
  const names = isObject(value.properties) ? Object.keys(value.properties).slice(0, 3).join(', ') : '';
  return `${type === null ? 'an alternative' : `a ${type}`}${names === '' ? '' : ` with ${names}`}`;
}
