/** The report for people at a terminal: what the change introduced or touched, worst first, readable at 80 columns. */
import type { Report, ReportedChange } from '../../model/report.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import type { ApiView } from '../view/view-apis.ts';
import { type View, type ViewOptions, viewReport } from '../view.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { operationName, revisionName, someOf } from '../wording/names.ts';
import { riskDelta, riskNumber } from '../wording/risk-number.ts';
import { driftLines } from './drift-text.ts';
import {
  changeBlock,
  findingBlock,
  type Page,
  pageFor,
  paragraph,
  printLines,
  problemLines,
  type TerminalOptions,
} from './terminal-blocks.ts';
import { postureTables } from './terminal-posture.ts';

/** More than this nobody reads; the rest is counted. */
const FINDINGS_SHOWN = 25;
const CHANGES_SHOWN = 10;
const APIS_SHOWN = 20;

/** The whole answer of `check`, ending with a line break. */
export function renderTerminal(report: Report, options: TerminalOptions & ViewOptions): string {
  const view = viewReport(report, options);
  const page = pageFor(options);
  return printLines([
    ...verdict(page, view),
    ...problemLines(page, view.problems),
    ...(view.sinceBaseline === null ? [] : driftLines(page, view.sinceBaseline)),
    ...(view.mode === 'posture' ? postureTables(page, view) : []),
    ...(view.subject.base === null ? firstFindings(page, view) : comparison(page, view)),
    ...documents(page, view),
    ...paragraph(page, 'Repeat this run with:'),
    `  ${visibleText(view.subject.repeat, 4000)}`,
  ]);
}

function verdict(page: Page, view: View): string[] {
  const { base, head, asOf } = view.subject;
  const revisions = base === null ? revisionName(head) : `${revisionName(base)} -> ${revisionName(head)}`;
  const lines = [
    `${page.paint.bold('OpenAPI posture:')} ${page.paint.outcome(view.isNothingJudged ? 'warn' : view.outcome, view.title)}`,
    ...paragraph(page, `${revisions}, as of ${asOf}`).map(page.paint.dim),
    '',
    ...paragraph(page, view.sentence),
    ...view.reasons.flatMap((reason) => paragraph(page, reason, '    ', '  - ')),
  ];
  const { largestIncrease } = view.risk;
  if (largestIncrease !== null) {
    const { operation, base: before, head: after, contributions } = largestIncrease;
    const rise = `${riskNumber(before)} -> ${riskNumber(after)} (${riskDelta(after - (before ?? 0))})`;
    lines.push(...paragraph(page, `Largest rise in risk: ${operationName(operation)}, ${rise}`));
    const reasons = contributions.map((line) => `${line.reason} (${riskDelta(line.points)})`);
    if (reasons.length > 0) lines.push(...paragraph(page, someOf(reasons, 3), '  '));
  }
  return [...lines, ''];
}

function firstFindings(page: Page, view: View): string[] {
  if (view.first.length === 0) return [];
  const all = view.counts.introduced + view.counts.touched + view.counts.folded;
  const shown = view.first.reduce((sum, group) => sum + group.members.length, 0);
  return [
    page.paint.bold('What to do first'),
    '',
    ...view.first.flatMap((group) => [...findingBlock(page, group, view), '']),
    ...(all > shown
      ? [`${countOf(all - shown, 'more finding')}: \`--format json\` or \`--format markdown\` lists them.`, '']
      : []),
  ];
}

function comparison(page: Page, view: View): string[] {
  const told = view.apis.filter(hasSomethingToTell);
  const lines = view.quiet === null ? [] : [...paragraph(page, view.quiet), ...notes(page, view), ''];
  for (const api of told.slice(0, APIS_SHOWN)) lines.push(...apiSection(page, view, api));
  const silent = view.apis.length - Math.min(told.length, APIS_SHOWN);
  if (told.length > APIS_SHOWN)
    lines.push(`${countOf(told.length - APIS_SHOWN, 'more API')} with findings or changes.`);
  else if (silent > 0 && told.length > 0) lines.push(`${countOf(silent, 'other API')} without change.`);
  lines.push(...foldedLines(page, view));
  return lines.length === 0 ? [] : [...lines, ''];
}

