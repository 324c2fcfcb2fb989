/** Runs git without a shell. The one place, with `git-objects.ts`, that starts a process. */
import { spawn } from 'node:child_process';
import { UserError } from '../errors.ts';
import { gitArguments, gitEnvironment } from './git-environment.ts';

export interface GitOptions {
  /** Configuration that must not be seen in process lists, such as a header with a token. */
  readonly settings?: readonly (readonly [key: string, value: string])[];
  readonly timeoutMilliseconds?: number;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly output: Buffer;
  /** What git said on standard error, fit to be shown. */
  readonly complaint: string;
}

/** The output of a git command that has to succeed; anything else is a `git-failed` error. */
export async function runGit(
  directory: string,
  commandLine: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const answer = await askGit(directory, commandLine, options);
  if (answer.exitCode !== 0) throw gitFailure(commandLine, answer.complaint);
  return answer.output;
}

/** The answer of a git command whose failure is an answer too. Throws only when git cannot be started. */
export function askGit(
  directory: string,
  commandLine: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer> {
  const child = spawn('git', [...gitArguments(directory, process.env), ...commandLine], {
    env: gitEnvironment(process.env, options.settings),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(options.timeoutMilliseconds === undefined ? {} : { timeout: options.timeoutMilliseconds }),
  });
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => reject(startFailure(error)));
    child.on('close', (exitCode, signal) => {
      const said = signal === null ? Buffer.concat(complaint).toString('utf8') : `git was stopped by ${signal}`;
      resolve({ exitCode: exitCode ?? 128, output: Buffer.concat(output), complaint: readable(said) });
    });
  });
}

/** The first line of a text output. */
export function firstLine(output: Buffer): string {
  return output.toString('utf8').split('\n', 1)[0] ?? '';
}

/** The error for a command that failed although nothing in its input was wrong. */
export function gitFailure(commandLine: readonly string[], complaint: string): UserError {
  const hint = /dubious ownership/.test(complaint)
    ? 'Run "git config --global --add safe.directory <folder>" if you trust the owner of this repository.'
    : 'Run the command by hand to see whether the repository is intact ("git fsck").';
  return new UserError('git-failed', `git ${commandLine[0] ?? ''} failed: ${complaint || 'no reason given'}`, hint);
}

/** The error for a git that cannot be started. */
export function startFailure(error: NodeJS.ErrnoException): UserError {
  if (error.code === 'ENOENT') {
    return new UserError('git-missing', 'The program git was not found.', 'Install git, or add it to PATH.');
  }
  return new UserError('git-failed', `git could not be started: ${error.message}`);
}

/** Without control characters and credentials, and short: git repeats names and URLs that anybody may have chosen. */
function readable(complaint: string): string {
  return complaint
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll(/(\w:\/\/)[^/@\s]*@/g, '$1***@')
    .trim()
    .slice(0, 500);
}
