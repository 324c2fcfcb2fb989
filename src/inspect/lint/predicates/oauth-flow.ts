/** Finds OAuth 2.0 flows by kind. */
import { placeOf, placeOfMember } from '../../../knowledge/value.ts';
import type { Hit, Predicate } from '../target.ts';

const KINDS = ['implicit', 'password', 'clientCredentials', 'authorizationCode', 'deviceAuthorization'];

export const oauthFlow: Predicate<'security-scheme'> = {
  name: 'oauth-flow',
  targets: ['security-scheme'],
  options: {
    kinds: { type: 'strings', default: [], allowed: KINDS, help: 'Kinds of flows, in the names of OpenAPI 3.x.' },
  },
  check({ scheme, api }, options): readonly Hit[] {
    return scheme.flows
      .filter(({ kind }) => (options.kinds as readonly string[]).includes(kind))
      .map(({ kind, node }) => ({
        place: api.dialect === '2.0' ? placeOfMember(node, 'flow') : placeOf(node),
        arguments: { scheme: scheme.name, flow: kind },
      }));
  },
};
