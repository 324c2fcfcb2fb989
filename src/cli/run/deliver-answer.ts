/** Writes an answer where the user wants it: to standard output, or to a file with the text report beside it. */
import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { writeOutput } from '../../io/write-file.ts';
import { type Command, type Format, unknownValue } from '../../options.ts';
import { printAnswer } from '../../report/deliver/stdout.ts';
import type { Workbench } from './workbench.ts';

/** A renderer for each format that a command knows; each loads what it needs when it is called. */
export type Renderers = Partial<Readonly<Record<Format, () => Promise<string>>>> & {
  readonly text: () => Promise<string>;
};

/** The format asked for; throws when this command cannot write it, before anything is read. */
export function requireFormat(command: Command, format: Format | undefined, known: readonly Format[]): Format {
  if (format === undefined || known.includes(format)) return format ?? 'text';
  throw unknownValue(`--format of "${command}"`, format, known);
}

/** Prints or writes one answer. */
export async function deliverAnswer(bench: Workbench, format: Format, renderers: Renderers): Promise<void> {
  const render = renderers[format];
  if (render === undefined) throw new Error(`No renderer for ${format}.`);
  const answer = await render();
  bench.progress.stop();
  const { output } = bench.given;
  if (output === undefined) return print(answer);
  writeOutput(resolve(bench.workingDirectory, output), answer, bench.outputRoots);
  print(format === 'text' ? answer : await renderers.text());
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
