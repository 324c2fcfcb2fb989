/** Finds operations that say too little about themselves to be looked after. */
import { childIfPresent, member, placeOf, placeOfMember, stringMember } from '../../../knowledge/value.ts';
import type { Api, Operation } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isWrittenElsewhere } from './support/elsewhere.ts';

const STATEMENTS: Readonly<Record<string, (operation: Operation) => boolean>> = {
  id: ({ operationId }) => operationId !== null && operationId.trim() !== '',
  description: ({ node }) =>
    ['description', 'summary'].some((name) => (stringMember(node.value, name) ?? '').trim() !== ''),
  successor: ({ node, deprecated, responses }) =>
    !deprecated ||
    SUCCESSOR.test((stringMember(node.value, 'description') ?? '').slice(0, 5000)) ||
    SUCCESSOR.test((stringMember(node.value, 'summary') ?? '').slice(0, 1000)) ||
    Object.keys(node.value).some((key) => /^x-.*(successor|replac|alternative)/i.test(key.slice(0, 100))) ||
    member(node.value, 'externalDocs') !== undefined ||
    responses.some(({ headers }) => headers.some(({ name }) => /^(link|deprecation)$/i.test(name))),
};

/** What people write to say where to go instead. */
const SUCCESSOR =
  /\binstead\b|\breplaced?\b|\bsupersed|\bsuccessor|\bin favou?r of\b|\bmigrat|\bnew (version|endpoint|operation)\b|\/v\d/i;

export const undescribedOperation: Predicate<'operation'> = {
  name: 'undescribed-operation',
  targets: ['operation'],
  options: {
    lacks: { type: 'string', default: 'description', allowed: Object.keys(STATEMENTS), help: 'What is missing.' },
  },
  check({ operation }, { lacks }): readonly Hit[] {
    const isSaid = STATEMENTS[lacks as string] as (operation: Operation) => boolean;
    if (isSaid(operation) || isWrittenElsewhere(operation)) return NO_HIT;
    return [lacks === 'successor' ? { place: placeOfMember(operation.node, 'deprecated') } : {}];
  },
};

export const repeatedOperationId: Predicate<'document'> = {
  name: 'repeated-operation-id',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const first = new Map<string, Operation>();
    return all(api).flatMap((operation): readonly Hit[] => {
      const { operationId, node, key } = operation;
      if (operationId === null) return NO_HIT;
      const other = first.get(operationId);
      if (other === undefined) {
        first.set(operationId, operation);
        return NO_HIT;
      }
      if (other.node.value === node.value) return NO_HIT;
      return [
        {
          place: placeOf(childIfPresent(node, 'operationId') ?? node),
          detail: `operationId ${operationId}`.slice(0, 200),
          arguments: { id: operationId, other: `${other.key.method} ${other.key.path}` },
          reachedBy: [key],
        },
      ];
    });
  },
};

function all({ operations, outbound }: Api): readonly Operation[] {
  return [...operations, ...outbound];
}
