/**
 * The contents of git objects, from one long-lived `git cat-file --batch` per repository. Asks by object id only, so that
 * no name can be taken for anything else.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { UserError } from '../errors.ts';
import { gitArguments, gitEnvironment } from './git-environment.ts';
import { maximumFileBytes } from './limits.ts';
import { requireObjectId } from './object-id.ts';
import { type BatchAnswer, batchReader } from './read-batch.ts';
import { gitFailure, startFailure } from './run-git.ts';

export interface GitObjects {
  /** The bytes of blobs by id. An id that is missing, no blob, or larger than 64 MB is missing from the answer. */
  read(ids: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Ends the process. Reading afterwards is a mistake. */
  close(): void;
}

interface Question {
  readonly answer: (answer: BatchAnswer) => void;
  readonly fail: (error: Error) => void;
}

const commandLine = ['cat-file', '--batch'];

/** Opens the objects of the repository around `directory`; the process starts with the first question. */
export function openGitObjects(directory: string): GitObjects {
  const waiting: Question[] = [];
  let child: ChildProcessWithoutNullStreams | null = null;
  let failure: Error | null = null;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const question of waiting.splice(0)) question.fail(failure);
  };

  const start = (): ChildProcessWithoutNullStreams => {
    const started = spawn('git', [...gitArguments(directory, process.env), ...commandLine], {
      env: gitEnvironment(process.env),
      windowsHide: true,
    });
    let complaint = '';
    started.stdout.on(
      'data',
      batchReader(maximumFileBytes, (answer) => {
        waiting.shift()?.answer(answer);
        if (waiting.length === 0) holdProgram(started, false);
      }),
    );
    started.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-500);
    });
    // A broken pipe is followed by `close`, which knows the reason.
    started.stdin.on('error', () => undefined);
    started.on('error', (error: NodeJS.ErrnoException) => fail(startFailure(error)));
    started.on('close', () => fail(gitFailure(commandLine, complaint.trim())));
    return started;
  };

  const ask = (id: string): Promise<BatchAnswer> =>
    new Promise((answer, reject) => {
      waiting.push({ answer, fail: reject });
      child?.stdin.write(`${requireObjectId(id)}\n`);
    });

  return {
    async read(ids) {
      const wanted = [...new Set(ids)].map(requireObjectId);
      if (wanted.length === 0) return new Map();
      if (failure !== null) throw failure;
      child ??= start();
      holdProgram(child, true);
      child.stdin.cork();
      const answers = Promise.all(wanted.map(ask));
      child.stdin.uncork();
      const found = (await answers).flatMap(({ id, bytes }) => (bytes === null ? [] : [[id, bytes] as const]));
      return new Map(found);
    },
    close() {
      child?.stdin.end();
      fail(new UserError('git-failed', 'The git objects were closed while they were read.'));
    },
  };
}

/** An idle process must not keep the program alive when somebody forgets to close it; a busy one must. */
function holdProgram(child: ChildProcessWithoutNullStreams, hold: boolean): void {
  // Pipes of a child process are sockets, which the general stream types do not say.
  const handles = [child, ...([child.stdin, child.stdout, child.stderr] as unknown as Socket[])];
  for (const handle of handles) {
    if (hold) handle.ref();
    else handle.unref();
  }
}
