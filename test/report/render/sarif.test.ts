import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { renderSarif, type SarifOptions } from '../../../src/report/render/sarif.ts';
import { checkSarif } from '../../support/check-sarif.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';
import { eventfulReport, finding, location, operation, reportOf, rule } from '../report-of.ts';

describe('renderSarif', () => {
  test('reads as GitHub expects', () => {
    const { text } = renderSarif(eventfulReport(), { key: 'default' });
    expect(checkSarif(text)).toEqual([]);
    expect(text).toMatchSnapshot();
  });

  test('holds the whole state of head, what hangs below a finding included, introduced first', () => {
    expect(rulesIn({ findings: eventfulReport().findings })).toEqual([
      'operation-without-authentication',
      'write-without-rate-limit',
      'write-without-rate-limit',
      ...Array(6).fill('string-without-bound'),
      'scheme-over-http',
      'list-without-limit',
      'list-without-limit',
    ]);
  });

  test('leaves out what is waived or resolved, but not what hangs below a waived finding', () => {
    const waiver = { owner: 'ann', reason: 'internal', category: 'accepted', expires: '2027-01-01' };
    const below = finding({ rule: 'below', operation: null });
    expect(
      rulesIn({
        findings: [
          finding({ rule: 'waived', waiver, consequences: [below] }),
          finding({ rule: 'gone', status: 'resolved', location: location(1, { revision: 'base' }) }),
          finding({ rule: 'stays', status: 'existing' }),
        ],
      }),
    ).toEqual(['below', 'stays']);
  });

  test('holds findings that exist only as a change for pull requests and merge queues, or when asked', () => {
    const findings = [
      finding({ rule: 'authentication-removed', source: 'change', consequences: [finding({ rule: 'state' })] }),
    ];
    const held = (event: string, options: Partial<SarifOptions> = {}) =>
      rulesIn({ findings, subject: { ...reportOf().subject, event } }, options);
    expect(held('pull_request')).toEqual(['authentication-removed', 'state']);
    expect(held('merge_group')).toEqual(['authentication-removed', 'state']);
    expect(held('push')).toEqual(['state']);
    expect(held('push', { includeChanges: true })).toEqual(['authentication-removed', 'state']);
    expect(held('pull_request', { includeChanges: false })).toEqual(['state']);
  });

  test('leaves out what has no place in head', () => {
    expect(
      rulesIn({ findings: [finding({ location: null }), finding({ location: location(1, { revision: 'base' }) })] }),
    ).toEqual([]);
  });

  test('names places of base in words only', () => {
    const related = [
      { ...location(40, { revision: 'base', file: 'old.yaml' }), message: 'Deleted: `security: []`' },
      { ...location(9), message: 'used here' },
    ];
    const [result] = resultsOf({ findings: [finding({ related })] });
    expect(result.message.text).toMatch(/ Deleted: `security: \[\]` \(old\.yaml:40:5\)$/);
    expect(result.relatedLocations).toHaveLength(1);
    expect(JSON.stringify(result.relatedLocations)).not.toContain('old.yaml');
  });

  test('encodes paths and keeps our fingerprint', () => {
    const [result] = resultsOf({
      findings: [finding({ fingerprint: 'abc', location: location(1, { file: 'a b/c:d#1.yaml' }) })],
    });
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/c%3Ad%231.yaml');
    expect(result.partialFingerprints).toEqual({ primaryLocationLineHash: 'abc' });
  });

  test('takes the severity of a rule from its worst finding here, so that an override reads as in the gate', () => {
    const findings = [
      finding({ severity: 'low', location: location(1) }),
      finding({ severity: 'medium', location: location(2) }),
    ];
    const run = runOf({ findings });
    expect(run.tool.driver.rules[0].properties['security-severity']).toBe('5.5');
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['warning', 'note']);
  });

  test('says in the log that something could not be judged', () => {
    const problem = { code: 'yaml-syntax', message: 'bad [indentation](x)', location: location(3) };
    const failed = runOf({ problems: [{ ...problem, severity: 'error' }] });
    expect(failed.invocations[0].executionSuccessful).toBe(false);
    expect(failed.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'bad [indentation] (x) (yaml-syntax)',
    );
    expect(runOf({ problems: [{ ...problem, severity: 'warning' }] }).invocations[0].executionSuccessful).toBe(true);
  });

  test('makes a category of any key', () => {
    const category = (key: string): string =>
      JSON.parse(renderSarif(reportOf(), { key }).text).runs[0].automationDetails.id;
    expect(category('services/shop')).toBe('openapi-posture/services/shop/');
    expect(category('.')).toBe('openapi-posture/default/');
    expect(category('a b')).toBe('openapi-posture/a%20b/');
  });

  test('is valid for an empty report', () => {
    expect(checkSarif(renderSarif(reportOf(), { key: 'default' }).text)).toEqual([]);
  });

  test('cuts to what GitHub keeps, introduced first, and says so', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      finding({
        status: index % 10 === 0 ? 'introduced' : 'existing',
        severity: index % 2 === 0 ? 'low' : 'critical',
        operation: operation(`GET /orders/${index}`),
        location: location(index + 1),
      }),
    );
    const start = performance.now();
    const { text, results, omitted } = renderSarif(reportOf({ findings: many }), { key: 'default' });
    expect(performance.now() - start).toBeLessThan(5000);
    expect([results, omitted]).toEqual([5000, 15_000]);
    expect(checkSarif(text)).toEqual([]);
    const run = JSON.parse(text).runs[0];
    expect(
      run.results
        .slice(0, 2000)
        .every((result: { properties: { status: string } }) => result.properties.status === 'introduced'),
    ).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('15,000 results left out');
  });

  test('stays valid and without live links for any text', () => {
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(anyText, anyText, (text, file) => {
        const hostile = finding({
          message: text,
          operation: operation(`GET ${text}`),
          location: location(1, { file: file === '' ? 'a' : file.replace(/^\/+/, 'a') }),
          related: [{ ...location(2), message: text }],
        });
        const printed = renderSarif(reportOf({ findings: [hostile] }), { key: text }).text;
        expect(checkSarif(printed)).toEqual([]);
        expect(printed).not.toMatch(/##[a-z-]{0,30}\[/i);
        const [result] = JSON.parse(printed).runs[0].results;
        expect(result.message.text).not.toMatch(/\]\(|[\p{Cc}\p{Cf}]|hunter2/u);
      }),
      { numRuns: 60 },
    );
  });
});

