/**
 * The facet table: keyword → comparator → effect. Absent is a value (no bound, every value), so setting and dropping a
 * keyword need no rows of their own. Reads the merged view of each side; never descends.
 */
import {
  acceptsType,
  allKeywords,
  type Bound,
  canonicalText,
  enumeration,
  firstKeyword,
  flag,
  type JsonType,
  lowerBound,
  type SchemaView,
  type SizeKeyword,
  sizeBound,
  typesOf,
  upperBound,
} from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import { compareEnumerations } from './enumerations.ts';
import { displayed, keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';
import { compareTypes } from './types.ts';

export type FacetComparator = (base: SchemaView, head: SchemaView) => readonly SchemaEdit[];

export const FACETS: readonly FacetComparator[] = [
  compareTypes,
  compareEnumerations,
  size('max-length', 'maxLength'),
  size('min-length', 'minLength'),
  size('max-items', 'maxItems'),
  size('min-items', 'minItems'),
  size('max-properties', 'maxProperties'),
  size('min-properties', 'minProperties'),
  size('max-contains', 'maxContains'),
  size('min-contains', 'minContains'),
  range('max', upperBound, 'upper'),
  range('min', lowerBound, 'lower'),
  comparePatterns,
  compareMultiples,
  compareUniqueItems,
  opaque('default-value', 'default', 'none'),
  withinOneDialect(opaque('content-media-type', 'contentMediaType', 'unknown')),
  withinOneDialect(opaque('content-encoding', 'contentEncoding', 'unknown')),
  opaque('content-schema', 'contentSchema', 'constraint'),
  opaque('if', 'if', 'constraint'),
  opaque('then', 'then', 'constraint'),
  opaque('else', 'else', 'constraint'),
  opaque('contains', 'contains', 'constraint'),
  opaque('property-names', 'propertyNames', 'constraint'),
  opaque('dependent-required', 'dependentRequired', 'constraint'),
  opaque('dependent-schema', 'dependentSchemas', 'constraint'),
  opaque('prefix-items', 'prefixItems', 'constraint'),
  opaque('pattern-property', 'patternProperties', 'constraint'),
  opaque('unevaluated-items', 'unevaluatedItems', 'constraint'),
  opaque('discriminator', 'discriminator', 'none'),
];

/** Earlier versions say these as formats (types.ts compares those across versions). */
function withinOneDialect(compare: FacetComparator): FacetComparator {
  return (base, head) => (base.dialect === head.dialect ? compare(base, head) : []);
}

/** What the keyword bounds is bounded by something else on that side: a closed list, a format, another type. */
function isBoundedOtherwise(view: SchemaView, keyword: string): boolean {
  const type = BOUNDED_TYPE[keyword];
  if (type === undefined) return false;
  if (enumeration(view) !== null || !acceptsType(view, type)) return true;
  const format = firstKeyword(view, 'format')?.value;
  return type === 'string' && typeof format === 'string' && BOUNDED_FORMATS.has(format);
}

const BOUNDED_TYPE: Readonly<Record<string, JsonType>> = {
  'max-length': 'string',
  'min-length': 'string',
  pattern: 'string',
  'max-items': 'array',
  'min-items': 'array',
  'max-properties': 'object',
  'min-properties': 'object',
  max: 'integer',
  min: 'integer',
  'exclusive-max': 'integer',
  'exclusive-min': 'integer',
};

/** Formats whose values have a longest text. */
const BOUNDED_FORMATS: ReadonlySet<string> = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6']);

function boundPlace(bound: Bound | null): ChangedPlace | null {
  return bound === null ? null : keywordPlace(bound.node, bound.keyword, bound.value);
}

function size(facet: string, keyword: SizeKeyword): FacetComparator {
  const side = keyword.startsWith('max') ? 'upper' : 'lower';
  const read = (view: SchemaView): Bound | null => {
    const bound = sizeBound(view, keyword);
    return side === 'lower' && bound?.value === 0 ? null : bound; // zero is what an absent lower bound means
  };
  return (base, head) => compareBounds(facet, side, read(base), read(head), base, head);
}

function range(name: string, read: (view: SchemaView) => Bound | null, side: 'upper' | 'lower'): FacetComparator {
  return (base, head) => {
    const [before, after] = [read(base), read(head)];
    const exclusive = (after ?? before)?.exclusive === true;
    const facet = exclusive ? `exclusive-${name}` : name;
    return compareBounds(facet, side, wholeNumber(base, before, side), wholeNumber(head, after, side), base, head);
  };
}

function compareBounds(
  facet: string,
  side: 'upper' | 'lower',
  before: Bound | null,
  after: Bound | null,
  base: SchemaView,
  head: SchemaView,
): SchemaEdit[] {
  if (after === null && isBoundedOtherwise(head, facet)) return [];
  if (before === null && isBoundedOtherwise(base, facet)) return [];
  if (before === null && after === null) return [];
  if (before?.value === after?.value && before?.exclusive === after?.exclusive) return [];
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

/** For whole numbers `exclusiveMaximum: 10` and `maximum: 9` are the same bound. */
function wholeNumber(view: SchemaView, bound: Bound | null, side: 'upper' | 'lower'): Bound | null {
  const types = typesOf(view);
  const isWhole = types?.has('integer') === true && !types.has('number');
  if (bound === null || !bound.exclusive || !isWhole || !Number.isInteger(bound.value)) return bound;
  return { ...bound, exclusive: false, value: side === 'upper' ? bound.value - 1 : bound.value + 1 };
}

function judgeBounds(
  side: 'upper' | 'lower',
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

/** Texts that accept every string, so that replacing a pattern by one is the same as dropping it. */
const MATCHES_ALL: ReadonlySet<unknown> = new Set([
  '',
  '^',
  '$',
  '.*',
  '^.*',
  '.*$',
  '^.*$',
  '(.*)',
  '^(.*)$',
  '[\\s\\S]*',
  '^[\\s\\S]*$',
]);

function comparePatterns(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const patterns = (view: SchemaView) => allKeywords(view, 'pattern').filter(({ value }) => typeof value === 'string');
  const [before, after] = [patterns(base), patterns(head)];
  const gone = before.filter(({ value }) => !after.some((other) => other.value === value));
  const fresh = after.filter(({ value }) => !before.some((other) => other.value === value));
  const [old] = gone;
  const [now] = fresh;
  if (old === undefined && now === undefined) return [];
  if (now === undefined && isBoundedOtherwise(head, 'pattern')) return [];
  if (old === undefined && isBoundedOtherwise(base, 'pattern')) return [];
  const common = {
    facet: 'pattern',
    base: old === undefined ? null : keywordPlace(old.node, 'pattern', old.value),
    head: now === undefined ? null : keywordPlace(now.node, 'pattern', now.value),
    from: (old?.value as string) ?? null,
    to: (now?.value as string) ?? null,
  };
  if (old === undefined) return MATCHES_ALL.has(now?.value) ? [] : [{ ...common, action: 'added', effect: 'narrows' }];
  if (now === undefined) return MATCHES_ALL.has(old.value) ? [] : [{ ...common, action: 'removed', effect: 'widens' }];
  return MATCHES_ALL.has(now.value)
    ? [{ ...common, action: 'generalized', effect: 'widens' }]
    : [{ ...common, action: 'changed', effect: 'unknown' }];
}

function compareMultiples(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const read = (view: SchemaView) => {
    const found = firstKeyword(view, 'multipleOf');
    return found !== null && typeof found.value === 'number' && found.value > 0
      ? { ...found, value: found.value }
      : null;
  };
  const [before, after] = [read(base), read(head)];
  if (before?.value === after?.value) return [];
  const action = before === null ? 'set' : after === null ? 'unset' : 'changed';
  const effect: Effect =
    before === null
      ? 'narrows'
      : after === null
        ? 'widens'
        : after.value % before.value === 0
          ? 'narrows'
          : before.value % after.value === 0
            ? 'widens'
            : 'unknown';
  return [
    {
      facet: 'multiple-of',
      action,
      effect,
      base: before && keywordPlace(before.node, 'multipleOf', before.value),
      head: after && keywordPlace(after.node, 'multipleOf', after.value),
      from: before?.value ?? null,
      to: after?.value ?? null,
    },
  ];
}

function compareUniqueItems(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [flag(base, 'uniqueItems'), flag(head, 'uniqueItems')];
  if (before === after) return [];
  const place = (view: SchemaView) => {
    const found = firstKeyword(view, 'uniqueItems');
    return found === null ? null : keywordPlace(found.node, 'uniqueItems', found.value);
  };
  return [
    {
      facet: 'unique-items',
      action: after ? 'set' : 'unset',
      effect: after ? 'narrows' : 'widens',
      base: place(base),
      head: place(head),
      from: before ? 'no repetitions' : 'repetitions accepted',
      to: after ? 'no repetitions' : 'repetitions accepted',
    },
  ];
}

/** Keywords compared as a whole: equal, or different in a way nobody decides here. */
function opaque(facet: string, keyword: string, kind: 'none' | 'unknown' | 'constraint'): FacetComparator {
  return (base, head) => {
    const [before, after] = [firstKeyword(base, keyword), firstKeyword(head, keyword)];
    if (before === null && after === null) return [];
    if (
      before !== null &&
      after !== null &&
      (before.value === after.value || canonicalText(before.value) === canonicalText(after.value))
    )
      return [];
    const action = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const effect: Effect =
      kind === 'none'
        ? 'none'
        : kind === 'unknown' || action === 'changed'
          ? 'unknown'
          : action === 'added'
            ? 'narrows'
            : 'widens';
    return [
      {
        facet,
        action,
        effect,
        base: before && keywordPlace(before.node, keyword, before.value),
        head: after && keywordPlace(after.node, keyword, after.value),
        from: displayed(before?.value),
        to: displayed(after?.value),
      },
    ];
  };
}
