import { describe, expect, test } from 'vitest';
import { renderCheckJson, renderDiffJson, renderLintJson, renderScoreJson } from '../../../src/report/render/json.ts';
import { renderRuleJson, renderRulesJson } from '../../../src/report/render/rules.ts';
import { validateAnswer } from '../../support/validate-answer.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';
import { change, eventfulReport, finding, location, meaning, operation, reportOf, rule } from '../report-of.ts';

const full = {
  ...eventfulReport(),
  problems: [{ code: 'yaml-syntax', severity: 'error', message: 'bad indentation', location: location(3) } as const],
  notes: [
    {
      code: 'path-parameter-renamed',
      message: 'The parameter `id` is now called `orderId`.',
      base: location(1, { revision: 'base' }),
      head: location(2),
    },
  ],
  controls: [
    {
      operation: operation('GET /orders'),
      controls: [
        {
          control: 'authentication',
          state: 'present',
          strength: 'strong',
          required: true,
          evidence: [{ source: 'spec', says: 'bearerAuth', enforcement: 'documented', place: location(4) }],
        },
      ],
    } as const,
  ],
};

describe('JSON answers', () => {
  test('hold to the published schema, one definition per command', () => {
    expect(validateAnswer('check', renderCheckJson(full))).toEqual([]);
    expect(validateAnswer('diff', renderDiffJson(full))).toEqual([]);
    expect(validateAnswer('lint', renderLintJson(full))).toEqual([]);
    expect(validateAnswer('score', renderScoreJson(full))).toEqual([]);
    expect(validateAnswer('rules', renderRulesJson(full.tool, [rule('a'), meaning('b')]))).toEqual([]);
    expect(validateAnswer('explain', renderRuleJson(full.tool, rule('a')))).toEqual([]);
    expect(validateAnswer('explain', renderRuleJson(full.tool, meaning('b')))).toEqual([]);
  });

  test('hold to it without a base, and with a waiver, a fix and an explained increase', () => {
    const waiver = { owner: 'ann', reason: 'internal', category: 'accepted', expires: '2027-01-01' };
    const report = reportOf({
      subject: { ...full.subject, base: null, event: null, repository: null },
      findings: [
        finding({ waiver, fix: { description: 'Add it.' }, related: [{ ...location(1), message: 'used here' }] }),
      ],
      risk: { ...full.risk, base: null },
    });
    expect(validateAnswer('check', renderCheckJson(report))).toEqual([]);
  });

  test('keep numbers as they are and their members in order', () => {
    const answer = JSON.parse(renderCheckJson(full));
    expect(answer.risk).toEqual({
      base: 10.2,
      head: 31.4567,
      raw: 31.4567,
      delta: 21.2567,
      largestIncrease: { operation: operation('DELETE /orders/{id}'), base: 12.3, head: 64.04 },
    });
    expect(Object.keys(answer)).toEqual(
      'schemaVersion tool problems subject inputs documents changes notes findings previews controls apis risk verdict drift waivers falsePositives'.split(
        ' ',
      ),
    );
    expect(Object.keys(answer.findings[0]).slice(-4)).toEqual(['status', 'touched', 'waiver', 'inheritedFrom']);
    expect(Object.keys(JSON.parse(renderLintJson(full)).findings[0])).not.toContain('status');
  });

  test('give the same bytes for the same report', () => {
    expect(renderCheckJson(full)).toBe(
      renderCheckJson({ ...eventfulReport(), problems: full.problems, notes: full.notes, controls: full.controls }),
    );
  });

  test('stay valid and harmless whatever the texts are, and lose nothing', () => {
    for (const text of HOSTILE_TEXTS) {
      const report = reportOf({
        findings: [
          finding({
            message: text,
            operation: operation(`GET /${text}`),
            api: text,
            location: location(1, { file: text, pointer: text }),
          }),
        ],
        changes: [change({ message: text, base: { ...location(1), value: { [text]: text } } })],
      });
      const printed = renderCheckJson(report);
      expect(validateAnswer('check', printed)).toEqual([]);
      expect(printed).not.toMatch(/[\p{Cf}\x7f-\x9f\u2028\u2029]|\x1b|##[a-z-]{0,30}\[|^\s*::/imu);
      expect(JSON.parse(printed).findings[0].operation.path).toBe(`/${text}`);
    }
  });

  test('hide credentials in messages and values', () => {
    const url = 'https://admin:hunter2@api.example.invalid';
    const report = reportOf({
      findings: [finding({ message: `The server ${url} is new.` })],
      changes: [change({ message: url, head: { ...location(1), value: { url: [url] } } })],
      problems: [{ code: 'x', severity: 'warning', message: url, location: null }],
    });
    expect(renderCheckJson(report)).not.toContain('hunter2');
  });

  test('bound values that are endless, exponential or no JSON', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    let bomb: unknown = 'lol';
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb, bomb];
    const value = {
      nan: Number.NaN,
      infinite: Number.POSITIVE_INFINITY,
      ['__proto__']: 1,
      long: 'x'.repeat(1_000_000),
      endless,
      bomb,
    };
    const printed = renderDiffJson(reportOf({ changes: [change({ head: { ...location(1), value } })] }));
    expect(printed.length).toBeLessThan(100_000);
    expect(validateAnswer('diff', printed)).toEqual([]);
    expect(printed).toContain('"nan":"NaN"');
    expect(printed).toContain('"__proto__":1');
  });
});
