/** Says the outcome of a run in sentences that need no vocabulary of ours. */
import type { Report } from '../../model/report.ts';
import { countBySeverity, countOf } from '../wording/count.ts';

/** A heading of a few words. */
export function verdictTitle(report: Report): string {
  if (isNothingJudged(report)) return 'nothing was judged';
  switch (report.verdict.outcome) {
    case 'fail':
      return 'failed';
    case 'incomplete':
      return 'incomplete';
    case 'warn':
      return 'passed with warnings';
    case 'pass':
      // Nothing was compared, so nothing was put to the test.
      return report.subject.base === null ? 'state of the APIs' : 'passed';
  }
}

/** One or two sentences: how it ended and what the change introduces. The reasons stand in the verdict. */
export function verdictSentence(report: Report): string {
  if (isNothingJudged(report)) return sayNothingJudged(report);
  const counted = report.subject.base === null ? sayState(report) : sayIntroduced(report);
  switch (report.verdict.outcome) {
    case 'fail':
      return `The gate fails. ${counted}`;
    case 'incomplete':
      return `Something could not be judged, so this is not a clean bill of health. ${counted}`;
    case 'warn':
      return `The gate warns. ${counted}`;
    case 'pass':
      return counted;
  }
}

/** For a change that leaves every API as it was; `null` when there is something to tell. */
export function quietSentence(report: Report): string | null {
  const isQuiet =
    report.subject.base !== null &&
    !isNothingJudged(report) &&
    report.changes.length === 0 &&
    !report.findings.some((finding) => finding.status === 'introduced');
  if (!isQuiet) return null;
  return report.notes.length === 0
    ? 'The change does not touch any API.'
    : 'The change only reformats, reorders, converts, renames or moves: every API accepts and answers exactly what it did before.';
}

/** True when no document was judged; such a run never reads as passed. */
export function isNothingJudged(report: Report): boolean {
  return !report.documents.some((document) => document.judged) && report.apis.length === 0;
}

function sayNothingJudged(report: Report): string {
  return report.documents.length === 0
    ? 'No OpenAPI document was found, so nothing was judged. Name your documents under `specs` in the configuration.'
    : `No document was judged; ${countOf(report.documents.length, 'document')} could not be read or ${report.documents.length === 1 ? 'was' : 'were'} left out. The reasons stand below.`;
}

function sayIntroduced(report: Report): string {
  const introduced = report.findings.filter((finding) => finding.status === 'introduced' && finding.waiver === null);
  const breaking = report.changes.filter((change) => change.compatibility === 'breaking').length;
  const resolved = report.findings.filter((finding) => finding.status === 'resolved').length;
  const sentences = [
    introduced.length === 0
      ? 'The change introduces no finding.'
      : `The change introduces ${countOf(introduced.length, 'finding')} (${countBySeverity(introduced.map((finding) => finding.severity))}).`,
  ];
  if (breaking > 0) sentences.push(`${countOf(breaking, 'change')} ${breaking === 1 ? 'breaks' : 'break'} clients.`);
  if (resolved > 0) sentences.push(`It resolves ${countOf(resolved, 'finding')}.`);
  return sentences.join(' ');
}

function sayState(report: Report): string {
  const current = report.findings.filter((finding) => finding.status !== 'resolved' && finding.waiver === null);
  const scope = `${countOf(report.apis.length, 'API')} judged, nothing to compare with.`;
  return current.length === 0
    ? `${scope} No finding.`
    : `${scope} ${countOf(current.length, 'finding')} (${countBySeverity(current.map((finding) => finding.severity))}).`;
}
