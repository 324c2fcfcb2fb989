/** Waivers, from the file to the verdict: what they cover, for how long, who may grant them, and what is said about them. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { assessTrees, type TreesToAssess } from '../../support/assess-trees.ts';
import { shopYaml } from '../../support/shop.ts';

/** The shop with one list of orders: opening it introduces one finding. */
const shopText = (options: Parameters<typeof shopYaml>[0] = {}) =>
  shopYaml(options)
    .replace(/ {6}parameters:\n.*\n.*\n.*\n.*\n/, '')
    .replace('/orders/{orderId}', '/orders');
const CLOSED = { 'openapi.yaml': shopText() };
const OPEN = { 'openapi.yaml': shopText({ orders: 'anonymous' }) };
const RULE = 'read-without-authentication';
const PATH = '/orders';

interface Entry {
  readonly rule?: string;
  readonly where?: string;
  readonly category?: string;
  readonly created?: string;
  readonly expires?: string;
}

const entry = ({
  rule = RULE,
  where = `path: ${PATH}`,
  category = 'accepted-risk',
  created = '2025-06-01',
  expires = '2025-08-30',
}: Entry = {}) =>
  `  - { rule: ${rule}, ${where}, category: ${category}, owner: shop-team, reason: Open data., created: ${created}, expires: ${expires} }\n`;

const waivers = (...entries: readonly string[]) => ({
  'openapi-posture-waivers.yml': `waivers:\n${entries.join('')}`,
});
const configuration = (text: string) => ({ '.github/openapi-posture.yml': text });

const codes = ({ verdict }: Report) => verdict.reasons.map(({ code }) => code);
const told = ({ problems }: Report) => problems.map(({ code, message }) => `${code}: ${message}`);
const opened = (more: Partial<TreesToAssess> = {}) => assessTrees({ base: CLOSED, head: OPEN, ...more });

describe('without a waiver', () => {
  it('the change fails', async () => {
    const report = await opened();
    expect(report.verdict.outcome).toBe('fail');
    expect(report.findings.find(({ status }) => status === 'introduced')).toMatchObject({ rule: RULE, waiver: null });
  });
});

describe('a waiver of base', () => {
  const base = { ...CLOSED, ...waivers(entry()) };
  const head = { ...OPEN, ...waivers(entry()) };

  it('keeps the finding out of the gate and the score, and in the report and the raw score', async () => {
    const [report, unwaived] = [await assessTrees({ base, head }), await opened()];
    expect(report.verdict.outcome).toBe('pass');
    const finding = report.findings.find(({ rule }) => rule === RULE);
    expect(finding?.waiver).toEqual({
      owner: 'shop-team',
      reason: 'Open data.',
      category: 'accepted-risk',
      expires: '2025-08-30',
    });
    expect(report.risk.head).toBeLessThan(report.risk.raw);
    expect(report.risk.raw).toBe(unwaived.risk.head);
    expect(report.apis[0]?.operations[0]?.raw).toBe(unwaived.apis[0]?.operations[0]?.score);
    expect(report.waivers).toMatchObject([{ state: 'active', covers: [finding?.fingerprint], refused: [] }]);
  });

  it('is named in the verdict', async () => {
    const { verdict } = await assessTrees({ base, head });
    expect(verdict.reasons).toEqual([
      {
        code: 'waived',
        message: `Waived until 2025-08-30 by shop-team (accepted-risk): ${RULE} on GET ${PATH} (high). Open data.`,
      },
    ]);
    expect(verdict.byApi[0]?.reasons).toEqual(verdict.reasons);
  });

  it('names what the change does not touch by its number only', async () => {
    const grown = { ...head, 'openapi.yaml': shopText({ orders: 'anonymous', title: 'Shop', noteLength: 400 }) };
    const { verdict } = await assessTrees({ base: { ...base, ...OPEN }, head: grown });
    expect(verdict.reasons.map(({ message }) => message)).toContain(
      '1 finding that the change does not touch is waived.',
    );
  });

  it('may name one finding by its fingerprint, and then no other', async () => {
    const { findings } = await opened();
    const fingerprint = findings.find(({ rule }) => rule === RULE)?.fingerprint ?? '';
    const by = (text: string) => waivers(entry({ where: `fingerprint: "${text}"` }));
    const run = (file: Record<string, string>) =>
      assessTrees({ base: { ...CLOSED, ...file }, head: { ...OPEN, ...file } });
    expect((await run(by(fingerprint))).verdict.outcome).toBe('pass');
    expect((await run(by('0'.repeat(32)))).verdict.outcome).toBe('fail');
  });

  it('covers what its selector matches only', async () => {
    for (const where of ['method: POST', 'path: /books', 'api: Library', 'tag: public', 'file: other.yaml']) {
      const file = waivers(entry({ where }));
      const { verdict } = await assessTrees({ base: { ...CLOSED, ...file }, head: { ...OPEN, ...file } });
      expect(verdict.outcome, where).toBe('fail');
    }
  });

  it('counts until the change that takes it away is merged, and that is said', async () => {
    const report = await assessTrees({ base, head: OPEN });
    expect(report.verdict.outcome).toBe('pass');
    expect(told(report)).toContain(
      'configuration-changed: This change edits the waivers. With them, the verdict on this change would be: failed.',
    );
  });

  it('does not cover what became more severe than it allows', async () => {
    const file = waivers(entry({ where: `path: ${PATH}` }).replace(' }\n', ', up-to: medium }\n'));
    const report = await assessTrees({ base: { ...CLOSED, ...file }, head: { ...OPEN, ...file } });
    expect(report.verdict.outcome).toBe('fail');
    expect(told(report).join()).toContain('it covers severities up to medium, and they are worse now.');
  });
});

