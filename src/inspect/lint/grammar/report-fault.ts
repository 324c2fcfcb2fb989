/** How checks of the grammar say what is wrong, and the words they share. */
import type { MessageArguments } from '../../../model/change.ts';
import type { Node, Place } from '../../../model/node.ts';
import type { FaultKind } from '../target.ts';

/** `node` is what is wrong (it names the subject), `place` where to look. */
export type ReportFault = (fault: FaultKind, node: Node, place: Place, args: MessageArguments) => void;

/** `a schema`, `an operation`. */
export function withArticle(name: string): string {
  if (name === 'paths' || name === 'responses' || name === 'components' || name === 'OAuth flows' || name === 'info')
    return `the ${name} object`;
  if (name === 'external documentation') return `an ${name} object`;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** The type of a value in words. */
export function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}
