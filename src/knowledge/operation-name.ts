/** How an operation is named in sentences. Untrusted text inside: the channel makes it harmless. */
import type { OperationKey } from '../model/api.ts';

/** `GET /users`, `webhook POST order.created`. */
export function operationName(operation: Pick<OperationKey, 'kind' | 'method' | 'path'>): string {
  const name = `${operation.method} ${operation.path}`;
  return operation.kind === 'path' ? name : `${operation.kind} ${name}`;
}
