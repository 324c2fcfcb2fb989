/**
 * Inputs of the action → options. The runner hands them over as `INPUT_<NAME>`, empty when not given. Reading them
 * ourselves, and writing outputs through report/deliver, spares loading @actions/core: 55 to 70 ms, which is more than a
 * small run takes.
 */

import { readValue } from '../cli/read-value.ts';
import { type Given, OPTIONS, type Option } from '../options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The options given, each checked. Throws a UserError that names the input and what it may hold. */
export function readInputs(environment: Environment): Given {
  const options: readonly Option[] = OPTIONS;
  const given = options.flatMap((option) => {
    if (option.input === null) return [];
    const text = (environment[inputVariable(option.input)] ?? '').trim();
    return text === '' ? [] : [[option.name, readInput(option, text, `The input ${option.input}`)] as const];
  });
  return Object.fromEntries(given) as Given; // each value was read by the type of its option
}

/** Hyphens stay, blanks would become underscores; our names have none. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function readInput(option: Option, text: string, shown: string): unknown {
  if (option.type !== 'list') return readValue(option, text, shown);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => readValue(option, line, shown));
}
