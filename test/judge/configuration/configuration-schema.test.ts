import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/judge/configuration/read-configuration.ts';
import { SHOP_RULES } from '../rules/rule-fixtures.ts';

const schema = JSON.parse(readFileSync('schemas/configuration.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(schema);

const ACCEPTED = [
  {},
  { specs: ['a'] },
  { gate: { 'fail-on': 'none', 'fail-on-risk-increase': 10 } },
  { packs: ['builtin:strict'] },
  { overrides: [{ rule: 'plain-http', severity: 'off', audience: 'internal' }] },
  { audience: [{ value: 'partner', tag: 'b2b' }] },
];
const REFUSED = [
  { spec: [] },
  { specs: 'a' },
  { specs: [''] },
  { gate: { 'fail-on': 'off' } },
  { gate: { 'fail-on-risk-score': 101 } },
  { packs: [] },
  { overrides: [{ rule: 'plain-http' }] },
  { audience: [{ value: 'unknown' }] },
  { validate: true },
];

describe('the published schema and the program agree', () => {
  test.each([...ACCEPTED.map((value) => [value, true] as const), ...REFUSED.map((value) => [value, false] as const)])(
    '%j: %s',
    (value, accepted) => {
      const { problems } = readConfiguration({ file: 'x', revision: 'head', text: JSON.stringify(value) }, SHOP_RULES);
      expect([validate(value), problems.length === 0]).toEqual([accepted, accepted]);
    },
  );
});
