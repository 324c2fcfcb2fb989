import { describe, expect, it } from 'vitest';
import { decideGate, type Outcomes } from '../../../src/judge/gate/decide-gate.ts';
import { findTargets } from '../../../src/knowledge/targets.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ReportedApi, ReportedChange } from '../../../src/model/report.ts';
import { operationOf, SHOP } from '../../support/violation-of.ts';

const POLICY: Policy = {
  failOn: 'high',
  failOnBreaking: false,
  failOnRiskScore: null,
  failOnRiskIncrease: null,
  conditions: [],
  requiredControls: [],
  warnOnly: false,
  inherited: 'existing',
};
const JUDGED = { file: 'shop.yaml', api: SHOP, judged: true, reason: 'found by content' };

function decide(outcomes: Partial<Outcomes>, policy: Partial<Policy> = {}) {
  return decideGate(
    {
      findings: [],
      changes: [],
      apis: [apiWith([])],
      risk: { base: 0, head: 0, delta: 0, raw: 0, band: 'minimal', largestIncrease: null },
      problems: [],
      documents: [JUDGED],
      controls: [],
      drift: [],
      waivers: [],
      targetsOf: findTargets([]),
      isState: false,
      ...outcomes,
    },
    { ...POLICY, ...policy },
  );
}

function findingOn(operation: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'write-without-authentication',
    source: 'rule',
    severity: 'high',
    confidence: 'high',
    control: 'authentication',
    message: '',
    api: SHOP,
    operation: operationOf(operation),
    reachedBy: [],
    location: null,
    related: [],
    change: null,
    consequences: [],
    owasp: [],
    cwe: [],
    fix: null,
    fingerprint: operation,
    status: 'introduced',
    touched: false,
    waiver: null,
    inheritedFrom: null,
    ...more,
  };
}

function changeOn(operation: string, more: Partial<ReportedChange> = {}): ReportedChange {
  const key = operationOf(operation);
  const id = 'api-removed-without-deprecation';
  const reachedBy = [{ ...key, id, compatibility: 'breaking' as const, posture: 'neutral' as const }];
  return {
    id,
    ids: [id],
    compatibility: 'breaking',
    posture: 'neutral',
    meaning: null,
    severity: 'info',
    message: '',
    api: SHOP,
    operation: key,
    reachedBy,
    base: null,
    head: null,
    deletedAt: null,
    fingerprint: operation,
    predecessor: null,
    ...more,
  };
}

function apiWith(operations: readonly { name: string; base: number | null; head: number }[], id = SHOP): ReportedApi {
  return {
    id,
    file: 'shop.yaml',
    title: id,
    version: '1',
    score: 0,
    band: 'minimal',
    raw: 0,
    base: 0,
    head: 0,
    delta: 0,
    continues: null,
    operations: operations.map(({ name, base, head }) => ({
      ...operationOf(name, id),
      score: head,
      band: 'low',
      raw: head,
      contributions: [],
      moved: [],
      base,
      head,
      delta: head - (base ?? 0),
    })),
  };
}

const problemAt = (severity: Problem['severity'], revision: 'base' | 'head', code = 'syntax'): Problem => ({
  code,
  severity,
  message: 'This is not YAML.',
  location: { file: 'shop.yaml', revision, line: 4, column: 1, endLine: 4, endColumn: 2, pointer: '' },
});

it('passes when there is nothing against it', () => {
  expect(decide({})).toEqual({ outcome: 'pass', reasons: [], byApi: [{ api: SHOP, outcome: 'pass', reasons: [] }] });
});

describe('severity', () => {
  it('fails on introduced findings, and names the first ones with their number', () => {
    const findings = ['POST /a', 'POST /b', 'POST /c', 'POST /d'].map((name) => findingOn(name));
    const { outcome, reasons } = decide({ findings });
    expect(outcome).toBe('fail');
    expect(reasons).toEqual([
      {
        code: 'severity',
        findings: ['POST /a', 'POST /b', 'POST /c', 'POST /d'],
        message:
          '4 introduced findings are high or worse: write-without-authentication on POST /a (high); write-without-authentication on POST /b (high); write-without-authentication on POST /c (high); and 1 more.',
      },
    ]);
  });

  it.each([
    ['milder ones', { severity: 'medium' }],
    ['doubtful ones', { confidence: 'low' }],
    ['existing ones, touched or not', { status: 'existing', touched: true }],
    ['resolved ones', { status: 'resolved' }],
    [
      'waived ones',
      { waiver: { owner: 'shop', reason: 'public on purpose', category: 'accepted', expires: '2030-01-01' } },
    ],
  ] as const)('leaves alone %s', (_, more) => {
    expect(decide({ findings: [findingOn('POST /books', more)] }).outcome).toBe('pass');
  });

  it('can be switched off', () => {
    expect(decide({ findings: [findingOn('POST /books')] }, { failOn: 'none' }).outcome).toBe('pass');
  });
});

