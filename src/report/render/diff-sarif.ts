/**
 * `diff --format sarif`: one result for each change, at its place in head or, for what is gone, in base. The other side is a
 * related place; what stands in base is named relative to BASE, since a file has the same name on both sides.
 */
import type { ExplainedChange } from '../../model/change-kind.ts';
import type { Location } from '../../model/location.ts';
import type { Report, ReportedChange } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { severityRank } from '../view/order.ts';
import { operationsOf } from '../view/sort-changes.ts';
import { operationName } from '../wording/names.ts';
import { CHANGES_PAGE } from '../wording/rule-page.ts';
import { sarifLog } from './sarif.ts';
import { physicalLocation, sarifText } from './sarif-results.ts';
import { SARIF_LEVELS, sarifChangeRule, sarifRule } from './sarif-rules.ts';

type DiffReport = Pick<Report, 'tool' | 'problems' | 'subject' | 'changes' | 'rules'>;

/** Complete, in the order of the report. `explain` knows the kinds of changes by their ids. Ends with a line break. */
export function renderDiffSarif(report: DiffReport, explain: (id: string) => ExplainedChange | null): string {
  const worst = worstById(report.changes);
  const ids = [...worst.keys()].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const before = sarifText(report.subject.base ?? 'nothing') || 'base';
  return sarifLog(report, {
    rules: ids.map((id) => {
      const { meaning, severity } = worst.get(id) as Worst;
      const rule = meaning === null ? undefined : report.rules.get(meaning);
      const kind = explain(id);
      return kind === null ? sarifRule(id, rule, severity, CHANGES_PAGE) : sarifChangeRule(kind, rule, severity);
    }),
    category: 'openapi-posture/diff/',
    omitted: 0,
    originalUriBaseIds: { BASE: { description: { text: `What the change starts from: ${before}` } } },
    results: report.changes.map((change) => resultOf(change, indexes.get(change.id) ?? -1)),
  });
}

type Worst = Pick<ReportedChange, 'meaning' | 'severity'>;

function worstById(changes: readonly ReportedChange[]): ReadonlyMap<string, Worst> {
  const worst = new Map<string, Worst>();
  for (const change of changes) {
    const known = worst.get(change.id);
    if (known === undefined || severityRank(change.severity) < severityRank(known.severity))
      worst.set(change.id, change);
  }
  return worst;
}

function resultOf(change: ReportedChange, ruleIndex: number): object {
  const { id, base, head, compatibility, posture, meaning, severity, fingerprint } = change;
  const places = [head, base].filter((place) => place !== null);
  const [place, other] = places;
  return {
    ruleId: id,
    ruleIndex,
    level: levelOf(posture === 'worse' ? severity : 'info', compatibility),
    message: { text: sarifText(change.message) || id },
    locations: place === undefined ? [] : [{ physicalLocation: located(place) }],
    ...(other === undefined
      ? {}
      : {
          relatedLocations: [{ id: 1, message: { text: 'What stood here before.' }, physicalLocation: located(other) }],
        }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    properties: {
      compatibility,
      posture,
      meaning,
      severity,
      operations: operationsOf(change).map((operation) => sarifText(operationName(operation))),
    },
  };
}

/** Either verdict can make a change worth a warning. */
function levelOf(severity: Severity, compatibility: ReportedChange['compatibility']): 'error' | 'warning' | 'note' {
  const level = SARIF_LEVELS[severity];
  return level === 'note' && compatibility !== 'safe' ? 'warning' : level;
}

function located(location: Location): object {
  return physicalLocation(location, location.revision === 'base' ? 'BASE' : undefined);
}
