/** Compares bounds of sizes and of numbers. Absent is a value: no bound. */
import {
  acceptsType,
  allKeywords,
  type Bound,
  firstKeyword,
  lowerBound,
  type SizeKeyword,
  sizeBound,
  upperBound,
} from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { Conjunction } from './conjunction.ts';
import { allowedValues } from './enumerations.ts';
import { keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';
import { typesAccepted } from './types.ts';
import type { Facet } from './vocabulary.ts';

type Side = 'upper' | 'lower';
type SizeFacet = 'max-length' | 'min-length' | 'max-items' | 'min-items' | 'max-properties' | 'min-properties';

const SIZES: Readonly<
  Record<SizeFacet, { readonly keyword: SizeKeyword; readonly type: 'string' | 'array' | 'object' }>
> = {
  'max-length': { keyword: 'maxLength', type: 'string' },
  'min-length': { keyword: 'minLength', type: 'string' },
  'max-items': { keyword: 'maxItems', type: 'array' },
  'min-items': { keyword: 'minItems', type: 'array' },
  'max-properties': { keyword: 'maxProperties', type: 'object' },
  'min-properties': { keyword: 'minProperties', type: 'object' },
};

export function compareSizes(facet: SizeFacet): (base: Conjunction, head: Conjunction) => readonly SchemaEdit[] {
  const { keyword, type } = SIZES[facet];
  const side: Side = keyword.startsWith('max') ? 'upper' : 'lower';
  const read = (view: Conjunction): Bound | null => {
    const bound = sizeBound(view, keyword);
    return side === 'lower' && bound?.value === 0 ? null : bound; // zero is what an absent lower bound means
  };
  return (base, head) => {
    if (!acceptsType(base, type) || !acceptsType(head, type)) return [];
    if (type === 'string' && areBothListed(base, head)) return [];
    const [before, after] = [read(base), read(head)];
    const malformed = compareMalformed(facet, [keyword], base, head, isSize);
    if (malformed !== null) return [malformed];
    if (type === 'string' && side === 'upper' && (isImplied(before, after, head) || isImplied(after, before, base)))
      return [];
    return compareBounds({ facet, side, before, after, base, head, measure: sizeOf });
  };
}

/** What bounds refuse is in neither list. */
function areBothListed(base: Conjunction, head: Conjunction): boolean {
  return allowedValues(base) !== null && allowedValues(head) !== null;
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The bound is gone, and the format bounds the text at least as well. */
function isImplied(stated: Bound | null, other: Bound | null, view: Conjunction): boolean {
  if (stated === null || other !== null) return false;
  const format = firstKeyword(view, 'format')?.value;
  const longest = typeof format === 'string' ? LONGEST[format] : undefined;
  return longest !== undefined && longest <= stated.value;
}

/** Formats whose texts have a longest: RFC 3339 (with fractions of seconds as people write them), RFC 9562, RFC 4291. */
const LONGEST: Readonly<Record<string, number>> = { date: 10, uuid: 36, ipv4: 15, ipv6: 45, time: 25, 'date-time': 35 };

export function compareRanges(base: Conjunction, head: Conjunction): readonly SchemaEdit[] {
  if (!acceptsType(base, 'integer') || !acceptsType(head, 'integer') || areBothListed(base, head)) return [];
  return [...compareRange('max', 'upper', base, head), ...compareRange('min', 'lower', base, head)];
}

function compareRange(name: 'max' | 'min', side: Side, base: Conjunction, head: Conjunction): readonly SchemaEdit[] {
  const read = side === 'upper' ? upperBound : lowerBound;
  const [inclusive, exclusive] = side === 'upper' ? ['maximum', 'exclusiveMaximum'] : ['minimum', 'exclusiveMinimum'];
  const [before, after] = [read(base), read(head)];
  const facet = (after ?? before)?.exclusive === true ? (`exclusive-${name}` as const) : name;
  const malformed = compareMalformed(facet, [inclusive as string, exclusive as string], base, head, isLimit);
  if (malformed !== null) return [malformed];
  return compareBounds({
    facet,
    side,
    before: wholeNumber(base, before, side),
    after: wholeNumber(head, after, side),
    base,
    head,
    measure: (value) => (typeof value === 'number' ? value : null),
  });
}

function isLimit(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** A keyword whose value is none that it may have: nobody knows what it does, so a change of it is undecided. */
function compareMalformed(
  facet: Facet,
  keywords: readonly string[],
  base: Conjunction,
  head: Conjunction,
  isValid: (value: unknown) => boolean,
): SchemaEdit | null {
  for (const keyword of keywords) {
    const [before, after] = [allKeywords(base, keyword), allKeywords(head, keyword)];
    const isBroken = [...before, ...after].some(({ value }) => !isValid(value));
    if (
      !isBroken ||
      JSON.stringify(before.map(({ value }) => value)) === JSON.stringify(after.map(({ value }) => value))
    )
      continue;
    const place = (found: (typeof before)[number] | undefined): ChangedPlace | null =>
      found === undefined ? null : keywordPlace(found.node, keyword, found.value);
    const text = (found: (typeof before)[number] | undefined) =>
      found === undefined ? null : String(found.value).slice(0, 200);
    return {
      facet,
      action: 'changed',
      effect: 'unknown',
      base: place(before[0]),
      head: place(after[0]),
      from: text(before[0]),
      to: text(after[0]),
    };
  }
  return null;
}

interface Comparison {
  readonly facet: Facet;
  readonly side: Side;
  readonly before: Bound | null;
  readonly after: Bound | null;
  readonly base: Conjunction;
  readonly head: Conjunction;
  /** What the bound is about, of a value; `null`: nothing. */
  readonly measure: (value: unknown, facet: Facet) => number | null;
}

function compareBounds(comparison: Comparison): SchemaEdit[] {
  const { facet, side, before, after, base, head, measure } = comparison;
  if (before === null && after === null) return [];
  if (before?.value === after?.value && before?.exclusive === after?.exclusive) return [];
  // A closed list says more than a bound: where it stands alone on one side, it decides whether the bound is missed.
  if (after === null && fitsAll(before as Bound, head, measure, facet, side)) return [];
  if (before === null && fitsAll(after as Bound, base, measure, facet, side)) return [];
  const { action, effect } = judgeBounds(side, before, after);
  return [
    {
      facet,
      action,
      effect,
      base: boundPlace(before),
      head: boundPlace(after),
      from: before?.value ?? null,
      to: after?.value ?? null,
    },
  ];
}

function fitsAll(bound: Bound, view: Conjunction, measure: Comparison['measure'], facet: Facet, side: Side): boolean {
  const values = allowedValues(view);
  if (values === null) return false;
  return [...values.values()].every(({ value }) => {
    const size = measure(value, facet);
    return size === null || satisfies(size, bound, side);
  });
}

function satisfies(size: number, { value, exclusive }: Bound, side: Side): boolean {
  if (size === value) return !exclusive;
  return side === 'upper' ? size < value : size > value;
}

function sizeOf(value: unknown, facet: Facet): number | null {
  if (facet === 'max-length' || facet === 'min-length') return typeof value === 'string' ? [...value].length : null;
  if (facet === 'max-items' || facet === 'min-items') return Array.isArray(value) ? value.length : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : null;
}

function boundPlace(bound: Bound | null): ChangedPlace | null {
  return bound === null ? null : keywordPlace(bound.node, bound.keyword, bound.value);
}

/** For whole numbers `exclusiveMaximum: 10` and `maximum: 9` are the same bound. */
function wholeNumber(view: Conjunction, bound: Bound | null, side: Side): Bound | null {
  const types = typesAccepted(view);
  const isWhole = types?.has('integer') === true && !types.has('number');
  if (bound === null || !isWhole) return bound;
  if (!Number.isInteger(bound.value))
    return { ...bound, exclusive: false, value: side === 'upper' ? Math.floor(bound.value) : Math.ceil(bound.value) };
  if (!bound.exclusive) return bound;
  return { ...bound, exclusive: false, value: side === 'upper' ? bound.value - 1 : bound.value + 1 };
}

function judgeBounds(
  side: Side,
  before: Bound | null,
  after: Bound | null,
): { readonly action: string; readonly effect: Effect } {
  if (before === null || after === null)
    return before === null ? { action: 'set', effect: 'narrows' } : { action: 'unset', effect: 'widens' };
  if (before.value === after.value)
    return after.exclusive
      ? { action: side === 'upper' ? 'decreased' : 'increased', effect: 'narrows' }
      : { action: side === 'upper' ? 'increased' : 'decreased', effect: 'widens' };
  const rises = after.value > before.value;
  return { action: rises ? 'increased' : 'decreased', effect: rises === (side === 'upper') ? 'widens' : 'narrows' };
}
