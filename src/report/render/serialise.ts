/** Writes JSON that is valid whatever stands in it, and harmless when it is printed to a log or terminal. */

/** Two blanks of indentation and a final line break. Strings keep their value; only their spelling is guarded. */
export function serialise(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Inside JSON only strings can hold these, so writing them as escapes changes no value.
  return `${text.replace(HIDDEN, escapeUnits).replace(HASH_COMMAND, '#\\u0023')}\n`;
}

// JSON.stringify escapes the controls below the blank and lone surrogates. C1 controls, direction marks and invisible
// characters would still reach the terminal.
const HIDDEN = /[\x7f-\x9f]|\p{Cf}|[\u2028\u2029]/gu;
const HASH_COMMAND = /##(?=[a-z-]{0,30}\[)/gi;

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
