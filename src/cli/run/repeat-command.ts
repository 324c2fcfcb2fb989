/** The command that repeats a run, to be copied from a report. */
import { type Command, type Given, OPTIONS, type Option } from '../../options.ts';

export interface Repeated {
  readonly base: string | null;
  /** `null`: the work tree, or named files. */
  readonly head: string | null;
  readonly asOf: string;
  readonly operands?: readonly string[];
}

/** Options that say how the answer is shown, not what it is. */
const SHOWING: readonly string[] = ['format', 'output', 'color', 'sarif-key', 'base', 'head', 'as-of'];

/** Commits and the date are written out, so that the same command gives the same answer tomorrow. */
export function repeatCommand(command: Command, given: Given, { base, head, asOf, operands = [] }: Repeated): string {
  const options: readonly Option[] = OPTIONS;
  const values = given as Readonly<Record<string, unknown>>;
  const kept = options
    .filter(
      ({ name, flag }) => flag?.commands.includes(command) && !SHOWING.includes(name) && values[name] !== undefined,
    )
    .flatMap((option) => words(option.flag?.name ?? '', values[option.name]));
  const isByPath = given['base-path'] !== undefined || given['head-path'] !== undefined;
  const commits = isByPath
    ? []
    : [...(base === null ? [] : ['--base', base]), ...(head === null ? [] : ['--head', head])];
  return ['openapi-posture', command, ...operands, ...commits, ...kept, '--as-of', asOf].map(shellWord).join(' ');
}

function words(flag: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => [`--${flag}`, String(item)]);
  return typeof value === 'boolean' ? [value ? `--${flag}` : `--${flag}=false`] : [`--${flag}`, String(value)];
}

/** Quoted for a POSIX shell where needed. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
