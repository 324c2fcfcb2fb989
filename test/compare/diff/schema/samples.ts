/** Smallest pairs of schemas, one for each thing that can be done to each facet; read in both directions. */
import type { Facet } from '../../../../src/compare/diff/schema/vocabulary.ts';

type Schema = Record<string, unknown>;

export interface Sample {
  readonly facet: Facet;
  readonly title: string;
  readonly base: Schema;
  readonly head: Schema;
}

const text = { type: 'string' };
const number = { type: 'number' };
const list = { type: 'array' };
const object = { type: 'object' };
const pet = (kind: string) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, [`${kind}Name`]: { type: 'string' } },
});
const tagged = { propertyName: 'kind' };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function rows(facet: Facet, ...pairs: readonly (readonly [string, Schema, Schema])[]): Sample[] {
  return pairs.map(([title, base, head]) => ({ facet, title, base, head }));
}

/** A bound: set, raised. */
function bound(facet: Facet, keyword: string, rest: Schema): Sample[] {
  return rows(
    facet,
    ['set', rest, { ...rest, [keyword]: 5 }],
    ['raised', { ...rest, [keyword]: 5 }, { ...rest, [keyword]: 9 }],
    ['malformed', { ...rest, [keyword]: 5 }, { ...rest, [keyword]: 'five' }],
  );
}

/** A keyword that constrains: set, and another one. */
function keyword(
  facet: Facet,
  name: string,
  rest: Schema,
  one: unknown,
  other: unknown,
  ...more: readonly [string, Schema, Schema][]
): Sample[] {
  return rows(
    facet,
    ['set', rest, { ...rest, [name]: one }],
    ['another', { ...rest, [name]: one }, { ...rest, [name]: other }],
    ...more,
  );
}

