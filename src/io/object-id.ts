/** What counts as the name of a git object: SHA-1 or SHA-256, complete, lower case. */
import { UserError } from '../errors.ts';

const pattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** True for a complete object id. */
export function isObjectId(text: string): boolean {
  return pattern.test(text);
}

/** True for the id of zeros that events use for "nothing there". */
export function isNullId(text: string): boolean {
  return isObjectId(text) && /^0+$/.test(text);
}

/** The same text, or a `revision-unknown` error when it is no object id. */
export function requireObjectId(text: string): string {
  if (isObjectId(text)) return text;
  throw new UserError('revision-unknown', `${JSON.stringify(text.slice(0, 100))} is not a complete git object id.`);
}
