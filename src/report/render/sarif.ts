/** SARIF 2.1.0 as GitHub code scanning reads it: the state of head, complete, so that an upload closes no alert by accident. */
import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { encodeSegment } from '../safe-text/encode-path.ts';
import { severityRank } from '../view/order.ts';
import { countOf } from '../wording/count.ts';
import { physicalLocation, type SarifItem, sarifItems, sarifResult, sarifText } from './sarif-results.ts';
import { sarifRule } from './sarif-rules.ts';
import { serialiseIndented } from './serialise.ts';

export interface SarifOptions {
  /** What tells several analyses of one repository apart; part of `openapi-posture/<key>/`. */
  readonly key: string;
  /** Whether findings that exist only as a change enter; by default for pull requests and merge queues. */
  readonly includeChanges?: boolean;
}

export interface SarifAnswer {
  readonly text: string;
  readonly results: number;
  /** Results beyond what GitHub keeps; the log says so as well. */
  readonly omitted: number;
}

type SarifReport = Pick<Report, 'tool' | 'problems' | 'subject' | 'findings' | 'rules'>;

/** GitHub keeps no more, and would choose by severity alone. */
const RESULTS = 5000;
const CHANGE_EVENTS = ['pull_request', 'merge_group'];
const HOME = 'https://github.com/openapi-posture/openapi-posture';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The log as text, and how many results it holds and leaves out. */
export function renderSarif(report: SarifReport, options: SarifOptions): SarifAnswer {
  const includeChanges = options.includeChanges ?? CHANGE_EVENTS.includes(report.subject.event ?? '');
  const all = sarifItems(report.findings, includeChanges);
  const items = all.slice(0, RESULTS);
  const omitted = all.length - items.length;
  const severities = worstSeverities(items);
  const ids = [...severities.keys()];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const text = sarifLog(report, {
    rules: ids.map((id) => sarifRule(id, report.rules.get(id), severities.get(id) ?? 'info')),
    category: category(options.key),
    omitted,
    results: items.map((item) => sarifResult(item, indexes.get(item.rule) ?? -1)),
  });
  return { text, results: items.length, omitted };
}

/** What differs between the logs that we write. */
export interface SarifContents {
  readonly rules: readonly object[];
  readonly category: string;
  readonly omitted: number;
  readonly results: readonly object[];
  /** Names of places that relative addresses can start from. */
  readonly originalUriBaseIds?: object;
}

/** A log of one run, as text. */
export function sarifLog(
  { tool, problems }: Pick<Report, 'tool' | 'problems'>,
  { rules, category: id, omitted, results, ...more }: SarifContents,
): string {
  const { name, version } = tool;
  return serialiseIndented({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, informationUri: HOME, rules } },
        automationDetails: { id },
        ...more,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(problems, omitted)],
        results,
      },
    ],
  });
}

/** `openapi-posture/<key>/`; GitHub takes everything before the last slash as the category. */
function category(key: string): string {
  return `openapi-posture/${
    key
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .map(encodeSegment)
      .join('/') || 'default'
  }/`;
}

/** Rule ids in order, with the worst severity that each has in this log. */
function worstSeverities(items: readonly SarifItem[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { rule, severity } of items) {
    const known = worst.get(rule);
    if (known === undefined || severityRank(severity) < severityRank(known)) worst.set(rule, severity);
  }
  return new Map([...worst].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Whether everything ran, and what the reader of the log would not see otherwise. */
function invocation(problems: readonly Problem[], omitted: number): object {
  const notifications = problems.map((problem) => ({
    level: problem.severity,
    message: { text: sarifText(`${problem.message} (${problem.code})`) },
    ...(problem.location === null || problem.location.revision === 'base'
      ? {}
      : { locations: [{ physicalLocation: physicalLocation(problem.location) }] }),
  }));
  if (omitted > 0) {
    const text = `${countOf(omitted, 'result')} left out: GitHub keeps ${countOf(RESULTS, 'result')} of an analysis. The introduced and most severe ones are here, all of them in the JSON report.`;
    notifications.push({ level: 'warning', message: { text } });
  }
  return {
    executionSuccessful: !problems.some((problem) => problem.severity === 'error'),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}
