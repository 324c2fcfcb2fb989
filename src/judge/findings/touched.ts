/** Whether an existing finding is on an operation or component that the change edits. */
import { operationSubject } from '../../knowledge/subject.ts';
import type { Change } from '../../model/change.ts';
import type { IdentifiedViolation } from './judge-violations.ts';

export type TouchTest = (violation: IdentifiedViolation) => boolean;

/** A shared component that is edited touches what is said of the component, not everything that uses it. */
export function touchedBy(changes: readonly Change[]): TouchTest {
  const edited = new Set(changes.flatMap((change) => ownersOf(change).map((owner) => keyOf(change.api, owner))));
  return ({ judged: { violation }, about }) => {
    const [only, another] = violation.reachedBy;
    const operation = violation.operation ?? (another === undefined ? only : undefined);
    const owners = about.subjects.map(ownerOf);
    if (operation !== undefined) owners.push(operationSubject(operation));
    return owners.some((owner) => edited.has(keyOf(about.api, owner)));
  };
}

function ownersOf({ subjects, operation }: Change): readonly string[] {
  const first = subjects[0] === undefined ? [] : [ownerOf(subjects[0])];
  // Written at the operation itself, or on a path item for all of its operations.
  const isInline = first[0]?.startsWith('operation ') === true;
  return [...(isInline ? subjects.map(ownerOf) : first), ...(operation === null ? [] : [operationSubject(operation)])];
}

/** The operation, component or other thing that a subject is below. */
function ownerOf(subject: string): string {
  const end = subject.indexOf(' | ');
  return end === -1 ? subject : subject.slice(0, end);
}

function keyOf(api: string, owner: string): string {
  return JSON.stringify([api, owner]);
}
