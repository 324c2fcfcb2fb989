/** Finds numbers and addresses of real people in examples. Reports their kind and a masked form, never the value. */
import { findContact, findPersonalNumber } from '../../../knowledge/personal-values.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const FINDERS = { numbers: findPersonalNumber, contacts: findContact };

/** A cheap first look: every form that is searched for starts like one of these and has a digit or an at sign. */
function mayBePersonal(text: string): boolean {
  if (text.length < 8 || text.length > 254) return false;
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || first === 43) return true;
  const second = text.charCodeAt(1);
  const isCapital = first >= 65 && first <= 90;
  return (isCapital && ((second >= 65 && second <= 90) || (second >= 48 && second <= 57))) || text.includes('@');
}

export const personalDataInText: Predicate<'text'> = {
  name: 'personal-data-in-text',
  targets: ['text'],
  options: {
    what: {
      type: 'string',
      default: 'numbers',
      allowed: Object.keys(FINDERS),
      help: 'Numbers of people and accounts by their check digit, or private mail addresses and telephone numbers.',
    },
  },
  glance: (text, _, role) =>
    (role === 'example' || role === 'default' || role === 'enum') && typeof text === 'string' && mayBePersonal(text),
  check({ text, role, name }, { what }): readonly Hit[] {
    if (role !== 'example' && role !== 'default' && role !== 'enum') return NO_HIT;
    const found = FINDERS[what as keyof typeof FINDERS](text, name);
    return found === null
      ? NO_HIT
      : [{ detail: found.kind, arguments: { label: found.label, masked: found.masked, name: name ?? '' } }];
  },
};
