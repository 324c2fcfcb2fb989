/** Runs the built command line as a user would: a process of its own, in a scrubbed environment. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; a wrong guess fails them.
export type Answer = any;

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON. */
  readonly json: () => Answer;
}

/** Runs `openapi-posture <words>` in a folder. The day is fixed unless a test gives its own. */
export function runCli(
  words: readonly string[],
  { cwd, environment = {} }: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
): CliRun {
  if (!existsSync(CLI)) throw new Error('dist/ is missing: run "npm run build" first.');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      LANG: 'C.UTF-8',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...environment,
    },
  });
  if (error !== undefined) throw error;
  return { exitCode: status, stdout, stderr, json: () => JSON.parse(stdout) };
}
