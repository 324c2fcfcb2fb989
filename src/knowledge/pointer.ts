/** Makes, reads and prints linked JSON pointers (RFC 6901). */
import type { Pointer } from '../model/pointer.ts';

/** The pointer `keys` below `pointer`. */
export function below(pointer: Pointer, ...keys: readonly (string | number)[]): Pointer {
  let result = pointer;
  for (const key of keys) result = { parent: result, key };
  return result;
}

/** The keys from the root down. */
export function keysOf(pointer: Pointer): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = pointer; step !== null; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

/** RFC 6901 text: `` for the root, `/paths/~1users/get`. */
export function pointerText(pointer: Pointer): string {
  let text = '';
  for (let step = pointer; step !== null; step = step.parent) text = `/${escapeKey(String(step.key))}${text}`;
  return text;
}

/** One key as it stands in a pointer's text. */
export function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys of a pointer's text, or `null` when it is not one (it must be empty or start with a slash). */
export function parsePointer(text: string): string[] | null {
  if (text === '') return [];
  if (!text.startsWith('/')) return null;
  return text
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
