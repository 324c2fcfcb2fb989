/** The code quality report of GitLab: the state of head, so that GitLab can compare the reports of two branches. */
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/severity.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { compareFindings } from '../view/order.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** A JSON array with an entry for each finding that has a place in head and that nobody waived; ends with a line break. */
export function renderCodeQuality(findings: readonly Finding[]): string {
  const entries = findings.toSorted(compareFindings).flatMap((finding) => {
    const { location } = finding;
    if (location === null || location.revision === 'base' || finding.status === 'resolved' || finding.waiver !== null)
      return [];
    return [
      {
        description: visibleText(finding.message),
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
      },
    ];
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
