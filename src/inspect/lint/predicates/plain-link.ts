/** Finds links for readers that are reached without encryption. */
import { isInsecureUrl, isLoopbackUrl } from '../../../knowledge/host.ts';
import { childIfPresent, items, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';

export const plainLink: Predicate<'document'> = {
  name: 'plain-link',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const seen = new Set<string>();
    return linksOf(api).flatMap(({ node, what }) => {
      const url = node.value;
      if (typeof url !== 'string' || !isInsecureUrl(url) || isLoopbackUrl(url) || seen.has(url)) return [];
      seen.add(url);
      return [
        { place: placeOf(node), detail: `link ${url}`.slice(0, 200), arguments: { url: url.slice(0, 200), what } },
      ];
    });
  },
};

function linksOf(api: Api): readonly { readonly node: Node; readonly what: string }[] {
  const info = childIfPresent(api.root, 'info');
  const tags = childIfPresent(api.root, 'tags');
  const owners: readonly (readonly [Node | undefined, string])[] = [
    [below(api.root, 'externalDocs'), 'The documentation'],
    ...(tags === undefined
      ? []
      : items(tags).map((tag) => [below(tag, 'externalDocs'), 'The documentation of a tag'] as const)),
    ...api.operations.map(
      ({ node, key }) => [below(node, 'externalDocs'), `The documentation of ${key.method} ${key.path}`] as const,
    ),
    [info === undefined ? undefined : below(info, 'contact'), 'The contact'],
    [info === undefined ? undefined : below(info, 'license'), 'The licence'],
  ];
  const terms = info === undefined ? undefined : childIfPresent(info, 'termsOfService');
  return [
    ...owners.flatMap(([owner, what]) => {
      const url = owner === undefined ? undefined : childIfPresent(owner, 'url');
      return url === undefined ? [] : [{ node: url, what }];
    }),
    ...(terms === undefined ? [] : [{ node: terms, what: 'The terms of service' }]),
  ];
}

function below(owner: Node, key: string): Node | undefined {
  return childIfPresent(owner, key);
}
