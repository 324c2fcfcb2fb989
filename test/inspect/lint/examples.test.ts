/** The examples of every posture rule: the bad ones report exactly that rule at exactly those lines, the good ones do not. */
import { describe, expect, it } from 'vitest';
import { lintText, POSTURE_RULES } from '../../support/lint-text.ts';

describe.each(POSTURE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.bad.map((example) => [example.title, example] as const))(
    'reports: %s',
    async (_, { document, lines }) => {
      const reported = await lintText(document, { rules: [id] });
      expect(reported.map(({ line }) => line)).toEqual(lines);
    },
  );

  it.each(examples.good.map((example) => [example.title, example] as const))(
    'is silent: %s',
    async (_, { document }) => {
      expect(await lintText(document, { rules: [id] })).toEqual([]);
    },
  );
});
