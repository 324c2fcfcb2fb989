/** Finds numbers without a smallest or largest value. */
import {
  allKeywords,
  enumeration,
  lowerBound,
  type SchemaView,
  typesOf,
  upperBound,
} from '../../../knowledge/schema.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { mayState } from './support/glances.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unboundedNumber: Predicate<'schema'> = {
  name: 'unbounded-number',
  targets: ['schema'],
  options: { input: INPUT },
  glance: (value) => mayState(value, 'integer') || mayState(value, 'number'),
  check(visit, { input }): readonly Hit[] {
    const missing = visit.inRequest ? missingBounds(visit.view) : [];
    if (missing.length === 0 || !isInput(visit, input)) return NO_HIT;
    return [{ arguments: { what: describeUse(visit.usedAs), missing: missing.join(' and ') } }];
  },
};

function missingBounds(view: SchemaView): readonly string[] {
  const types = typesOf(view);
  if ((types?.has('integer') !== true && types?.has('number') !== true) || isNarrow(view)) return [];
  return [lowerBound(view) === null ? 'a smallest' : '', upperBound(view) === null ? 'a largest' : ''].filter(
    (bound) => bound !== '',
  );
}

/** Integer formats that are ranges of their own (OpenAPI format registry); `int64` is wider than JSON numbers are safe. */
const NARROW_FORMATS: ReadonlySet<unknown> = new Set(['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32']);

function isNarrow(view: SchemaView): boolean {
  return enumeration(view) !== null || allKeywords(view, 'format').some(({ value }) => NARROW_FORMATS.has(value));
}
