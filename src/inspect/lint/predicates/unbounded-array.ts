/** Finds arrays of any length. */
import { enumeration, type SchemaView, sizeBound, typesOf } from '../../../knowledge/schema.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unboundedArray: Predicate<'schema'> = {
  name: 'unbounded-array',
  targets: ['schema'],
  options: {
    input: INPUT,
    side: {
      type: 'string',
      default: 'request',
      allowed: ['request', 'response'],
      help: 'Arrays that clients send, or arrays that the API answers with and clients never send.',
    },
  },
  check(visit, { input, side }): readonly Hit[] {
    const { view, usedAs } = visit;
    const isAnswer = visit.inResponse && !visit.inRequest && !visit.isPart && usedAs.as !== 'other';
    if (side === 'request' ? !isInput(visit, input) : !isAnswer) return NO_HIT;
    if (typesOf(view)?.has('array') !== true || isBounded(view)) return NO_HIT;
    return [{ arguments: { what: describeUse(usedAs) } }];
  },
};

function isBounded(view: SchemaView): boolean {
  return sizeBound(view, 'maxItems') !== null || enumeration(view) !== null;
}
