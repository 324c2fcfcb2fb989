/** Finds text of any length. A format, list or anchored pattern that limits the length counts as a limit. */
import { enumeration, type SchemaView, sizeBound, typesOf } from '../../../knowledge/schema.ts';
import { boundsLength, isBinary, limitsLength } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isClosedList, mayState } from './support/glances.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unboundedString: Predicate<'schema'> = {
  name: 'unbounded-string',
  targets: ['schema'],
  options: { input: INPUT },
  // The cheap questions first: most texts without a limit are lists of values.
  glance: (value) => mayState(value, 'string') && !isClosedList(value),
  check(visit, { input }): readonly Hit[] {
    // The cheap questions first: who uses a schema is found by a search.
    if (!visit.inRequest || typesOf(visit.view)?.has('string') !== true || isBounded(visit.view)) return NO_HIT;
    return isInput(visit, input) ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
  },
};

function isBounded(view: SchemaView): boolean {
  return (
    sizeBound(view, 'maxLength') !== null ||
    enumeration(view) !== null ||
    boundsLength(view) ||
    limitsLength(view) ||
    isBinary(view)
  );
}
