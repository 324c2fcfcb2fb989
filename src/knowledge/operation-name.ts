/** How an operation is named in sentences. Untrusted text inside: the channel makes it harmless. */
import type { OperationKey } from '../model/api.ts';

/** `GET /users`, `webhook POST order.created`, `callback onEvent of POST /orders`. */
export function operationName(operation: Pick<OperationKey, 'kind' | 'method' | 'path'>): string {
  if (operation.kind === 'callback') return callbackName(operation);
  const name = `${operation.method} ${operation.path}`;
  return operation.kind === 'path' ? name : `${operation.kind} ${name}`;
}

/** The path of a callback is `<operation> callback <name> <expression>`; those inside others are named by the innermost. */
function callbackName({ method, path }: Pick<OperationKey, 'method' | 'path'>): string {
  const [, owner, name, expression] = /^(.+) callback (\S+) (.+)$/s.exec(path) ?? [];
  return owner === undefined ? `callback ${method} ${path}` : `callback ${name} of ${owner} (${method} ${expression})`;
}
