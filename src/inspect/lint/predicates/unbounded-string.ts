/** Finds text of any length. A format, list or anchored pattern that limits the length counts as a limit. */
import { enumeration, type SchemaView, sizeBound, typesOf } from '../../../knowledge/schema.ts';
import { boundsLength, isBinary, limitsLength } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unboundedString: Predicate<'schema'> = {
  name: 'unbounded-string',
  targets: ['schema'],
  options: { input: INPUT },
  check(visit, { input }): readonly Hit[] {
    if (!isInput(visit, input)) return NO_HIT;
    const { view, usedAs } = visit;
    if (typesOf(view)?.has('string') !== true || isBounded(view)) return NO_HIT;
    return [{ arguments: { what: describeUse(usedAs) } }];
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
