/** Operations by what they do to stored data. */
import type { Operation } from '../../../../model/api.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** Operations of clients that change something. */
export function operationsThatWrite(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter(({ key }) => key.kind === 'path' && !READS.has(key.method));
}

export function isWrite(method: string): boolean {
  return !READS.has(method);
}
