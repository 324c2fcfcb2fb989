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
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unboundedNumber: Predicate<'schema'> = {
  name: 'unbounded-number',
  targets: ['schema'],
  options: { input: INPUT },
  check(visit, { input }): readonly Hit[] {
    if (!isInput(visit, input)) return NO_HIT;
    const { view, usedAs } = visit;
    const types = typesOf(view);
    if ((types?.has('integer') !== true && types?.has('number') !== true) || isNarrow(view)) return NO_HIT;
    const missing: string[] = [];
    if (lowerBound(view) === null) missing.push('a smallest');
    if (upperBound(view) === null) missing.push('a largest');
    return missing.length === 0
      ? NO_HIT
      : [{ arguments: { what: describeUse(usedAs), missing: missing.join(' and ') } }];
  },
};

/** Integer formats that are ranges of their own (OpenAPI format registry); `int64` is wider than JSON numbers are safe. */
const NARROW_FORMATS: ReadonlySet<unknown> = new Set(['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32']);

function isNarrow(view: SchemaView): boolean {
  return enumeration(view) !== null || allKeywords(view, 'format').some(({ value }) => NARROW_FORMATS.has(value));
}
