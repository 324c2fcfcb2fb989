/** Finds examples that are not what the schema beside them describes: one of the two is wrong, and tests use both. */
import { whatContradicts } from '../../../knowledge/check-example.ts';
import { viewSchema } from '../../../knowledge/schema.ts';
import { childIfPresent, isObject, items, member, members, placeOf } from '../../../knowledge/value.ts';
import type { Node, SchemaNode } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unfitExample: Predicate<'media-type'> = {
  name: 'unfit-example',
  targets: ['media-type'],
  options: {},
  check({ mediaType, inRequest, api }): readonly Hit[] {
    const { schema, node, name } = mediaType;
    // Of other types an example is text in that type's own grammar.
    if (schema === null || !/json/i.test(name)) return NO_HIT;
    return judge(examplesOf(node), schema, inRequest ? 'request' : 'response', api.dialect);
  },
};

export const unfitSchemaExample: Predicate<'schema'> = {
  name: 'unfit-schema-example',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && (Object.hasOwn(value, 'example') || Array.isArray(value.examples)),
  check({ node, view }): readonly Hit[] {
    return judge(examplesOf(node), node, 'any', view.dialect);
  },
};

function judge(
  examples: readonly Node[],
  schema: SchemaNode,
  flow: 'request' | 'response' | 'any',
  dialect: Parameters<typeof viewSchema>[1],
): readonly Hit[] {
  if (examples.length === 0) return NO_HIT;
  const view = viewSchema(schema, dialect);
  return examples.flatMap((example, index) => {
    const reason = whatContradicts(example.value, view, flow);
    return reason === null ? [] : [{ place: placeOf(example), detail: `example ${index}`, arguments: { reason } }];
  });
}

/** `example`, `examples` as a list (schemas of 3.1), `examples` by name (3.x media types) and by media type (2.0 responses). */
function examplesOf(node: Node): readonly Node[] {
  const single = childIfPresent(node, 'example');
  const several = childIfPresent(node, 'examples');
  const listed = several === undefined ? [] : items(several);
  const named =
    several === undefined || !isObject(several.value)
      ? []
      : members(several).flatMap(([, example]) => {
          const value = childIfPresent(example, 'value');
          return value === undefined || member(example.value, '$ref') !== undefined ? [] : [value];
        });
  return [...(single === undefined ? [] : [single]), ...listed, ...named];
}
