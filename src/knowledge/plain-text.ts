/** Text of documents inside sentences of ours: one bounded line, whatever it holds. */

/** Longer values say no more to a reader, and hostile ones have no end. */
const LONGEST_VALUE = 160;

/** Text of a document as one line: control and direction characters become spaces, the end is cut. */
export function plainText(text: string, longest: number = LONGEST_VALUE): string {
  const line = text
    .slice(0, longest * 4)
    // Line ends and what turns the direction of text (Unicode TR 9) would let a document rewrite the sentence around it.
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${cutBefore(line, longest - 1)}…`;
}

/** The first characters, without half of a surrogate pair at the end. */
function cutBefore(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
