/** What was found about the APIs of one state → their posture, small enough to be kept in a file. */

import { dataClassesOf } from '../../knowledge/data-classes.ts';
import { operationName } from '../../knowledge/operation-name.ts';
import type { Api, Operation, OperationKey } from '../../model/api.ts';
import type { ControlAssessment } from '../../model/control.ts';
import type { ApiPosture, FindingPosture, OperationPosture } from '../../model/drift.ts';
import type { Finding } from '../../model/finding.ts';
import type { ApiRisk } from '../../model/risk.ts';

export interface FoundState {
  readonly apis: readonly Api[];
  readonly controlsOf: (operation: Operation) => readonly ControlAssessment[];
  readonly risk: readonly ApiRisk[];
  /** What is true of this state and not waived. */
  readonly findings: readonly Finding[];
}

/** In the order of the APIs and their operations; only the operations that are asked for. */
export function describePosture(
  { apis, controlsOf, risk, findings }: FoundState,
  isWanted: (operation: Operation) => boolean = () => true,
): readonly ApiPosture[] {
  const scores = new Map(risk.map((api) => [api.api, api]));
  return apis.map((api): ApiPosture => {
    const scored = scores.get(api.id);
    const points = new Map((scored?.operations ?? []).map((operation) => [keyOf(operation), operation.score]));
    const operations = [...api.operations, ...api.outbound].filter(isWanted);
    return {
      id: api.id,
      file: api.file.path,
      title: api.title,
      version: api.version,
      score: scored?.score ?? 0,
      operations: operations.map((operation) => postureOf(operation, api, controlsOf(operation), points)),
      findings: findings.filter((finding) => finding.api === api.id).map(findingOf),
    };
  });
}

function postureOf(
  operation: Operation,
  api: Api,
  controls: readonly ControlAssessment[],
  points: ReadonlyMap<string, number>,
): OperationPosture {
  const known = controls.filter(({ state }) => state === 'present' || state === 'absent');
  return {
    key: operation.key,
    audience: operation.audience.value,
    controls: new Map(
      known.map(({ control, state, strength }) => [control, state === 'absent' ? state : `${state} ${strength}`]),
    ),
    ...dataClassesOf(operation, api),
    score: points.get(keyOf(operation.key)) ?? 0,
  };
}

const NAMES_SHOWN = 3;

function findingOf({ fingerprint, rule, severity, operation, reachedBy }: Finding): FindingPosture {
  const named = operation === null ? reachedBy : [operation];
  const names = named.slice(0, NAMES_SHOWN).map(operationName);
  const more = named.length - names.length;
  return { fingerprint, rule, severity, where: more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more` };
}

function keyOf({ kind, method, path }: OperationKey): string {
  return `${kind} ${method} ${path}`;
}
