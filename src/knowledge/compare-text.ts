/** The one order of texts: by UTF-16 code units, so that no locale changes an output. */

/** Negative, zero or positive, for `sort`. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
