/**
 * Turns untrusted text into one harmless line: what a terminal or browser would obey or hide is written out, such as
 * `\u{202e}`, so that a reader sees what is really there.
 */
import { cutText } from './cut-text.ts';
import { maskCredentials } from './mask-credentials.ts';

/** Enough for any sentence of ours; names in specs can be megabytes long. */
export const TEXT_LIMIT = 1000;

/** One line without control, direction or invisible characters, well-formed, at most `limit` code units. */
export function visibleText(text: string, limit = TEXT_LIMIT): string {
  const masked = maskCredentials(text);
  // Writing out only lengthens text, so what lies beyond the limit can go first.
  const short = masked.length > limit + 1 ? masked.slice(0, limit + 1) : masked;
  if (PLAIN.test(short)) return cutText(short, limit);
  return cutText(short.replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, writeOut), limit);
}

/** The same text with lone surrogates replaced, so that it can be encoded as UTF-8. */
export function wellFormedText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

const PLAIN = /^[\x20-\x7e]*$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

// Controls, formats (direction marks, zero width), separators other than the space, and whatever else Unicode says may be
// shown as nothing; U+FE0F stays because it only asks for the coloured form of a symbol, U+2800 is a blank that is a letter.
const HIDDEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function writeOut(character: string): string {
  return SHORT_FORMS.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
