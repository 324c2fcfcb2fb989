/** Finds statements in a description by which some tool is told to look away, or a machine to act without asking. */
import { childIfPresent, isObject, placeOf } from '../../../knowledge/value.ts';
import type { Api, OperationKey } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

/** vacuum, Zally, 42Crunch, KICS, IBM, Redocly, and ours. */
const SUPPRESSIONS =
  /^x-(lint-ignore|zally-ignore|42c-(accept-.*|no-authentication|sensitivity-ignore)|kics-(ignore|scan).*|spectral-(ignore|disable).*|ignore-.*|redocly-ignore.*|ibm-.*-ignore|security-ignore.*|openapi-posture-accept)$/i;

export const suppression: Predicate<'document'> = {
  name: 'suppression',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    return ownersOf(api).flatMap(({ node, reachedBy, detail }) =>
      isObject(node.value)
        ? Object.keys(node.value)
            .filter((key) => SUPPRESSIONS.test(key.slice(0, 100)))
            .map((key) => ({
              place: placeOf(childIfPresent(node, key) as Node),
              detail: `${detail} ${key}`,
              arguments: { name: key },
              reachedBy,
            }))
        : [],
    );
  },
};

interface Stated {
  readonly node: Node;
  readonly reachedBy: readonly OperationKey[];
  readonly detail: string;
}

function ownersOf(api: Api): readonly Stated[] {
  const info = childIfPresent(api.root, 'info');
  const paths = new Map(api.operations.map(({ pathItem, key }) => [pathItem.value, { pathItem, key }]));
  return [
    { node: api.root, reachedBy: [], detail: 'document' },
    ...(info === undefined ? [] : [{ node: info, reachedBy: [], detail: 'info' }]),
    ...[...paths.values()].map(({ pathItem, key }) => ({ node: pathItem, reachedBy: [key], detail: key.path })),
    ...api.operations.map(({ node, key }) => ({ node, reachedBy: [key], detail: `${key.method} ${key.path}` })),
    ...[...api.schemes.values()].map(({ node, name }) => ({ node, reachedBy: [], detail: `scheme ${name}` })),
  ];
}

export const unasked: Predicate<'operation'> = {
  name: 'unasked-action',
  targets: ['operation'],
  options: {},
  check({ operation }): readonly Hit[] {
    const stated = childIfPresent(operation.node, 'x-openai-isConsequential');
    return stated?.value === false ? [{ place: placeOf(stated) }] : NO_HIT;
  },
};
