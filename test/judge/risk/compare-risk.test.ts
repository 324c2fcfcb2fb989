import { beforeAll, describe, expect, it } from 'vitest';
import { compareRisk } from '../../../src/judge/risk/compare-risk.ts';
import { POSTURE_1 } from '../../../src/judge/risk/posture-1.generated.ts';
import { scoreRisk } from '../../../src/judge/risk/score-risk.ts';
import type { Api } from '../../../src/model/api.ts';
import type { JudgedViolation } from '../../../src/model/judged-violation.ts';
import type { RevisionRisk } from '../../../src/model/risk.ts';
import { apiOf } from '../../support/api-of.ts';
import { operationOf, ruleOf, violationOf } from '../../support/violation-of.ts';

const NO_PAIRS = { unchanged: new Map(), successions: [], apis: new Map(), operations: new Map() };

function shopText(paths: readonly string[], open: readonly string[] = []): string {
  const items = paths.map(
    (path) =>
      `  ${path}:\n    post: { ${open.includes(path) ? 'security: [], ' : ''}responses: { '200': { description: Done } } }`,
  );
  return `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
security: [{ token: [] }]
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
paths:
${items.join('\n')}
`;
}

/** A write without authentication. */
function opened(path: string, index: number): JudgedViolation {
  const rule = ruleOf('write-without-authentication', { title: 'Anyone can write' });
  const location = {
    file: 'openapi.yaml',
    revision: 'head',
    line: index,
    column: 1,
    endLine: index,
    endColumn: 2,
    pointer: '',
  } as const;
  const violation = violationOf(rule.id, `POST ${path}`);
  return {
    violation,
    rule,
    severity: 'high',
    confidence: 'high',
    control: 'authentication',
    message: '',
    location,
    fingerprint: `open ${path}`,
  };
}

/** Everything about data that is missing everywhere. */
function unbounded(path: string): JudgedViolation {
  const rule = ruleOf('unbounded-string', { control: 'input-validation' });
  return {
    ...opened(path, 1),
    violation: violationOf(rule.id, `POST ${path}`),
    rule,
    severity: 'medium',
    control: 'input-validation',
    fingerprint: `unbounded ${path}`,
  };
}

const score = (api: Api, violations: readonly JudgedViolation[]) => scoreRisk({ apis: [api], violations }, POSTURE_1);

const scored = (base: RevisionRisk | null, head: RevisionRisk) => ({ base, head, raw: head });

describe('an operation that loses authentication', () => {
  const paths = Array.from({ length: 60 }, (_, index) => `/shelf${index}`);
  const before = paths.slice(0, 40);
  let base: Api;
  let head: Api;
  beforeAll(async () => {
    base = await apiOf(shopText(paths, before));
    head = await apiOf(shopText(paths, [...before, '/shelf50']));
  });

  it('shows as a large increase of that operation, however bad its API already is', () => {
    const old = score(base, before.map(opened));
    const now = score(head, [...before, '/shelf50'].map(opened));
    const { apis, risk } = compareRisk(scored(old, now), NO_PAIRS, { base: [base], head: [head] });
    expect(apis[0]?.delta).toBeLessThan(5);
    expect(risk.largestIncrease?.operation).toEqual(operationOf('POST /shelf50'));
    expect((risk.largestIncrease?.head ?? 0) - (risk.largestIncrease?.base ?? 0)).toBeGreaterThan(40);
  });

  it('is explained: the lines that moved it sum to the increase, the rule with its place', () => {
    const old = score(base, [unbounded('/shelf50')]);
    const now = score(head, [unbounded('/shelf50'), opened('/shelf50', 7)]);
    const largest = compareRisk(scored(old, now), NO_PAIRS, { base: [base], head: [head] }).risk.largestIncrease;
    const sum = largest?.contributions.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo((largest?.head ?? 0) - (largest?.base ?? 0), 9);
    expect(largest?.contributions).toContainEqual(
      expect.objectContaining({ rule: 'write-without-authentication', location: expect.objectContaining({ line: 7 }) }),
    );
  });
});

describe('delta', () => {
  it('is 0 for equal revisions', async () => {
    const api = await apiOf(shopText(['/books']));
    const same = score(api, [opened('/books', 1)]);
    const { apis, risk } = compareRisk(scored(same, same), NO_PAIRS, { base: [api], head: [api] });
    expect([risk.delta, apis[0]?.delta, apis[0]?.operations[0]?.delta, risk.largestIncrease]).toEqual([0, 0, 0, null]);
  });

  it('of a new operation is its score, of a removed one what it had', async () => {
    const [base, head] = [await apiOf(shopText(['/old'])), await apiOf(shopText(['/new']))];
    const { apis } = compareRisk(scored(score(base, [opened('/old', 1)]), score(head, [opened('/new', 1)])), NO_PAIRS, {
      base: [base],
      head: [head],
    });
    const [added, removed] = apis[0]?.operations ?? [];
    expect(added).toMatchObject({ path: '/new', base: null, delta: added?.score });
    expect(removed).toMatchObject({ path: '/old', head: null, delta: -(removed?.score ?? 0) });
  });

  it('follows renamed operations', async () => {
    const [base, head] = [await apiOf(shopText(['/book'])), await apiOf(shopText(['/books']))];
    const pairs = {
      unchanged: new Map(),
      successions: [],
      apis: new Map(),
      operations: new Map([['Shop', new Map([['operation path POST /book', 'operation path POST /books']])]]),
    };
    const { apis } = compareRisk(scored(score(base, []), score(head, [])), pairs, { base: [base], head: [head] });
    expect(apis[0]?.operations.map(({ path, base: before }) => ({ path, before }))).toEqual([
      { path: '/books', before: 0 },
    ]);
  });

  it('is no increase without a base', async () => {
    const api = await apiOf(shopText(['/books']));
    const { risk } = compareRisk(scored(null, score(api, [opened('/books', 1)])), NO_PAIRS, { base: [], head: [api] });
    expect(risk).toMatchObject({ base: null, delta: 0, largestIncrease: null });
  });

  it('keeps an API that was removed', async () => {
    const base = await apiOf(shopText(['/books']));
    const { apis } = compareRisk(
      scored(score(base, [opened('/books', 1)]), scoreRisk({ apis: [], violations: [] }, POSTURE_1)),
      NO_PAIRS,
      { base: [base], head: [] },
    );
    expect(apis).toEqual([expect.objectContaining({ id: 'Shop', head: null, score: apis[0]?.base })]);
  });
});
