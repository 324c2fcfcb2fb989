import { expect, it } from 'vitest';
import { KIN_IDS } from '../../../src/judge/findings/kinship.ts';
import { BUILT_IN_RULES } from '../../../src/judge/rules/built-in.generated.ts';

it('names only rules and meanings that exist', () => {
  const known = new Set([...BUILT_IN_RULES.posture, ...BUILT_IN_RULES.changes].map(({ id }) => id));
  expect(KIN_IDS.filter((id) => !known.has(id))).toEqual([]);
});
