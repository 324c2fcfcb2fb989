/**
 * Chooses what GitHub shows beside the lines of a pull request: introduced and touched findings, changes that break clients,
 * and what could not be read. GitHub records ten of each level per step and drops the rest in silence, so we choose.
 */
import type { Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Policy } from '../../model/policy.ts';
import type { Report, ReportedChange } from '../../model/report.ts';
import { describeFinding, detailsOf } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import { compareFindings, isAtLeast } from '../view/order.ts';
import { compareChanges, placeOf } from '../view/sort-changes.ts';
import { type View, viewReport } from '../view.ts';
import { countOf } from '../wording/count.ts';
import { placeName } from '../wording/names.ts';
import { pageOf } from '../wording/rule-page.ts';
import { type Annotation, type AnnotationLevel, annotationOf } from './annotation-command.ts';

export type AnnotationScope = 'lines' | 'files' | 'all';

export interface AnnotationOptions {
  /** The gate's threshold: what it fails is never less than an error here. */
  readonly failOn: Policy['failOn'];
  /** The most that are shown of all levels together, at least two: how it ended, and how many were left out. */
  readonly maximum?: number;
  /** Where findings are annotated; everywhere when not given. */
  readonly scope?: AnnotationScope;
  /** Code scanning shows on the pull request what is new on changed lines, so that is left to it. */
  readonly isOnCodeScanning?: boolean;
  /** A run that could not finish passes as not checked. */
  readonly isNeutralFailure?: boolean;
}

/** Per level and step; the notice about what was left out is one of the ten. */
const CAP = 10;

/** What there is to show, errors first; the very first says whether the gate or the tool failed. */
export function chooseAnnotations(report: Report, options: AnnotationOptions): readonly Annotation[] {
  const view = viewReport(report);
  const all = [
    ...headline(view, options),
    ...problems(view),
    ...findings(report, view, options),
    ...breaking(report, view, options),
  ];
  return LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level));
}

/** As many as workflow commands can show, with a last one that counts the rest. */
export function limitToCommands(
  candidates: readonly Annotation[],
  maximum = Number.POSITIVE_INFINITY,
): readonly Annotation[] {
  const [errors = [], warnings = [], notices = []] = LEVELS.map((level) =>
    candidates.filter((candidate) => candidate.level === level).slice(0, CAP),
  );
  const all = [...errors, ...warnings, ...notices];
  if (all.length === candidates.length && all.length <= maximum) return all;
  // Making room for the notice may leave out one more.
  const shown = [...errors, ...warnings, ...notices.slice(0, CAP - 1)].slice(0, Math.max(1, maximum - 1));
  return [...shown, leftOutNotice(candidates.length - shown.length)];
}

/** True when workflow commands show all of them. */
export function fitsCommands(candidates: readonly Annotation[]): boolean {
  return LEVELS.every((level) => candidates.filter((candidate) => candidate.level === level).length <= CAP);
}

/** The annotations of a run as workflow commands show them. */
export function renderAnnotations(report: Report, options: AnnotationOptions): readonly Annotation[] {
  return limitToCommands(chooseAnnotations(report, options), options.maximum);
}

/** For a run that ended without a report: usage, configuration, git, or our own fault. */
export function failureAnnotation(
  failure: { readonly message: string; readonly hint: string | null },
  isNeutral = false,
): Annotation {
  return annotationOf({
    level: isNeutral ? 'warning' : 'error',
    title: isNeutral ? 'OpenAPI posture: not checked' : 'OpenAPI posture could not finish',
    message: [failure.message, ...(failure.hint === null ? [] : [failure.hint])],
    location: null,
  });
}

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

function headline(view: View, { isNeutralFailure }: AnnotationOptions): Annotation[] {
  const of = (level: AnnotationLevel, title: string): Annotation[] => [
    annotationOf({ level, title, message: [view.sentence, ...view.reasons], location: null }),
  ];
  if (view.outcome === 'incomplete' && isNeutralFailure) return of('warning', 'OpenAPI posture: not checked');
  if (view.outcome === 'incomplete') return of('error', 'OpenAPI posture is incomplete');
  if (view.outcome === 'fail') return of('error', 'OpenAPI posture: the gate fails');
  if (view.outcome === 'warn') return of('warning', 'OpenAPI posture: the gate warns');
  return view.isNothingJudged ? of('warning', 'OpenAPI posture judged nothing') : [];
}

