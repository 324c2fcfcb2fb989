/** Finds arrays of any length. */
import { enumeration, type SchemaView, sizeBound, typesOf } from '../../../knowledge/schema.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { mayState } from './support/glances.ts';
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
  glance: (value) => mayState(value, 'array'),
  check(visit, { input, side }): readonly Hit[] {
    if (typesOf(visit.view)?.has('array') !== true || isBounded(visit.view)) return NO_HIT;
    const isAnswer = visit.inResponse && !visit.inRequest && !visit.isPart && visit.usedAs.as !== 'other';
    const isMeant = side === 'request' ? isInput(visit, input) : isAnswer;
    return isMeant ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
  },
};

function isBounded(view: SchemaView): boolean {
  return sizeBound(view, 'maxItems') !== null || enumeration(view) !== null;
}
