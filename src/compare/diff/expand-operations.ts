/** Tells an edit once for each operation that it reaches, for whoever reads a changelog by operation. */
import { operationSubject } from '../../knowledge/subject.ts';
import type { Change, ReachedOperation } from '../../model/change.ts';

/** Every change with at most one operation, with the verdicts that it has there. What reaches none stays as it is. */
export function expandOperations(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) =>
    change.reachedBy.length === 0 ? [change] : change.reachedBy.map((reached) => at(change, reached)),
  );
}

function at(change: Change, reached: ReachedOperation): Change {
  const { api, kind, method, path, id, compatibility, posture } = reached;
  const operation = { api, kind, method, path };
  // What is neutral at this operation has no meaning there, whatever the edit means elsewhere.
  const isAsWhole = posture === change.posture;
  return {
    ...change,
    id,
    ids: [id],
    compatibility,
    posture,
    ...(isAsWhole ? {} : { meaning: null, severity: 'info', control: null }),
    operation,
    reachedBy: [reached],
    // Two operations that an edit reaches are two entries, so the operation is what they are about.
    subjects: [operationSubject(operation), ...change.subjects],
  };
}
