/**
 * The drift of a run: from base to head, for the operations that a change can have moved, and from a baseline to head where
 * a state is judged. Facts only.
 */
import { operationSubject } from '../../knowledge/subject.ts';
import { placeOf } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { ControlAssessment } from '../../model/control.ts';
import type { ApiPosture, Baseline, DriftEvent, PlaceFinder } from '../../model/drift.ts';
import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/node.ts';
import type { Pairs } from '../../model/pairs.ts';
import type { RevisionRisk } from '../../model/risk.ts';
import { describePosture } from './describe-posture.ts';
import { detectDrift } from './detect-drift.ts';

export type AssessOperations = (
  apis: readonly Api[],
  isWanted: (operation: Operation) => boolean,
) => ReadonlyMap<Operation, readonly ControlAssessment[]>;

export interface ObservedRun {
  /** Base `null`: there is nothing to compare with. */
  readonly apis: { readonly base: readonly Api[] | null; readonly head: readonly Api[] };
  readonly pairs: Pairs;
  readonly risk: { readonly base: RevisionRisk | null; readonly head: RevisionRisk };
  readonly assess: AssessOperations;
}

/** From base to head. Findings have a status of their own, so they are no events here. */
export function observeChangeDrift({ apis, pairs, risk, assess }: ObservedRun): readonly DriftEvent[] {
  if (apis.base === null || risk.base === null) return [];
  const still = new Set(pairs.unchanged.values());
  const [isBase, isHead] = [
    (operation: Operation) => !pairs.unchanged.has(operation),
    (operation: Operation) => !still.has(operation),
  ];
  const describe = (list: readonly Api[], scored: RevisionRisk, isWanted: (operation: Operation) => boolean) => {
    const controls = assess(list, isWanted);
    return describePosture(
      { apis: list, controlsOf: (operation) => controls.get(operation) ?? [], risk: scored.apis, findings: [] },
      isWanted,
    );
  };
  return detectDrift(describe(apis.base, risk.base, isBase), describe(apis.head, risk.head, isHead), pairs);
}

export interface ObservedState {
  readonly apis: readonly Api[];
  readonly risk: RevisionRisk;
  readonly findings: readonly Finding[];
  readonly assess: AssessOperations;
}

/** Everything that a baseline keeps of a state. What is waived is accepted already. */
export function observePosture({ apis, risk, findings, assess }: ObservedState): readonly ApiPosture[] {
  const controls = assess(apis, () => true);
  return describePosture({
    apis,
    controlsOf: (operation) => controls.get(operation) ?? [],
    risk: risk.apis,
    findings: findings.filter(
      ({ status, waiver, source }) => status !== 'resolved' && waiver === null && source === 'rule',
    ),
  });
}

/** From a baseline to a state that was judged with that model and those rules. */
export function observeBaselineDrift(
  baseline: Baseline,
  state: readonly ApiPosture[],
  yardstick: { readonly model: string; readonly rules: string },
): readonly DriftEvent[] {
  return detectDrift(baseline.apis, state, {
    sameModel: baseline.model === yardstick.model,
    sameRules: baseline.rules === yardstick.rules,
  });
}

/** Where the operations of events stand. The index is made for the first question. */
export function findDriftPlaces(
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
  { apis: renamed, operations }: Pick<Pairs, 'apis' | 'operations'>,
): PlaceFinder {
  let known: { readonly base: ReadonlyMap<string, Place>; readonly head: ReadonlyMap<string, Place> } | undefined;
  return ({ api, operation }) => {
    if (operation === null) return { base: null, head: null };
    known ??= {
      base: indexPlaces(
        apis.base,
        (id) => renamed.get(id) ?? id,
        (id, subject) => operations.get(id)?.get(subject) ?? subject,
      ),
      head: indexPlaces(
        apis.head,
        (id) => id,
        (_, subject) => subject,
      ),
    };
    const key = `${api}\n${operationSubject(operation)}`;
    return { base: known.base.get(key) ?? null, head: known.head.get(key) ?? null };
  };
}

function indexPlaces(
  apis: readonly Api[],
  idOf: (id: string) => string,
  subjectOf: (id: string, subject: string) => string,
): ReadonlyMap<string, Place> {
  return new Map(
    apis.flatMap((api) => {
      const id = idOf(api.id);
      return [...api.operations, ...api.outbound].map(({ key, node }) => [
        `${id}\n${subjectOf(id, operationSubject(key))}`,
        placeOf(node),
      ]);
    }),
  );
}
