import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileRiskModels } from '../../../src/dev/compile-risk-model.ts';
import { parseRiskModel } from '../../../src/judge/risk/parse-risk-model.ts';
import { POSTURE_1 } from '../../../src/judge/risk/posture-1.generated.ts';

const TEXT = readFileSync('rules/risk/posture-1.yaml', 'utf8');

it('compiles to what is committed', () => {
  expect(parseRiskModel(TEXT)).toEqual({ model: POSTURE_1, faults: [] });
  const { files, faults } = compileRiskModels('.');
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['src/judge/risk/posture-1.generated.ts']);
  expect(readFileSync('src/judge/risk/posture-1.generated.ts', 'utf8')).toBe(files[0]?.text);
});

it.each([
  ['a severity that counts more than a worse one', 'high: 0.5', 'high: 0.8', '"severities" must fall'],
  ['certainty', 'critical: 0.75', 'critical: 1', 'must be a number'],
  ['a cap of everything', 'authentication: 0.99', 'authentication: 1', 'must be a number'],
  ['a weight that is none', 'rules: {}', 'rules: { no-limit: heavy }', '"rules.no-limit" must be'],
  ['an unknown fact', 'facts: [anonymous, deletes]', 'facts: [anonymous, erases]', 'must be one of'],
  ['a missing member', 'lowest: 0.3\n', '\n', 'missing'],
  ['bands without a bottom', 'minimal: 0', 'minimal: 5', '"bands.minimal" must be 0'],
])('refuses %s', (_, found, replacement, message) => {
  expect(TEXT).toContain(found);
  const { model, faults } = parseRiskModel(TEXT.replace(found, replacement));
  expect(model).toBeNull();
  expect(faults.join('\n')).toContain(message);
});
