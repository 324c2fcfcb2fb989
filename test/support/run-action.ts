/**
 * Runs the built action as the runner would: inputs by our real action.yml, an environment that starts from nothing, fresh
 * command files, closed standard input. Asserts after every run what must hold whatever happened.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { load } from 'js-yaml';
import { temporaryFolder } from './git-repository.ts';
import type { FakeGitHub } from './github/fake-github.ts';
import { type RunnerAnnotation, readStream } from './runner-commands.ts';
import { readEnvironmentFile } from './runner-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface ActionStep {
  /** The checkout that is GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string; readonly ref: string };
  readonly with?: Readonly<Record<string, string>>;
  /** The token that `${{ github.token }}` stands for. */
  readonly token?: string;
  /** The GitHub that runs the step; without one nothing answers. */
  readonly github?: FakeGitHub;
  /** Files that the run is expected to write into the workspace. */
  readonly writes?: readonly string[];
  /** Sends SIGINT after so many milliseconds. */
  readonly interruptAfter?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly outcome: 'success' | 'failure';
  readonly annotations: readonly RunnerAnnotation[];
  readonly dropped: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** Warnings of the runner itself, such as unexpected inputs. */
  readonly warnings: readonly string[];
  /** The temporary folder of the run. */
  readonly temporary: string;
  readonly milliseconds: number;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Commands that the action means to give. */
const INTENDED = new Set(['error', 'warning', 'notice', 'add-mask']);
const SUMMARY_LIMIT = 1_048_576;
const opened: string[] = [];

/** Deletes what the runs of a test file left behind. */
export function removeActionFolders(): void {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** One step. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const scratch = temporaryFolder();
  opened.push(scratch);
  const folders = {
    temporary: join(scratch, 'temp'),
    home: join(scratch, 'home'),
    commands: join(scratch, 'commands'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const files = commandFiles(folders.commands);
  const eventPath = join(folders.commands, 'event.json');
  writeFileSync(eventPath, JSON.stringify(step.event.payload));
  const metadata = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata;
  const { inputs, warnings } = inputVariables(metadata, step);
  const main = join(ROOT, metadata.runs.main);
  if (!existsSync(main)) throw new Error('dist/ is missing: run "npm run build" first.');
  const status = () =>
    execFileSync('git', ['status', '--porcelain', '--ignored', '-z'], { cwd: step.workspace, encoding: 'utf8' });
  const references = () => execFileSync('git', ['show-ref', '--head'], { cwd: step.workspace, encoding: 'utf8' });
  const before = { status: status(), references: references() };
  const started = performance.now();
  const process_ = await execute(main, step, {
    ...runnerEnvironment(step, folders, eventPath),
    ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, path])),
    ...inputs,
    ...step.environment,
  });
  const milliseconds = Math.round(performance.now() - started);
  const readings = [readStream(process_.stdout, step.workspace), readStream(process_.stderr, step.workspace)];
  const [output] = readings as [ReturnType<typeof readStream>];
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  const outputs = readEnvironmentFile(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const errors = readings.flatMap((reading) => reading.errors);
  const run: ActionRun = {
    exitCode: process_.exitCode,
    outcome: process_.exitCode === 0 && errors.length === 0 ? 'success' : 'failure',
    annotations: output.annotations,
    dropped: output.dropped,
    outputs,
    summary,
    log: readings.flatMap(({ log }) => log).join('\n'),
    warnings,
    temporary: folders.temporary,
    milliseconds,
  };
  assertInvariants(step, run, {
    commands: readings.flatMap(({ commands }) => commands.map(({ name }) => name)),
    texts: [
      summary,
      JSON.stringify(outputs),
      run.log,
      ...filesBelow(folders.temporary).map((file) => readFileSync(file, 'utf8')),
      ...(step.github?.requests ?? []).map(({ body }) => JSON.stringify(body ?? null)),
    ],
    untouched: [files.GITHUB_ENV, files.GITHUB_PATH, files.GITHUB_STATE].map((file) => readFileSync(file, 'utf8')),
    changed: changedEntries(before.status, status()).filter((path) => !(step.writes ?? []).includes(path)),
    home: filesBelow(folders.home),
    references: [before.references, references()],
  });
  return run;
}

