/** Finds defaults that hand out access: a password that is set unless somebody chooses another, a role that may do everything. */
import { firstKeyword, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { classifyName, isPrivilegedName } from '../../../knowledge/sensitive.ts';
import { isObject, placeOfMember } from '../../../knowledge/value.ts';
import { joinedName, wordsOf } from '../../../knowledge/words.ts';
import type { Place } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isComposed } from './support/glances.ts';

const OPTIONS = {
  kind: {
    type: 'string',
    default: 'credential',
    allowed: ['credential', 'privilege'],
    help: 'Passwords, keys and the names that go with them, or roles and rights.',
  },
} as const;

export const defaultProperty: Predicate<'property'> = {
  name: 'default-property',
  targets: ['property'],
  options: OPTIONS,
  glance: (value) => isObject(value) && (Object.hasOwn(value, 'default') || isComposed(value)),
  check(visit, { kind }): readonly Hit[] {
    if (!visit.inRequest || visit.readOnly) return NO_HIT;
    return judge(visit.name, visit.view, kind);
  },
};

export const defaultParameter: Predicate<'parameter'> = {
  name: 'default-parameter',
  targets: ['parameter'],
  options: OPTIONS,
  check({ parameter, api }, { kind }): readonly Hit[] {
    return parameter.schema === null ? NO_HIT : judge(parameter.name, viewSchema(parameter.schema, api.dialect), kind);
  },
};

function judge(name: string, view: SchemaView, kind: unknown): readonly Hit[] {
  const stated = firstKeyword(view, 'default');
  if (stated === null) return NO_HIT;
  const isFault = kind === 'privilege' ? grants(name, stated.value) : letsIn(name, stated.value);
  if (!isFault) return NO_HIT;
  const place: Place = placeOfMember(stated.node, 'default');
  // A credential is not repeated in a report.
  const shown = kind === 'privilege' || isAccountName(name) ? String(stated.value).slice(0, 60) : '…';
  return [{ place, arguments: { name, value: shown } }];
}

/** Descriptions made by programs have these where nothing was given. */
const NOTHING: ReadonlySet<string> = new Set(['', 'string', 'null', 'none', 'undefined', '""', "''"]);
const ACCOUNTS: ReadonlySet<string> = new Set('admin administrator root superuser sa system guest'.split(' '));

function letsIn(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || NOTHING.has(value.trim().toLowerCase())) return false;
  if (isAccountName(name)) return ACCOUNTS.has(value.trim().toLowerCase());
  const found = classifyName(name);
  if (found?.class !== 'credential' || found.confidence === 'low') return false;
  return !/[{<$]|^(your|my)[-_ ]/i.test(value);
}

function isAccountName(name: string): boolean {
  return /^(user|username|login|account|accountname|userid|loginname)$/.test(joinedName(name));
}

function grants(name: string, value: unknown): boolean {
  if (!isPrivilegedName(name)) return false;
  if (value === true)
    return /^(is|has|can)?(admin|administrator|superuser|staff|root|verified|approved|privileged|owner|moderator)/.test(
      joinedName(name),
    );
  const values = Array.isArray(value) ? value : [value];
  return values.some(
    (each) =>
      typeof each === 'string' &&
      (each === '*' || wordsOf(each.slice(0, 100)).some((word) => ACCOUNTS.has(word) || word === 'owner')),
  );
}
