/** Arguments of the command line → the options given and the operands, checked against the table of options. */
import { UserError } from '../errors.ts';
import { type Command, type Given, OPTIONS, type Option } from '../options.ts';
import { didYouMean, quoted, readValue } from './read-value.ts';

export interface Arguments {
  readonly given: Given;
  readonly operands: readonly string[];
  readonly help: boolean;
}

/** Takes `--name value` and `--name=value`; a boolean flag stands alone or with `=false`. After `--` all are operands. */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const values = new Map<string, unknown>();
  const operands: string[] = [];
  let help = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word === '--') {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('-') || word === '-') operands.push(word);
    else {
      const { option, flag, attached } = recognise(command, word);
      const needsNext = attached === null && option.type !== 'boolean';
      if (needsNext) at += 1;
      addValue(values, option, flag, attached ?? (needsNext ? words[at] : 'true'));
    }
  }
  // Each value was read by the type of its option.
  return { given: Object.fromEntries(values) as Given, operands, help };
}

/** The options that a command knows, in the order of the table. */
export function optionsOf(command: Command): readonly Option[] {
  const options: readonly Option[] = OPTIONS;
  return options.filter(({ flag }) => flag?.commands.includes(command));
}

function recognise(command: Command, word: string): { option: Option; flag: string; attached: string | null } {
  const equals = word.indexOf('=');
  const flag = equals === -1 ? word : word.slice(0, equals);
  const known = optionsOf(command);
  const option = known.find((candidate) => `--${candidate.flag?.name}` === flag);
  if (option !== undefined) return { option, flag, attached: equals === -1 ? null : word.slice(equals + 1) };
  const names = [...known.flatMap((candidate) => candidate.flag?.name ?? []), 'help'];
  const elsewhere = OPTIONS.some((candidate) => `--${candidate.flag?.name}` === flag);
  throw new UserError(
    'unknown-option',
    `${quoted(flag)} is no option${elsewhere ? ` of "${command}", only of other commands` : ''}.`,
    `${didYouMean(flag.replace(/^-+/, ''), names, '--')}"openapi-posture ${command} --help" lists them all.`,
  );
}

function addValue(values: Map<string, unknown>, option: Option, flag: string, text: string | undefined): void {
  if (text === undefined) {
    throw new UserError('invalid-value', `${flag} needs a value.`, `Write ${flag} ${valueName(option)}.`);
  }
  const value = readValue(option, text, flag);
  if (option.type === 'list') {
    values.set(option.name, [...((values.get(option.name) as readonly string[] | undefined) ?? []), value]);
    return;
  }
  if (values.has(option.name)) throw new UserError('invalid-value', `${flag} is given twice.`, 'Give it once.');
  values.set(option.name, value);
}

/** What help calls the value of an option: `REV`, `text|json`; empty for a flag that stands alone. */
export function valueName(option: Option): string {
  if (option.type === 'choice') return option.values.join('|');
  return option.type === 'boolean' ? '' : option.value;
}
