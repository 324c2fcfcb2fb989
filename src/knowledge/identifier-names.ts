/** Names of identifiers of stored objects. */
import { wordsOf } from './words.ts';

const HEADS: ReadonlySet<string> = new Set('id ids identifier identifiers pk uid oid'.split(' '));

/** Objects whose number is their identifier; `pageNumber` and `houseNumber` are not. */
const NUMBERED: ReadonlySet<string> = new Set(
  'account order invoice customer client member employee patient policy contract booking reservation ticket case card loan claim transaction payment receipt'.split(
    ' ',
  ),
);

/** `id`, `userId`, `order_no`; not `valid`, `paid` or `page_number`. */
export function looksLikeIdentifier(name: string): boolean {
  const words = wordsOf(name);
  const head = words.at(-1) ?? '';
  if (HEADS.has(head)) return true;
  const isNumber = head === 'number' || head === 'no' || head === 'ref' || head === 'reference';
  return isNumber && NUMBERED.has(words.at(-2) ?? '');
}

/** True for a path parameter named after the collection before it: `/users/{user}`, `/companies/{companyId}`. */
export function isNamedAfterCollection(parameter: string, segment: string): boolean {
  const words = wordsOf(parameter);
  const name = (words.length > 1 && HEADS.has(words.at(-1) as string) ? words.slice(0, -1) : words).join('');
  const collection = wordsOf(segment).join('');
  if (name === '') return false;
  return (
    collection === `${name}s` ||
    collection === `${name}es` ||
    (name.endsWith('y') && collection === `${name.slice(0, -1)}ies`)
  );
}
