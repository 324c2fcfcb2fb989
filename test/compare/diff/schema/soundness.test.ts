/**
 * What the relation claims of two schemas never contradicts a validator: where it says that head accepts no more, there is
 * no value that only head accepts. RUNS=20000 looks longer.
 */
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, documentOf } from '../../../support/compare-schema-effects.ts';

const RUNS = Number(process.env.RUNS ?? 120);
const VALUES = 60;

const name = fc.constantFrom('a', 'b', 'c', 'ab');
const scalar = fc.constantFrom(null, true, false, 0, 1, 2, 3, 6, 1.5, -1, '', 'a', 'b', 'ab', 'abc');
const size = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const pattern = fc.constantFrom('^a', 'b', '^[ab]$', '^.*$', '^a|c$', 'a+b');

type Schema = Record<string, unknown> | boolean;

const { schema } = fc.letrec<{ schema: Schema; keyword: readonly [string, unknown] }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.array(simple(), { minLength: 0, maxLength: 3 }).map(Object.fromEntries),
    fc.constantFrom<Schema>(
      true,
      false,
      {},
      { $ref: '#/components/schemas/Leaf' },
      { $ref: '#/components/schemas/Loop' },
    ),
    fc
      .tuple(fc.array(simple(), { maxLength: 2 }), fc.array(tie('keyword'), { minLength: 1, maxLength: 3 }))
      .map(([own, below]) => Object.fromEntries([...own, ...below])),
  ),
  keyword: fc.oneof(
    ...[
      'not',
      'items',
      'contains',
      'propertyNames',
      'additionalProperties',
      'unevaluatedProperties',
      'unevaluatedItems',
      'if',
      'then',
      'else',
    ].map((key) => tie('schema').map((below): readonly [string, unknown] => [key, below])),
    ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((key) =>
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((below): readonly [string, unknown] => [key, below]),
    ),
    ...['properties', 'dependentSchemas'].map((key) =>
      fc
        .dictionary(name, tie('schema'), { maxKeys: 3 })
        .map((below): readonly [string, unknown] => [key, { ...below }]),
    ),
    fc
      .dictionary(pattern, tie('schema'), { maxKeys: 2 })
      .map((below): readonly [string, unknown] => ['patternProperties', { ...below }]),
  ),
}));

function simple(): fc.Arbitrary<readonly [string, unknown]> {
  const entry = <T>(key: string, value: fc.Arbitrary<T>) =>
    value.map((each): readonly [string, unknown] => [key, each]);
  return fc.oneof(
    entry('type', fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 }))),
    entry('enum', fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 })),
    entry('const', scalar),
    ...[
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
      'minContains',
      'maxContains',
    ].map((key) => entry(key, size)),
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) =>
      entry(key, fc.constantFrom(-1, 0, 1, 1.5, 2, 3)),
    ),
    entry('multipleOf', fc.constantFrom(1, 2, 3, 0.5)),
    entry('uniqueItems', fc.boolean()),
    entry('pattern', pattern),
    entry('required', fc.uniqueArray(name, { maxLength: 2 })),
    entry(
      'dependentRequired',
      fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }).map((each) => ({ ...each })),
    ),
    entry('description', fc.constantFrom('one', 'two')),
  );
}

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    scalar,
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }).map((each) => ({ ...each })),
  ),
}));

/** A schema and what somebody made of it: a keyword set, changed or dropped somewhere inside. */
const edited = fc
  .tuple(schema, schema, fc.nat(), fc.nat())
  .map(([base, other, where, which]): readonly [Schema, Schema] => {
    const head = structuredClone(base);
    const spots = objectsIn(head);
    const spot = spots[where % Math.max(1, spots.length)];
    if (spot === undefined) return [base, other];
    const donors = typeof other === 'object' ? Object.entries(other) : [];
    const own = Object.keys(spot);
    const choice = which % 3;
    if (choice === 0 && own.length > 0) delete spot[own[which % own.length] as string];
    else if (donors.length > 0) {
      const [key, donated] = donors[which % donors.length] as [string, unknown];
      spot[key] = donated;
    } else if (own.length > 0) delete spot[own[0] as string];
    return [base, head];
  });

