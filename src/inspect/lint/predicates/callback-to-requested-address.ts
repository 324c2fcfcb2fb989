/** Finds callbacks that go to an address which the client names and nothing restricts. */
import { pointerText } from '../../../knowledge/pointer.ts';
import { propertiesOf, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Api, Operation, OperationKey } from '../../../model/api.ts';
import type { Place } from '../../../model/node.ts';
import type { Hit, Predicate } from '../target.ts';
import { takesAnyUrl } from './support/url-value.ts';

export const callbackToRequestedAddress: Predicate<'document'> = {
  name: 'callback-to-requested-address',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const owners = new Map(
      api.operations.map((operation) => [`${operation.key.method} ${operation.key.path}`, operation]),
    );
    const found = new Map<string, { place: Place; expression: string; owner: OperationKey }>();
    for (const { key, pathItem } of api.outbound) {
      const parts = key.kind === 'callback' ? /^(.+) callback (\S+) (.+)$/s.exec(key.path) : null;
      const expression = /\$request\.[a-z]+[.#][^{}\s]*/.exec(parts?.[3] ?? '')?.[0];
      const owner = owners.get(parts?.[1] ?? '');
      if (expression === undefined || owner === undefined || isRestricted(expression, owner, api)) continue;
      const where = `${pathItem.file.path}#${pointerText(pathItem.pointer)}`;
      if (!found.has(where)) found.set(where, { place: placeOf(pathItem), expression, owner: owner.key });
    }
    return [...found.values()].map(({ place, expression, owner }) => ({
      place,
      detail: `callback ${owner.method} ${owner.path} ${expression}`.slice(0, 300),
      arguments: { expression },
      reachedBy: [owner],
    }));
  },
};

/** What the expression points at (OpenAPI 3.1.1 §4.8.20.4) takes no address that its author does not know. */
function isRestricted(expression: string, owner: Operation, { dialect }: Api): boolean {
  const views = expression.startsWith('$request.body#')
    ? (owner.requestBody?.content ?? []).flatMap(({ schema }) =>
        schema === null ? [] : propertyAt(viewSchema(schema, dialect), expression.slice('$request.body#/'.length)),
      )
    : owner.parameters
        .filter(({ name, in: place }) => expression === `$request.${place}.${name}`)
        .flatMap(({ schema }) => (schema === null ? [] : [viewSchema(schema, dialect)]));
  return views.length > 0 && views.every((view) => !takesAnyUrl(view, true));
}

function propertyAt(view: SchemaView, pointer: string): readonly SchemaView[] {
  let views: readonly SchemaView[] = [view];
  for (const key of pointer.split('/').slice(0, 16))
    views = views.flatMap((each) => (propertiesOf(each).get(key) ?? []).map((node) => viewSchema(node, each.dialect)));
  return views;
}
