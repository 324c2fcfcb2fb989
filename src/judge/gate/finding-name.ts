/** How the sentences of the gate name a finding. */
import { operationName } from '../../knowledge/operation-name.ts';
import type { Finding } from '../../model/finding.ts';

/** `read-without-authentication on GET /orders (high)`. */
export function findingName({ rule, severity, operation, reachedBy, location }: Finding): string {
  const [only, another] = reachedBy;
  const place =
    operation !== null
      ? ` on ${operationName(operation)}`
      : another !== undefined
        ? ` on ${reachedBy.length} operations`
        : only !== undefined
          ? ` on ${operationName(only)}`
          : location === null
            ? ''
            : ` at ${location.file}:${location.line}`;
  return `${rule}${place} (${severity})`;
}