test('a rule carries help, page, precision and tags', () => {
  const many = rule('operation-without-authentication', {
    owasp: ['API2:2023', 'API5:2023'],
    cwe: [79, 306, 1, 2, 3, 4, 5, 6, 7, 8],
  });
  const report = reportOf({ findings: [finding()], rules: new Map([[many.id, many]]) });
  const [described] = JSON.parse(renderSarif(report, { key: 'default' }).text).runs[0].tool.driver.rules;
  expect(described.name).toBe('OperationWithoutAuthentication');
  expect(described.help.markdown).toContain('```yaml');
  expect(described.helpUri).toMatch(/\/operation-without-authentication\.md$/);
  expect(described.properties.precision).toBe('high');
  expect(described.properties.tags).toHaveLength(10);
  expect(described.properties.tags.slice(0, 5)).toEqual([
    'security',
    'authentication',
    'external/owasp/api2-2023',
    'external/owasp/api5-2023',
    'external/cwe/cwe-079',
  ]);
});

function runOf(over: Parameters<typeof reportOf>[0], options: Partial<SarifOptions> = {}) {
  return JSON.parse(renderSarif(reportOf(over), { key: 'default', ...options }).text).runs[0];
}

function resultsOf(over: Parameters<typeof reportOf>[0]) {
  return runOf(over).results;
}

function rulesIn(
  over: { findings: readonly Finding[] } & Parameters<typeof reportOf>[0],
  options: Partial<SarifOptions> = {},
): string[] {
  return runOf(over, options).results.map((result: { ruleId: string }) => result.ruleId);
}
