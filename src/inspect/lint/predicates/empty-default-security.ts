/** Finds documents whose own requirement asks for nothing: what is added later is open until somebody thinks of it. */
import { placeOf } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const emptyDefaultSecurity: Predicate<'document'> = {
  name: 'empty-default-security',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const { declared, alternatives, node } = api.security;
    if (!declared || alternatives.some(({ schemes }) => schemes.length > 0)) return NO_HIT;
    const inheriting = api.operations.filter(({ security }) => security.decidedBy === 'document');
    return [{ place: placeOf(node), detail: 'default security', reachedBy: inheriting.map(({ key }) => key) }];
  },
};
