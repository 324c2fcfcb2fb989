/** Finds places of an authorization server that are reached without encryption. */
import { isInsecureUrl, isLoopbackUrl, maskUserInfo } from '../../../knowledge/host.ts';
import { placeOfMember } from '../../../knowledge/value.ts';
import type { SecurityScheme } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';

export const insecureAuthorizationUrl: Predicate<'security-scheme'> = {
  name: 'insecure-authorization-url',
  targets: ['security-scheme'],
  options: {},
  check({ scheme }): readonly Hit[] {
    return listUrls(scheme)
      .filter(({ url }) => isInsecureUrl(url) && !isLoopbackUrl(url))
      .map(({ url, name, node, owner }) => ({
        place: placeOfMember(node, name),
        detail: `${owner}${name}`,
        arguments: { scheme: scheme.name, name, url: maskUserInfo(url) },
      }));
  },
};

interface AuthorizationUrl {
  readonly url: string;
  readonly name: string;
  readonly node: Node<JsonObject>;
  readonly owner: string;
}

function listUrls(scheme: SecurityScheme): readonly AuthorizationUrl[] {
  const found: AuthorizationUrl[] = scheme.flows.flatMap(({ urls, node, kind }) =>
    [...urls].map(([name, url]) => ({ url, name, node, owner: `${kind} ` })),
  );
  const discovery = scheme.openIdConnectUrl;
  return discovery === null
    ? found
    : [...found, { url: discovery, name: 'openIdConnectUrl', node: scheme.node, owner: '' }];
}
