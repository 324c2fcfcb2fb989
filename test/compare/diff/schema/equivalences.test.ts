/** Spellings of the same, edits that look like more than they are, and descriptions that are broken or hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, documentOf } from '../../../support/compare-schema-effects.ts';
import { compareTexts } from '../../../support/compare-texts.ts';

const text = { type: 'string' };
const named = (kind: string) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, name: { type: 'string', maxLength: 9 } },
});
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

async function effectOf(
  base: unknown,
  head: unknown,
  baseDefinitions = {},
  headDefinitions = baseDefinitions,
): Promise<readonly string[]> {
  return (await claimsOf(documentOf(base, baseDefinitions), documentOf(head, headDefinitions))).edits;
}

describe('spellings of the same', () => {
  it.each<[string, unknown, unknown]>([
    ['a union of one', text, { oneOf: [text] }],
    ['a composition of one', text, { allOf: [text] }],
    ['a list of types, as a union', { type: ['string', 'integer'] }, { anyOf: [text, { type: 'integer' }] }],
    ['values, as a union of constants', { enum: ['a', 'b'] }, { oneOf: [{ const: 'a' }, { const: 'b', title: 'B' }] }],
    ['one value', { enum: ['a'] }, { const: 'a' }],
    ['values that say their type', { enum: ['a'] }, { type: 'string', enum: ['a'] }],
    [
      'unions of alternatives that exclude each other',
      { oneOf: [named('cat'), named('dog')] },
      { anyOf: [named('cat'), named('dog')] },
    ],
    ['alternatives in another order', { oneOf: [named('cat'), named('dog')] }, { oneOf: [named('dog'), named('cat')] }],
    ['an open object that says so', { type: 'object' }, { type: 'object', additionalProperties: true }],
    ['an open object that says so with a schema', { type: 'object' }, { type: 'object', additionalProperties: {} }],
    ['keywords beside a composition', { ...text, maxLength: 3 }, { allOf: [text, { maxLength: 3 }] }],
    ['the tightest of several bounds', { allOf: [{ maxLength: 9 }, { maxLength: 3 }] }, { maxLength: 3 }],
    ['patterns that accept the same', { ...text, pattern: '^[0-9]+$' }, { ...text, pattern: '^\\d\\d*$' }],
    ['a pattern that accepts everything', text, { ...text, pattern: '.*' }],
    ['a keyword of another type', { ...text, maxItems: 3 }, text],
    [
      'numbers that divide',
      { type: 'number', allOf: [{ multipleOf: 2 }, { multipleOf: 6 }] },
      { type: 'number', multipleOf: 6 },
    ],
    ['an alternative that adds nothing', text, { anyOf: [text, { enum: ['a'] }] }],
    ['a condition without a consequence', { type: 'object' }, { type: 'object', if: { required: ['a'] } }],
    ['bounds of contains without contains', { type: 'array' }, { type: 'array', minContains: 3 }],
    [
      'required names in another order',
      { type: 'object', required: ['a', 'b'] },
      { type: 'object', required: ['b', 'a'] },
    ],
  ])('%s', async (_, base, head) => {
    expect(await effectOf(base, head)).toEqual([]);
    expect(await effectOf(head, base)).toEqual([]);
  });

  it('a nullable union, and null as an alternative', async () => {
    const union = [{ ...named('cat') }, { ...named('dog') }];
    const claims = await claimsOf(
      documentOf({ nullable: true, anyOf: union }, {}, '3.0.3'),
      documentOf({ nullable: true, anyOf: [...union].reverse() }, {}, '3.0.3'),
    );
    expect(claims.edits).toEqual([]);
  });

  it('a definition under another name', async () => {
    const [base, head] = [
      { anyOf: [reference('Cat'), reference('Dog')] },
      { anyOf: [reference('Feline'), reference('Dog')] },
    ];
    const Dog = named('dog');
    expect(await effectOf(base, head, { Cat: named('cat'), Dog }, { Feline: named('cat'), Dog })).toEqual([]);
  });

  it('a definition written in place, inside itself too', async () => {
    const tree = { type: 'object', properties: { name: text, children: { type: 'array', items: reference('Tree') } } };
    expect(await effectOf(reference('Tree'), tree, { Tree: tree })).toEqual([]);
  });
});

describe('edits that are told as what they are', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      'anchors that are dropped',
      { ...text, pattern: '^[a-z]+$' },
      { ...text, pattern: '[a-z]+' },
      [' pattern generalized widens same'],
    ],
    [
      'a schema that becomes one of several',
      named('cat'),
      { oneOf: [named('cat'), named('dog')] },
      [' wrapping wrapped-in-one-of widens same'],
    ],
    [
      'an alternative that is edited',
      { anyOf: [named('cat'), named('dog')] },
      { anyOf: [named('dog'), { ...named('cat'), maxProperties: 5 }] },
      [' max-properties set narrows same'],
    ],
    [
      'a member of a composition',
      { allOf: [reference('Cat')] },
      { allOf: [reference('Cat'), { properties: { age: text }, required: ['age'] }] },
      [' all-of added narrows same'],
    ],
    [
      'a bound inside not',
      { not: { minLength: 5 } },
      { not: { minLength: 3 } },
      [' min-length decreased widens reversed'],
    ],
    [
      'a bound inside a condition',
      { if: { minLength: 5 }, then: { pattern: '^a' } },
      { if: { minLength: 3 }, then: { pattern: '^a' } },
      [' min-length decreased widens undecided'],
    ],
    [
      'a property of a closed object',
      { type: 'object', additionalProperties: false },
      { type: 'object', properties: { a: text }, additionalProperties: false },
      [' property added widens same'],
    ],
    [
      'a property that a composition of closed objects refuses',
      { allOf: [{ type: 'object', properties: { a: text }, additionalProperties: false }] },
      {
        allOf: [{ type: 'object', properties: { a: text }, additionalProperties: false }, { properties: { b: text } }],
      },
      [],
    ],
  ])('%s', async (_, base, head, edits) => {
    expect(await effectOf(base, head, { Cat: named('cat') })).toEqual(edits);
  });

  it('a member of a composition is one change, at its line, with every id', async () => {
    const base = documentOf({ allOf: [reference('Cat')] }, { Cat: named('cat') });
    const head = documentOf(
      { allOf: [reference('Cat'), { properties: { isAdmin: { type: 'boolean' }, age: text } }] },
      { Cat: named('cat') },
    );
    const { changes } = await compareTexts(base, head);
    expect(changes.map(({ ids, meaning }) => [ids, meaning])).toEqual([
      [['new-optional-request-property', 'request-body-all-of-added'], 'mass-assignment-opened'],
    ]);
  });
});

describe('broken and hostile schemas', () => {
  it.each<[string, unknown, unknown, string]>([
    [
      'types that exclude each other',
      { allOf: [text] },
      { allOf: [text, { type: 'integer' }] },
      ' schema contradicted unknown same',
    ],
    ['a schema that is a text', text, 'oops', ' schema unresolved unknown same'],
    [
      'a bound that is a text',
      { ...text, maxLength: 5 },
      { ...text, maxLength: 'five' },
      ' max-length changed unknown same',
    ],
    ['a reference that leads nowhere', text, reference('Nobody'), ' schema unresolved unknown same'],
    ['a dynamic reference that leads nowhere', {}, { $dynamicRef: '#nobody' }, ' schema unresolved unknown same'],
  ])('%s', async (_, base, head, edit) => {
    const inside = (schema: unknown) => ({ type: 'object', properties: { broken: schema, other: text } });
    const edits = await effectOf(inside(base), { ...inside(head), required: ['other'] });
    expect(edits).toEqual([' required became-required narrows same', `.broken${edit}`]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a reference to itself', { Loop: reference('Loop') }],
    ['a composition of itself', { Loop: { allOf: [reference('Loop'), { maxLength: 5 }] } }],
    ['an alternative of itself', { Loop: { oneOf: [reference('Loop'), text] } }],
    ['a negation of itself', { Loop: { not: reference('Loop') } }],
    [
      'members that are composed of themselves',
      {
        Loop: { allOf: [reference('One'), reference('Two')] },
        One: { properties: { a: reference('Loop'), b: reference('One') } },
        Two: { properties: { a: reference('Two'), b: reference('Loop') } },
      },
    ],
  ])('ends on %s', async (_, definitions) => {
    const edited = JSON.parse(JSON.stringify(definitions).replace('{', '{"description":"x",')) as Record<
      string,
      unknown
    >;
    await effectOf(
      reference('Loop'),
      reference('Loop'),
      { ...definitions, Leaf: text },
      { ...edited, Leaf: { ...text, maxLength: 5 } },
    );
    await effectOf(reference('Loop'), text, definitions);
    await effectOf(text, reference('Loop'), definitions);
  });

  it('gives up on compositions that multiply, says so, and compares the rest', async () => {
    // Each member is composed in two ways: the sets of schemas that govern one are exponential in number.
    const count = 18;
    const definitions = (bound: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `S${index}`,
          {
            maxProperties: bound,
            properties: {
              a: { allOf: [reference(`S${(index + 1) % count}`), reference(`S${(index * 2) % count}`)] },
              b: { allOf: [reference(`S${(index + 3) % count}`), reference(`S${(index * 5) % count}`)] },
            },
          },
        ]),
      );
    const started = performance.now();
    const edits = await effectOf(reference('S0'), reference('S0'), definitions(5), definitions(9));
    expect(edits.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('ends on a chain of a thousand unions', async () => {
    const definitions = (bound: number) =>
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [
          `S${index}`,
          {
            oneOf: [
              { type: 'object', properties: { next: reference(`S${Math.min(999, index + 1)}`) }, maxProperties: bound },
              { type: 'integer' },
            ],
          },
        ]),
      );

    const edits = await effectOf(reference('S0'), reference('S0'), definitions(5), definitions(9));
    expect(edits.filter((edit) => !edit.endsWith(' max-properties increased widens same'))).toEqual([]);
    expect(edits).toHaveLength(1000);
  });
});

describe('layout does not matter', () => {
  const leaf = fc.constantFrom<Record<string, unknown>>(
    text,
    { type: 'integer', minimum: 1 },
    { type: 'string', enum: ['a', 'b'] },
    { anyOf: [text, { type: 'null' }] },
    { type: 'array', items: text },
  );
  const record = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), leaf, { minKeys: 1, maxKeys: 4 })
    .map((properties) => ({
      type: 'object',
      properties: { ...properties },
      required: Object.keys(properties).slice(0, 1),
    }));

  it('inline or by reference, in any order, under any name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('allOf', 'anyOf', 'properties'),
        async (records, how) => {
          const compose = (schemas: readonly unknown[]): unknown =>
            how === 'properties'
              ? {
                  type: 'object',
                  properties: Object.fromEntries(schemas.map((schema, index) => [`p${index}`, schema])),
                }
              : { [how]: schemas };
          const definitions = Object.fromEntries(records.map((each, index) => [`Renamed${index}`, reversed(each)]));
          const referred = compose(records.map((_, index) => reference(`Renamed${index}`)));
          expect(await effectOf(compose(records), referred, {}, definitions)).toEqual([]);
          expect(await effectOf(referred, compose(records), definitions, {})).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same members in another order, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}
