/** The one hash of the product: SHA-256 as lower-case hex. */
import { hash } from 'node:crypto';

/** Digest of a text in UTF-8; lone surrogates count as U+FFFD. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex');
}
