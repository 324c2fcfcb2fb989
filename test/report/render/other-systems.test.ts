/** JUnit XML and the code quality report of GitLab. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCodeQuality } from '../../../src/report/render/code-quality.ts';
import { renderJunit } from '../../../src/report/render/junit.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { eventfulReport, finding, location, reportOf } from '../report-of.ts';

const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));

describe('the code quality report', () => {
  it('holds the state of head with identity and place', () => {
    const waiver = { owner: 'ann', reason: 'known', category: 'accepted-risk', expires: '2027-01-01' };
    const findings = [
      finding({ severity: 'medium', location: location(7) }),
      finding({ rule: 'resolved', status: 'resolved' }),
      finding({ rule: 'waived', waiver }),
      finding({ rule: 'gone', location: location(1, { revision: 'base' }) }),
    ];
    expect(JSON.parse(renderCodeQuality(findings))).toEqual([
      expect.objectContaining({
        check_name: 'operation-without-authentication',
        severity: 'major',
        fingerprint: findings[0]?.fingerprint,
        location: { path: 'api/openapi.yaml', lines: { begin: 7, end: 7 } },
      }),
    ]);
  });
});

describe('JUnit XML', () => {
  it('has a suite for each API and a failure for each finding', () => {
    const text = renderJunit(eventfulReport());
    expect(wellFormed(text)).toBe(true);
    expect(text.match(/<failure /g)?.length).toBeGreaterThan(0);
    const clean = renderJunit(reportOf());
    expect(clean).toContain('failures="0"');
    expect(clean).toContain('name="no finding"');
  });

  it('stays well-formed for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => wellFormed(renderJunit(hostileReport(text)))),
      { numRuns: 100 },
    );
  });
});

/** Tags that match, no stray markup, and only characters that XML 1.0 has. */
function wellFormed(text: string): boolean {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) return false;
  const open: string[] = [];
  const rest = text.replace(/^<\?xml[^>]*\?>\n/, '');
  for (const [, closing, name = '', attributes = '', single] of rest.matchAll(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (attributes.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '').includes('&')) return false;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (single !== '/') open.push(name);
  }
  const outside = rest.replaceAll(/<\/?[a-z]+(?: [a-z]+="[^"<]*")*\/?>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(outside);
}
