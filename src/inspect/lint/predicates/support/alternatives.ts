/** The forms that a value may take, where a schema offers a choice of its own (`anyOf: [{type: string}, {type: 'null'}]`). */
import { branches, type SchemaView, typesOf, viewSchema } from '../../../../knowledge/schema.ts';
import { isObject } from '../../../../knowledge/value.ts';

/**
 * The schema itself when it states a type, else its branches that are written in place and state one. Branches that refer
 * to a shared definition are judged there.
 */
export function alternativesOf(view: SchemaView): readonly SchemaView[] {
  if (typesOf(view) !== null) return [view];
  return [...branches(view, 'anyOf'), ...branches(view, 'oneOf')]
    .filter(({ value }) => isObject(value) && !Object.hasOwn(value, '$ref'))
    .map((branch) => viewSchema(branch, view.dialect))
    .filter((branch) => typesOf(branch) !== null);
}
