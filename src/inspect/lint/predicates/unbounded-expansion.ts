/** Finds parameters by which one request asks for much more work: what to expand, which objects at once. */
import {
  enumeration,
  itemSchemas,
  type SchemaView,
  sizeBound,
  typesOf,
  viewSchema,
} from '../../../knowledge/schema.ts';
import { isRestricted, limitsLength } from '../../../knowledge/string-bounds.ts';
import { joinedName } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const NAMES: ReadonlySet<string> = new Set(
  'expand expands expansion include includes embed embeds populate relations with withrelations ids batch requests depth maxdepth'.split(
    ' ',
  ),
);

export const unboundedExpansion: Predicate<'parameter'> = {
  name: 'unbounded-expansion',
  targets: ['parameter'],
  options: {},
  check({ parameter, api }): readonly Hit[] {
    if (parameter.in !== 'query' || parameter.schema === null || !NAMES.has(joinedName(parameter.name))) return NO_HIT;
    const view = viewSchema(parameter.schema, api.dialect);
    const types = typesOf(view);
    if (types === null || isBounded(view, types)) return NO_HIT;
    return [{ arguments: { name: parameter.name } }];
  },
};

function isBounded(view: SchemaView, types: ReadonlySet<string>): boolean {
  if (enumeration(view) !== null) return true;
  if (types.has('array')) {
    const [items] = itemSchemas(view);
    const isListed = items !== undefined && isRestricted(viewSchema(items, view.dialect));
    return sizeBound(view, 'maxItems') !== null || (isListed && !types.has('string') && hasEnum(view));
  }
  return !types.has('string') || sizeBound(view, 'maxLength') !== null || limitsLength(view);
}

/** Of a closed list no more can be asked for than it has. */
function hasEnum(view: SchemaView): boolean {
  const [items] = itemSchemas(view);
  return items !== undefined && enumeration(viewSchema(items, view.dialect)) !== null;
}
