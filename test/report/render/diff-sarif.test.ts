/** The SARIF log of a comparison: every change once, both of its sides as places. */
import { describe, expect, test } from 'vitest';
import { explainChange } from '../../../src/compare/diff/explain-kind.ts';
import { renderDiffSarif } from '../../../src/report/render/diff-sarif.ts';
import { checkSarif } from '../../support/check-sarif.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { change, eventfulReport, location, reportOf } from '../report-of.ts';

const render = (report: Parameters<typeof renderDiffSarif>[0]) => renderDiffSarif(report, explainChange);
const resultsOf = (text: string) => JSON.parse(text).runs[0].results;

describe('renderDiffSarif', () => {
  test('is a log that GitHub takes, with one result for each change', () => {
    const report = eventfulReport();
    const text = render(report);
    expect(checkSarif(text)).toEqual([]);
    expect(resultsOf(text)).toHaveLength(report.changes.length);
  });

  test('shows head, with base as the related place', () => {
    const [result] = resultsOf(render(reportOf({ changes: [change()] })));
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'api/openapi.yaml' },
      region: { startLine: 42 },
    });
    expect(result.locations[0].physicalLocation.artifactLocation.uriBaseId).toBeUndefined();
    expect(result.relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'api/openapi.yaml', uriBaseId: 'BASE' },
      region: { startLine: 40 },
    });
  });

  test('shows what is gone where it was', () => {
    const log = render(reportOf({ changes: [change({ head: null })] }));
    const [result] = resultsOf(log);
    expect(result.locations[0].physicalLocation.artifactLocation.uriBaseId).toBe('BASE');
    expect(result.relatedLocations).toBeUndefined();
    expect(JSON.parse(log).runs[0].originalUriBaseIds.BASE).toBeDefined();
  });

  test('takes the level from either verdict', () => {
    const level = (over: Parameters<typeof change>[0]) =>
      resultsOf(render(reportOf({ changes: [change(over)] })))[0].level;
    expect(level({ posture: 'worse', severity: 'critical' })).toBe('error');
    expect(level({ posture: 'neutral', severity: 'info', compatibility: 'breaking' })).toBe('warning');
    expect(level({ posture: 'better', severity: 'high', compatibility: 'safe' })).toBe('note');
  });

  test('obeys no text', () => {
    for (const text of HOSTILE_TEXTS) {
      const report = hostileReport(text);
      expect(
        checkSarif(render({ ...report, changes: [change({ message: text, head: location(1) as never })] })),
      ).toEqual([]);
    }
  });
});
