/**
 * What the comparison costs on generated graphs of schemas, at three sizes each: the fit says with which power of the size
 * the processor time grows. Where `oasdiff` is on the PATH it compares the same files, at the smallest size.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cyclic, layered, writePair } from './graphs.mjs';

const USAGE = join(import.meta.dirname, 'usage.cjs');
const SIZES = [1, 2, 4];
/** Longer comparisons of the peer say nothing more. */
const PATIENCE = 180_000;

const GRAPHS = [
  {
    name: '300 schemas in layers, 500 paths × 2',
    make: (factor) => layered({ paths: 500 * factor, schemas: 300 * factor, edits: 30 * factor }),
    milliseconds: 1000,
    megabytes: 200,
  },
  {
    name: '1,000 schemas that all reach each other',
    make: (factor) => cyclic({ paths: 500 * factor, schemas: 1000 * factor, edits: 30 }),
  },
  {
    name: '10,000 operations, 300 schemas',
    make: (factor) => layered({ paths: 1250 * factor, schemas: 300, edits: 30 }),
  },
];

/** Rows for a table with the columns below. */
export function measureGraphs(scratch, { command, rounds }) {
  const peer = spawnSync('oasdiff', ['--version'], { encoding: 'utf8' });
  const hasPeer = peer.error === undefined && peer.status === 0;
  return GRAPHS.flatMap(({ name, make, milliseconds, megabytes }, index) => {
    const measured = SIZES.map((factor) => {
      const { base, head } = writePair(scratch, `graph-${index}-${factor}`, make(factor));
      const output = join(scratch, 'graph.json');
      const options = [command, 'diff', base, head, '--format', 'json', '--output', output];
      const runs = Array.from({ length: rounds }, () => runOnce(options, scratch));
      return {
        factor,
        bytes: statSync(base).size,
        milliseconds: Math.round(Math.min(...runs.map((run) => run.milliseconds))),
        megabytes: Math.round(Math.max(...runs.map((run) => run.megabytes))),
        changes: JSON.parse(readFileSync(output, 'utf8')).changes.length,
        peer: hasPeer && factor === 1 ? peerTime(base, head) : '',
      };
    });
    const growth = slope(measured.map(({ bytes, milliseconds: time }) => [Math.log(bytes), Math.log(time)]));
    return measured.map((each) => [
      each.factor === 1 ? name : `  ${each.factor} times that`,
      `${(each.bytes / 1e6).toFixed(1)} MB`,
      each.changes,
      each.milliseconds,
      each.megabytes,
      each.factor === SIZES.at(-1) ? `size^${growth.toFixed(2)}` : '',
      each.factor === 1 && milliseconds !== undefined
        ? `≤ ${milliseconds} ms ${each.milliseconds <= milliseconds ? 'yes' : 'NO'}, ≤ ${megabytes} MB ${each.megabytes <= megabytes ? 'yes' : 'NO'}`
        : '',
      each.peer,
    ]);
  });
}

export const GRAPH_COLUMNS = ['graph', 'size', 'changes', 'CPU ms', 'MB', 'growth', 'target', 'oasdiff'];

/** Processor time and memory of a run, as it reports them itself: other work on the machine lengthens neither much. */
function runOnce(options, scratch) {
  const file = join(scratch, 'usage');
  const { status, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...options], {
    env: { ...process.env, USAGE_FILE: file },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1)
    throw new Error(`${options.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function peerTime(base, head) {
  const started = performance.now();
  const { error } = spawnSync('oasdiff', ['changelog', base, head, '--format', 'json'], {
    stdio: 'ignore',
    timeout: PATIENCE,
  });
  return error === undefined ? `${Math.round(performance.now() - started)} ms` : `> ${PATIENCE / 1000} s`;
}

/** The power of the size with which the time grows: least squares through the logarithms. */
function slope(points) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(points.map(([value]) => value)), mean(points.map(([, value]) => value))];
  const above = points.reduce((sum, [left, right]) => sum + (left - x) * (right - y), 0);
  return above / points.reduce((sum, [left]) => sum + (left - x) ** 2, 0);
}
