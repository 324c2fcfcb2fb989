/** Runs the built command line under observation: time, peak memory, both streams. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

/** `{ status, signal, stdout, stderr, milliseconds, megabytes }`; a run over the limit is killed and says so. */
export function runCli(options, { cwd, limit = 10_000 }) {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...options], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const streams = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => streams[name].push(chunk));
  let megabytes = 0;
  const sample = () => {
    megabytes = Math.max(megabytes, peakMegabytes(child.pid));
  };
  const sampling = setInterval(sample, 20);
  // Well past the limit, so that "slow" and "endless" can be told apart.
  const killing = setTimeout(() => child.kill('SIGKILL'), limit * 3);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearInterval(sampling);
      clearTimeout(killing);
      const text = (name) => Buffer.concat(streams[name]).toString('utf8');
      resolve({
        status,
        signal,
        stdout: text('stdout'),
        stderr: text('stderr'),
        milliseconds: Math.round(performance.now() - started),
        megabytes,
      });
    });
  });
}

function peakMegabytes(pid) {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return peak === null ? 0 : Math.round(Number(peak[1]) / 1024);
  } catch (error) {
    // The process has ended, or this is not Linux.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 0;
    throw error;
  }
}
