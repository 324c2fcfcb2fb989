import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { annotationCommand } from '../../../src/report/render/annotation-command.ts';
import { failureAnnotation, renderAnnotations } from '../../../src/report/render/annotations.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { change, eventfulReport, finding, location, operation, reportOf } from '../report-of.ts';

const options = { failOn: 'high' } as const;

describe('renderAnnotations', () => {
  test('reads well on an eventful day', () => {
    expect(commands(eventfulReport())).toMatchSnapshot();
  });

  test('says first whether the gate or the tool failed', () => {
    const first = (over: Partial<Report>) => renderAnnotations(reportOf(over), options)[0];
    expect(first({ verdict: { outcome: 'fail', reasons: [], byApi: [] } })).toMatchObject({
      level: 'error',
      title: 'OpenAPI posture: the gate fails',
    });
    expect(first({ verdict: { outcome: 'incomplete', reasons: [], byApi: [] } })).toMatchObject({
      level: 'error',
      title: 'OpenAPI posture is incomplete',
    });
    expect(first({ verdict: { outcome: 'warn', reasons: [], byApi: [] } })).toMatchObject({
      level: 'warning',
      title: 'OpenAPI posture: the gate warns',
    });
    expect(first({ documents: [], apis: [] })).toMatchObject({
      level: 'warning',
      title: 'OpenAPI posture judged nothing',
    });
    expect(first({})).toBeUndefined();
    expect(annotationCommand(failureAnnotation({ message: 'git: no such commit', hint: 'Set fetch-depth: 0.' }))).toBe(
      '::error title=OpenAPI posture could not finish::git: no such commit%0ASet fetch-depth: 0.',
    );
  });

  test('gives levels by severity, and never an error to what existed or is uncertain', () => {
    const level = (over: Parameters<typeof finding>[0], failOn: 'high' | 'low' | 'none' = 'high') =>
      renderAnnotations(reportOf({ findings: [finding(over)] }), { failOn }).map((annotation) => annotation.level);
    expect(level({ severity: 'critical' })).toEqual(['error']);
    expect(level({ severity: 'high' })).toEqual(['error']);
    expect(level({ severity: 'medium' })).toEqual(['warning']);
    expect(level({ severity: 'low' })).toEqual(['notice']);
    expect(level({ severity: 'info' })).toEqual([]);
    expect(level({ severity: 'low' }, 'low')).toEqual(['error']);
    expect(level({ severity: 'high', confidence: 'low' })).toEqual(['warning']);
    expect(level({ severity: 'high', status: 'existing', touched: true })).toEqual(['warning']);
    expect(level({ severity: 'high', status: 'existing' })).toEqual([]);
    expect(level({ severity: 'high', status: 'resolved' })).toEqual([]);
    expect(level({ waiver: { owner: 'a', reason: 'b', category: 'c', expires: 'd' } })).toEqual([]);
  });

  test('warns where warn-only turns failures into warnings', () => {
    const report = reportOf({ findings: [finding()], verdict: { outcome: 'warn', reasons: [], byApi: [] } });
    expect(renderAnnotations(report, options).map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  test('puts changed lines first, and counts what a deletion causes among them', () => {
    const deletion = change({ id: 'gone', head: null });
    const findings = [
      finding({ rule: 'elsewhere', severity: 'critical', location: location(900) }),
      finding({ rule: 'on-the-line', location: location(44) }),
      finding({ rule: 'by-deletion', severity: 'high', location: location(800), change: deletion.fingerprint }),
    ];
    const rules = renderAnnotations(reportOf({ findings, changes: [deletion] }), options).map(
      ({ message }) => message.split('\n').at(-1)?.split(' ')[0],
    );
    expect(rules).toEqual(['on-the-line', 'by-deletion', 'elsewhere']);
  });

  test('never exceeds ten of a level, keeps the worst, and says once how many are left out', () => {
    const findings = (['high', 'medium', 'low'] as const).flatMap((severity) =>
      Array.from({ length: 30 }, (_, index) =>
        finding({
          rule: `${severity}-${index}`,
          severity,
          operation: operation(`GET /${index}`),
          location: location(index + 1),
        }),
      ),
    );
    const report = reportOf({ findings, verdict: { outcome: 'fail', reasons: [], byApi: [] } });
    const annotations = renderAnnotations(report, options);
    const count = (level: string) => annotations.filter((annotation) => annotation.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(annotations.at(-1)?.message).toContain('62 more annotations left out');
    expect(annotations[0]?.title).toBe('OpenAPI posture: the gate fails');
  });

  test('warns of changes that break clients and that no finding tells of', () => {
    const breaking = change({ posture: 'neutral', compatibility: 'breaking', severity: 'info' });
    const safe = change({ posture: 'neutral', compatibility: 'safe', severity: 'info', id: 'safe' });
    const annotations = renderAnnotations(reportOf({ changes: [breaking, safe] }), options);
    expect(annotations).toMatchObject([{ level: 'warning', title: 'Breaks clients', location: { line: 42 } }]);
  });

  test('names a place that is gone in words', () => {
    const [annotation] = renderAnnotations(
      reportOf({ findings: [finding({ location: location(7, { revision: 'base' }) })] }),
      options,
    );
    expect(annotation?.location).toBeNull();
    expect(annotation?.message).toContain('Before the change: api/openapi.yaml:7:5.');
  });

  test('gives columns on one line only', () => {
    const commandOf = (endLine: number) =>
      commands(reportOf({ findings: [finding({ location: location(7, { endLine }) })] }));
    expect(commandOf(7)).toContain('line=7,endLine=7,col=5,endColumn=11');
    expect(commandOf(9)).toContain('line=7,endLine=9,title=');
  });

  test('keeps the limits of the runner, the rule surviving a cut', () => {
    const [annotation] = renderAnnotations(
      reportOf({
        findings: [
          finding({
            message: 'long '.repeat(5000),
            reachedBy: Array(50).fill(operation(`GET /${'x'.repeat(2000)}`)),
            operation: null,
          }),
        ],
      }),
      options,
    );
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toContain('\noperation-without-authentication · ');
  });

  test('annotates nothing when only the formatting changed', () => {
    const notes = [{ code: 'version-upgraded', message: 'reformatted', base: null, head: null }];
    expect(renderAnnotations(reportOf({ notes, findings: [finding({ status: 'existing' })] }), options)).toEqual([]);
  });

  test('lets no text out of its command', () => {
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const annotation of renderAnnotations(hostileReport(text), options)) {
          const command = annotationCommand(annotation);
          expect(command).not.toMatch(/[\r\n]|\p{Surrogate}/u);
          expect(command).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,)*\w+=[^:,]*::/);
          expect(annotation.message.length).toBeLessThanOrEqual(4096);
          expect(annotation.title.length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function commands(report: Report): string {
  return renderAnnotations(report, options).map(annotationCommand).join('\n');
}
