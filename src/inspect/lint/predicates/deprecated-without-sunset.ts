/** Finds deprecated operations that do not say until when they work. */
import { placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const deprecatedWithoutSunset: Predicate<'operation'> = {
  name: 'deprecated-without-sunset',
  targets: ['operation'],
  options: {},
  check({ operation }): readonly Hit[] {
    const hasHeader = operation.responses.some(({ headers }) =>
      headers.some(({ name }) => name.toLowerCase() === 'sunset'),
    );
    if (!operation.deprecated || operation.sunset !== null || hasHeader) return NO_HIT;
    return [{ place: placeOfMember(operation.node, 'deprecated') }];
  },
};
