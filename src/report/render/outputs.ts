/** The outputs of the action: short strings for the workflow's next steps. */
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { SEVERITIES } from '../../model/severity.ts';
import type { Outcome } from '../../model/verdict.ts';
import { visibleText } from '../safe-text/make-visible.ts';

/** Every output by name; numbers are as they are in the JSON report. */
export function renderOutputs(report: Report): Readonly<Record<string, string>> {
  const counting = report.findings.filter((finding) => finding.waiver === null);
  const introduced = counting.filter((finding) => finding.status === 'introduced');
  const count = (findings: readonly Finding[], status: Finding['status']): string =>
    String(findings.filter((finding) => finding.status === status).length);
  return {
    conclusion: CONCLUSIONS[report.verdict.outcome],
    failed: String(report.verdict.outcome === 'fail' || report.verdict.outcome === 'incomplete'),
    'gate-reasons': [...new Set(report.verdict.reasons.map((reason) => reason.code))].join(','),
    'specs-count': String(report.documents.filter((document) => document.judged).length),
    'findings-total': String(counting.filter((finding) => finding.status !== 'resolved').length),
    'findings-introduced': String(introduced.length),
    'findings-existing': count(counting, 'existing'),
    'findings-resolved': count(counting, 'resolved'),
    ...Object.fromEntries(
      SEVERITIES.map((severity) => [
        `findings-${severity}`,
        String(introduced.filter((finding) => finding.severity === severity).length),
      ]),
    ),
    'breaking-changes': String(report.changes.filter((change) => change.compatibility === 'breaking').length),
    'risk-score': scoreText(report.risk.head),
    'risk-score-base': scoreText(report.risk.base),
    'risk-delta': scoreText(report.risk.delta),
    'base-sha': visibleText(report.subject.base ?? ''),
    'head-sha': visibleText(report.subject.head),
  };
}

const CONCLUSIONS: Readonly<Record<Outcome, string>> = {
  pass: 'success',
  warn: 'neutral',
  fail: 'failure',
  incomplete: 'failure',
};

function scoreText(score: number | null): string {
  return score === null ? '' : String(score);
}
