/** Finds properties that decide rights or money and that clients may set (mass assignment). */
import { isGrantingPath } from '../../../knowledge/path-names.ts';
import { enumeration, itemSchemas, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { privilegeOf } from '../../../knowledge/sensitive.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
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
  glanceAtName: (name) => privilegeOf(name) !== null,
  check(visit, { names }): readonly Hit[] {
    const confidence = privilegeOf(visit.name);
    if (confidence === null || (confidence === 'low') !== (names === 'ownership')) return NO_HIT;
    if (!visit.inRequest || visit.readOnly || offersNoPrivilege(visit.view)) return NO_HIT;
    // Where granting rights is the purpose, the property is no surprise.
    const writers = operationsThatWrite(visit.users()).filter(({ key }) => !isGrantingPath(key.path));
    if (writers.length === 0) return NO_HIT;
    return [{ arguments: { name: visit.name }, reachedBy: writers.map(({ key }) => key) }];
  },
};

const PRIVILEGED_VALUES: ReadonlySet<string> = new Set(
  'admin administrator root owner superuser superadmin staff manager moderator maintainer operator editor internal verified approved'.split(
    ' ',
  ),
);

/** A closed list without a privileged value (`user`, `assistant`) gives nothing away. */
function offersNoPrivilege(view: SchemaView): boolean {
  const values = enumeration(view) ?? enumerationOfItems(view);
  if (values === null) return false;
  return ![...values.values()].some(
    ({ value }) =>
      value === true || (typeof value === 'string' && wordsOf(value).some((word) => PRIVILEGED_VALUES.has(word))),
  );
}

function enumerationOfItems(view: SchemaView): ReturnType<typeof enumeration> {
  const [items] = itemSchemas(view);
  return items === undefined ? null : enumeration(viewSchema(items, view.dialect));
}
