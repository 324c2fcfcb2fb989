import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8Length } from '../../../src/report/render/limited-text.ts';
import { renderMarkdown } from '../../../src/report/render/markdown.ts';
import { expectInert } from '../../support/expect-inert.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { eventfulReport, finding, location, operation, reportOf } from '../report-of.ts';

const links = { blobs: 'https://github.com/acme/shop/blob/d4e5f6a7' };

describe('renderMarkdown', () => {
  test('reads well on an eventful day', () => {
    expect(renderMarkdown(eventfulReport(), links)).toMatchSnapshot();
  });

  test('shows the whole posture without a base, and beside a comparison when asked', () => {
    const report = eventfulReport();
    const state = {
      ...report,
      subject: { ...report.subject, base: null },
      findings: report.findings.map((item) => ({ ...item, status: 'existing' as const, touched: false, change: null })),
      changes: [],
      risk: { ...report.risk, largestIncrease: null },
      verdict: { outcome: 'pass' as const, reasons: [], byApi: [] },
    };
    expect(renderMarkdown(state, { blobs: null })).toMatchSnapshot();
    const both = renderMarkdown(report, { ...links, wholePosture: true });
    expect(both).toContain('### Operations with the highest risk');
    expect(both).toContain('risk before');
  });

  test('says that a change only reformats', () => {
    const notes = [
      { code: 'version-upgraded', message: 'api/openapi.yaml: only its formatting changed', base: null, head: null },
    ];
    expect(renderMarkdown(reportOf({ notes }), links)).toMatchSnapshot();
  });

  test('never says passed when nothing was judged', () => {
    const text = renderMarkdown(reportOf({ documents: [], apis: [] }), links);
    expect(text).toContain('## ⚠️ OpenAPI posture: nothing was judged');
    expect(text).not.toContain('passed');
  });

  test('names who waived what', () => {
    const waiver = { owner: 'ann', reason: 'internal only', category: 'accepted', expires: '2027-01-01' };
    const text = renderMarkdown(reportOf({ findings: [finding({ waiver })] }), links);
    expect(text).toContain('### Waived (1)');
    expect(text).toContain('by ann until 2027-01-01: internal only');
    expect(text).toContain('introduces no finding');
  });

  test('shows nothing of a hostile text as anything but text', () => {
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) =>
        expectInert(renderMarkdown(hostileReport(text), { ...links, wholePosture: true })),
      ),
      { numRuns: 100 },
    );
  });

  test('stays below one mebibyte for any number of findings, cut at a finding with a count, and stays well-formed', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({
        rule: `rule-${index % 7000}`,
        status: index % 3 === 0 ? 'introduced' : 'existing',
        operation: operation(`GET /ordérs/${index}`),
        location: location(index + 1),
        message: `The property \`😀${'ü'.repeat(100)}\` of GET /ordérs/${index} is open.`,
      }),
    );
    const start = performance.now();
    const text = renderMarkdown(reportOf({ findings }), links);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
    expect(text).toMatch(/\*\*[\d,]+ more items\*\* left out: this summary is full\./);
    expect(text.trimEnd().endsWith('```')).toBe(true);
    expectInert(text);
  });

  test('keeps even a small limit, with the verdict and the command in it', () => {
    const text = renderMarkdown(eventfulReport(), { ...links, limit: 3000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
    expect(text).toContain('OpenAPI posture: failed');
    expect(text).toContain('npx openapi-posture check');
    expect(text).toContain('left out: this summary is full');
    expectInert(text);
  });
});

test('utf8Length counts bytes', () => {
  for (const text of ['', 'abc', 'é', '注', '😀', 'a😀é注']) expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});
