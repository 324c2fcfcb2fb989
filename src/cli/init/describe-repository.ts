/** What `init` tells about a repository: its documents with risk and findings, and what the gate would have said so far. */
import type { Report, ReportedApi } from '../../model/report.ts';
import { visibleText } from '../../report/safe-text/make-visible.ts';
import { countBySeverity, countOf } from '../../report/wording/count.ts';
import { riskNumber } from '../../report/wording/risk-number.ts';
import type { Replayed } from './replay-commits.ts';

const TITLE_LENGTH = 60;

/** A line for each document that is judged or left out, and each API. */
export function describeState(report: Report): string {
  const judged = report.documents.filter((document) => document.judged);
  const leftOut = report.documents.filter((document) => !document.judged);
  if (judged.length === 0) {
    return lines([
      'No OpenAPI document was found. Name yours under "specs" in the configuration once there is one.',
      ...leftOut.map(({ file, reason }) => `  left out: ${visibleText(file)} (${visibleText(reason)})`),
      '',
    ]);
  }
  return lines([
    `${countOf(judged.length, 'OpenAPI document')} found:`,
    '',
    ...report.apis.flatMap((api) => describeApi(api, report)),
    ...leftOut.map(({ file, reason }) => `  left out: ${visibleText(file)} (${visibleText(reason)})`),
    '',
  ]);
}

function describeApi(api: ReportedApi, { findings }: Report): readonly string[] {
  const own = findings.filter(({ api: id, status }) => id === api.id && status !== 'resolved');
  const severities = countBySeverity(own.map(({ severity }) => severity));
  return [
    `  ${visibleText(api.file)}: ${visibleText(api.title, TITLE_LENGTH)}, ${countOf(api.operations.length, 'operation')}`,
    `      risk ${riskNumber(api.score)} of 100 (${api.band}); ${own.length === 0 ? 'no finding' : `${countOf(own.length, 'finding')}: ${severities}`}`,
  ];
}

/** A line for each commit, newest first: what the gate would have said, and why. */
export function describeHistory(replayed: readonly Replayed[]): string {
  if (replayed.length === 0)
    return lines(['No commit so far has changed one of them: there is nothing to replay.', '']);
  const failed = replayed.filter(({ report }) => report.verdict.outcome === 'fail').length;
  return lines([
    `With the proposed gate, ${failed} of the last ${countOf(replayed.length, 'commit')} that touched them would have failed:`,
    '',
    ...replayed.flatMap(describeCommit),
    '',
  ]);
}

function describeCommit({ commit, report }: Replayed): readonly string[] {
  const { outcome, reasons } = report.verdict;
  const subject = visibleText(commit.subject, TITLE_LENGTH);
  const head = `  ${SAID[outcome]}  ${commit.commit.slice(0, 7)}  ${commit.date.slice(0, 10)}  ${subject}`;
  return [head, ...(outcome === 'pass' ? [] : reasons.map(({ message }) => `          ${visibleText(message)}`))];
}

const SAID = { pass: 'pass', warn: 'warn', fail: 'FAIL', incomplete: 'stop' } as const;

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
