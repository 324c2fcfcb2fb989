/** Edits that decide which members and items count as evaluated, beside what they demand. */
import type { SchemaEdit } from './schema-edit.ts';
import type { Facet } from './vocabulary.ts';

/** Facets that name members or items (JSON Schema 2020-12 §11). */
const NAMING: ReadonlySet<Facet> = new Set<Facet>([
  'property',
  'pattern-property',
  'additional-properties',
  'unevaluated-properties',
  'items',
  'prefix-items',
  'unevaluated-items',
]);

/** Facets that may hold such facets. */
const HOLDING: ReadonlySet<Facet> = new Set<Facet>([
  'contains',
  'if',
  'then',
  'else',
  'dependent-schema',
  'dynamic-reference',
]);

/** Inside an alternative, of a schema that says what is left unevaluated. */
export function decidesEvaluation(edit: SchemaEdit): boolean {
  return NAMING.has(edit.facet) || mayDecideEvaluation(edit);
}

/** In the schema itself that says what is left unevaluated: what it names there is reckoned with already. */
export function mayDecideEvaluation({ facet, action }: SchemaEdit): boolean {
  return HOLDING.has(facet) || ((facet === 'one-of' || facet === 'any-of') && (action === 'set' || action === 'unset'));
}
