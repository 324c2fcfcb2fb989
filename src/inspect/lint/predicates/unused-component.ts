/** Finds definitions that nothing refers to: nobody checks them, and nobody knows whether they still hold. */
import { child, childIfPresent, isObject, members, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';
import { referencedPointers } from './support/referenced-pointers.ts';

export const unusedComponent: Predicate<'document'> = {
  name: 'unused-component',
  targets: ['document'],
  options: {
    kind: {
      type: 'string',
      default: 'security-scheme',
      allowed: ['security-scheme', 'other'],
      help: 'Security schemes that no requirement names, or any other definition.',
    },
  },
  check({ api }, { kind }): readonly Hit[] {
    return kind === 'security-scheme' ? unusedSchemes(api) : unusedDefinitions(api);
  },
};

function unusedSchemes(api: Api): readonly Hit[] {
  const used = new Set(
    [api.security, ...api.operations.map(({ security }) => security), ...api.outbound.map(({ security }) => security)]
      .flatMap(({ alternatives }) => alternatives)
      .flatMap(({ schemes }) => schemes.map(({ name }) => name)),
  );
  return [...api.schemes.values()]
    .filter(({ name }) => !used.has(name))
    .map(({ name, node }) => ({
      place: placeOf(node),
      detail: `scheme ${name}`,
      arguments: { name, kind: 'security scheme' },
    }));
}

/** Kinds whose members are used by reference only. */
const KINDS = [
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'links',
  'callbacks',
  'pathItems',
];

function unusedDefinitions(api: Api): readonly Hit[] {
  const used = referencedPointers(api);
  if (used === null) return [];
  const containers: readonly [string, Node][] =
    api.dialect === '2.0'
      ? ['definitions', 'responses', 'parameters'].flatMap((kind) => entry(api.root, kind, `/${kind}`))
      : KINDS.flatMap((kind) => {
          const components = childIfPresent(api.root, 'components');
          return components === undefined ? [] : entry(components, kind, `/components/${kind}`);
        });
  return containers.flatMap(([pointer, container]) =>
    [...members(container)]
      .filter(([name, node]) => isObject(node.value) && !used.has(`${pointer}/${toToken(name)}`))
      .map(([name]) => {
        const kind = pointer.slice(pointer.lastIndexOf('/') + 1);
        return {
          place: placeOf(child(container, name)),
          detail: `${kind} ${name}`.slice(0, 200),
          arguments: { name, kind },
        };
      }),
  );
}

function entry(owner: Node, kind: string, pointer: string): [string, Node][] {
  const found = childIfPresent(owner, kind);
  return found === undefined ? [] : [[pointer, found]];
}

/** RFC 6901 §3. */
function toToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