describe('the days of a waiver', () => {
  const run = (asOf: string, more: Entry = {}, state: Partial<TreesToAssess> = {}) => {
    const file = waivers(entry(more));
    return assessTrees({ base: { ...CLOSED, ...file }, head: { ...OPEN, ...file }, asOf, ...state });
  };

  it('include the last one', async () => {
    expect((await run('2025-08-30')).verdict.outcome).toBe('pass');
    expect((await run('2025-08-31')).verdict.outcome).toBe('fail');
  });

  it('begin with its creation, give or take a time zone', async () => {
    expect((await run('2025-05-31')).verdict.outcome).toBe('pass');
    expect((await run('2025-05-30')).verdict.outcome).toBe('fail');
  });

  it('are cut by the policy, by severity and by category, except for false positives', async () => {
    const ends = async (more: Entry) => {
      const report = await run('2025-06-15', { expires: '2030-01-01', ...more });
      return report.findings.find(({ rule }) => rule === RULE)?.waiver?.expires;
    };
    expect(await ends({})).toBe('2025-08-30'); // high: 90 days
    expect(await ends({ category: 'fix-planned' })).toBe('2025-07-01');
    expect(await ends({ category: 'false-positive' })).toBe('2026-06-01');
  });

  it('give notice in the last thirty', async () => {
    const notices = async (asOf: string) => told(await run(asOf)).filter((text) => text.startsWith('waiver-expiring'));
    expect(await notices('2025-07-30')).toEqual([]);
    expect(await notices('2025-07-31')).toEqual([
      `waiver-expiring: The waiver of shop-team for ${RULE} on path ${PATH} ends in 30 days, on 2025-08-30. Fix what it covers, or renew it.`,
    ]);
    expect((await notices('2025-08-30')).join()).toContain('ends today');
  });

  it('once over, fail what judges a state, and a change that touches what it is about; else the owner is told', async () => {
    const file = waivers(entry());
    const there = { ...OPEN, ...file };
    const after = { asOf: '2025-09-15' };
    expect(codes(await assessTrees({ base: there, head: there, ...after, isState: true }))).toEqual(['waiver-expired']);
    const untouched = await assessTrees({ base: there, head: { ...there, 'a.md': '' }, ...after });
    expect(untouched.verdict.outcome).toBe('pass');
    expect(told(untouched)).toEqual([
      `waiver-expired: The waiver of shop-team for ${RULE} on path ${PATH} ended on 2025-08-30. Fix what it covered, or renew it.`,
    ]);
    const described = shopText({ orders: 'anonymous' }).replace(
      'operationId: getOrder',
      'operationId: getOrder\n      deprecated: true',
    );
    expect(
      codes(await assessTrees({ base: there, head: { ...there, 'openapi.yaml': described }, ...after })),
    ).toContain('waiver-expired');
  });
});