function commandFiles(
  folder: string,
): Record<'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY', string> {
  const file = (name: string): string => {
    const path = join(folder, `${name}_5f0c`);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
}

/** Every declared input: what the user gives, else its default, else the empty string. */
function inputVariables(
  metadata: ActionMetadata,
  step: ActionStep,
): { inputs: Record<string, string>; warnings: string[] } {
  const given = Object.entries(step.with ?? {});
  const declared = Object.keys(metadata.inputs);
  const inputs = declared.map((name) => {
    const value = given.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    return [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      value ?? evaluate(metadata.inputs[name]?.default, step),
    ];
  });
  const unknown = given
    .map(([key]) => key)
    .filter((key) => !declared.some((name) => name.toLowerCase() === key.toLowerCase()));
  const warnings = unknown.map((key) => `Unexpected input(s) '${key}', valid inputs are [${declared.join(', ')}]`);
  return { inputs: Object.fromEntries(inputs), warnings };
}

function evaluate(value: unknown, step: ActionStep): string {
  const text = value === undefined || value === null ? '' : String(value);
  if (text.includes('${{') && text !== '${{ github.token }}') throw new Error(`This harness cannot evaluate ${text}.`);
  return text === '${{ github.token }}' ? tokenOf(step) : text;
}

function tokenOf({ token, github }: ActionStep): string {
  return token ?? github?.token ?? '';
}

function runnerEnvironment(
  { event, workspace, github }: ActionStep,
  folders: { temporary: string; home: string },
  eventPath: string,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'librarian',
    GITHUB_API_URL: github?.apiUrl ?? 'http://127.0.0.1:9/api/v3',
    GITHUB_SERVER_URL: github?.serverUrl ?? 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? 'http://127.0.0.1:9/api/graphql',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    GITHUB_JOB: 'posture',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folders.temporary,
  };
}

function execute(
  main: string,
  { workspace, interruptAfter }: ActionStep,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, ...text }));
  });
}

interface Traces {
  readonly commands: readonly string[];
  readonly texts: readonly string[];
  readonly untouched: readonly string[];
  readonly changed: readonly string[];
  readonly home: readonly string[];
  readonly references: readonly string[];
}

/** Throws with everything that no run may do. */
function assertInvariants(step: ActionStep, run: ActionRun, traces: Traces): void {
  const token = tokenOf(step);
  const faults = [
    ...(step.github?.faults ?? []).map((fault) => `asked GitHub for what it does not do: ${fault}`),
    ...traces.commands.filter((name) => !INTENDED.has(name)).map((name) => `gave the command ${name}`),
    ...(token !== '' && traces.texts.some((text) => text.includes(token)) ? ['showed the token'] : []),
    ...(traces.untouched.some((text) => text !== '') ? ['wrote environment, path or state'] : []),
    ...traces.changed.map((path) => `changed ${path} in the workspace`),
    ...traces.home.map((path) => `wrote ${path} in the home folder`),
    ...(traces.references[0] === traces.references[1] ? [] : ['moved a reference']),
    ...(Buffer.byteLength(run.summary) > SUMMARY_LIMIT ? ['wrote a summary that GitHub drops'] : []),
    ...(run.dropped > 0 ? [`printed ${run.dropped} annotations that GitHub drops in silence`] : []),
    ...(run.exitCode !== 0 && run.summary.trim() === '' ? ['failed without a summary'] : []),
  ];
  if (faults.length > 0) throw new Error(`The action ${faults.join('; ')}.\n${run.log}`);
}

function changedEntries(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\0'));
  return after
    .split('\0')
    .filter((entry) => entry !== '' && !known.has(entry))
    .map((entry) => entry.slice(3));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => relative(folder, path) !== '');
}
