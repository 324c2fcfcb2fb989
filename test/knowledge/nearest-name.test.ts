import { expect, test } from 'vitest';
import { nearestName } from '../../src/knowledge/nearest-name.ts';

const KNOWN = ['high', 'medium', 'low', 'fail-on', 'fail-on-breaking'];

test.each([
  ['hgih', 'high'],
  ['Hihg', 'high'],
  ['medum', 'medium'],
  ['lwo', 'low'],
  ['fail_on', 'fail-on'],
  ['failOnBreaking', 'fail-on-breaking'],
  ['HIGH', 'high'],
  ['severe', null],
  ['x', null],
  ['', null],
  ['h'.repeat(10_000), null],
])('%s → %s', (name, expected) => {
  expect(nearestName(name, KNOWN)).toBe(expected);
});

test('is the same whatever the order of the known names', () => {
  expect(nearestName('bat', ['cat', 'bar'])).toBe(nearestName('bat', ['bar', 'cat']));
});