describe('breaking changes', () => {
  it('fail only where the policy asks, and only when certain', () => {
    const changes = [changeOn('GET /books'), changeOn('GET /orders', { compatibility: 'maybe' })];
    expect(decide({ changes }).outcome).toBe('pass');
    expect(decide({ changes }, { failOnBreaking: true }).reasons).toEqual([
      { code: 'breaking', message: '1 change breaks clients: api-removed-without-deprecation on GET /books.' },
    ]);
  });
});

describe('risk', () => {
  it('fails on touched operations that score too high, not on others', () => {
    const apis = [
      apiWith([
        { name: 'GET /books', base: 80, head: 80 },
        { name: 'GET /orders', base: 90, head: 90 },
      ]),
    ];
    const { reasons } = decide({ apis, changes: [changeOn('GET /books')] }, { failOnRiskScore: 75 });
    expect(reasons).toEqual([
      { code: 'risk-score', message: '1 touched operation scores 75 or more: GET /books at 80.0.' },
    ]);
  });

  it('fails on the increase of one operation, by the exact number', () => {
    const apis = [
      apiWith([
        { name: 'GET /books', base: 10, head: 29.99 },
        { name: 'GET /orders', base: null, head: 20 },
      ]),
    ];
    const { reasons } = decide({ apis }, { failOnRiskIncrease: 20 });
    expect(reasons).toEqual([
      { code: 'risk-increase', message: 'The risk of 1 operation rises by 20 or more: GET /orders by 20.0 (new).' },
    ]);
  });
});

describe('documents', () => {
  const unread = [{ ...JUDGED, judged: false, reason: 'This is not YAML.' }];

  it('that the change broke fail it, whatever the policy', () => {
    const { outcome, reasons } = decide(
      { problems: [problemAt('error', 'head')], documents: unread },
      { failOn: 'none' },
    );
    expect(outcome).toBe('fail');
    expect(reasons).toEqual([{ code: 'unreadable-document', message: 'shop.yaml:4: This is not YAML.' }]);
  });

  it('that were broken before are a warning', () => {
    expect(decide({ problems: [problemAt('warning', 'head')], documents: unread })).toMatchObject({
      outcome: 'warn',
      reasons: [{ code: 'unreadable-document' }],
    });
  });

  it('that the change repairs fail nothing', () => {
    expect(decide({ problems: [problemAt('warning', 'base')] }).outcome).toBe('pass');
  });

  it('that can be read in two ways fail too, and only their API', () => {
    const verdict = decide({
      problems: [problemAt('error', 'head', 'duplicate-key')],
      apis: [apiWith([]), apiWith([], 'Library')],
    });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['faulty-document']);
    expect(verdict.byApi.map(({ outcome }) => outcome)).toEqual(['fail', 'pass']);
  });

  it('that were not found are never a pass', () => {
    expect(decide({ documents: [], apis: [] })).toMatchObject({ outcome: 'warn', reasons: [{ code: 'no-documents' }] });
  });
});

describe('what did not run', () => {
  const failed: Problem = { code: 'rule-failed', severity: 'error', message: 'The rule "x" failed.', location: null };

  it('makes the run incomplete', () => {
    expect(decide({ problems: [failed] })).toMatchObject({ outcome: 'incomplete', reasons: [{ code: 'incomplete' }] });
  });

  it('does not hide a failure', () => {
    const verdict = decide({ problems: [failed], findings: [findingOn('POST /books')] });
    expect(verdict.outcome).toBe('fail');
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['incomplete', 'severity']);
  });
});

it('warns instead of failing where the policy asks, with the same reasons', () => {
  const findings = [findingOn('POST /books')];
  expect(decide({ findings }, { warnOnly: true })).toMatchObject({
    outcome: 'warn',
    reasons: decide({ findings }).reasons,
  });
});

it('gives each API its own verdict', () => {
  const apis = [apiWith([]), apiWith([], 'Library')];
  const { outcome, byApi } = decide({ apis, findings: [findingOn('POST /books')] });
  expect(outcome).toBe('fail');
  expect(byApi.map(({ api, outcome: own }) => `${api} ${own}`)).toEqual(['Shop fail', 'Library pass']);
});
