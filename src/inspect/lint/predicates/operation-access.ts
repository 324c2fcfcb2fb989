/** Finds operations that answer without credentials. What holds for the operation decides, wherever it is written. */
import { pathSegments } from '../../../knowledge/path-names.ts';
import { placeOf, placeOfValue } from '../../../knowledge/value.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import type { Api, Operation, SecurityAlternative } from '../../../model/api.ts';
import type { Place } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const operationAccess: Predicate<'operation'> = {
  name: 'operation-access',
  targets: ['operation'],
  options: {
    'open-by-nature': {
      type: 'strings',
      default: [],
      help: 'Names of the last segment of a path, as one word in lower case, of operations that nobody can have credentials for yet or that are meant for everybody.',
    },
  },
  check({ operation, api }, options): readonly Hit[] {
    const { security, key } = operation;
    if (
      key.kind !== 'path' ||
      security.access === 'required' ||
      isOpenByNature(key.path, options['open-by-nature'] as readonly string[])
    )
      return NO_HIT;
    // A name that leads to no scheme is a fault of its own, which says more than that nothing is asked for.
    if (security.alternatives.some(({ schemes }) => schemes.some(({ scheme }) => scheme === null))) return NO_HIT;
    const related = security.decidedBy === 'document' ? [placeOf(security.node)] : [];
    return [{ place: placeOfDecision(operation), related, arguments: { how: describe(operation, api) } }];
  },
};

/** The empty list or the anonymous alternative where the operation has it, else the operation. */
function placeOfDecision({ security, node }: Operation): Place {
  if (security.decidedBy !== 'operation') return placeOf(node);
  const anonymous = security.alternatives.find(isAnonymous);
  return security.access === 'optional' && anonymous !== undefined
    ? placeOfValue(anonymous.node)
    : placeOf(security.node);
}

function isAnonymous({ schemes }: SecurityAlternative): boolean {
  return schemes.every(({ scheme }) => scheme === null);
}

function describe({ security }: Operation, api: Api): string {
  const what = security.access === 'optional' ? 'lists an anonymous alternative' : 'is empty';
  if (security.decidedBy === 'nobody')
    return api.schemes.size > 0
      ? 'neither it nor the document has a "security" requirement, although schemes are declared'
      : 'nothing in the document asks for credentials';
  if (security.decidedBy === 'document') return `the "security" of the document ${what}`;
  const isOverride = api.security.alternatives.some((alternative) => !isAnonymous(alternative));
  return `its own "security" ${what}${isOverride && security.access === 'none' ? ' and so switches off what the document requires' : ''}`;
}

/** `/users/v1/login` and `/login/{provider}` are named login. */
function isOpenByNature(path: string, names: readonly string[]): boolean {
  const segment = pathSegments(path).findLast((each) => !each.startsWith('{'));
  return segment !== undefined && names.includes(wordsOf(segment).join(''));
}
