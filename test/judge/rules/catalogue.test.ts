import { describe, expect, test } from 'vitest';
import { OWASP_RISKS } from '../../../src/dev/owasp-risks.ts';
import { BUILT_IN_RULES } from '../../../src/judge/rules/built-in.generated.ts';
import { MEANING_PLACEHOLDERS, placeholdersOf } from '../../../src/judge/rules/check-placeholders.ts';
import { MEANINGS_BETTER, MEANINGS_WORSE, MIRROR_OF } from '../../../src/model/meaning.ts';

const { posture, changes, packs } = BUILT_IN_RULES;
const all = [...posture, ...changes];
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

describe('the whole catalogue', () => {
  test('has unique ids, each list in order', () => {
    expect(new Set(idsOf(all)).size).toBe(all.length);
    for (const list of [posture, changes, packs]) expect(idsOf(list)).toEqual([...idsOf(list)].sort());
  });

  test.each(all)('$id says everything, in whole sentences', (rule) => {
    for (const text of [rule.title, rule.message, rule.rationale, rule.remediation]) expect(text.trim()).not.toBe('');
    expect(rule.title).not.toMatch(/[.:]$/);
    for (const text of [rule.message, rule.rationale, rule.remediation]) expect(text).toMatch(/[.!?)`]$/);
    expect(rule.owasp.every((id) => OWASP_RISKS.has(id))).toBe(true);
    expect(new Set(rule.owasp).size).toBe(rule.owasp.length);
    expect(new Set(rule.cwe).size).toBe(rule.cwe.length);
    expect(rule.owasp.length).toBeGreaterThan(0);
    expect(rule.cwe.length).toBeGreaterThan(0);
  });
});

describe('meanings of changes', () => {
  test('are those that the comparison can give', () => {
    expect(idsOf(changes.filter((rule) => rule.posture === 'worse'))).toEqual([...MEANINGS_WORSE].sort());
    expect(idsOf(changes.filter((rule) => rule.posture === 'better'))).toEqual([...MEANINGS_BETTER].sort());
  });

  test('come in pairs about the same control', () => {
    const byId = new Map(changes.map((rule) => [rule.id, rule]));
    for (const [id, mirror] of MIRROR_OF) {
      expect(MIRROR_OF.get(mirror)).toBe(id);
      expect(byId.get(id)).toMatchObject({
        mirror,
        control: byId.get(mirror)?.control,
        owasp: byId.get(mirror)?.owasp,
      });
    }
  });

  test.each(changes)(
    '$id uses arguments that every change has, and none of our own words',
    ({ message, posture: direction, severity }) => {
      expect(placeholdersOf(message).filter((name) => !MEANING_PLACEHOLDERS.includes(name))).toEqual([]);
      expect(message).not.toMatch(/\b(posture|facet|introduced|touched|baseline|waiver|neutral)\b/i);
      if (direction === 'better') expect(severity).toBe('info');
    },
  );
});

describe('packs', () => {
  const rulesOf = (id: string) => idsOf(packs.find((pack) => pack.id === id)?.rules ?? []);

  test('strict holds every posture rule', () => {
    expect([...rulesOf('strict')].sort()).toEqual(idsOf(posture));
  });

  test('recommended is a part of strict', () => {
    expect(rulesOf('recommended').filter((id) => !rulesOf('strict').includes(id))).toEqual([]);
  });
});
