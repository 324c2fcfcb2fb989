/** Finds security schemes by the HTTP authentication scheme that they use. */
import { placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const httpAuthentication: Predicate<'security-scheme'> = {
  name: 'http-authentication',
  targets: ['security-scheme'],
  options: {
    schemes: {
      type: 'strings',
      default: ['basic'],
      help: 'Names of HTTP authentication schemes in lower case (RFC 9110 §11.1 compares them without case).',
    },
    except: { type: 'boolean', default: false, help: 'All but these.' },
  },
  check({ scheme }, options): readonly Hit[] {
    const name = scheme.scheme;
    if (scheme.type !== 'http' || name === null) return NO_HIT;
    if ((options.schemes as readonly string[]).includes(name) === options.except) return NO_HIT;
    return [
      {
        place: placeOfMember(scheme.node, Object.hasOwn(scheme.node.value, 'scheme') ? 'scheme' : 'type'),
        arguments: { scheme: scheme.name, authentication: name },
      },
    ];
  },
};
