/** Which operations of head a change touches: edited, reached by an edit, new, or scored differently than before. */
import type { OperationKey } from '../../model/api.ts';
import type { ConditionStatus } from '../../model/policy.ts';
import type { ReportedApi, ReportedChange } from '../../model/report.ts';

export type ComparedOperation = ReportedApi['operations'][number];

export interface Operations {
  readonly apis: readonly ReportedApi[];
  readonly changes: readonly ReportedChange[];
}

/** The operations of head that count. */
export function operationsOf({ apis, changes }: Operations, status: ConditionStatus): readonly ComparedOperation[] {
  const all = apis.flatMap((api) => api.operations).filter(({ head }) => head !== null);
  if (status === 'all') return all;
  const edited = new Set(
    changes.flatMap(({ operation, reachedBy }) =>
      [...(operation === null ? [] : [operation]), ...reachedBy].map(keyOf),
    ),
  );
  const isEdited = (operation: ComparedOperation) => edited.has(keyOf(operation));
  // Where base could not be read nothing has a score in base, and nothing is new.
  if (status === 'introduced') return all.filter((operation) => operation.base === null && isEdited(operation));
  return all.filter((operation) => isEdited(operation) || operation.delta !== 0);
}

/** One text for an operation. */
export function keyOf({ api, kind, method, path }: OperationKey): string {
  return JSON.stringify([api, kind, method, path]);
}
