/** Finds answers that let pages of every origin read them with the user's credentials, in response headers and gateway settings. */
import { child, childIfPresent, isObject, member, members, placeOf } from '../../../knowledge/value.ts';
import type { Api, Header, OperationKey, Response } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';
import { headerTexts } from './support/header-texts.ts';

export const credentialedWildcardOrigin: Predicate<'document'> = {
  name: 'credentialed-wildcard-origin',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    return [
      ...inResponses(api),
      ...inSettings(
        api.root,
        api.operations.map(({ key }) => key),
        'document',
      ),
      ...api.operations.flatMap(({ node, key }) => inSettings(node, [key], `${key.method} ${key.path}`)),
    ];
  },
};

function inResponses(api: Api): readonly Hit[] {
  const found = new Map<
    unknown,
    {
      readonly origin: Header;
      readonly response: Response;
      readonly reachedBy: OperationKey[];
      readonly detail: string;
    }
  >();
  for (const { responses, key } of api.operations) {
    for (const response of responses) {
      const origin = headerWith(response, 'access-control-allow-origin', '*');
      if (origin === undefined || headerWith(response, 'access-control-allow-credentials', 'true') === undefined)
        continue;
      const known = found.get(response.node.value) ?? {
        origin,
        response,
        reachedBy: [],
        detail: `${key.method} ${key.path} ${response.status}`,
      };
      found.set(response.node.value, known);
      known.reachedBy.push(key);
    }
  }
  return [...found.values()].map(({ origin, reachedBy, detail }) => ({
    place: placeOf(origin.node),
    reachedBy,
    detail: `cors ${detail}`,
  }));
}

function headerWith({ headers }: Response, name: string, value: string): Header | undefined {
  return headers.find((header) => header.name.toLowerCase() === name && headerTexts(header).has(value));
}

/** `x-amazon-apigateway-cors`, `x-cors`, and the response parameters of an AWS integration, whose values stand in quotes. */
function inSettings(owner: Node, reachedBy: readonly OperationKey[], detail: string): readonly Hit[] {
  // Asked of every operation, and hardly any has an extension of that name.
  const names = isObject(owner.value) ? Object.keys(owner.value).filter(isSetting) : [];
  return names
    .map((name) => child(owner, name))
    .filter(({ value }) => isObject(value))
    .flatMap((node) => (/cors/i.test(String(node.pointer?.key)) ? [node] : integrationResponses(node)))
    .filter(isCredentialedWildcard)
    .map((node) => ({ place: placeOf(node), reachedBy, detail: `cors ${detail}` }));
}

function isSetting(name: string): boolean {
  return name.startsWith('x-') && /cors|^x-amazon-apigateway-integration$/i.test(name);
}

function integrationResponses(integration: Node): readonly Node[] {
  const responses = childIfPresent(integration, 'responses');
  return responses === undefined
    ? []
    : [...members(responses)].flatMap(([, response]) => childIfPresent(response, 'responseParameters') ?? []);
}

function isCredentialedWildcard({ value }: Node): boolean {
  let [wildcard, credentials] = [false, false];
  for (const name of isObject(value) ? Object.keys(value) : []) {
    const stated = [member(value, name)].flat().map((item) => String(item).replace(/^'|'$/g, '').trim());
    if (/allow[-_]?origins?$/i.test(name)) wildcard ||= stated.includes('*');
    if (/allow[-_]?credentials$/i.test(name)) credentials ||= stated.includes('true');
  }
  return wildcard && credentials;
}
