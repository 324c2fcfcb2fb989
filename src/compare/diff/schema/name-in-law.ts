/** What the exceptions of the law (law.ts) call an edit: `<facet>-<action>`, with what makes a member another case. */
import type { SchemaEdit } from './schema-edit.ts';

export function nameInLaw(
  edit: Pick<SchemaEdit, 'facet' | 'action'> & { readonly property?: { readonly required: boolean } },
): string {
  const isRequired = edit.property?.required === true;
  if (edit.facet === 'property') return `${isRequired ? 'required-' : ''}property-${edit.action}`;
  if ((edit.facet === 'read-only' || edit.facet === 'write-only') && isRequired) return `required-${edit.action}`;
  return `${edit.facet}-${edit.action}`;
}
