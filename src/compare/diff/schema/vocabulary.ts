/**
 * Every facet of a schema with everything that can be done to it, and the effect that has on the values accepted. Ids, the
 * catalogue in docs/changes.md and the audit of the comparison derive from this table.
 */
import type { Effect } from '../../../model/change.ts';

export interface FacetRow {
  /** What the ids call it; empty when the action alone says it. */
  readonly inIds: string;
  /** For people: what is edited. */
  readonly says: string;
  /** Action → the effect it usually has; `null`: it depends on the rest of the schema. */
  readonly actions: Readonly<Record<string, Effect | null>>;
}

const bound = (inIds: string, says: string, side: 'upper' | 'lower'): FacetRow => ({
  inIds,
  says,
  actions:
    side === 'upper'
      ? { set: 'narrows', unset: 'widens', increased: 'widens', decreased: 'narrows', changed: 'unknown' }
      : { set: 'narrows', unset: 'widens', increased: 'narrows', decreased: 'widens', changed: 'unknown' },
});
/** A keyword that constrains as soon as it is there; what changes inside its schema is told there. */
const constraint = (inIds: string, says: string): FacetRow => ({
  inIds,
  says,
  actions: { added: 'narrows', removed: 'widens' },
});
/** A keyword that says something about values without refusing any. */
const annotation = (inIds: string, says: string): FacetRow => ({
  inIds,
  says,
  actions: { added: 'none', removed: 'none', changed: 'none' },
});
/** A schema that constrains some members or items: whether one more narrows depends on what held for them before. */
const member = (inIds: string, says: string): FacetRow => ({ inIds, says, actions: { added: null, removed: null } });

