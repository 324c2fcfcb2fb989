/** Texts that users write, from a flag or an input, → values of options, or an error that says what is allowed. */
import { UserError } from '../errors.ts';
import { isDay } from '../knowledge/day.ts';
import { nearestName } from '../knowledge/nearest-name.ts';
import type { Option } from '../options.ts';

/** One text → the value of an option that holds one; `shown` is how the user calls the option (`--fail-on`, input `fail-on`). */
export function readValue(option: Option, text: string, shown: string): string | number | boolean {
  switch (option.type) {
    case 'choice':
      if (option.values.includes(text)) return text;
      throw unknownValue(shown, text, option.values);
    case 'boolean':
      // The spellings of YAML's core schema, which are also what GitHub's own toolkit takes.
      if (/^(?:true|True|TRUE)$/.test(text)) return true;
      if (/^(?:false|False|FALSE)$/.test(text)) return false;
      throw unknownValue(shown, text, ['true', 'false']);
    case 'number':
      return readNumber(option, text, shown);
    case 'date':
      if (isDay(text)) return text;
      throw new UserError('invalid-value', `${shown} is not a day: ${quoted(text)}.`, 'Write it as YYYY-MM-DD.');
    case 'text':
    case 'list':
      if (text.trim() !== '' && !text.includes('\0')) return text;
      throw new UserError('invalid-value', `${shown} is empty.`, `Give it a value (${option.value}) or leave it out.`);
  }
}

/** The error for a value outside a closed list: names the allowed ones and the nearest. */
export function unknownValue(shown: string, text: string, values: readonly string[]): UserError {
  return new UserError(
    'invalid-value',
    `${shown} cannot be ${quoted(text)}.`,
    `${didYouMean(text, values)}Allowed: ${values.join(', ')}.`,
  );
}

/** `Did you mean "high"? `, or nothing when no name is near. */
export function didYouMean(name: string, known: readonly string[], prefix = ''): string {
  const nearest = nearestName(name, known);
  return nearest === null ? '' : `Did you mean "${prefix}${nearest}"? `;
}

/** A text of the user inside a message: on one line, short, with what is invisible written out. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}

function readNumber(option: Extract<Option, { type: 'number' }>, text: string, shown: string): number {
  const number = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  const isWhole = option.integer !== true || Number.isInteger(number);
  if (isWhole && number >= option.minimum && number <= option.maximum) return number;
  throw new UserError(
    'invalid-value',
    `${shown} cannot be ${quoted(text)}.`,
    `Allowed: a ${option.integer === true ? 'whole ' : ''}number from ${option.minimum} to ${option.maximum}.`,
  );
}
