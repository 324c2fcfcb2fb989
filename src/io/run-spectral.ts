/**
 * Starts the process that runs a Spectral ruleset: an empty environment, no rights to files beyond its own program, to other
 * processes, workers or addons, a limit of memory, time and answer; and without a network where the system lets us take it
 * away. What it answers is returned as text and trusted by nobody.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SpectralProcess {
  /** The answer, or why there is none, as the end of a sentence. */
  readonly answer: string | null;
  readonly failure: string | null;
}

const MEMORY_MEGABYTES = 2048;
const MOST_ANSWER_BYTES = 256 * 1024 * 1024;
/** The process stops its own rules first; this is for when it cannot. */
const GRACE_MILLISECONDS = 15_000;

/** Never throws for what a ruleset does. */
export function runSpectralProcess(request: string, milliseconds: number): Promise<SpectralProcess> {
  const program = findProgram(import.meta.dirname);
  if (program === null)
    return Promise.resolve({ answer: null, failure: 'the program dist/spectral/index.js is missing' });
  const [command, words] = commandLine(program);
  const child = spawn(command, words, {
    cwd: dirname(program),
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    let complaint = '';
    let stopped: string | null = null;
    const stop = (why: string): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('it took too long and was stopped'), milliseconds + GRACE_MILLISECONDS);
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MOST_ANSWER_BYTES) stop('its answer is too large');
      else parts.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      if (complaint.length < 10_000) complaint += part.toString('utf8');
    });
    child.on('error', (error) => stop(`it could not be started (${error.message})`));
    child.stdin.on('error', () => undefined); // the process ended before it had read everything; its end says why
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (stopped !== null) return resolve({ answer: null, failure: stopped });
      const answer = Buffer.concat(parts).toString('utf8');
      if (code === 0 && answer !== '') return resolve({ answer, failure: null });
      const isMemory =
        /heap out of memory|Array buffer allocation failed/.test(complaint) || signal === 'SIGABRT' || code === 134;
      const why = isMemory
        ? `it needed more than ${MEMORY_MEGABYTES} MB of memory`
        : `it ended with ${signal ?? `exit code ${code}`}`;
      resolve({ answer: null, failure: why });
    });
    child.stdin.end(request);
  });
}

/** `dist/spectral/index.js` beside the bundle that runs us, or above the sources. */
function findProgram(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'spectral', 'index.js'), join(folder, 'dist', 'spectral', 'index.js')])
      if (existsSync(join(candidate, '..', '..', 'package.json')) && existsSync(candidate) && isBundle(candidate))
        return realpathSync(candidate);
    if (folder === dirname(folder)) return null;
  }
}

/** Sources compiled by `tsc` lie in a folder of the same name; only the bundle has its licences beside it. */
function isBundle(candidate: string): boolean {
  return existsSync(join(candidate, '..', 'licenses.txt'));
}

function commandLine(program: string): readonly [string, readonly string[]] {
  const folder = dirname(dirname(program));
  const node = [
    permissionFlag(process.versions.node),
    `--allow-fs-read=${folder}/*`,
    `--max-old-space-size=${MEMORY_MEGABYTES}`,
    '--experimental-vm-modules',
    '--no-warnings',
    '--no-deprecation',
    '--no-addons',
    program,
  ];
  return hasNetworkNamespaces() ? [UNSHARE, ['--net', '--', process.execPath, ...node]] : [process.execPath, node];
}

/** The flag lost its prefix in 22.13 and 23.5. */
export function permissionFlag(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isStable = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  return isStable ? '--permission' : '--experimental-permission';
}

const UNSHARE = '/usr/bin/unshare';
let namespaces: boolean | null = null;

/** A namespace without any interface: Linux, and whoever may make one. */
function hasNetworkNamespaces(): boolean {
  namespaces ??=
    process.platform === 'linux' &&
    existsSync(UNSHARE) &&
    spawnSync(UNSHARE, ['--net', '--', '/bin/true'], { env: {}, stdio: 'ignore', timeout: 2000 }).status === 0;
  return namespaces;
}
