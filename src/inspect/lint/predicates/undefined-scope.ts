/** Finds scopes that a requirement asks for and no flow of the scheme offers. */
import { items, placeOfValue } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const undefinedScope: Predicate<'security-requirement'> = {
  name: 'undefined-scope',
  targets: ['security-requirement'],
  options: {},
  check({ required }): readonly Hit[] {
    const { scheme, node } = required;
    if (scheme?.type !== 'oauth2' || scheme.flows.length === 0) return NO_HIT;
    const offered = new Set(scheme.flows.flatMap(({ scopes }) => scopes));
    return [...items(node)]
      .filter(({ value }) => typeof value === 'string' && !offered.has(value))
      .map((item) => ({
        place: placeOfValue(item),
        detail: String(item.value),
        arguments: { scope: String(item.value), scheme: required.name },
      }));
  },
};