describe('a waiver that the change adds', () => {
  const head = { ...OPEN, ...waivers(entry()) };

  it('counts at once up to high, and is named at the top and in the verdict', async () => {
    const report = await assessTrees({ base: CLOSED, head });
    expect(report.verdict.outcome).toBe('pass');
    expect(codes(report)).toEqual(['waived']);
    expect(told(report).join('\n')).toContain('waiver-added: This change adds the waiver of shop-team');
  });

  it('does not count above what the policy of base allows', async () => {
    for (const limit of ['medium', 'none']) {
      const base = { ...CLOSED, ...configuration(`waivers: { in-change: ${limit} }`) };
      const report = await assessTrees({
        base,
        head: { ...head, ...configuration('waivers: { in-change: critical }') },
      });
      expect(report.verdict.outcome).toBe('fail');
      expect(told(report).join('\n')).toContain('waiver-refused: The waiver of shop-team');
      expect(told(report).join('\n')).toContain('Waivers that a change adds count at once up to critical');
    }
  });

  it('from a fork never counts, and a maintainer is told what to do', async () => {
    const report = await assessTrees({ base: CLOSED, head, isTrusted: false });
    expect(report.verdict.outcome).toBe('fail');
    expect(told(report).join('\n')).toContain(
      'it comes from another repository. A maintainer can commit it to the base branch and then press "Update branch".',
    );
  });

  it('is not the one of base when a word of it was edited', async () => {
    const longer = waivers(entry({ expires: '2025-08-29' }));
    const base = { ...CLOSED, ...longer, ...configuration('waivers: { in-change: none }') };
    const report = await assessTrees({ base, head: { ...head, ...configuration('waivers: { in-change: none }') } });
    // The old one still holds, so the edited one is not needed and not refused.
    expect(report.findings.find(({ rule }) => rule === RULE)?.waiver?.expires).toBe('2025-08-29');
  });
});

describe('severities that the policy keeps from being waived', () => {
  it('stay in the gate', async () => {
    const file = { ...waivers(entry()), ...configuration('waivers: { unwaivable: [critical, high] }') };
    const report = await assessTrees({ base: { ...CLOSED, ...file }, head: { ...OPEN, ...file } });
    expect(report.verdict.outcome).toBe('fail');
    expect(told(report).join()).toContain('the policy lets nobody waive findings of that severity.');
  });
});

describe('waivers that nothing needs', () => {
  it('are named: unused ones, and those whose change is merged', async () => {
    const file = waivers(entry(), entry({ rule: 'authentication-removed' }));
    const report = await assessTrees({ base: { ...CLOSED, ...file }, head: { ...CLOSED, ...file } });
    expect(report.waivers.map(({ state }) => state)).toEqual(['unused', 'spent']);
    expect(told(report).map((text) => text.split(':')[0])).toEqual(['waiver-unused', 'waiver-spent']);
    expect(report.verdict).toMatchObject({ outcome: 'pass', reasons: [] });
  });

  it('are not named by a run that does not see everything', async () => {
    const head = { ...CLOSED, ...waivers(entry()) };
    expect(told(await assessTrees({ base: head, head, given: { specs: ['openapi.yaml'] } }))).toEqual([]);
    const broken = { ...head, 'other.yaml': 'openapi: 3.1.0\ninfo: {title: [\n' };
    expect(told(await assessTrees({ base: head, head: broken })).join()).not.toContain('waiver-unused');
  });
});

