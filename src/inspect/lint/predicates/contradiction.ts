/** Finds schemas whose demands cannot be met, or do not concern the values that they describe. */
import {
  allKeywords,
  lowerBound,
  type SchemaView,
  type SizeKeyword,
  sizeBound,
  typesOf,
  upperBound,
} from '../../../knowledge/schema.ts';
import { isObject, member, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { mayState } from './support/glances.ts';
import { describeUse } from './support/request-use.ts';

/** The type of value that a keyword speaks about. */
const CONCERNS: Readonly<Record<string, readonly string[]>> = {
  maxLength: ['string'],
  minLength: ['string'],
  pattern: ['string'],
  maximum: ['number', 'integer'],
  minimum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  maxItems: ['array'],
  minItems: ['array'],
  uniqueItems: ['array'],
  maxProperties: ['object'],
  minProperties: ['object'],
};
const KEYWORDS = Object.keys(CONCERNS);

export const misplacedConstraint: Predicate<'schema'> = {
  name: 'misplaced-constraint',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && KEYWORDS.some((key) => Object.hasOwn(value, key)),
  check(visit): readonly Hit[] {
    const types = typesOf(visit.view);
    if (types === null || types.size === 0) return NO_HIT;
    return KEYWORDS.filter(
      (key) =>
        isObject(visit.node.value) &&
        Object.hasOwn(visit.node.value, key) &&
        !(CONCERNS[key] as readonly string[]).some((type) => types.has(type)),
    ).map((key) => ({
      place: placeOfMember(visit.node, key),
      detail: key,
      arguments: { what: describeUse(visit.usedAs), keyword: key, type: [...types].join(' or ') },
    }));
  },
};

const SIZES: readonly (readonly [SizeKeyword, SizeKeyword])[] = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
];

export const contradictingBounds: Predicate<'schema'> = {
  name: 'contradicting-bounds',
  targets: ['schema'],
  options: {},
  glance: (value) =>
    isObject(value) &&
    (Object.hasOwn(value, 'allOf') ||
      ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'].some((key) =>
        Object.hasOwn(value, key),
      )),
  check({ view, usedAs }): readonly Hit[] {
    const found = contradictionIn(view);
    return found === null
      ? NO_HIT
      : [
          {
            place: placeOfMember(found.node, found.keyword),
            detail: found.keyword,
            arguments: { what: describeUse(usedAs), least: found.least, most: found.most },
          },
        ];
  },
};

function contradictionIn(view: SchemaView) {
  for (const [low, high] of SIZES) {
    const [least, most] = [sizeBound(view, low), sizeBound(view, high)];
    if (least !== null && most !== null && least.value > most.value)
      return { node: least.node, keyword: low, least: least.value, most: most.value };
  }
  const [least, most] = [lowerBound(view), upperBound(view)];
  if (least === null || most === null) return null;
  const isEmpty = least.value > most.value || (least.value === most.value && (least.exclusive || most.exclusive));
  return isEmpty ? { node: least.node, keyword: least.keyword, least: least.value, most: most.value } : null;
}

export const closedPart: Predicate<'schema'> = {
  name: 'closed-part',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && Object.hasOwn(value, 'allOf'),
  check({ node, view }): readonly Hit[] {
    if (!isObject(node.value) || view.parts.length < 2) return NO_HIT;
    const closed = view.parts.find(
      ({ value }) => member(value, 'additionalProperties') === false && isObject(member(value, 'properties')),
    );
    if (closed === undefined) return NO_HIT;
    const known = new Set(Object.keys(member(closed.value, 'properties') as object));
    // `additionalProperties` sees only the properties beside it (JSON Schema 2020-12 §10.3.2.3): what other parts demand is refused.
    const refused = view.parts.filter((part) => part !== closed).flatMap(({ value }) => demandedBeyond(value, known));
    return refused.length === 0
      ? NO_HIT
      : [{ place: placeOfMember(closed, 'additionalProperties'), arguments: { name: String(refused[0]) } }];
  },
};

function demandedBeyond(schema: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): readonly unknown[] {
  const required = member(schema, 'required');
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string' && !known.has(name)) : [];
}

/** Formats that the registry knows for numbers, and those that are text. */
const NUMBER_FORMATS =
  /^(u?int(8|16|32|64)?|float|double|decimal|integer|number|long|single-integer|double-integer|unix-?time(stamp)?|timestamp|epoch.*|byte)$/i;
const TEXT_FORMATS =
  /^(date|date-time|time|duration|email|idn-email|hostname|ipv4|ipv6|uri|url|uri-reference|uuid|password|binary|regex)$/i;

export const numberFormat: Predicate<'schema'> = {
  name: 'number-format',
  targets: ['schema'],
  options: {
    fault: {
      type: 'string',
      default: 'wrong',
      allowed: ['missing', 'wrong'],
      help: 'No format, or one of another type.',
    },
  },
  glance: (value) => mayState(value, 'integer') || mayState(value, 'number'),
  check(visit, { fault }): readonly Hit[] {
    const types = typesOf(visit.view);
    const isNumber = types !== null && (types.has('integer') || types.has('number')) && !types.has('string');
    if (!isNumber || !visit.inRequest || visit.usedAs.as === 'other') return NO_HIT;
    const formats = allKeywords(visit.view, 'format');
    const what = describeUse(visit.usedAs);
    if (fault === 'missing') return formats.length === 0 && !visit.isPart ? [{ arguments: { what } }] : NO_HIT;
    const wrong = formats.find(
      ({ value }) => typeof value === 'string' && TEXT_FORMATS.test(value) && !NUMBER_FORMATS.test(value),
    );
    return wrong === undefined
      ? NO_HIT
      : [{ place: placeOfMember(wrong.node, 'format'), arguments: { what, format: String(wrong.value) } }];
  },
};
