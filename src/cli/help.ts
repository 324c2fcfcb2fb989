/** The help of the program and of each command, from the tables of commands and options. */
import type { Command, Option } from '../options.ts';
import { COMMANDS } from './commands.ts';
import { optionsOf, valueName } from './parse-arguments.ts';

const WIDTH = 80;
const PROGRAM = 'openapi-posture';

/** `openapi-posture --help`. */
export function programHelp(version: string): string {
  const rows = Object.entries(COMMANDS).map(([name, { operands, summary }]) => row(`${name} ${operands}`, summary));
  return lines(
    `${PROGRAM} ${version}`,
    ...wrap('Tells a team, before they merge, what a change does to the security posture of their APIs.', ''),
    '',
    `Usage: ${PROGRAM} COMMAND [options]`,
    '',
    'Commands:',
    ...rows.flat(),
    '',
    'Examples:',
    ...example('check', 'the work tree against the main branch'),
    ...example('check --help', 'every option of a command'),
    ...example('demo', 'see it work'),
    '',
    'Exit codes: 0 finished, the gate passed; 1 the gate failed; 2 usage,',
    'configuration, git, or a fault of the program.',
  );
}

/** `openapi-posture COMMAND --help`. */
export function commandHelp(command: Command): string {
  const { operands, about, examples } = COMMANDS[command];
  return lines(
    `Usage: ${PROGRAM} ${[command, operands, '[options]'].filter((part) => part !== '').join(' ')}`,
    '',
    ...wrap(about, ''),
    '',
    'Options:',
    ...optionsOf(command).flatMap(optionRows),
    ...row('--help', 'This text.'),
    '',
    'Examples:',
    ...examples.flatMap(([commandLine, says]) => example(commandLine, says)),
  );
}

function optionRows(option: Option): string[] {
  const name = `--${option.flag?.name} ${valueName(option)}`.trim();
  const repeat = option.type === 'list' ? ' May be given several times.' : '';
  return row(name, `${option.help}${repeat} Default: ${option.default}.`);
}

/** A long command line is continued as a shell would have it. */
function example(commandLine: string, says: string): string[] {
  const [first = '', ...rest] = commandLine.split(/ (?=--)/);
  const words = [`  ${PROGRAM} ${first}`];
  for (const word of rest) {
    const line = `${words.at(-1)} ${word}`;
    if (line.length <= WIDTH - 2) words[words.length - 1] = line;
    else words.push(`      ${word}`);
  }
  return [...words.map((line, index) => (index < words.length - 1 ? `${line} \\` : line)), `      ${says}`];
}

/** A name in the margin, its text beside it, or below when the name is long. */
function row(name: string, text: string): string[] {
  const margin = ' '.repeat(22);
  const [first = '', ...rest] = wrap(text, margin);
  const label = `  ${name.trim()}`;
  return label.length < margin.length - 1
    ? [label.padEnd(margin.length) + first.slice(margin.length), ...rest]
    : [label, first, ...rest];
}

function wrap(text: string, indent: string): string[] {
  const result: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      result.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...result, line];
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
