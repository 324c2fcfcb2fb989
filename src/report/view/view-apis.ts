/** Sorts what is to be told into APIs, the API that needs attention most first. */
import type { Finding } from '../../model/finding.ts';
import type { JudgedDocument, Report, ReportedApi, ReportedChange } from '../../model/report.ts';
import type { Outcome } from '../../model/verdict.ts';
import { countBySeverity, countOf } from '../wording/count.ts';
import { someOf, versionName } from '../wording/names.ts';
import { groupBy } from './group-by.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { compareText, severityRank } from './order.ts';
import { type ChangesView, sortChanges } from './sort-changes.ts';

export interface ApiView {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** People and teams who answer for it; untrusted text. */
  readonly owners: readonly string[];
  /** `null`: no operation could be scored. */
  readonly risk: ReportedApi | null;
  readonly outcome: Outcome | null;
  /** What a reader should know first: which version it continues, and what it is made from. */
  readonly standing: readonly string[];
  /** At least low, not waived. */
  readonly introduced: readonly FindingGroup[];
  /** Existing ones on what the change edits; at least low, not waived. */
  readonly touched: readonly FindingGroup[];
  /** Existing ones that the change leaves alone, and those of level info. */
  readonly folded: readonly FindingGroup[];
  readonly resolved: readonly FindingGroup[];
  readonly waived: readonly Finding[];
  readonly changes: ChangesView;
}

/** One view per API of the report, and per API that only a finding or change names. */
export function viewApis(report: Report, ownersOf: (file: string) => readonly string[] = () => []): ApiView[] {
  const findings = groupBy(report.findings, (finding) => finding.api);
  const changes = groupBy(report.changes, (change) => change.api);
  const scored = new Map(report.apis.map((api) => [api.id, api]));
  const documents = new Map(report.documents.map((document) => [document.file, document]));
  const outcomes = new Map(report.verdict.byApi.map((api) => [api.api, api.outcome]));
  const ids = new Set([...scored.keys(), ...findings.keys(), ...changes.keys()]);
  return [...ids]
    .map((id) =>
      viewApi(
        {
          id,
          risk: scored.get(id) ?? null,
          outcome: outcomes.get(id) ?? null,
          standing: standingOf(documents.get(scored.get(id)?.file ?? ''), findings.get(id) ?? []),
        },
        findings.get(id) ?? [],
        changes.get(id) ?? [],
      ),
    )
    .map((api) => ({ ...api, owners: api.file === '' ? [] : ownersOf(api.file) }))
    .toSorted(compareApis);
}

/** The current findings of an API that count, as `1 critical, 2 high`. */
export function currentFindings(api: ApiView): string {
  const groups = [...api.introduced, ...api.touched, ...api.folded];
  return countBySeverity(groups.flatMap((group) => group.members.map((finding) => finding.severity)));
}

/** The API with the higher score first. */
export function byRisk(left: ApiView, right: ApiView): number {
  return (right.risk?.score ?? -1) - (left.risk?.score ?? -1);
}

function viewApi(
  api: Pick<ApiView, 'id' | 'risk' | 'outcome' | 'standing'>,
  findings: readonly Finding[],
  changes: readonly ReportedChange[],
): Omit<ApiView, 'owners'> {
  const counting = findings.filter((finding) => finding.waiver === null);
  const current = counting.filter((finding) => finding.status !== 'resolved');
  const isTold = (finding: Finding): boolean =>
    finding.severity !== 'info' && (finding.status === 'introduced' || finding.touched);
  return {
    ...api,
    title: api.risk?.title ?? api.id,
    file: api.risk?.file ?? findings[0]?.location?.file ?? '',
    introduced: groupFindings(current.filter((finding) => isTold(finding) && finding.status === 'introduced')),
    touched: groupFindings(current.filter((finding) => isTold(finding) && finding.status === 'existing')),
    folded: groupFindings(current.filter((finding) => !isTold(finding))),
    resolved: groupFindings(counting.filter((finding) => finding.status === 'resolved')),
    waived: findings.filter((finding) => finding.waiver !== null && finding.status !== 'resolved'),
    changes: sortChanges(changes),
  };
}

function standingOf(document: JudgedDocument | undefined, findings: readonly Finding[]): readonly string[] {
  const inherited = findings.filter(({ inheritedFrom, status }) => inheritedFrom !== null && status === 'existing');
  const older = findings.find(({ inheritedFrom }) => inheritedFrom !== null)?.inheritedFrom;
  const made = document?.generatedFrom ?? [];
  return [
    ...(older === undefined || older === null
      ? []
      : [`${countOf(inherited.length, 'finding')} inherited from ${versionName(older)}, so not new.`]),
    ...(made.length === 0 ? [] : [`Made from ${someOf(made, 3)}: make changes there.`]),
  ];
}

function compareApis(left: ApiView, right: ApiView): number {
  return (
    attention(left) - attention(right) ||
    (right.risk?.delta ?? 0) - (left.risk?.delta ?? 0) ||
    (right.risk?.score ?? 0) - (left.risk?.score ?? 0) ||
    compareText(left.title, right.title) ||
    compareText(left.id, right.id)
  );
}

/** Introduced before touched before only existing; inside each by the worst severity. */
function attention(api: ApiView): number {
  const lists = [api.introduced, api.touched, api.folded];
  const index = lists.findIndex((list) => list.length > 0);
  const worst = lists[index]?.[0]?.first.severity;
  return worst === undefined ? 100 : index * 10 + severityRank(worst);
}
