/**
 * What is told, decided once for every format: grouped by API, sorted worst first, counted, and with everything that the
 * change neither introduced nor touched set aside. Its texts are still untrusted; each renderer makes them harmless.
 */
import type { BaselineDrift } from '../model/drift.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { JudgedDocument, Report, ReportedApi, ReportedChange, ReportedNote, Subject } from '../model/report.ts';
import type { AnyRule } from '../model/rule.ts';
import type { Outcome } from '../model/verdict.ts';
import { groupBy } from './view/group-by.ts';
import { type FindingGroup, groupFindings } from './view/group-findings.ts';
import { compareFindings, compareText } from './view/order.ts';
import { isNothingJudged, quietSentence, verdictSentence, verdictTitle } from './view/say-verdict.ts';
import { type ApiView, viewApis } from './view/view-apis.ts';
import { someOf } from './wording/names.ts';

export interface View {
  /** `posture`: there is no base, or the whole state was asked for. */
  readonly mode: 'comparison' | 'posture';
  readonly tool: Report['tool'];
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly isNothingJudged: boolean;
  readonly title: string;
  readonly sentence: string;
  /** Said instead of lists when every API stayed as it was. */
  readonly quiet: string | null;
  readonly reasons: readonly string[];
  readonly risk: Report['risk'];
  readonly apis: readonly ApiView[];
  /** What to look at first, over all APIs. */
  readonly first: readonly FindingGroup[];
  /** The operations of head with the highest risk; for the whole posture. */
  readonly worstOperations: readonly WorstOperation[];
  readonly counts: Readonly<Record<'introduced' | 'touched' | 'folded' | 'resolved' | 'waived', number>>;
  /** Rules that packs only try out, in one sentence, or `null`. */
  readonly previews: string | null;
  readonly notes: readonly ReportedNote[];
  readonly problems: readonly Problem[];
  readonly judged: readonly JudgedDocument[];
  readonly leftOut: readonly JudgedDocument[];
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** The change behind a finding, by fingerprint. */
  readonly changes: ReadonlyMap<string, ReportedChange>;
  /** Fingerprints of the findings that the gate fails or warns for. */
  readonly gated: ReadonlySet<string>;
  readonly sinceBaseline: BaselineDrift | null;
}

export interface WorstOperation {
  readonly api: ReportedApi;
  readonly operation: ReportedApi['operations'][number];
}

export interface ViewOptions {
  /** Show the whole state although there is a base: the change adds or edits our configuration or workflow. */
  readonly wholePosture?: boolean;
  /** Who answers for a document, by its path. */
  readonly ownersOf?: (file: string) => readonly string[];
}

const SHOWN_FIRST = 5;
const WORST_OPERATIONS = 10;

/** Builds the view of a report. */
export function viewReport(report: Report, options: ViewOptions = {}): View {
  const mode = report.subject.base === null || options.wholePosture === true ? 'posture' : 'comparison';
  const apis = viewApis(report, options.ownersOf);
  return {
    mode,
    tool: report.tool,
    subject: report.subject,
    outcome: report.verdict.outcome,
    isNothingJudged: isNothingJudged(report),
    title: verdictTitle(report),
    sentence: verdictSentence(report),
    quiet: quietSentence(report),
    reasons: report.verdict.reasons.map((reason) => reason.message),
    risk: report.risk,
    apis,
    first: firstGroups(apis, mode),
    worstOperations: worstOperations(report.apis),
    counts: {
      introduced: countMembers(apis.flatMap((api) => api.introduced)),
      touched: countMembers(apis.flatMap((api) => api.touched)),
      folded: countMembers(apis.flatMap((api) => api.folded)),
      resolved: countMembers(apis.flatMap((api) => api.resolved)),
      waived: apis.reduce((sum, api) => sum + api.waived.length, 0),
    },
    previews: previewSentence(report.previews),
    notes: report.notes,
    problems: report.problems.toSorted((left, right) => compareText(left.severity, right.severity)),
    judged: report.documents.filter((document) => document.judged),
    leftOut: report.documents.filter((document) => !document.judged),
    rules: report.rules,
    changes: new Map(report.changes.map((change) => [change.fingerprint, change])),
    sinceBaseline: report.drift.sinceBaseline,
    gated: new Set(report.verdict.reasons.flatMap(({ findings = [] }) => findings)),
  };
}

/** Counts only: a rule that is tried out shows nothing yet. */
export function previewSentence(previews: Report['previews']): string | null {
  const told = previews.filter(({ introduced, existing }) => introduced + existing > 0);
  if (told.length === 0) return null;
  const counts = told.map(({ rule, introduced, existing }) => `${rule} ${introduced + existing} (${introduced} new)`);
  return `Rules in preview, counted only: ${someOf(counts, 5)}.`;
}

/** Findings for people who read state, such as `lint`: all that count, grouped, without regard to a change. */
export function viewState(
  findings: readonly Finding[],
): readonly { readonly api: string; readonly groups: readonly FindingGroup[] }[] {
  const current = findings.filter((finding) => finding.status !== 'resolved');
  return [...groupBy(current, (finding) => finding.api)].map(([api, members]) => ({
    api,
    groups: groupFindings(members),
  }));
}

function firstGroups(apis: readonly ApiView[], mode: View['mode']): FindingGroup[] {
  const told = apis.flatMap((api) => [...api.introduced, ...api.touched]);
  const all = mode === 'posture' ? [...told, ...apis.flatMap((api) => api.folded)] : told;
  return all.toSorted((left, right) => compareFindings(left.first, right.first)).slice(0, SHOWN_FIRST);
}

function worstOperations(apis: readonly ReportedApi[]): WorstOperation[] {
  return apis
    .flatMap((api) =>
      api.operations.filter((operation) => operation.head !== null).map((operation) => ({ api, operation })),
    )
    .toSorted(
      (left, right) =>
        right.operation.score - left.operation.score ||
        compareText(left.api.id, right.api.id) ||
        compareText(left.operation.path, right.operation.path) ||
        compareText(left.operation.method, right.operation.method),
    )
    .slice(0, WORST_OPERATIONS);
}

function countMembers(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, group) => sum + group.members.length, 0);
}
