/** Finds text of which nothing is said but that it is text. */
import { typesOf } from '../../../knowledge/schema.ts';
import { isBinary, isRestricted } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { mayState } from './support/glances.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unrestrictedString: Predicate<'schema'> = {
  name: 'unrestricted-string',
  targets: ['schema'],
  options: { input: INPUT },
  glance: (value) => mayState(value, 'string'),
  check(visit, { input }): readonly Hit[] {
    const { view } = visit;
    if (!visit.inRequest || typesOf(view)?.has('string') !== true || isRestricted(view) || isBinary(view))
      return NO_HIT;
    return isInput(visit, input) ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
  },
};
