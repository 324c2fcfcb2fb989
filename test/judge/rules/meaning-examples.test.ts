import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../../src/judge/rules/built-in.generated.ts';
import { compareTexts } from '../../support/compare-texts.ts';

describe('the examples of a meaning show that meaning', () => {
  const examples = BUILT_IN_RULES.changes.flatMap((rule) =>
    rule.examples.map((example) => ({ rule: rule.id, ...example })),
  );
  test.each(examples)('$rule: $title', async ({ rule, base, head, id }) => {
    const { changes } = await compareTexts(base, head);
    expect(changes.map((change) => `${change.id} ${change.meaning}`)).toEqual([`${id} ${rule}`]);
  });
});
