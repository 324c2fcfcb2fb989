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
import { rulePage } from '../wording/rule-page.ts';
import { type Annotation, type AnnotationLevel, annotationOf } from './annotation-command.ts';

export interface AnnotationOptions {
  /** The gate's threshold: what it fails is never less than an error here. */
  readonly failOn: Policy['failOn'];
  /** The most that are shown of all levels together, at least two: how it ended, and how many were left out. */
  readonly maximum?: number;
}

/** Per level and step; the notice about what was left out is one of the ten. */
const CAP = 10;

/** The annotations of a run, errors first; the very first says whether the gate or the tool failed. */
export function renderAnnotations(report: Report, options: AnnotationOptions): readonly Annotation[] {
  const view = viewReport(report);
  const candidates = [...headline(view), ...problems(view), ...findings(report, view, options), ...breaking(view)];
  const kept = LEVELS.map((level) => candidates.filter((candidate) => candidate.level === level).slice(0, CAP));
  const [errors = [], warnings = [], notices = []] = kept;
  const all = [...errors, ...warnings, ...notices];
  const maximum = options.maximum ?? Number.POSITIVE_INFINITY;
  if (all.length === candidates.length && all.length <= maximum) return all;
  // Making room for the notice may leave out one more.
  const shown = [...errors, ...warnings, ...notices.slice(0, CAP - 1)].slice(0, Math.max(1, maximum - 1));
  return [...shown, leftOutNotice(candidates.length - shown.length)];
}

/** For a run that ended without a report: usage, configuration, git, or our own fault. */
export function failureAnnotation(failure: { readonly message: string; readonly hint: string | null }): Annotation {
  return annotationOf({
    level: 'error',
    title: 'OpenAPI posture could not finish',
    message: [failure.message, ...(failure.hint === null ? [] : [failure.hint])],
    location: null,
  });
}

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

function headline(view: View): Annotation[] {
  const of = (level: AnnotationLevel, title: string): Annotation[] => [
    annotationOf({ level, title, message: [view.sentence, ...view.reasons], location: null }),
  ];
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
  const isInDiff = ({ first }: FindingGroup): boolean =>
    (first.change !== null && deletions.has(first.change)) || isChangedLine(report, first.location);
  return view.apis
    .flatMap((api) => [...api.introduced, ...api.touched])
    .map((group) => ({ group, inDiff: isInDiff(group) }))
    .toSorted(
      (left, right) =>
        Number(right.inDiff) - Number(left.inDiff) || compareFindings(left.group.first, right.group.first),
    )
    .map(({ group }) => findingAnnotation(group, view, options));
}

function isChangedLine(report: Report, location: Location | null): boolean {
  if (location === null || location.revision === 'base') return false;
  const ranges = report.changedLines.get(location.file) ?? [];
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
      [text.rule, ...text.marks, rulePage(text.rule)].join(' · '),
    ],
    location: text.location,
  });
}

function levelOf(finding: Finding, options: AnnotationOptions): AnnotationLevel {
  const fails = options.failOn !== 'none' && isAtLeast(finding.severity, options.failOn);
  const isSure = finding.status === 'introduced' && finding.confidence !== 'low';
  if (isSure && (fails || isAtLeast(finding.severity, 'high'))) return 'error';
  return isAtLeast(finding.severity, 'medium') ? 'warning' : 'notice';
}

/** Changes that break clients and that no finding tells of. */
function breaking(view: View): Annotation[] {
  const changes = view.apis.flatMap((api) => [...api.changes.breaking, ...api.changes.better]);
  return changes
    .filter((change) => change.compatibility === 'breaking')
    .toSorted(compareChanges)
    .map((change) => breakingAnnotation(change));
}

function breakingAnnotation(change: ReportedChange): Annotation {
  return annotationOf({
    level: 'warning',
    title: 'Breaks clients',
    message: [change.message, change.id],
    location: placeOf(change),
  });
}

function leftOutNotice(count: number): Annotation {
  return annotationOf({
    level: 'notice',
    title: 'OpenAPI posture: more in the job summary',
    message: [
      `${countOf(count, 'more annotation')} left out: GitHub shows ten of each level. The job summary and the report files hold all.`,
    ],
    location: null,
  });
}
