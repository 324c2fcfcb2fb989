/** Conditions and required controls, from the configuration to the reasons of the verdict. */
import { describe, expect, it } from 'vitest';
import { assessTrees } from '../../support/assess-trees.ts';
import { shopYaml } from '../../support/shop.ts';

/** The verdict on a change of the shop under a policy that holds in base. */
async function verdictOf(gate: string, base: string, head: string) {
  const policy = { '.github/openapi-posture.yml': `gate:\n  fail-on: none\n  ${gate}\n` };
  const { verdict } = await assessTrees({
    base: { 'openapi.yaml': base, ...policy },
    head: { 'openapi.yaml': head, ...policy },
  });
  return verdict;
}

const reasons = async (gate: string, base: string, head: string) =>
  (await verdictOf(gate, base, head)).reasons.map(({ code, message }) => `${code}: ${message}`);

const CLOSED = shopYaml();
const OPEN = shopYaml({ orders: 'anonymous' });
const OPENED = [CLOSED, OPEN] as const;
const TOUCHED = [OPEN, OPEN.replace('operationId: getOrder', 'operationId: getOrder\n      deprecated: true')] as const;
const UNTOUCHED = [OPEN, OPEN.replace('version: 1.0.0', 'version: 1.0.1')] as const;
const condition = (text: string) => `conditions: [{ outcome: fail, ${text} }]`;

describe('a condition on findings', () => {
  it('fails or warns where everything that it names matches', async () => {
    expect(await reasons(condition('severity: high, control: authentication, path: /orders/*'), ...OPENED)).toEqual([
      'condition: Condition 1: 1 introduced finding matches: read-without-authentication on GET /orders/{orderId} (high).',
    ]);
    expect(await verdictOf('conditions: [{ outcome: warn, name: Doors, severity: high }]', ...OPENED)).toMatchObject({
      outcome: 'warn',
      reasons: [{ message: expect.stringMatching(/^Doors: /), findings: [expect.any(String), expect.any(String)] }],
    });
  });

  it.each([
    'severity: critical',
    'severity: low, method: POST',
    'control: lifecycle',
    'severity: low, audience: internal',
  ])('and not where one does not: %s', async (text) => {
    expect(await reasons(condition(text), ...OPENED)).toEqual([]);
  });

  it('finds meanings of changes by their id, also below the finding of a rule', async () => {
    expect(await reasons(condition('rules: [authentication-removed]'), ...OPENED)).toHaveLength(1);
    expect(await reasons(condition('rules: [transport-downgraded]'), ...OPENED)).toEqual([]);
  });

  it('looks at what is introduced, at what is touched, or at everything', async () => {
    const of = (status: string) => condition(`rules: [read-without-authentication], status: ${status}`);
    const counts = async (status: string) =>
      Promise.all([OPENED, TOUCHED, UNTOUCHED].map(async (change) => (await reasons(of(status), ...change)).length));
    expect(await counts('introduced')).toEqual([1, 0, 0]);
    expect(await counts('touched')).toEqual([1, 1, 0]);
    expect(await counts('all')).toEqual([1, 1, 1]);
  });
});

describe('a condition on changes', () => {
  const broken = OPEN.replace('operationId: getOrder', 'operationId: getOrder\n      x-a: 1').replace(
    '  /orders/{orderId}:',
    '  /orders/{orderId}/new:',
  );
  it('fails on those that break clients, where the selector matches', async () => {
    expect(await reasons(condition('compatibility: breaking'), OPEN, broken)).toEqual([
      expect.stringMatching(/^condition: Condition 1: 1 change breaks clients: .*GET \/orders\/\{orderId\}/),
    ]);
    expect(await reasons(condition('compatibility: breaking, path: /books/**'), OPEN, broken)).toEqual([]);
    expect(await reasons(condition('compatibility: breaking'), ...OPENED)).toEqual([]);
  });
});

describe('a condition on operations', () => {
  it('compares score and increase of what it selects', async () => {
    expect(await reasons(condition('risk-score: 20'), ...TOUCHED)).toEqual([
      expect.stringMatching(/^condition: Condition 1: 1 introduced or touched operation scores 20 or more: GET/),
    ]);
    expect(await reasons(condition('risk-score: 20'), ...UNTOUCHED)).toEqual([]);
    expect(await reasons(condition('risk-score: 20, status: all'), ...UNTOUCHED)).toHaveLength(1);
    expect(await reasons(condition('risk-increase: 10, method: GET'), ...OPENED)).toHaveLength(1);
    expect(await reasons(condition('risk-increase: 10, method: PUT'), ...OPENED)).toEqual([]);
  });
});

describe('a required control', () => {
  const required = (text: string) => `required-controls: [{ ${text} }]`;

  it('that is absent fails, for operations that the change touches', async () => {
    const policy = required('control: authentication');
    expect(await reasons(policy, ...OPENED)).toEqual([
      'control-absent: 1 operation lacks the required control authentication: GET /orders/{orderId}.',
    ]);
    expect(await reasons(policy, ...UNTOUCHED)).toEqual([]);
    expect(await reasons(required('control: authentication, status: all'), ...UNTOUCHED)).toHaveLength(1);
    expect(await reasons(required('control: authentication, method: DELETE'), ...OPENED)).toEqual([]);
  });

  it('that nothing speaks of warns, and says what would settle it', async () => {
    expect(await verdictOf(required('control: rate-limiting'), ...OPENED)).toMatchObject({
      outcome: 'warn',
      reasons: [
        {
          code: 'control-unknown',
          message:
            'Nothing says whether 1 operation has the required control rate-limiting: GET /orders/{orderId}. A response 429 with Retry-After or RateLimit headers would settle it.',
        },
      ],
    });
    expect((await verdictOf(required('control: rate-limiting, unknown: fail'), ...OPENED)).outcome).toBe('fail');
    expect((await verdictOf(required('control: rate-limiting, unknown: pass'), ...OPENED)).outcome).toBe('pass');
  });

  it('that is there, or does not apply, is no matter', async () => {
    expect(await reasons(required('control: transport-encryption'), ...OPENED)).toEqual([]);
  });
});