export const SAMPLES: readonly Sample[] = [
  ...rows(
    'type',
    ['another', text, { type: 'integer' }],
    ['a wider one', { type: 'integer' }, number],
    ['none any more', text, { maxLength: 5 }],
    ['one that overlaps', { type: ['string', 'integer'] }, { type: ['boolean', 'string'] }],
  ),
  ...rows(
    'list-of-types',
    ['one more', { type: ['string', 'integer'] }, { type: ['string', 'integer', 'boolean'] }],
    [
      'one more alternative that is a type',
      { anyOf: [text, { type: 'integer' }] },
      { anyOf: [text, { type: 'integer' }, { type: 'boolean' }] },
    ],
  ),
  ...rows(
    'format',
    ['set', text, { ...text, format: 'uuid' }],
    ['wider', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }],
    ['another', { ...text, format: 'hostname' }, { ...text, format: 'uri' }],
    ['one for show', text, { ...text, format: 'password' }],
  ),
  ...rows(
    'nullable',
    ['null accepted', text, { type: ['string', 'null'] }],
    [
      'null as an alternative',
      { ...object, properties: { a: text } },
      { anyOf: [{ ...object, properties: { a: text } }, { type: 'null' }] },
    ],
  ),
  ...rows('enum', ['set', text, { ...text, enum: ['a', 'b'] }]),
  ...rows('enum-value', ['one more', { ...text, enum: ['a', 'b'] }, { ...text, enum: ['a', 'b', 'c'] }]),
  ...rows(
    'const',
    ['set', text, { ...text, const: 'a' }],
    ['another', { ...text, const: 'a' }, { ...text, const: 'b' }],
  ),
  ...rows('x-extensible-enum-value', [
    'one more',
    { ...text, 'x-extensible-enum': ['a'] },
    { ...text, 'x-extensible-enum': ['a', 'b'] },
  ]),
  ...bound('max-length', 'maxLength', text),
  ...bound('min-length', 'minLength', text),
  ...bound('max-items', 'maxItems', list),
  ...bound('min-items', 'minItems', list),
  ...bound('max-properties', 'maxProperties', object),
  ...bound('min-properties', 'minProperties', object),
  ...bound('max', 'maximum', number),
  ...bound('exclusive-max', 'exclusiveMaximum', number),
  ...bound('min', 'minimum', number),
  ...bound('exclusive-min', 'exclusiveMinimum', number),
  ...rows(
    'max-contains',
    ['set', { ...list, contains: text }, { ...list, contains: text, maxContains: 5 }],
    ['raised', { ...list, contains: text, maxContains: 5 }, { ...list, contains: text, maxContains: 9 }],
  ),
  ...rows('min-contains', [
    'raised',
    { ...list, contains: text, minContains: 2 },
    { ...list, contains: text, minContains: 5 },
  ]),
  ...rows(
    'multiple-of',
    ['set', number, { ...number, multipleOf: 2 }],
    ['a multiple', { ...number, multipleOf: 2 }, { ...number, multipleOf: 6 }],
    ['another', { ...number, multipleOf: 2 }, { ...number, multipleOf: 3 }],
  ),
  ...rows('unique-items', ['set', list, { ...list, uniqueItems: true }]),
  ...rows(
    'pattern',
    ['set', text, { ...text, pattern: '^[a-z]+$' }],
    ['wider', { ...text, pattern: '^[a-z]+$' }, { ...text, pattern: '[a-z]+' }],
    ['another', { ...text, pattern: '^[a-z]+$' }, { ...text, pattern: '^[0-9]+$' }],
  ),
  ...keyword('default-value', 'default', text, 'a', 'b'),
  ...keyword('content-media-type', 'contentMediaType', text, 'image/png', 'image/gif'),
  ...keyword('content-encoding', 'contentEncoding', text, 'base64', 'base16'),
  ...keyword(
    'content-schema',
    'contentSchema',
    { ...text, contentMediaType: 'application/json' },
    { type: 'object' },
    { type: 'array' },
  ),
  ...rows('discriminator', [
    'set',
    { oneOf: [reference('Cat'), reference('Dog')] },
    { oneOf: [reference('Cat'), reference('Dog')], discriminator: tagged },
  ]),
  ...rows('discriminator-property-name', [
    'another',
    { oneOf: [reference('Cat'), reference('Dog')], discriminator: tagged },
    { oneOf: [reference('Cat'), reference('Dog')], discriminator: { propertyName: 'type' } },
  ]),
  ...rows(
    'discriminator-mapping',
    [
      'one more',
      { oneOf: [reference('Cat'), reference('Dog')], discriminator: { ...tagged, mapping: { cat: 'Cat' } } },
      {
        oneOf: [reference('Cat'), reference('Dog')],
        discriminator: { ...tagged, mapping: { cat: 'Cat', dog: 'Dog' } },
      },
    ],
    [
      'another target',
      { oneOf: [reference('Cat'), reference('Dog')], discriminator: { ...tagged, mapping: { cat: 'Cat' } } },
      { oneOf: [reference('Cat'), reference('Dog')], discriminator: { ...tagged, mapping: { cat: 'Dog' } } },
    ],
  ),
  ...rows('discriminator-default-mapping', [
    'another',
    { oneOf: [reference('Cat'), reference('Dog')], discriminator: { ...tagged, defaultMapping: 'Cat' } },
    { oneOf: [reference('Cat'), reference('Dog')], discriminator: { ...tagged, defaultMapping: 'Dog' } },
  ]),
  ...rows('xml', ['another name', { ...text, xml: { name: 'a' } }, { ...text, xml: { name: 'b' } }]),
  ...rows(
    'property',
    ['an optional one', object, { ...object, properties: { a: text } }],
    ['a required one', object, { ...object, properties: { a: text }, required: ['a'] }],
    [
      'a required one with a default',
      object,
      { ...object, properties: { a: { ...text, default: 'x' } }, required: ['a'] },
    ],
    [
      'one in a closed object',
      { ...object, additionalProperties: false },
      { ...object, properties: { a: text }, additionalProperties: false },
    ],
    ['a readOnly one', object, { ...object, properties: { a: { ...text, readOnly: true } } }],
    ['a writeOnly one', object, { ...object, properties: { a: { ...text, writeOnly: true } } }],
    [
      'a required writeOnly one',
      object,
      { ...object, properties: { a: { ...text, writeOnly: true } }, required: ['a'] },
    ],
  ),
  ...rows(
    'required',
    ['demanded', { ...object, properties: { a: text } }, { ...object, properties: { a: text }, required: ['a'] }],
    [
      'demanded, with a default',
      { ...object, properties: { a: { ...text, default: 'x' } } },
      { ...object, properties: { a: { ...text, default: 'x' } }, required: ['a'] },
    ],
    [
      'demanded, writeOnly',
      { ...object, properties: { a: { ...text, writeOnly: true } } },
      { ...object, properties: { a: { ...text, writeOnly: true } }, required: ['a'] },
    ],
    ['demanded, not declared', object, { ...object, required: ['a'] }],
  ),
  ...['readOnly', 'writeOnly'].flatMap((flag) =>
    [[], ['a']].flatMap((required) =>
      rows(flag === 'readOnly' ? 'read-only' : 'write-only', [
        required.length > 0 ? 'of a required property' : 'of an optional property',
        { ...object, properties: { a: text }, required },
        { ...object, properties: { a: { ...text, [flag]: true } }, required },
      ]),
    ),
  ),
  ...rows(
    'deprecated',
    ['announced', text, { ...text, deprecated: true }],
    ['announced with a day', text, { ...text, deprecated: true, 'x-sunset': '2030-01-31' }],
    ['announced with no day', text, { ...text, deprecated: true, 'x-sunset': 'soon' }],
  ),
  ...rows(
    'sunset',
    [
      'another day',
      { ...text, deprecated: true, 'x-sunset': '2030-01-31' },
      { ...text, deprecated: true, 'x-sunset': '2031-01-31' },
    ],
    ['a day', { ...text, deprecated: true }, { ...text, deprecated: true, 'x-sunset': '2030-01-31' }],
    ['a day too soon', text, { ...text, deprecated: true, 'x-sunset': '2020-01-31' }],
  ),
  ...rows(
    'stability',
    ['lower', text, { ...text, 'x-stability-level': 'beta' }],
    ['unknown', text, { ...text, 'x-stability-level': 'experimental' }],
  ),
  ...rows(
    'additional-properties',
    ['closed', object, { ...object, additionalProperties: false }],
    ['of one kind', object, { ...object, additionalProperties: text }],
    [
      'closed by another keyword',
      { ...object, anyOf: [{ required: ['a'] }, { required: ['b'] }], additionalProperties: false },
      { ...object, anyOf: [{ required: ['a'] }, { required: ['b'] }], unevaluatedProperties: false },
    ],
  ),
  ...rows('pattern-property', ['one more', object, { ...object, patternProperties: { '^x': text } }]),
  ...keyword('property-names', 'propertyNames', object, { pattern: '^[a-z]+$' }, { pattern: '^[0-9]+$' }),
  ...rows(
    'unevaluated-properties',
    ['set', object, { ...object, unevaluatedProperties: false }],
    ['of one kind', { ...object, unevaluatedProperties: false }, { ...object, unevaluatedProperties: text }],
  ),
  ...rows(
    'dependent-required',
    ['one more', object, { ...object, dependentRequired: { a: ['b'] } }],
    ['another', { ...object, dependentRequired: { a: ['b'] } }, { ...object, dependentRequired: { a: ['c'] } }],
  ),
  ...rows('dependent-schema', ['one more', object, { ...object, dependentSchemas: { a: { required: ['b'] } } }]),
  ...rows(
    'items',
    ['set', list, { ...list, items: text }],
    ['none', { ...list, items: text }, { ...list, items: false }],
  ),
  ...rows('prefix-items', ['one more', list, { ...list, prefixItems: [text] }]),
  ...rows(
    'unevaluated-items',
    ['set', list, { ...list, unevaluatedItems: false }],
    ['of one kind', { ...list, unevaluatedItems: false }, { ...list, unevaluatedItems: text }],
  ),
  ...rows('contains', ['set', list, { ...list, contains: text }]),
  ...rows('not', ['set', object, { ...object, not: { required: ['a'] } }]),
  ...rows('if', [
    'set',
    object,
    { ...object, if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
  ]),
  ...rows('then', [
    'set',
    { ...object, if: { required: ['a'] }, else: { required: ['c'] } },
    { ...object, if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
  ]),
  ...rows('else', [
    'set',
    { ...object, if: { required: ['a'] }, then: { required: ['b'] } },
    { ...object, if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
  ]),
  ...rows(
    'all-of',
    ['one more', { allOf: [reference('Cat')] }, { allOf: [reference('Cat'), { maxProperties: 9 }] }],
    ['one that only describes', { allOf: [reference('Cat')] }, { allOf: [reference('Cat'), { description: 'A cat' }] }],
  ),
  ...rows(
    'one-of',
    ['one more', { oneOf: [pet('cat'), pet('dog')] }, { oneOf: [pet('cat'), pet('dog'), pet('cow')] }],
    ['set', object, { ...object, oneOf: [{ required: ['a'] }, { required: ['b'] }] }],
    [
      'as anyOf',
      { ...object, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      { ...object, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    ],
  ),
  ...rows(
    'any-of',
    ['one more', { anyOf: [pet('cat'), pet('dog')] }, { anyOf: [pet('cat'), pet('dog'), pet('cow')] }],
    ['set', object, { ...object, anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
  ),
  ...rows(
    'wrapping',
    ['in oneOf', pet('cat'), { oneOf: [pet('cat'), pet('dog')] }],
    ['in anyOf', pet('cat'), { anyOf: [pet('cat'), pet('dog')] }],
  ),
  ...rows(
    'schema',
    ['refused', text, { not: {}, allOf: [false] }],
    ['a broken reference', text, reference('Nobody')],
    ['types that contradict each other', { allOf: [text] }, { allOf: [text, { type: 'integer' }] }],
  ),
  ...keyword('dynamic-reference', '$recursiveRef', object, '#', '#/other'),
];

/** Shared definitions of the samples. */
export const DEFINITIONS = { Cat: pet('cat'), Dog: pet('dog') };