export const VOCABULARY = {
  type: {
    inIds: 'type',
    says: 'accepted types',
    actions: {
      generalized: 'widens',
      specialized: 'narrows',
      changed: 'replaces',
      compatible: 'none',
    },
  },
  'list-of-types': {
    inIds: 'list-of-types',
    says: 'accepted types, of several',
    actions: { widened: 'widens', narrowed: 'narrows' },
  },
  format: {
    inIds: 'type',
    says: '`format`',
    actions: { generalized: 'widens', specialized: 'narrows', changed: 'unknown', compatible: 'none' },
  },
  nullable: {
    inIds: '',
    says: 'whether null is accepted',
    actions: { 'became-nullable': 'widens', 'became-not-nullable': 'narrows' },
  },
  enum: { inIds: '', says: '`enum`', actions: { 'became-enum': 'narrows', 'became-not-enum': 'widens' } },
  'enum-value': { inIds: 'enum-value', says: 'a value of `enum`', actions: { added: 'widens', removed: 'narrows' } },
  const: {
    inIds: 'const',
    says: '`const`',
    actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
  },
  'x-extensible-enum-value': {
    inIds: 'x-extensible-enum-value',
    says: 'a value of `x-extensible-enum`',
    actions: { added: 'widens', removed: 'narrows' },
  },
  'max-length': bound('max-length', '`maxLength`', 'upper'),
  'min-length': bound('min-length', '`minLength`', 'lower'),
  'max-items': bound('max-items', '`maxItems`', 'upper'),
  'min-items': bound('min-items', '`minItems`', 'lower'),
  'max-properties': bound('max-properties', '`maxProperties`', 'upper'),
  'min-properties': bound('min-properties', '`minProperties`', 'lower'),
  'max-contains': {
    inIds: 'max-contains',
    says: '`maxContains`',
    actions: { set: 'narrows', unset: 'widens', increased: 'widens', decreased: 'narrows' },
  },
  'min-contains': {
    inIds: 'min-contains',
    says: '`minContains`',
    actions: { increased: 'narrows', decreased: 'widens' },
  },
  max: bound('max', '`maximum`', 'upper'),
  'exclusive-max': bound('exclusive-max', '`exclusiveMaximum`', 'upper'),
  min: bound('min', '`minimum`', 'lower'),
  'exclusive-min': bound('exclusive-min', '`exclusiveMinimum`', 'lower'),
  'multiple-of': {
    inIds: 'multiple-of',
    says: '`multipleOf`',
    actions: { set: 'narrows', unset: 'widens', generalized: 'widens', specialized: 'narrows', changed: 'unknown' },
  },
  'unique-items': { inIds: 'unique-items', says: '`uniqueItems`', actions: { set: 'narrows', unset: 'widens' } },
  pattern: {
    inIds: 'pattern',
    says: '`pattern`',
    actions: { added: 'narrows', removed: 'widens', generalized: 'widens', specialized: 'narrows', changed: 'unknown' },
  },
  'default-value': annotation('default-value', '`default`'),
  'content-media-type': {
    inIds: 'content-media-type',
    says: '`contentMediaType`',
    actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
  },
  'content-encoding': {
    inIds: 'content-encoding',
    says: '`contentEncoding`',
    actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
  },
  'content-schema': constraint('content-schema', '`contentSchema`'),
  discriminator: { inIds: 'discriminator', says: '`discriminator`', actions: { added: 'none', removed: 'none' } },
  'discriminator-property-name': {
    inIds: 'discriminator-property-name',
    says: '`propertyName` of the discriminator',
    actions: { changed: 'none' },
  },
  'discriminator-mapping': {
    inIds: 'discriminator-mapping',
    says: 'a value of the discriminator',
    actions: { added: 'none', deleted: 'none', changed: 'none' },
  },
  'discriminator-default-mapping': {
    inIds: 'discriminator-default-mapping',
    says: '`defaultMapping` of the discriminator',
    actions: { changed: 'none' },
  },
  xml: { inIds: 'xml', says: 'how it is written as XML', actions: { changed: 'replaces' } },
  property: { inIds: '', says: 'a property', actions: { added: null, removed: null } },
  required: {
    inIds: '',
    says: 'whether a property is required',
    actions: { 'became-required': 'narrows', 'became-optional': 'widens' },
  },
  'read-only': {
    inIds: '',
    says: '`readOnly` of a property',
    actions: { 'became-read-only': 'none', 'became-not-read-only': 'none' },
  },
  'write-only': {
    inIds: '',
    says: '`writeOnly` of a property',
    actions: { 'became-write-only': 'none', 'became-not-write-only': 'none' },
  },
  deprecated: {
    inIds: '',
    says: '`deprecated` of a property',
    actions: {
      deprecated: 'none',
      'deprecated-with-sunset': 'none',
      'deprecated-sunset-missing': 'none',
      'deprecated-sunset-invalid': 'none',
      reactivated: 'none',
    },
  },
  sunset: {
    inIds: 'sunset',
    says: 'the day on which a deprecated property goes',
    actions: { 'date-added': 'none', 'date-changed': 'none', 'date-too-small': 'none', deleted: 'none' },
  },
  stability: {
    inIds: 'stability',
    says: '`x-stability-level` of a property',
    actions: { increased: 'none', decreased: 'none', changed: 'none' },
  },
  'additional-properties': {
    inIds: 'additional-properties',
    says: 'whether members that are not declared are accepted',
    actions: { opened: 'widens', closed: 'narrows', changed: 'unknown' },
  },
  'pattern-property': member('pattern-property', 'an entry of `patternProperties`'),
  'property-names': constraint('property-names', '`propertyNames`'),
  'unevaluated-properties': {
    inIds: 'unevaluated-properties',
    says: '`unevaluatedProperties`',
    actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
  },
  'dependent-required': {
    inIds: 'dependent-required',
    says: 'an entry of `dependentRequired`',
    actions: { added: 'narrows', removed: 'widens', changed: null },
  },
  'dependent-schema': constraint('dependent-schema', 'an entry of `dependentSchemas`'),
  items: {
    inIds: 'items',
    says: '`items`',
    actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
  },
  'prefix-items': member('prefix-items', '`prefixItems`'),
  'unevaluated-items': {
    inIds: 'unevaluated-items',
    says: '`unevaluatedItems`',
    actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
  },
  contains: constraint('contains', '`contains`'),
  not: constraint('not', '`not`'),
  if: constraint('if', '`if`'),
  then: constraint('then', '`then`'),
  else: constraint('else', '`else`'),
  'all-of': {
    inIds: 'all-of',
    says: 'a member of `allOf`',
    actions: { added: null, removed: null, 'added-annotation-only': 'none', 'removed-annotation-only': 'none' },
  },
  'one-of': {
    inIds: 'one-of',
    says: 'an alternative of `oneOf`',
    actions: {
      added: 'widens',
      removed: 'narrows',
      set: 'narrows',
      unset: 'widens',
      generalized: 'widens',
    },
  },
  'any-of': {
    inIds: 'any-of',
    says: 'an alternative of `anyOf`',
    actions: { added: 'widens', removed: 'narrows', set: 'narrows', unset: 'widens', specialized: 'narrows' },
  },
  wrapping: {
    inIds: '',
    says: 'a schema that becomes one of several alternatives, or is left of them',
    actions: {
      'wrapped-in-one-of': 'widens',
      'wrapped-in-any-of': 'widens',
      'unwrapped-from-one-of': 'narrows',
      'unwrapped-from-any-of': 'narrows',
    },
  },
  schema: {
    inIds: 'schema',
    says: 'the schema as a whole',
    actions: {
      opened: 'widens',
      closed: 'narrows',
      resolved: 'unknown',
      unresolved: 'unknown',
      contradicted: 'unknown',
      reconciled: 'unknown',
      'not-compared': 'unknown',
    },
  },
  'dynamic-reference': {
    inIds: 'dynamic-reference',
    says: 'what `$recursiveRef` refers to',
    actions: { added: 'unknown', removed: 'unknown', changed: 'unknown' },
  },
} as const satisfies Readonly<Record<string, FacetRow>>;

export type Facet = keyof typeof VOCABULARY;

/** The rows of the table with their names. */
export const FACET_ROWS: readonly (readonly [Facet, FacetRow])[] = Object.entries(VOCABULARY) as [Facet, FacetRow][];
