/** Operations by what they do to stored data. */
import { isWrite } from '../../../../knowledge/methods.ts';
import type { Operation } from '../../../../model/api.ts';

/** Operations of clients that change something. */
export function operationsThatWrite(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter(({ key }) => key.kind === 'path' && isWrite(key.method));
}
