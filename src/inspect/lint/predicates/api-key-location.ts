/** Finds API keys by where a request carries them. */
import { placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const apiKeyLocation: Predicate<'security-scheme'> = {
  name: 'api-key-location',
  targets: ['security-scheme'],
  options: {
    in: { type: 'strings', default: ['query'], allowed: ['query', 'header', 'cookie'], help: 'Where the key stands.' },
  },
  check({ scheme }, options): readonly Hit[] {
    if (scheme.type !== 'apiKey' || scheme.in === null || !(options.in as readonly string[]).includes(scheme.in))
      return NO_HIT;
    return [
      { place: placeOfMember(scheme.node, 'in'), arguments: { scheme: scheme.name, key: scheme.parameterName ?? '' } },
    ];
  },
};
