/** Says on a terminal that a long run is alive. Prints nothing in the first second, and nothing at all elsewhere. */
import { Worker } from 'node:worker_threads';

export interface Progress {
  /** Takes back what was printed. */
  stop(): void;
}

const FIRST_MILLISECONDS = 1000;

/** A thread of its own prints, because reading and comparing keep ours busy for seconds at a time. */
export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const hasPrinted = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(PRINTER, { eval: true, workerData: { hasPrinted, wait: FIRST_MILLISECONDS } });
  worker.unref();
  return {
    stop() {
      // 2 tells the thread to stop, and its old value whether there is something to wipe away.
      if (Atomics.exchange(hasPrinted, 0, 2) === 1) process.stderr.write('\r\x1b[K');
      void worker.terminate();
    },
  };
}

/** Writes to the terminal itself: the streams of a worker go through the busy thread. */
const PRINTER = `
const { writeSync } = require('node:fs');
const { workerData: { hasPrinted, wait } } = require('node:worker_threads');
const started = Date.now();
setTimeout(function print() {
  if (Atomics.load(hasPrinted, 0) === 2) return;
  Atomics.compareExchange(hasPrinted, 0, 0, 1);
  writeSync(2, '\\rReading and comparing: ' + Math.round((Date.now() - started) / 1000) + ' s ');
  setTimeout(print, 1000);
}, wait);
`;
