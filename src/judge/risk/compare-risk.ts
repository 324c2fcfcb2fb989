/** Risk of base and head side by side: per operation, per API and for the run, with the operation that rose most. */
import { compareText } from '../../knowledge/compare-text.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api, OperationKey } from '../../model/api.ts';
import type { Pairs, Predecessor } from '../../model/pairs.ts';
import type { Delta, ReportedApi, RunRisk } from '../../model/report.ts';
import type { ApiRisk, OperationRisk, RevisionRisk } from '../../model/risk.ts';
import { explainIncrease } from './explain-increase.ts';

export interface ComparedRisk {
  readonly apis: readonly ReportedApi[];
  readonly risk: RunRisk;
}

/** Points below this are the rounding of fractions, not a change. */
const NOTICEABLE = 1e-9;

export interface ScoredRevisions {
  /** `null`: there is none, and nothing is called an increase. */
  readonly base: RevisionRisk | null;
  readonly head: RevisionRisk;
  /** Head with what is waived counted as well. */
  readonly raw: RevisionRisk;
}

/** Compares two revisions. */
export function compareRisk(
  { base, head, raw }: ScoredRevisions,
  pairs: Pairs,
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
): ComparedRisk {
  const before = new Map((base?.apis ?? []).map((api) => [pairs.apis.get(api.api) ?? api.api, api]));
  const successions = new Map(pairs.successions.map((succession) => [succession.successor, succession]));
  const now = new Map(head.apis.map((api) => [api.api, api]));
  const unwaived = new Map(raw.apis.map((api) => [api.api, api]));
  const compared = [...new Set([...now.keys(), ...before.keys()])].sort(compareText).map((id) => {
    const old = before.get(id) ?? null;
    const current = now.get(id) ?? null;
    const described =
      current === null ? apis.base.find((api) => api.id === old?.api) : apis.head.find((api) => api.id === id);
    if (described === undefined) throw new Error(`The API "${id}" was scored but is not described.`);
    const succession = old === null ? successions.get(id) : undefined;
    const older = base?.apis.find(({ api }) => api === succession?.predecessor.api) ?? null;
    return compareApi({ ...described, id }, old ?? older, current, {
      renamed: succession?.subjects ?? pairs.operations.get(id),
      raw: unwaived.get(id) ?? null,
      hasBase: base !== null,
      continues: succession?.predecessor ?? null,
    });
  });
  return {
    apis: compared.map(({ reported }) => reported),
    risk: {
      band: head.band,
      raw: raw.score,
      ...deltaOf(base?.score ?? null, head.score, base !== null),
      largestIncrease: largestOf(compared.flatMap(({ increases }) => increases)),
    },
  };
}

interface Increase {
  readonly before: OperationRisk | null;
  readonly now: OperationRisk;
  readonly delta: number;
}

interface Sides {
  /** Base operation subject → head operation subject. */
  readonly renamed: ReadonlyMap<string, string> | undefined;
  readonly raw: ApiRisk | null;
  readonly hasBase: boolean;
  /** Set where base is an older version, which is still there for itself. */
  readonly continues: Predecessor | null;
}

function compareApi(
  { id, file, title, version }: Api,
  before: ApiRisk | null,
  now: ApiRisk | null,
  { renamed, raw, hasBase, continues }: Sides,
): { readonly reported: ReportedApi; readonly increases: readonly Increase[] } {
  const shown = now ?? before;
  if (shown === null) throw new Error(`The API "${id}" has no score on either side.`);
  const old = new Map(
    (before?.operations ?? []).map((operation) => [
      renamed?.get(operationSubject(operation)) ?? operationSubject(operation),
      operation,
    ]),
  );
  const current = (now?.operations ?? []).map((operation) => ({
    now: operation,
    before: old.get(operationSubject(operation)) ?? null,
  }));
  const kept = new Set(current.map(({ now: { kind, method, path } }) => operationSubject({ kind, method, path })));
  const removed = [...(continues === null ? old : [])]
    .filter(([subject]) => !kept.has(subject))
    .map(([, operation]) => ({
      ...operation,
      api: id,
      raw: operation.score,
      moved: [],
      ...deltaOf(operation.score, null, hasBase),
    }));
  const operations = current.map(({ now: operation, before: previous }, index) => {
    const delta = deltaOf(previous?.score ?? null, operation.score, hasBase);
    return {
      ...operation,
      raw: raw?.operations[index]?.score ?? operation.score,
      moved: delta.delta === 0 ? [] : explainIncrease(previous, operation),
      ...delta,
    };
  });
  return {
    reported: {
      id,
      file: file.path,
      title,
      version,
      score: shown.score,
      band: shown.band,
      raw: raw?.score ?? shown.score,
      ...deltaOf(before?.score ?? null, now?.score ?? null, hasBase),
      continues,
      operations: [...operations, ...removed],
    },
    increases: current.map((pair, index) => ({ ...pair, delta: operations[index]?.delta ?? 0 })),
  };
}

/** What is new rises from nothing, what is removed falls to it. */
function deltaOf(base: number | null, head: number | null, hasBase: boolean): Delta {
  const delta = hasBase ? (head ?? 0) - (base ?? 0) : 0;
  return { base, head, delta: Math.abs(delta) < NOTICEABLE ? 0 : delta };
}

function largestOf(increases: readonly Increase[]): RunRisk['largestIncrease'] {
  const [largest] = increases
    .filter(({ delta }) => delta > 0)
    .sort(
      (left, right) =>
        right.delta - left.delta ||
        compareText(left.now.api, right.now.api) ||
        compareText(operationSubject(left.now), operationSubject(right.now)),
    );
  if (largest === undefined) return null;
  const { before, now } = largest;
  return {
    operation: keyOf(now),
    base: before?.score ?? null,
    head: now.score,
    contributions: explainIncrease(before, now),
  };
}

function keyOf({ api, kind, method, path }: OperationKey): OperationKey {
  return { api, kind, method, path };
}
