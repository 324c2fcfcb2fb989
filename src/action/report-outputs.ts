/** The outputs of the action: short texts that later steps can test. */
import type { Report, ReportedApi } from '../model/report.ts';
import type { Outcome } from '../model/verdict.ts';

/** What only the run itself knows. */
export interface RunFacts {
  readonly compareMode: string;
  readonly files: Readonly<Record<'sarif-file' | 'report-file' | 'markdown-file' | 'html-file', string | null>>;
  readonly told: Readonly<Record<'sarif-id' | 'check-run-url' | 'comment-url', string | null>>;
}

export const OUTPUTS = {
  conclusion:
    'success, neutral (warnings only, or nothing to judge), failure (the gate failed) or incomplete (the tool could not finish)',
  failed: 'true when the step fails',
  'gate-reasons': 'the codes of the reasons behind the verdict, divided by commas',
  'specs-count': 'documents judged',
  'specs-changed': 'documents whose API changed',
  'findings-total': 'findings at head',
  'findings-introduced': 'findings that the change introduces',
  'findings-existing': 'findings that were there before',
  'findings-resolved': 'findings that the change resolves',
  'findings-critical': 'findings at head of severity critical',
  'findings-high': 'findings at head of severity high',
  'findings-medium': 'findings at head of severity medium',
  'findings-low': 'findings at head of severity low',
  'breaking-changes': 'changes that break clients',
  'operations-added': 'operations that head has and base has not',
  'operations-removed': 'operations that base has and head has not',
  'operations-changed': 'operations of both that a change reaches',
  'risk-score': 'predicted risk at head, 0 to 100; higher is worse',
  'risk-score-base': 'predicted risk at base; empty without a base',
  'risk-delta': 'head less base',
  'base-sha': 'the commit compared with; empty without a base',
  'head-sha': 'the commit judged',
  'compare-mode': 'how the base was found: merge-parent, merge-base, event, explicit or none',
  'sarif-file': 'path of the SARIF file; empty when none was written',
  'report-file': 'path of the JSON report; empty when none was asked for',
  'markdown-file': 'path of the Markdown report; empty when none was asked for',
  'html-file': 'path of the page for a browser; empty when none was asked for',
  'sarif-id': 'number of the upload to code scanning; empty without one',
  'check-run-url': 'address of the check run; empty without one',
  'comment-url': 'address of the comment; empty without one',
} as const;

export type Outputs = Readonly<Record<keyof typeof OUTPUTS, string>>;

/** The outputs of a run that has a report. */
export function reportOutputs(report: Report, { compareMode, files, told }: RunFacts): Outputs {
  const { findings, changes, risk, subject, verdict } = report;
  const current = findings.filter(({ status }) => status !== 'resolved');
  const count = (status: string) => String(findings.filter((finding) => finding.status === status).length);
  const severity = (name: string) => String(current.filter((finding) => finding.severity === name).length);
  const operations = report.apis.flatMap((api) => api.operations.map((operation) => ({ ...operation, api: api.id })));
  return {
    conclusion: CONCLUSIONS[verdict.outcome],
    failed: String(verdict.outcome === 'fail' || verdict.outcome === 'incomplete'),
    'gate-reasons': [...new Set(verdict.reasons.map(({ code }) => code))].join(','),
    'specs-count': String(report.documents.filter(({ judged }) => judged).length),
    'specs-changed': String(new Set(changes.map(({ api }) => api)).size),
    'findings-total': String(current.length),
    'findings-introduced': count('introduced'),
    'findings-existing': count('existing'),
    'findings-resolved': count('resolved'),
    'findings-critical': severity('critical'),
    'findings-high': severity('high'),
    'findings-medium': severity('medium'),
    'findings-low': severity('low'),
    'breaking-changes': String(changes.filter(({ compatibility }) => compatibility === 'breaking').length),
    'operations-added': String(subject.base === null ? 0 : operations.filter(({ base }) => base === null).length),
    'operations-removed': String(operations.filter(({ head }) => head === null).length),
    'operations-changed': String(changedOperations(report, operations)),
    'risk-score': text(risk.head),
    'risk-score-base': text(risk.base),
    'risk-delta': text(risk.delta),
    'base-sha': subject.base ?? '',
    'head-sha': subject.head,
    'compare-mode': compareMode,
    'sarif-file': files['sarif-file'] ?? '',
    'report-file': files['report-file'] ?? '',
    'markdown-file': files['markdown-file'] ?? '',
    'html-file': files['html-file'] ?? '',
    'sarif-id': told['sarif-id'] ?? '',
    'check-run-url': told['check-run-url'] ?? '',
    'comment-url': told['comment-url'] ?? '',
  };
}

const CONCLUSIONS: Readonly<Record<Outcome, string>> = {
  pass: 'success',
  warn: 'neutral',
  fail: 'failure',
  incomplete: 'incomplete',
};

type ApiOperation = ReportedApi['operations'][number] & { readonly api: string };

function changedOperations({ changes }: Report, operations: readonly ApiOperation[]): number {
  const key = ({ api, kind, method, path }: { api: string; kind: string; method: string; path: string }) =>
    JSON.stringify([api, kind, method, path]);
  const inBoth = new Set(operations.filter(({ base, head }) => base !== null && head !== null).map(key));
  const reached = changes.flatMap(({ operation, reachedBy }) => [
    ...(operation === null ? [] : [operation]),
    ...reachedBy,
  ]);
  return new Set(reached.map(key).filter((name) => inBoth.has(name))).size;
}

function text(value: number | null): string {
  return value === null ? '' : String(value);
}