function problems(view: View): Annotation[] {
  return view.problems.map((problem) =>
    annotationOf({
      level: problem.severity,
      title: problem.severity === 'error' ? 'Could not be judged' : 'Could not be judged in full',
      message: [problem.message, problem.code],
      location: problem.location,
    }),
  );
}

function findings(report: Report, view: View, options: AnnotationOptions): Annotation[] {
  const deletions = new Set(
    report.changes.filter((change) => change.head?.value === undefined).map((change) => change.fingerprint),
  );
  // What a deletion causes is shown on a line that survived, which counts as changed.
  const isDeletion = ({ first }: FindingGroup): boolean => first.change !== null && deletions.has(first.change);
  return view.apis
    .flatMap((api) => [...api.introduced, ...api.touched])
    .map((group) => ({ group, inDiff: isDeletion(group) || isChangedLine(report, group.first.location) }))
    .filter(({ group, inDiff }) => inDiff || isInScope(report, group.first.location, options.scope))
    .filter(({ group }) => options.isOnCodeScanning !== true || !isShownByCodeScanning(report, group.first))
    .toSorted(
      (left, right) =>
        Number(right.inDiff) - Number(left.inDiff) || compareFindings(left.group.first, right.group.first),
    )
    .map(({ group }) => findingAnnotation(group, view, options));
}

/** What has no place in head has no line to be quiet about. */
function isInScope(report: Report, location: Location | null, scope: AnnotationScope = 'all'): boolean {
  if (scope === 'all' || location === null || location.revision === 'base') return true;
  return scope === 'files' && report.changedLines(location.file) !== null;
}

/** It shows alerts that are new on the pull request, and of these only those whose lines are all in the diff. */
function isShownByCodeScanning(report: Report, { status, location }: Finding): boolean {
  if (status !== 'introduced' || location === null || location.revision === 'base') return false;
  const ranges = report.changedLines(location.file) ?? [];
  return ranges.some(([first, last]) => location.line >= first && location.endLine <= last);
}

function isChangedLine(report: Report, location: Location | null): boolean {
  if (location === null || location.revision === 'base') return false;
  const ranges = report.changedLines(location.file) ?? [];
  return ranges.some(([first, last]) => location.line >= first && location.line <= last);
}

function findingAnnotation(group: FindingGroup, view: View, options: AnnotationOptions): Annotation {
  const text = describeFinding(group, view);
  const level = levelOf(group.first, options);
  return annotationOf({
    // `warn-only` turns failures into warnings wherever they show.
    level: level === 'error' && view.outcome === 'warn' ? 'warning' : level,
    title: view.rules.get(text.rule)?.title ?? text.rule,
    message: [
      `${text.what}: ${text.message}`,
      ...detailsOf(text),
      [text.rule, ...text.marks, pageOf(text.rule, view.rules.get(text.rule)) ?? []].flat().join(' · '),
    ],
    location: text.location,
  });
}

function levelOf(finding: Finding, options: AnnotationOptions): AnnotationLevel {
  const fails = options.failOn !== 'none' && isAtLeast(finding.severity, options.failOn);
  const isSure = finding.status === 'introduced' && finding.confidence !== 'low' && finding.stage === undefined;
  if (isSure && (fails || isAtLeast(finding.severity, 'high'))) return 'error';
  return isAtLeast(finding.severity, 'medium') ? 'warning' : 'notice';
}

/** Changes that break clients and that no finding tells of. */
function breaking(report: Report, view: View, { scope }: AnnotationOptions): Annotation[] {
  const changes = view.apis.flatMap((api) => [...api.changes.breaking, ...api.changes.better]);
  return (
    changes
      .filter((change) => change.compatibility === 'breaking')
      // A removal stands on a line that survived.
      .filter(({ head }) => head?.value === undefined || isChangedLine(report, head) || isInScope(report, head, scope))
      .toSorted(compareChanges)
      .map((change) => breakingAnnotation(change))
  );
}

function breakingAnnotation(change: ReportedChange): Annotation {
  return annotationOf({
    level: 'warning',
    title: 'Breaks clients',
    message: [
      change.message,
      ...(change.deletedAt !== null && change.base !== null ? [`It stood at ${placeName(change.base)}.`] : []),
      change.id,
    ],
    location: change.deletedAt ?? placeOf(change),
  });
}

function leftOutNotice(count: number): Annotation {
  return annotationOf({
    level: 'notice',
    title: 'OpenAPI posture: more in the job summary',
    message: [
      `${countOf(count, 'more annotation')} left out: GitHub shows ten of each level of a step. The job summary and the report files hold all.`,
    ],
    location: null,
  });
}
