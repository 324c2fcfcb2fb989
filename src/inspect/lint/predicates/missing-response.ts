/** Finds operations that do not describe a response with one of the given status codes. */
import { placeOfMember } from '../../../knowledge/value.ts';
import type { Operation } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isWrittenElsewhere } from './support/elsewhere.ts';

const CONDITIONS: Readonly<Record<string, (operation: Operation) => boolean>> = {
  any: () => true,
  'takes-input': ({ parameters, requestBody }) => requestBody !== null || parameters.length > 0,
  'names-object': ({ key }) => key.path.includes('{'),
  'takes-body': ({ requestBody }) => requestBody !== null,
};

export const missingResponse: Predicate<'operation'> = {
  name: 'missing-response',
  targets: ['operation'],
  options: {
    statuses: {
      type: 'strings',
      default: ['401'],
      help: 'Any of these counts, and so do the range they lie in and `default`.',
    },
    when: {
      type: 'string',
      default: 'any',
      allowed: Object.keys(CONDITIONS),
      help: 'Which operations have such an answer.',
    },
  },
  check({ operation }, options): readonly Hit[] {
    if (isWrittenElsewhere(operation)) return NO_HIT;
    if (!(CONDITIONS[options.when as string] as (operation: Operation) => boolean)(operation)) return NO_HIT;
    const statuses = options.statuses as readonly string[];
    const accepted = new Set([...statuses, ...statuses.map((status) => `${status[0]}XX`), 'default']);
    if (operation.responses.some(({ status }) => accepted.has(status))) return NO_HIT;
    return [{ place: placeOfMember(operation.node, 'responses'), arguments: { status: statuses.join(' or ') } }];
  },
};
