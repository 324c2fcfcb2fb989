/** Finds gateway settings inside a description that send requests on without encryption. */
import { isInsecureUrl, isLocalUrl, isLoopbackUrl, maskUserInfo } from '../../../knowledge/host.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { OperationKey } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';
import { type BackendUrl, gatewaySettings } from './support/gateway-settings.ts';

export const insecureBackend: Predicate<'document'> = {
  name: 'insecure-backend',
  targets: ['document'],
  options: {
    reach: {
      type: 'string',
      default: 'public',
      allowed: ['public', 'internal'],
      help: 'Backends of the internet, or those with private addresses and names.',
    },
  },
  check({ api }, { reach }): readonly Hit[] {
    const all = [
      ...hitsOf(
        api.root,
        api.operations.map(({ key }) => key),
        reach,
        'document',
      ),
      ...api.operations.flatMap(({ node, key }) => hitsOf(node, [key], reach, `${key.method} ${key.path}`)),
    ];
    const paths = new Map(api.operations.map(({ pathItem, key }) => [pathItem.value, { pathItem, key }]));
    for (const { pathItem, key } of paths.values())
      all.push(
        ...hitsOf(
          pathItem,
          api.operations.filter((each) => each.pathItem.value === pathItem.value).map((each) => each.key),
          reach,
          key.path,
        ),
      );
    return all;
  },
};

function hitsOf(owner: Node, reachedBy: readonly OperationKey[], reach: unknown, detail: string): readonly Hit[] {
  return gatewaySettings(owner)
    .flatMap(({ urls }) => urls)
    .filter(({ url }) => isInsecureUrl(url) && !isLoopbackUrl(url) && isLocalUrl(url) === (reach === 'internal'))
    .map(
      ({ url, node }: BackendUrl): Hit => ({
        place: placeOf(node),
        reachedBy,
        detail: `backend ${detail}`,
        arguments: { url: maskUserInfo(url.slice(0, 300)) },
      }),
    );
}
