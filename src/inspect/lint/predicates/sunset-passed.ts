/** Finds operations that should no longer be there by the description's own word. */
import { childIfPresent, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const sunsetPassed: Predicate<'operation'> = {
  name: 'sunset-passed',
  targets: ['operation'],
  options: {},
  check({ operation }, _, { asOf }): readonly Hit[] {
    const date = dateOf(operation.sunset);
    // An operation works on the day itself.
    if (date === null || date >= asOf) return NO_HIT;
    const place =
      childIfPresent(operation.node, 'x-sunset') === undefined
        ? {}
        : { place: placeOfMember(operation.node, 'x-sunset') };
    return [{ ...place, arguments: { date } }];
  },
};

/** The day of a date or time (RFC 3339); anything else is no date. */
function dateOf(sunset: string | null): string | null {
  const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=$|T)/i.exec(sunset ?? '')?.[0];
  return day ?? null;
}
