/** Names of identifiers of stored objects. */
import { headWord } from './words.ts';

const HEADS = new Set(['id', 'ids', 'identifier', 'key', 'number', 'no', 'pk', 'uid', 'ref']);

/** `id`, `userId`, `order_no`; not `valid` or `paid`. */
export function looksLikeIdentifier(name: string): boolean {
  return HEADS.has(headWord(name));
}
