import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { POSTURE_1 } from '../../../src/judge/risk/posture-1.generated.ts';
import { scoreRisk } from '../../../src/judge/risk/score-risk.ts';
import type { Api, OperationKey } from '../../../src/model/api.ts';
import { CONTROLS } from '../../../src/model/control.ts';
import type { JudgedViolation } from '../../../src/model/judged-violation.ts';
import { CONFIDENCES, SEVERITIES } from '../../../src/model/severity.ts';
import { apiOf } from '../../support/api-of.ts';
import { ruleOf, violationOf } from '../../support/violation-of.ts';

/** Operations of very different exposure. */
const SHOP = `
openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example }]
security: [{ token: [] }]
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
paths:
  /books:
    get: { responses: { '200': { description: Books } } }
    post: { security: [], responses: { '201': { description: Added } } }
  /books/{id}:
    delete: { responses: { '204': { description: Gone } } }
  /admin/payments/{id}:
    put:
      security: []
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { cardNumber: { type: string } } }
      responses:
        '200':
          description: Done
          content: { application/json: { schema: { type: object, properties: { iban: { type: string } } } } }
`;

let shop: Api;
let keys: readonly OperationKey[];
beforeAll(async () => {
  shop = await apiOf(SHOP);
  keys = shop.operations.map(({ key }) => key);
});

interface Sample {
  readonly operation: number;
  readonly severity: number;
  readonly confidence: number;
  readonly control: number;
}

const sample = fc.record({
  operation: fc.nat(3),
  severity: fc.nat(4),
  confidence: fc.nat(2),
  control: fc.nat(CONTROLS.length - 1),
});
const samples = fc.array(sample, { maxLength: 40 });

function judge({ operation, severity, confidence, control }: Sample, index: number): JudgedViolation {
  const judgement = {
    severity: SEVERITIES[severity] as never,
    confidence: CONFIDENCES[confidence] as never,
    control: CONTROLS[control] as never,
  };
  const rule = ruleOf(`rule-${control}`, judgement);
  const key = keys[operation] as OperationKey;
  const violation = { ...violationOf(rule.id, null), api: shop.id, operation: key, reachedBy: [key] };
  const location = {
    file: 'shop.yaml',
    revision: 'head',
    line: index + 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    pointer: '',
  } as const;
  return { violation, rule, ...judgement, message: '', location, fingerprint: `f${index}` };
}

function score(violations: readonly JudgedViolation[], apis: readonly Api[] = [shop]) {
  return scoreRisk({ apis, violations }, POSTURE_1);
}

/** The rounding of fractions is not a law. */
const EPSILON = 1e-9;

describe('laws', () => {
  it('adding a violation never lowers anything', () => {
    fc.assert(
      fc.property(samples, sample, (given, extra) => {
        const before = score(given.map(judge));
        const after = score([...given, extra].map(judge));
        expect(after.score).toBeGreaterThanOrEqual(before.score - EPSILON);
        after.apis[0]?.operations.forEach((operation, index) => {
          expect(operation.score).toBeGreaterThanOrEqual((before.apis[0]?.operations[index]?.score ?? 0) - EPSILON);
        });
      }),
    );
  });

  it('raising a severity never lowers anything', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 40 }), fc.nat(), (given, chosen) => {
        const raised = given.map((each, index) =>
          index === chosen % given.length ? { ...each, severity: Math.max(0, each.severity - 1) } : each,
        );
        expect(score(raised.map(judge)).score).toBeGreaterThanOrEqual(score(given.map(judge)).score - EPSILON);
      }),
    );
  });

  it('adding an operation never lowers the score', () => {
    fc.assert(
      fc.property(samples, (given) => {
        const fewer = { ...shop, operations: shop.operations.slice(0, 3) };
        expect(score(given.map(judge)).score).toBeGreaterThanOrEqual(score(given.map(judge), [fewer]).score - EPSILON);
      }),
    );
  });

  it('adding exposure never lowers the score', () => {
    fc.assert(
      fc.property(samples, fc.nat(3), (given, chosen) => {
        const operations = shop.operations.map((operation, index) =>
          index === chosen
            ? {
                ...operation,
                security: { ...operation.security, access: 'none' as const },
                audience: { value: 'external' as const, source: 'configuration' },
              }
            : operation,
        );
        expect(score(given.map(judge), [{ ...shop, operations }]).score).toBeGreaterThanOrEqual(
          score(given.map(judge)).score - EPSILON,
        );
      }),
    );
  });

  it('the order of violations makes no difference, not in the last digit', () => {
    fc.assert(
      fc.property(samples, (given) => {
        const violations = given.map(judge);
        expect(score(violations.toReversed())).toEqual(score(violations));
      }),
    );
  });

  it('every point has a reason, and no number is broken', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 400 }), (given) => {
        for (const operation of score(given.map(judge)).apis[0]?.operations ?? []) {
          expect(operation.score).toBe(operation.contributions.reduce((sum, { points }) => sum + points, 0));
          expect(operation.score).toBeGreaterThanOrEqual(0);
          expect(operation.score).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is 0 only without violations', () => {
    expect(score([])).toMatchObject({ score: 0, band: 'minimal' });
    fc.assert(
      fc.property(sample, (one) => {
        expect(score([judge(one, 0)]).score).toBeGreaterThan(0);
      }),
    );
  });
});

const AUTHENTICATION = CONTROLS.indexOf('authentication');
const INPUT = CONTROLS.indexOf('input-validation');

describe('meaning of the number', () => {
  it('a flood of unbounded strings weighs less than missing authentication', () => {
    const flood = Array.from({ length: 200 }, () => ({ operation: 1, severity: 2, confidence: 0, control: INPUT }));
    const missing = [{ operation: 1, severity: 1, confidence: 0, control: AUTHENTICATION }];
    expect(score(flood.map(judge)).score).toBeLessThan(score(missing.map(judge)).score);
  });

  it('anonymous writing of sensitive data never falls below its floor, which is a line of its own', () => {
    const [operation] =
      score([
        judge({ operation: 3, severity: 1, confidence: 0, control: AUTHENTICATION }, 0),
      ]).apis[0]?.operations.slice(3) ?? [];
    expect(operation?.score).toBeGreaterThanOrEqual(85);
    expect(operation?.band).toBe('critical');
    expect(operation?.contributions.map(({ reason }) => reason)).toContain('Anyone can write sensitive data');
  });

  it('says the rule once, with the number of places and where the worst is', () => {
    const two = [2, 1].map((severity) => ({ operation: 0, severity, confidence: 0, control: INPUT }));
    const lines = score(two.map(judge)).apis[0]?.operations[0]?.contributions ?? [];
    expect(lines.filter(({ rule }) => rule !== null)).toEqual([
      expect.objectContaining({ reason: `rule-${INPUT} (2 places)`, location: expect.objectContaining({ line: 2 }) }),
    ]);
  });

  it('counts a violation of a shared component for each operation it reaches', () => {
    const shared = judge({ operation: 0, severity: 1, confidence: 0, control: INPUT }, 0);
    const { apis } = score([
      { ...shared, violation: { ...shared.violation, operation: null, reachedBy: keys.slice(0, 2) } },
    ]);
    expect(apis[0]?.operations.map((operation) => operation.score > 0)).toEqual([true, true, false, false]);
  });
});
