/** Finds operations that do not describe a response with one of the given status codes. */
import { placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const missingResponse: Predicate<'operation'> = {
  name: 'missing-response',
  targets: ['operation'],
  options: {
    statuses: {
      type: 'strings',
      default: ['401'],
      help: 'Any of these counts, and so do the range they lie in and `default`.',
    },
  },
  check({ operation }, options): readonly Hit[] {
    const statuses = options.statuses as readonly string[];
    const accepted = new Set([...statuses, ...statuses.map((status) => `${status[0]}XX`), 'default']);
    if (operation.responses.some(({ status }) => accepted.has(status))) return NO_HIT;
    return [{ place: placeOfMember(operation.node, 'responses'), arguments: { status: statuses.join(' or ') } }];
  },
};
