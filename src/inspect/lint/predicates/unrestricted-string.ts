/** Finds text of which nothing is said but that it is text. */
import { typesOf } from '../../../knowledge/schema.ts';
import { isBinary, isRestricted } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse, INPUT, isInput } from './support/request-use.ts';

export const unrestrictedString: Predicate<'schema'> = {
  name: 'unrestricted-string',
  targets: ['schema'],
  options: { input: INPUT },
  check(visit, { input }): readonly Hit[] {
    if (!isInput(visit, input)) return NO_HIT;
    const { view, usedAs } = visit;
    if (typesOf(view)?.has('string') !== true || isRestricted(view) || isBinary(view)) return NO_HIT;
    return [{ arguments: { what: describeUse(usedAs) } }];
  },
};