describe('a file that cannot be understood', () => {
  const run = (text: string, base: Record<string, string> = CLOSED) =>
    assessTrees({ base, head: { ...OPEN, 'openapi-posture-waivers.yml': text } });

  it.each([
    ['waivers: [', 'This is not YAML'],
    ['waivers:\n  - rule: x\n', '"waivers[0].category" is missing.'],
    [`waivers:\n${entry({ where: 'owner2: x' })}`, 'Unknown key "owner2"'],
    [`waivers:\n${entry().replace('path: /orders, ', '')}`, 'This waiver covers every finding of its rule.'],
    [`waivers:\n${entry({ created: '2025-02-30' })}`, 'There is no day 2025-02-30.'],
    [`waivers:\n${entry({ expires: '2025-05-01' })}`, 'It expires before it was created.'],
    [`waivers:\n${entry({ where: 'fingerprint: "123"' })}`, 'must be a fingerprint of 32 hexadecimal digits'],
  ])('grants nothing and fails with the line: %j', async (text, message) => {
    const report = await run(text);
    const found = report.problems.find(({ code }) => code === 'waivers');
    expect(found?.message).toContain(message);
    expect(found?.location).toMatchObject({ file: 'openapi-posture-waivers.yml', line: expect.any(Number) });
    expect(codes(report)).toContain('waivers');
  });

  it('is only mentioned when base had the same one', async () => {
    const text = 'waivers: 7';
    const report = await run(text, { ...OPEN, 'openapi-posture-waivers.yml': text });
    expect(report.verdict.outcome).toBe('pass');
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([['waivers', 'warning']]);
  });
});

describe('an acceptance inside a description', () => {
  const accept = (more = '') =>
    `x-openapi-posture-accept:\n        - { rule: ${RULE}, category: accepted-risk, owner: shop-team, reason: Open data., created: 2025-06-01, expires: 2025-08-30${more} }\n      `;
  const accepted = {
    'openapi.yaml': shopText({ orders: 'anonymous' }).replace('operationId:', `${accept()}operationId:`),
  };

  it('covers what stands at its object or below', async () => {
    const base = { 'openapi.yaml': accepted['openapi.yaml'].replace('      security: []\n', '') };
    const report = await assessTrees({ base, head: accepted });
    expect(report.verdict.outcome).toBe('pass');
    expect(report.findings.find(({ rule }) => rule === RULE)?.waiver?.owner).toBe('shop-team');
    expect(report.waivers).toMatchObject([{ state: 'active', waiver: { standing: 'base', location: { line: 12 } } }]);
  });

  it('covers nothing beside its object', async () => {
    const elsewhere = shopText({ orders: 'anonymous' }).replace(
      '    Order:\n',
      `    Order:\n      ${accept().trimEnd()}\n`,
    );
    expect((await assessTrees({ base: CLOSED, head: { 'openapi.yaml': elsewhere } })).verdict.outcome).toBe('fail');
  });

  it('follows the same rules when the change adds it', async () => {
    expect((await assessTrees({ base: CLOSED, head: accepted })).verdict.outcome).toBe('pass');
    expect((await assessTrees({ base: CLOSED, head: accepted, isTrusted: false })).verdict.outcome).toBe('fail');
    const strict = { ...CLOSED, ...configuration('waivers: { in-change: medium }') };
    expect((await assessTrees({ base: strict, head: { ...strict, ...accepted } })).verdict.outcome).toBe('fail');
  });

  it('that is not well formed grants nothing and is told at its line', async () => {
    const head = { 'openapi.yaml': accepted['openapi.yaml'].replace('owner: shop-team, ', '') };
    const report = await assessTrees({ base: CLOSED, head });
    expect(report.verdict.outcome).toBe('fail');
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'acceptance',
        message: 'This x-openapi-posture-accept grants nothing: "[0].owner" is missing.',
        location: expect.objectContaining({ line: 12 }),
      }),
    );
  });
});