const SUBSCHEMAS = [
  'not',
  'items',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'if',
  'then',
  'else',
];

function objectsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  const own = node as Record<string, unknown>;
  const below = Object.entries(own).flatMap(([key, each]) => {
    if (SUBSCHEMAS.includes(key)) return objectsIn(each);
    if (['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(key)) return (each as unknown[]).flatMap(objectsIn);
    if (['properties', 'dependentSchemas', 'patternProperties'].includes(key))
      return Object.values(each as object).flatMap(objectsIn);
    return [];
  });
  return [own, ...below];
}

const DEFINITIONS = {
  Leaf: { type: ['string', 'integer'], maxLength: 2, minimum: 0 },
  Loop: {
    type: ['object', 'null'],
    properties: { a: { $ref: '#/components/schemas/Loop' }, b: { type: 'string' } },
    required: ['b'],
  },
};

/** `null` where Ajv itself fails, as it does for some compositions with `unevaluatedItems`. */
function validatorOf(schema: Schema): (value: unknown) => boolean | null {
  const ajv = new Ajv.default({ strict: false, validateFormats: false, logger: false });
  const text = JSON.stringify(withContainsApart(schema)).replaceAll('#/components/schemas/', '#/$defs/');
  const { $defs } = JSON.parse(
    JSON.stringify({ $defs: DEFINITIONS }).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as { $defs: object };
  const validate = ajv.compile({ $defs, allOf: [JSON.parse(text)] });
  return (each) => {
    try {
      return validate(each) as boolean;
    } catch {
      return null;
    }
  };
}

/** Ajv accepts an empty list for `contains` beside `prefixItems`, which JSON Schema refuses; in a member of its own it does not. */
function withContainsApart(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withContainsApart);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, each]) => [key, withContainsApart(each)] as const);
  const isAboutContains = ([key]: readonly [string, unknown]) => /^(contains|minContains|maxContains)$/.test(key);
  const apart = entries.filter(isAboutContains);
  const { allOf = [], ...rest } = Object.fromEntries(entries.filter((entry) => !isAboutContains(entry)));
  return {
    ...rest,
    ...(apart.length === 0 && (allOf as unknown[]).length === 0
      ? {}
      : { allOf: [...(allOf as unknown[]), Object.fromEntries(apart)] }),
  };
}

async function check(base: Schema, head: Schema, values: readonly unknown[]): Promise<void> {
  const { effect, edits } = await claimsOf(documentOf(base, DEFINITIONS), documentOf(head, DEFINITIONS));
  // That a spot accepts other values altogether says nothing of the whole.
  if (effect === 'unknown' || effect === 'unclaimed' || effect === 'replaces') return;
  const [before, after] = [validatorOf(base), validatorOf(head)];
  for (const each of values) {
    const [was, is] = [before(each), after(each)];
    if (was === null || is === null) continue;
    if (was !== is && effect !== (is ? 'widens' : 'narrows'))
      expect.fail(
        `claims "${effect}", but ${JSON.stringify(each)} is ${was ? 'accepted' : 'refused'} by base and ${is ? 'accepted' : 'refused'} by head\nbase ${JSON.stringify(base)}\nhead ${JSON.stringify(head)}\n${edits.join('\n')}`,
      );
  }
}

describe('the relation and a validator', () => {
  it('agree about an edit', async () => {
    await fc.assert(
      fc.asyncProperty(edited, fc.array(value, { minLength: VALUES, maxLength: VALUES }), ([base, head], values) =>
        check(base, head, values),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('agree about two schemas', async () => {
    await fc.assert(
      fc.asyncProperty(
        schema,
        schema,
        fc.array(value, { minLength: VALUES, maxLength: VALUES }),
        (base, head, values) => check(base, head, values),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
