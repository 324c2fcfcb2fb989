/** Finds operations that answer with a whole list and take nothing by which a client could ask for a part. */

import { isPageSizeName, isPagingName } from '../../../knowledge/input-names.ts';
import { isHealthPath } from '../../../knowledge/path-names.ts';
import {
  itemSchemas,
  propertiesOf,
  type SchemaView,
  sizeBound,
  typesOf,
  viewSchema,
} from '../../../knowledge/schema.ts';
import type { Operation } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unpagedList: Predicate<'operation'> = {
  name: 'unpaged-list',
  targets: ['operation'],
  options: {},
  check({ operation, api }): readonly Hit[] {
    const { key, parameters } = operation;
    if (key.kind !== 'path' || isHealthPath(key.path)) return NO_HIT;
    const canAskForPart = parameters.some(
      ({ name, in: place }) => place !== 'path' && (isPageSizeName(name) || isPagingName(name)),
    );
    if (canAskForPart || hasPagingHeader(operation)) return NO_HIT;
    const views = operation.responses
      .filter(({ status }) => status === '200' || status === '2XX')
      .flatMap(({ content }) => content)
      .flatMap(({ schema }) => (schema === null ? [] : [viewSchema(schema, api.dialect)]));
    return views.some(isEndlessList) ? [{}] : NO_HIT;
  },
};

/** RFC 8288 `Link` headers lead to the next page. */
function hasPagingHeader({ responses }: Operation): boolean {
  return responses.some(({ headers }) => headers.some(({ name }) => /^(link|x-total-count|x-next-page)$/i.test(name)));
}

/** A list of objects, or an envelope whose only list it is. */
function isEndlessList(view: SchemaView): boolean {
  if (isList(view)) return true;
  if (typesOf(view)?.has('object') === false) return false;
  const inside = [...propertiesOf(view)].flatMap(([name, [node]]) =>
    node === undefined ? [] : [{ name, view: viewSchema(node, view.dialect) }],
  );
  // An envelope holds little beside its list; a record with a list in it is no collection.
  if (inside.length > 4 || inside.some(({ name }) => isPagingName(name))) return false;
  return inside.filter((each) => isList(each.view)).length === 1;
}

function isList(view: SchemaView): boolean {
  const types = typesOf(view);
  if (types === null || !types.has('array') || sizeBound(view, 'maxItems') !== null) return false;
  const [items] = itemSchemas(view);
  return items !== undefined && typesOf(viewSchema(items, view.dialect))?.has('object') !== false;
}
