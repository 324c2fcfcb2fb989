/** Writes an answer where the user wants it: to standard output, or to a file with the text report beside it. */
import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { writeOutput } from '../../io/write-file.ts';
import type { Command, Format } from '../../options.ts';
import { printAnswer } from '../../report/deliver/stdout.ts';
import { unknownValue } from '../read-value.ts';
import { PLAIN, type TerminalStyle, terminalStyle } from '../terminal.ts';
import type { Workbench } from './workbench.ts';

/** A renderer for each format that a command knows; each loads what it needs when it is called. */
export interface Renderers extends Partial<Readonly<Record<Exclude<Format, 'text'>, () => Promise<string>>>> {
  readonly text: (style: TerminalStyle) => Promise<string>;
}

/** The format asked for; throws when this command cannot write it, before anything is read. */
export function requireFormat(command: Command, format: Format | undefined, known: readonly Format[]): Format {
  if (format === undefined || known.includes(format)) return format ?? 'text';
  throw unknownValue(`--format of "${command}"`, format, known);
}

/** Prints one answer, or writes it; a file never holds colours. */
export async function deliverAnswer(bench: Workbench, format: Format, renderers: Renderers): Promise<void> {
  const { output } = bench.given;
  if (output !== undefined) {
    writeOutput(resolve(bench.workingDirectory, output), await render(format, renderers, PLAIN), bench.outputRoots);
  }
  const shown = output === undefined ? format : 'text';
  const answer = await render(shown, renderers, terminalStyle(bench.given));
  bench.progress.stop();
  print(answer);
}

async function render(format: Format, renderers: Renderers, style: TerminalStyle): Promise<string> {
  const renderer = renderers[format];
  if (renderer === undefined) throw new Error(`No renderer for ${format}.`);
  return renderer(style);
}

/** Prints to standard output, guarded against what a CI system would obey. */
export function print(text: string): void {
  printAnswer(text, (guarded) => process.stdout.write(guarded));
}

/** The error for operands that a command does not take. */
export function wrongOperands(command: Command, wanted: string): UserError {
  return new UserError(
    'wrong-operands',
    `"${command}" takes ${wanted}.`,
    `"openapi-posture ${command} --help" shows how.`,
  );
}
