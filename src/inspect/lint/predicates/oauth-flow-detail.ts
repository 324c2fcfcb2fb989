/** Finds OAuth 2.0 flows and OpenID Connect settings that lack what makes them safe, or cannot work. */
import { hostOf, readAuthority } from '../../../knowledge/host.ts';
import { placeOf, placeOfMember } from '../../../knowledge/value.ts';
import type { SecurityScheme } from '../../../model/api.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';

export const flowWithoutRefresh: Predicate<'security-scheme'> = {
  name: 'flow-without-refresh',
  targets: ['security-scheme'],
  options: {},
  check({ scheme }): readonly Hit[] {
    return scheme.flows
      .filter(
        ({ kind, urls }) => (kind === 'authorizationCode' || kind === 'deviceAuthorization') && !urls.has('refreshUrl'),
      )
      .map(({ kind, node }) => ({
        place: placeOf(node),
        detail: kind,
        arguments: { scheme: scheme.name, flow: kind },
      }));
  },
};

export const malformedAuthorizationUrl: Predicate<'security-scheme'> = {
  name: 'malformed-authorization-url',
  targets: ['security-scheme'],
  options: {},
  check({ scheme }): readonly Hit[] {
    return urlsOf(scheme).flatMap(({ url, name, node, owner }) => {
      const reason = whatIsWrong(url);
      return reason === null
        ? []
        : [
            {
              place: placeOfMember(node, name),
              detail: `${owner}${name}`,
              arguments: { scheme: scheme.name, name, url: url === '' ? '(no text)' : url.slice(0, 200), reason },
            },
          ];
    });
  },
};

interface NamedUrl {
  readonly url: string;
  readonly name: string;
  readonly node: Node<JsonObject>;
  readonly owner: string;
}

function urlsOf({ flows, openIdConnectUrl, node }: SecurityScheme): readonly NamedUrl[] {
  const found: NamedUrl[] = flows.flatMap((flow) =>
    [...flow.urls].map(([name, url]) => ({ url, name, node: flow.node, owner: `${flow.kind} ` })),
  );
  return openIdConnectUrl === null
    ? found
    : [...found, { url: openIdConnectUrl, name: 'openIdConnectUrl', node, owner: '' }];
}

/** Relative references are resolved against the servers (3.1.1 §4.6) and are fine. */
function whatIsWrong(url: string): string | null {
  if (url.trim() === '') return 'it is empty';
  if (/\s/.test(url.trim())) return 'it has blanks in it';
  if (/[<>{}]/.test(url)) return 'a placeholder was left in it';
  if (/^\.{0,2}\//.test(url) && !url.startsWith('//')) return null;
  const authority = readAuthority(url);
  if (authority === null) return 'it is neither an absolute URL nor a path';
  if (hostOf(url) === null) return 'it names no host';
  return authority.scheme === 'http' || authority.scheme === 'https' ? null : 'it is no address for a browser';
}