function hasSomethingToTell(api: ApiView): boolean {
  const { worse, better, breaking, other } = api.changes;
  return [api.introduced, api.touched, api.resolved, worse, better, breaking, other].some((list) => list.length > 0);
}

function apiSection(page: Page, view: View, api: ApiView): string[] {
  const where = api.file === '' ? '' : ` (${api.file})`;
  const risk = api.risk;
  return [
    ...paragraph(page, `${api.title}${where}`).map(page.paint.bold),
    ...(risk === null
      ? []
      : [page.paint.dim(`risk ${riskNumber(risk.base)} -> ${riskNumber(risk.head)} (${riskDelta(risk.delta)})`)]),
    ...api.standing.flatMap((sentence) => paragraph(page, sentence)),
    '',
    ...findings(page, view, [...api.introduced, ...api.touched]),
    ...changes(page, 'Breaks clients', api.changes.breaking),
    ...changes(page, 'Better for security', api.changes.better),
    ...resolved(page, api),
    ...otherChanges(api),
  ];
}

function findings(page: Page, view: View, groups: readonly FindingGroup[]): string[] {
  const lines = groups.slice(0, FINDINGS_SHOWN).flatMap((group) => [...findingBlock(page, group, view), '']);
  const left = groups.slice(FINDINGS_SHOWN).flatMap((group) => group.members);
  if (left.length > 0)
    lines.push(
      `  and ${countOf(left.length, 'more finding')} (${countBySeverity(left.map((finding) => finding.severity))})`,
      '',
    );
  return lines;
}

function changes(page: Page, heading: string, list: readonly ReportedChange[]): string[] {
  if (list.length === 0) return [];
  const lines = list.slice(0, CHANGES_SHOWN).flatMap((change) => changeBlock(page, change));
  if (list.length > CHANGES_SHOWN) lines.push(`  and ${countOf(list.length - CHANGES_SHOWN, 'more change')}`);
  return [`  ${page.paint.bold(`${heading} (${list.length})`)}`, '', ...lines, ''];
}

function resolved(page: Page, api: ApiView): string[] {
  if (api.resolved.length === 0) return [];
  const count = api.resolved.reduce((sum, group) => sum + group.members.length, 0);
  const rules = [...new Set(api.resolved.map((group) => group.first.rule))];
  return [
    ...paragraph(page, `Resolves ${countOf(count, 'finding')}: ${someOf(rules, 5)}.`, '  ').map(page.paint.good),
    '',
  ];
}

function otherChanges(api: ApiView): string[] {
  const count = api.changes.other.length;
  return count === 0
    ? []
    : [`  ${countOf(count, 'other change')}, safe for clients and without effect on security.`, ''];
}

function notes(page: Page, view: View): string[] {
  const lines = view.notes.slice(0, CHANGES_SHOWN).flatMap((note) => paragraph(page, note.message, '    ', '  - '));
  if (view.notes.length > CHANGES_SHOWN) lines.push(`  and ${countOf(view.notes.length - CHANGES_SHOWN, 'more note')}`);
  return lines;
}

function foldedLines(page: Page, view: View): string[] {
  const folded = view.apis.flatMap((api) => api.folded.flatMap((group) => group.members));
  const lines: string[] = [];
  if (folded.length > 0) {
    const severities = countBySeverity(folded.map((finding) => finding.severity));
    lines.push(
      ...paragraph(
        page,
        `Not shown: ${countOf(folded.length, 'finding')} that the change does not touch or that only inform (${severities}).`,
      ),
    );
  }
  if (view.counts.waived > 0) lines.push(`Waived: ${countOf(view.counts.waived, 'finding')}.`);
  if (view.previews !== null) lines.push(...paragraph(page, view.previews));
  return lines;
}

function documents(page: Page, view: View): string[] {
  if (view.leftOut.length === 0) return [];
  const lines = view.leftOut
    .slice(0, CHANGES_SHOWN)
    .flatMap((document) => paragraph(page, `${document.file}: ${document.reason}`, '    ', '  - '));
  if (view.leftOut.length > CHANGES_SHOWN)
    lines.push(`  and ${countOf(view.leftOut.length - CHANGES_SHOWN, 'more document')}`);
  return [
    page.paint.bold(`Documents left out (${view.leftOut.length} of ${view.leftOut.length + view.judged.length})`),
    '',
    ...lines,
    '',
  ];
}
