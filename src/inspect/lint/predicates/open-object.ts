/** Finds objects in requests that take members nobody declared. */
import { openness, propertiesOf, typesOf } from '../../../knowledge/schema.ts';
import { isObject, member, placeOf, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate, type Visit } from '../target.ts';
import { isComposed } from './support/glances.ts';
import { describeUse } from './support/request-use.ts';
import { operationsThatWrite } from './support/write-operations.ts';

export const openObject: Predicate<'schema'> = {
  name: 'open-object',
  targets: ['schema'],
  options: {
    openness: {
      type: 'string',
      default: 'stated',
      allowed: ['stated', 'unstated'],
      help: 'Objects that say `additionalProperties: true` (or `{}`), or objects that say nothing, which JSON Schema takes for the same.',
    },
  },
  glance: (value) => isObject(value) && (Object.hasOwn(value, 'properties') || isComposed(value)),
  check(visit, options): readonly Hit[] {
    const { node } = visit;
    const keyword = statedKeyword(node.value);
    if (options.openness === 'stated' && keyword === null) return NO_HIT;
    const { usedAs } = visit;
    if (!visit.inRequest || (usedAs.as !== 'body' && usedAs.as !== 'property' && usedAs.as !== 'items')) return NO_HIT;
    const found = openness(visit.view);
    if (found.kind !== 'open' || !isRecord(visit)) return NO_HIT;
    // Saying it is judged where it is said; silence is judged of the whole, for a part of a composition cannot be closed alone.
    const isMeant = options.openness === 'stated' || (!visit.isPart && found.explicit === null);
    if (!isMeant || operationsThatWrite(visit.users()).length === 0) return NO_HIT;
    const place = keyword === null ? placeOf(node) : placeOfMember(node, keyword);
    return [{ place, arguments: { what: describeUse(usedAs) } }];
  },
};

/** An object with members of its own: free-form maps are meant to be open. */
function isRecord({ view }: Visit<'schema'>): boolean {
  const types = typesOf(view);
  return (types === null || types.has('object')) && propertiesOf(view).size > 0;
}

/** The keyword by which the schema object itself welcomes any member. */
function statedKeyword(schema: unknown): string | null {
  return (
    ['additionalProperties', 'unevaluatedProperties'].find((keyword) => acceptsAnything(member(schema, keyword))) ??
    null
  );
}

function acceptsAnything(value: unknown): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}
