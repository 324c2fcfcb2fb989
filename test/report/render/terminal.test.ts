import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../../src/report/render/terminal.ts';
import { displayWidth } from '../../../src/report/render/wrap-text.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { api, eventfulReport, finding, location, operation, reportOf, SHOP_FILE } from '../report-of.ts';

describe('renderTerminal', () => {
  test('reads well on an eventful day', () => {
    expect(renderTerminal(eventfulReport(), { colour: false })).toMatchSnapshot();
  });

  test('shows the whole posture when there is nothing to compare with', () => {
    const report = eventfulReport();
    const existing = report.findings.map((item) => ({
      ...item,
      status: 'existing' as const,
      touched: false,
      change: null,
    }));
    const state = {
      ...report,
      subject: { ...report.subject, base: null },
      findings: existing,
      changes: [],
      apis: [
        { ...api(), base: null },
        api({ id: 'Billing API', file: 'api/billing.json', score: 4, base: null, head: 4, operations: [] }),
      ],
      risk: { ...report.risk, base: null, largestIncrease: null },
      verdict: { outcome: 'pass' as const, reasons: [], byApi: [] },
    };
    expect(renderTerminal(state, { colour: false })).toMatchSnapshot();
  });

  test('says that a change only reformats, and nothing else', () => {
    const notes = [
      { code: 'version-upgraded', message: 'api/openapi.yaml: only its formatting changed', base: null, head: null },
    ];
    expect(renderTerminal(reportOf({ notes }), { colour: false })).toMatchSnapshot();
    expect(renderTerminal(reportOf(), { colour: false })).toContain('The change does not touch any API.');
  });

  test('never says passed when nothing was judged', () => {
    const nothing = renderTerminal(reportOf({ documents: [], apis: [] }), { colour: false });
    expect(nothing).toContain('No OpenAPI document was found');
    expect(nothing).not.toContain('passed');
    const documents = [{ file: SHOP_FILE, api: null, judged: false, reason: 'not valid YAML' }];
    const unreadable = renderTerminal(reportOf({ documents, apis: [] }), { colour: false });
    expect(unreadable).toContain('No document was judged; 1 document could not be read');
    expect(unreadable).not.toContain('passed');
  });

  test('tells problems before everything else', () => {
    const problems = [
      { code: 'yaml-syntax', severity: 'error' as const, message: 'Bad indentation.', location: location(3) },
    ];
    const text = renderTerminal(reportOf({ problems, verdict: { outcome: 'incomplete', reasons: [], byApi: [] } }), {
      colour: false,
    });
    expect(text).toContain('not a clean bill');
    expect(text).toContain(`error: ${SHOP_FILE}:3:5: Bad indentation. (yaml-syntax)`);
  });

  test('tells of 200 operations in one breath', () => {
    const findings = Array.from({ length: 200 }, (_, index) =>
      finding({
        operation: operation(`GET /orders/${index}`),
        location: location(index + 1),
        message: `GET /orders/${index} is open.`,
      }),
    );
    const text = renderTerminal(reportOf({ findings }), { colour: false });
    expect(text.match(/operation-without-authentication/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The same in 199 more places: GET /orders/1, GET /orders/2, GET /orders/3 and 196 more.',
    );
  });

  test('prints no escape without colour, and only closed ones with it', () => {
    expect(renderTerminal(eventfulReport(), { colour: false })).not.toContain('\x1b');
    const coloured = renderTerminal(eventfulReport(), { colour: true });
    expect(coloured.replace(/\x1b\[[0-9;]+m[^\x1b\n]*\x1b\[0m/g, '')).not.toContain('\x1b');
    expect(coloured.replace(/\x1b\[[0-9;]*m/g, '')).toBe(renderTerminal(eventfulReport(), { colour: false }));
  });

  test('keeps to the width, except for what must stay whole', () => {
    for (const width of [80, 60, 120]) {
      for (const line of renderTerminal(eventfulReport(), { colour: false, width }).split('\n')) {
        if (displayWidth(line) > width)
          expect(
            line
              .trim()
              .split(/ {2}/)
              .every((part) => !part.includes(' ')),
          ).toBe(true);
      }
    }
  });

  test('obeys no text, whatever it is', () => {
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) => {
        const printed = renderTerminal(hostileReport(text), { colour: false });
        for (const line of printed.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##[a-z-]{0,30}\[|[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/iu);
        }
        expect(printed).not.toContain('hunter2');
      }),
      { numRuns: 100 },
    );
  });

  test('stays fast and short with 20,000 findings', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({
        rule: `rule-${index % 300}`,
        api: `API ${index % 100}`,
        operation: operation(`GET /orders/${index}`),
        location: location(index + 1),
      }),
    );
    const start = performance.now();
    const text = renderTerminal(reportOf({ findings }), { colour: false });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(text.length).toBeLessThan(500_000);
  });
});
