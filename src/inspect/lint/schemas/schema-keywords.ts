/** The keywords of a schema that hold schemas, and in which shapes. */

export interface KeywordShape {
  readonly single: boolean;
  readonly list: boolean;
  readonly map: boolean;
}

const SINGLE: KeywordShape = { single: true, list: false, map: false };
const LIST: KeywordShape = { single: false, list: true, map: false };
const MAP: KeywordShape = { single: false, list: false, map: true };

/** `$defs` is missing on purpose: what stands there is used only when something refers to it. */
export const SCHEMA_KEYWORDS: ReadonlyMap<string, KeywordShape> = new Map([
  ['properties', MAP],
  ['patternProperties', MAP],
  ['dependentSchemas', MAP],
  ['allOf', LIST],
  ['oneOf', LIST],
  ['anyOf', LIST],
  ['prefixItems', LIST],
  ['items', { single: true, list: true, map: false }],
  ['additionalProperties', SINGLE],
  ['additionalItems', SINGLE],
  ['unevaluatedProperties', SINGLE],
  ['unevaluatedItems', SINGLE],
  ['propertyNames', SINGLE],
  ['contains', SINGLE],
  ['contentSchema', SINGLE],
  ['not', SINGLE],
  ['if', SINGLE],
  ['then', SINGLE],
  ['else', SINGLE],
  ['$ref', { single: false, list: false, map: false }],
]);
