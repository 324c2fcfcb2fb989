/** The one hash of the product: SHA-256 as lower-case hex. */
import { createHash } from 'node:crypto';

/** Digest of a text in UTF-8; lone surrogates count as U+FFFD. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
