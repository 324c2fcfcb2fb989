/**
 * The facet table: keywords → comparator. A comparator runs when one of its keywords stands on either side; it reads the
 * whole conjunction, adds edits, and links the schemas below that have to be compared too.
 */
import type { LifecycleClock } from '../lifecycle.ts';
import {
  compareContent,
  compareDefaults,
  compareDiscriminators,
  compareDynamicReferences,
  compareXml,
} from './annotations.ts';
import { compareRanges, compareSizes } from './bounds.ts';
import {
  compareConditions,
  compareContentSchemas,
  compareDependencies,
  compareNot,
  comparePropertyNames,
} from './conditions.ts';
import type { Conjunction } from './conjunction.ts';
import { compareEnumerations, compareExtensibleEnumerations } from './enumerations.ts';
import { compareContains, compareItems } from './items.ts';
import { compareLifecycles } from './lifecycles.ts';
import { compareMultiples, compareUniqueItems } from './multiples.ts';
import { comparePatterns } from './patterns.ts';
import { compareProperties } from './properties.ts';
import type { Linker, Pair, SchemaEdit } from './schema-edit.ts';
import { compareTypes } from './types.ts';

export interface FacetContext {
  readonly pair: Pair;
  readonly linker: Linker;
  readonly clock: LifecycleClock;
}

type Comparator = (base: Conjunction, head: Conjunction, context: FacetContext) => void;

interface Row {
  readonly keywords: readonly string[];
  readonly compare: Comparator;
}

/** A comparator that only reads. */
function reading(
  compare: (base: Conjunction, head: Conjunction, clock: LifecycleClock) => readonly SchemaEdit[],
): Comparator {
  return (base, head, { pair, clock }) => void pair.edits.push(...compare(base, head, clock));
}

/** A comparator that compares schemas below, too. */
function linking(compare: (base: Conjunction, head: Conjunction, pair: Pair, linker: Linker) => void): Comparator {
  return (base, head, { pair, linker }) => compare(base, head, pair, linker);
}

/** In the order in which edits of one schema are told. */
export const FACETS: readonly Row[] = [
  {
    keywords: [
      'type',
      'nullable',
      'x-nullable',
      'format',
      'contentEncoding',
      'contentMediaType',
      'enum',
      'const',
      'oneOf',
      'anyOf',
    ],
    compare: reading(compareTypes),
  },
  { keywords: ['enum', 'const', 'oneOf', 'anyOf'], compare: reading(compareEnumerations) },
  { keywords: ['x-extensible-enum'], compare: reading(compareExtensibleEnumerations) },
  { keywords: ['maxLength'], compare: reading(compareSizes('max-length')) },
  { keywords: ['minLength'], compare: reading(compareSizes('min-length')) },
  { keywords: ['maxItems'], compare: reading(compareSizes('max-items')) },
  { keywords: ['minItems'], compare: reading(compareSizes('min-items')) },
  { keywords: ['maxProperties'], compare: reading(compareSizes('max-properties')) },
  { keywords: ['minProperties'], compare: reading(compareSizes('min-properties')) },
  { keywords: ['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'], compare: reading(compareRanges) },
  { keywords: ['pattern'], compare: reading(comparePatterns) },
  { keywords: ['multipleOf'], compare: reading(compareMultiples) },
  { keywords: ['uniqueItems'], compare: reading(compareUniqueItems) },
  { keywords: ['default'], compare: reading(compareDefaults) },
  { keywords: ['contentMediaType', 'contentEncoding'], compare: reading(compareContent) },
  { keywords: ['contentSchema'], compare: linking(compareContentSchemas) },
  { keywords: ['discriminator'], compare: reading(compareDiscriminators) },
  { keywords: ['xml'], compare: reading(compareXml) },
  { keywords: ['deprecated', 'x-sunset', 'x-stability-level'], compare: reading(compareLifecycles) },
  { keywords: ['$recursiveRef'], compare: reading(compareDynamicReferences) },
  {
    keywords: ['properties', 'required', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
    compare: linking(compareProperties),
  },
  { keywords: ['propertyNames'], compare: linking(comparePropertyNames) },
  { keywords: ['dependentRequired', 'dependentSchemas', 'dependencies'], compare: linking(compareDependencies) },
  { keywords: ['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'], compare: linking(compareItems) },
  { keywords: ['contains'], compare: linking(compareContains) },
  { keywords: ['not'], compare: linking(compareNot) },
  { keywords: ['if'], compare: linking(compareConditions) },
];

const ROWS_OF: ReadonlyMap<string, readonly number[]> = rowsByKeyword();

function rowsByKeyword(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  FACETS.forEach(({ keywords }, index) => {
    for (const keyword of keywords) rows.set(keyword, [...(rows.get(keyword) ?? []), index]);
  });
  return rows;
}

/** Runs every comparator that has something to compare. */
export function compareFacets(base: Conjunction, head: Conjunction, context: FacetContext): void {
  const wanted = new Set<number>();
  for (const { parts } of [base, head])
    for (const { value } of parts)
      for (const keyword in value) for (const row of ROWS_OF.get(keyword) ?? []) wanted.add(row);
  for (const [index, { compare }] of FACETS.entries()) if (wanted.has(index)) compare(base, head, context);
}
