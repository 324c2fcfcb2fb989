/** Drift between two states of the posture: from base to head, and from an accepted baseline to now. */
import { describe, expect, it } from 'vitest';
import { BUILT_IN_DRIFT_KINDS } from '../../../src/judge/drift/built-in-drift-kinds.generated.ts';
import { yardstickOf } from '../../../src/knowledge/yardstick.ts';
import { DRIFT_KINDS } from '../../../src/model/drift-kind.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderBaseline } from '../../../src/report/render/baseline.ts';
import { assessTrees } from '../../support/assess-trees.ts';
import { shopYaml } from '../../support/shop.ts';

const of = (text: string) => ({ 'openapi.yaml': text });

/** The file that `baseline create` would write for a state. */
function baselineOf({ inputs, risk, drift }: Report): Record<string, string> {
  const state = { created: '2025-06-01', ...yardstickOf(inputs), score: risk.head ?? 0, apis: drift.posture() };
  return { 'openapi-posture-baseline.json': renderBaseline(state) };
}

async function since(accepted: string, now: string, policy: Record<string, string> = {}) {
  const file = baselineOf(await assessTrees({ head: { ...of(accepted), ...policy } }));
  return assessTrees({ head: { ...of(now), ...file, ...policy }, isState: true });
}

const kinds = (events: readonly { readonly kind: string }[]) => events.map(({ kind }) => kind);

describe('the kinds', () => {
  it('are those of the model, each with its mirror', () => {
    expect(BUILT_IN_DRIFT_KINDS.map(({ id }) => id)).toEqual(DRIFT_KINDS);
    const byId = new Map(BUILT_IN_DRIFT_KINDS.map((kind) => [kind.id, kind]));
    for (const { id, mirror, posture, severity } of BUILT_IN_DRIFT_KINDS) {
      expect(byId.get(mirror)?.mirror).toBe(id);
      expect(byId.get(mirror)?.posture).not.toBe(posture);
      if (posture === 'better') expect(severity).toBe('info');
    }
  });

  const examples = BUILT_IN_DRIFT_KINDS.flatMap(({ id, mirror, examples }) =>
    examples.map((example) => ({ id, mirror, ...example })),
  );
  it.each(examples)('$id: $title', async ({ id, mirror, base, head }) => {
    const drift = (await since(base, head)).drift.sinceBaseline;
    expect(kinds(drift?.events ?? [])).toContain(id);
    expect(kinds((await since(head, base)).drift.sinceBaseline?.events ?? [])).toContain(mirror);
    expect(drift?.counts[id]).toBeGreaterThan(0);
  });
});

describe('from base to head', () => {
  const opened = { base: of(shopYaml()), head: of(shopYaml({ orders: 'anonymous' })) };

  it('every event has both places, and points to the one finding of its cause', async () => {
    const { drift, findings } = await assessTrees(opened);
    const cause = findings.find(({ rule }) => rule === 'read-without-authentication');
    expect(drift.sinceBase.map(({ kind, control, finding }) => [kind, control, finding])).toContainEqual([
      'control-lost',
      'authentication',
      cause?.fingerprint,
    ]);
    const introduced = new Set(findings.map(({ fingerprint }) => fingerprint));
    for (const { base, head, posture, finding } of drift.sinceBase) {
      expect([base?.revision, head?.revision]).toEqual(['base', 'head']);
      if (posture === 'worse') expect(introduced).toContain(finding);
    }
    // An event is not told twice: it makes no finding of its own.
    expect(findings.filter(({ source }) => source === 'drift')).toEqual([]);
  });

  it('there is none without a difference, or without a base', async () => {
    expect((await assessTrees({ base: opened.base, head: opened.base })).drift.sinceBase).toEqual([]);
    expect((await assessTrees({ head: opened.head })).drift.sinceBase).toEqual([]);
  });

  it('follows renamed parameters and APIs', async () => {
    const renamed = shopYaml({ title: 'Store' }).replaceAll('orderId', 'id');
    expect(kinds((await assessTrees({ base: of(shopYaml()), head: of(renamed) })).drift.sinceBase)).toEqual([]);
  });

  it('a condition of the gate may name kinds of it', async () => {
    const policy = {
      '.github/openapi-posture.yml': 'gate: { fail-on: none, conditions: [{ outcome: warn, drift: [control-lost] }] }',
    };
    const { verdict } = await assessTrees({ base: { ...opened.base, ...policy }, head: { ...opened.head, ...policy } });
    expect(verdict).toMatchObject({
      outcome: 'warn',
      reasons: [{ message: expect.stringContaining('control-lost (authentication) on GET /orders/{orderId}') }],
    });
  });
});

describe('since a baseline', () => {
  it('a state that is the accepted one did not drift', async () => {
    const { drift } = await since(shopYaml(), shopYaml());
    expect(drift.sinceBaseline).toMatchObject({ events: [], counts: {}, notCompared: null, created: '2025-06-01' });
  });

  it('is told for states only', async () => {
    const file = baselineOf(await assessTrees({ head: of(shopYaml()) }));
    const trees = { base: { ...of(shopYaml()), ...file }, head: { ...of(shopYaml({ orders: 'anonymous' })), ...file } };
    expect((await assessTrees(trees)).drift.sinceBaseline).toBeNull();
  });

  it('counts neither scores nor findings of another yardstick', async () => {
    const file = baselineOf(await assessTrees({ head: of(shopYaml()) }));
    const old = file['openapi-posture-baseline.json']
      ?.replace(/"model": "[^"]*"/, '"model": "posture-0"')
      .replace(/"rules": "[^"]*"/, '"rules": "000000000000"');
    const head = { ...of(shopYaml({ orders: 'anonymous' })), 'openapi-posture-baseline.json': old ?? '' };
    const { drift } = await assessTrees({ head, isState: true });
    expect(kinds(drift.sinceBaseline?.events ?? []).filter((kind) => /^(risk|finding)-/.test(kind))).toEqual([]);
    expect(drift.sinceBaseline?.notCompared).toMatch(/scores, because .*; findings, because/);
  });

  it.each([
    ['', 1, 'The file is empty.'],
    ['{', 1, 'This is not YAML'],
    ['[]', 1, 'The file must be a mapping'],
    ['{ "schemaVersion": 2 }', 1, '"schemaVersion" must be a whole number from 1 to 1'],
  ])('a file that is none is an error with its line: %j', async (text, line, message) => {
    const head = { ...of(shopYaml()), 'openapi-posture-baseline.json': text };
    const { problems, verdict } = await assessTrees({ head, isState: true });
    const found = problems.find((problem) => problem.code === 'baseline' && problem.message.includes(message));
    expect(found?.location).toMatchObject({ file: 'openapi-posture-baseline.json', line });
    expect(verdict.outcome).toBe('fail');
  });

  it('hostile scores and names do not get in', async () => {
    const file = baselineOf(await assessTrees({ head: of(shopYaml()) }))['openapi-posture-baseline.json'] ?? '';
    for (const [from, to] of [
      [/"score": [\d.]+/, '"score": .nan'],
      [/"score": [\d.]+/, '"score": 1e999'],
      [/"authentication"/, '"__proto__"'],
      [/"external"/, '"everybody"'],
    ] as const) {
      const head = { ...of(shopYaml()), 'openapi-posture-baseline.json': file.replace(from, to) };
      const { problems, drift } = await assessTrees({ head, isState: true });
      expect(
        problems.map(({ code }) => code),
        to,
      ).toContain('baseline');
      expect(drift.sinceBaseline).toBeNull();
    }
  });
});
