import { describe, expect, test } from 'vitest';
import { groupFindings } from '../../../src/report/view/group-findings.ts';
import { viewReport } from '../../../src/report/view.ts';
import { api, change, finding, location, operation, reportOf } from '../report-of.ts';

const many = (count: number, over: (index: number) => Parameters<typeof finding>[0]) =>
  Array.from({ length: count }, (_, index) =>
    finding({ operation: operation(`GET /orders/${index}`), location: location(index + 1), ...over(index) }),
  );

describe('groupFindings', () => {
  test('keeps a few apart and puts many of a kind together', () => {
    expect(groupFindings(many(3, () => ({})))).toHaveLength(3);
    expect(groupFindings(many(4, () => ({}))).map((group) => group.members.length)).toEqual([4]);
  });

  test('never mixes severities, confidences or states', () => {
    const findings = [
      ...many(4, () => ({})),
      ...many(4, () => ({ severity: 'low' })),
      ...many(4, () => ({ confidence: 'low' })),
      ...many(4, () => ({ status: 'existing' })),
    ];
    expect(groupFindings(findings)).toHaveLength(4);
  });

  test('puts changes together when only names and numbers differ, and keeps different wordings apart', () => {
    const lowered = many(4, (index) => ({
      change: 'c',
      message: `The limit of GET /orders/${index} fell: 100 → ${index}.`,
    }));
    const dropped = many(4, (index) => ({ change: 'c', message: `The limit of GET /orders/${index} is gone.` }));
    expect(groupFindings([...lowered, ...dropped]).map((group) => group.members.length)).toEqual([4, 4]);
  });

  test('is in the same order whatever the order of its input', () => {
    const findings = many(10, (index) => ({ rule: `rule-${index % 3}`, severity: index % 2 === 0 ? 'high' : 'low' }));
    expect(groupFindings(findings.toReversed())).toEqual(groupFindings(findings));
  });
});

describe('viewReport', () => {
  test('tells what the change introduced or touched, and folds the rest', () => {
    const waiver = { owner: 'ann', reason: 'r', category: 'c', expires: '2027-01-01' };
    const findings = [
      finding({ rule: 'introduced' }),
      finding({ rule: 'touched', status: 'existing', touched: true }),
      finding({ rule: 'existing', status: 'existing' }),
      finding({ rule: 'informing', severity: 'info' }),
      finding({ rule: 'resolved', status: 'resolved' }),
      finding({ rule: 'waived', waiver }),
    ];
    const view = viewReport(reportOf({ findings }));
    expect(view.counts).toEqual({ introduced: 1, touched: 1, folded: 2, resolved: 1, waived: 1 });
    expect(view.first.map((group) => group.first.rule)).toEqual(['introduced', 'touched']);
  });

  test('splits changes by what they mean, showing where worse ones of level info break clients', () => {
    const changes = [
      change({ id: 'worse' }),
      change({ id: 'better', posture: 'better', compatibility: 'breaking' }),
      change({ id: 'breaking', posture: 'neutral', compatibility: 'breaking' }),
      change({ id: 'maybe', posture: 'neutral', compatibility: 'maybe' }),
      change({ id: 'hint', posture: 'worse', severity: 'info', compatibility: 'breaking' }),
      change({ id: 'other', posture: 'neutral' }),
    ];
    const split = viewReport(reportOf({ changes })).apis[0]?.changes;
    const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id).sort();
    expect(ids(split?.worse)).toEqual(['hint', 'worse']);
    expect(ids(split?.better)).toEqual(['better']);
    expect(ids(split?.breaking)).toEqual(['breaking', 'hint', 'maybe']);
    expect(ids(split?.other)).toEqual(['other']);
    expect(split?.breakingCount).toBe(3);
  });

  test('puts the API that needs attention most first', () => {
    const apis = ['Quiet', 'Touched', 'Bad', 'Worst'].map((id) => api({ id }));
    const findings = [
      finding({ api: 'Bad', severity: 'high' }),
      finding({ api: 'Worst', severity: 'critical' }),
      finding({ api: 'Touched', severity: 'critical', status: 'existing', touched: true }),
    ];
    expect(viewReport(reportOf({ apis, findings })).apis.map(({ id }) => id)).toEqual([
      'Worst',
      'Bad',
      'Touched',
      'Quiet',
    ]);
  });

  test('takes names that every object has for what they are', () => {
    const findings = ['__proto__', 'constructor'].map((name) => finding({ api: name }));
    expect(
      viewReport(reportOf({ findings, apis: [] }))
        .apis.map(({ id }) => id)
        .sort(),
    ).toEqual(['__proto__', 'constructor']);
  });

  test('says that nothing changed only when nothing is introduced', () => {
    const note = { code: 'version-upgraded', message: 'moved', base: null, head: null };
    expect(viewReport(reportOf()).quiet).toMatch(/does not touch/);
    expect(viewReport(reportOf({ notes: [note] })).quiet).toMatch(/only reformats/);
    expect(viewReport(reportOf({ notes: [note], findings: [finding()] })).quiet).toBeNull();
    expect(viewReport(reportOf({ changes: [change()] })).quiet).toBeNull();
    expect(viewReport(reportOf({ subject: { ...reportOf().subject, base: null } })).quiet).toBeNull();
  });

  test('names the ten operations of head with the highest risk', () => {
    const [scored] = api().operations;
    if (scored === undefined) throw new Error('The shop has no operation.');
    const operations = Array.from({ length: 30 }, (_, index) => ({
      ...scored,
      path: `/orders/${index}`,
      score: index,
    }));
    const gone = { ...scored, path: '/gone', score: 99, head: null };
    const worst = viewReport(reportOf({ apis: [api({ operations: [...operations, gone] })] })).worstOperations;
    expect(worst.map(({ operation: { score } }) => score)).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20]);
  });
});
