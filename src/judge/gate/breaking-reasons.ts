/** Whether the change breaks clients, where the policy asks. What only may break them does not count. */
import { operationName } from '../../knowledge/operation-name.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReportedChange } from '../../model/report.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';

/** One reason or none. */
export function breakingReasons(
  { changes }: { readonly changes: readonly ReportedChange[] },
  { failOnBreaking }: Policy,
): readonly Reason[] {
  if (!failOnBreaking) return [];
  const breaking = changes.filter(({ compatibility }) => compatibility === 'breaking');
  if (breaking.length === 0) return [];
  const verb = breaking.length === 1 ? 'breaks' : 'break';
  const message = `${countOf(breaking.length, 'change')} ${verb} clients: ${examplesOf(breakingNames(breaking))}.`;
  return [{ code: 'breaking', outcome: 'fail', api: null, message }];
}

/** How the sentences of the gate name changes. */
export function breakingNames(changes: readonly ReportedChange[]): readonly string[] {
  return changes.map(nameOf);
}

function nameOf({ id, operation, reachedBy }: ReportedChange): string {
  const [only, another] = reachedBy;
  if (operation !== null) return `${id} on ${operationName(operation)}`;
  if (only === undefined) return id;
  return another === undefined ? `${id} on ${operationName(only)}` : `${id} on ${reachedBy.length} operations`;
}
