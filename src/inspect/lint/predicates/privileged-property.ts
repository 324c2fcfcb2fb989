/** Finds properties that decide rights or money and that clients may set (mass assignment). */
import { isAdministrativePath } from '../../../knowledge/path-names.ts';
import { enumeration, flag } from '../../../knowledge/schema.ts';
import { privilegeOf } from '../../../knowledge/sensitive.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate, type Visit } from '../target.ts';
import { operationsThatWrite } from './support/write-operations.ts';

export const privilegedProperty: Predicate<'property'> = {
  name: 'privileged-property',
  targets: ['property'],
  options: {
    names: {
      type: 'string',
      default: 'privileges',
      allowed: ['privileges', 'ownership'],
      help: 'Names that hardly ever mean anything but rights or money, or names of ownership and state that often do.',
    },
  },
  check(visit, { names }): readonly Hit[] {
    const confidence = visit.inRequest && !visit.readOnly ? privilegeOf(visit.name) : null;
    if (confidence === null || (confidence === 'low') !== (names === 'ownership') || flag(visit.view, 'readOnly'))
      return NO_HIT;
    const writers = operationsThatWrite(visit.users()).filter(({ key }) => !isAdministrativePath(key.path));
    if (writers.length === 0 || offersNoPrivilege(visit)) return NO_HIT;
    return [{ arguments: { name: visit.name }, reachedBy: writers.map(({ key }) => key) }];
  },
};

const PRIVILEGED_VALUES: ReadonlySet<string> = new Set(
  'admin administrator root owner superuser superadmin staff manager moderator maintainer operator editor internal verified approved'.split(
    ' ',
  ),
);

/** A closed list without a privileged value (`user`, `assistant`) gives nothing away. */
function offersNoPrivilege({ view }: Visit<'property'>): boolean {
  const values = enumeration(view);
  if (values === null) return false;
  return ![...values.values()].some(
    ({ value }) =>
      value === true || (typeof value === 'string' && wordsOf(value).some((word) => PRIVILEGED_VALUES.has(word))),
  );
}
