import { describe, expect, test } from 'vitest';
import { loadRuleSet } from '../../../src/judge/rules/load-rule-set.ts';
import { overriddenSeverity } from '../../../src/knowledge/override-severity.ts';
import type { Override } from '../../../src/model/rule.ts';
import { SHOP_RULES } from './rule-fixtures.ts';

function load(packs: readonly string[], overrides: readonly Override[] = []) {
  return loadRuleSet(SHOP_RULES, { packs, overrides }, '2026-01-01');
}

describe('packs', () => {
  test('decide which posture rules run; meanings of changes always do', () => {
    const set = load(['builtin:recommended']);
    expect(set.enabled.map(({ id }) => id)).toEqual(['anonymous-write', 'plain-http']);
    expect([...set.rules.keys()]).toEqual(['anonymous-write', 'plain-http', 'authentication-removed']);
  });

  test('may be named without their prefix, and may give a severity', () => {
    expect(load(['strict']).rules.get('anonymous-write')?.severity).toBe('critical');
  });

  test('add up, the later one deciding severities', () => {
    expect(load(['strict', 'recommended']).rules.get('anonymous-write')?.severity).toBe('high');
    expect(load(['strict', 'recommended']).enabled).toHaveLength(3);
  });

  test('have a digest that follows what they hold', () => {
    const [pack] = load(['strict']).packs;
    expect(pack).toEqual({ id: 'builtin:strict', version: '1.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const posture = SHOP_RULES.posture.map((rule) => ({ ...rule, where: { methods: ['POST'] } }));
    const changed = { ...SHOP_RULES, posture };
    expect(loadRuleSet(changed, { packs: ['strict'], overrides: [] }, '2026-01-01').packs[0]?.digest).not.toBe(
      pack?.digest,
    );
  });

  test('that do not exist are an error with the nearest name', () => {
    expect(() => load(['builtin:recomended'])).toThrow(
      expect.objectContaining({ code: 'unknown-pack', hint: expect.stringContaining('Did you mean "recommended"?') }),
    );
  });
});

describe('overrides', () => {
  test('of unknown rules are an error with the nearest name', () => {
    expect(() => load(['strict'], [{ rule: 'anonymous-wrote', severity: 'low', selector: {} }])).toThrow(
      expect.objectContaining({ code: 'unknown-rule', hint: expect.stringContaining('"anonymous-write"') }),
    );
  });

  test('that switch a rule off everywhere keep it from running', () => {
    expect(
      load(['recommended'], [{ rule: 'plain-http', severity: 'off', selector: {} }]).enabled.map(({ id }) => id),
    ).toEqual(['anonymous-write']);
  });

  test('that switch it off somewhere do not', () => {
    expect(
      load(['recommended'], [{ rule: 'plain-http', severity: 'off', selector: { path: '/health' } }]).enabled,
    ).toHaveLength(2);
  });

  test('bring in a rule of no named pack, only where they match', () => {
    const set = load(
      ['recommended'],
      [{ rule: 'unbounded-string', severity: 'medium', selector: { path: '/orders/**' } }],
    );
    expect(set.enabled.map(({ id }) => id)).toContain('unbounded-string');
    const at = (path: string) => overriddenSeverity(set.overrides, 'unbounded-string', [{ path }], 'low');
    expect([at('/orders/{id}/lines'), at('/health')]).toEqual(['medium', 'off']);
  });
});

describe('the severity at a place', () => {
  const overrides: readonly Override[] = [
    { rule: 'plain-http', severity: 'low', selector: { path: '/internal/**' } },
    { rule: 'plain-http', severity: 'off', selector: { path: '/internal/health', method: 'get' } },
  ];
  const at = (...paths: string[]) =>
    overriddenSeverity(
      overrides,
      'plain-http',
      paths.map((path) => ({ path, method: 'GET' })),
      'high',
    );

  test('is decided by the last override that matches', () => {
    expect([at('/orders'), at('/internal/stock'), at('/internal/health')]).toEqual(['high', 'low', 'off']);
  });

  test('is the worst of all operations that a shared component reaches', () => {
    expect([at('/internal/health', '/internal/stock'), at('/internal/health', '/orders')]).toEqual(['low', 'high']);
  });

  test('applies to the rule that is named only', () => {
    expect(
      overriddenSeverity(overrides, 'anonymous-write', [{ path: '/internal/health', method: 'GET' }], 'high'),
    ).toBe('high');
  });
});
