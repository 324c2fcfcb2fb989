/** Writes JSON that is valid whatever stands in it, and harmless when it is printed to a log or terminal. */

/**
 * A line for each member of the answer and for each entry of its lists, so that answers can be compared line by line and
 * take no more room than they must. Strings keep their value; only their spelling is guarded.
 */
export function serialise(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `  ${guarded(name)}: ${memberText(member)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

/** The same with two blanks of indentation at every level: for what people open and read. */
export function serialiseIndented(value: object): string {
  return `${guard(JSON.stringify(value, null, 2))}\n`;
}

function memberText(member: unknown): string {
  if (!Array.isArray(member) || member.length === 0) return guarded(member);
  return `[\n${member.map((entry) => `    ${guarded(entry)}`).join(',\n')}\n  ]`;
}

/** Inside JSON only strings can hold these, so writing them as escapes changes no value. */
/** A value as JSON in one line, with what a terminal or log would not show as it is written out. */
export function guarded(value: unknown): string {
  return guard(JSON.stringify(value));
}

function guard(text: string): string {
  return UNUSUAL.test(text) ? text.replace(HIDDEN, escapeUnits).replace(HASH_COMMAND, '#\\u0023') : text;
}

/** Most entries hold nothing of the kind; this test costs a tenth of the replacements. */
const UNUSUAL = /[^\n -~]|##/;

// JSON.stringify escapes the controls below the blank and lone surrogates. C1 controls, direction marks and invisible
// characters would still reach the terminal.
const HIDDEN = /[\x7f-\x9f]|\p{Cf}|[\u2028\u2029]/gu;
const HASH_COMMAND = /##(?=[a-z-]{0,30}\[)/gi;

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
