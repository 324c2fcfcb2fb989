#!/usr/bin/env node
/**
 * What a comparison costs, next to the least it could cost. Every round runs all variants one after the other, so that a
 * busy machine slows all of them; medians and ratios are printed, never judged by a test.
 *
 *   npm run bench [CORPUS] [-- --rounds 5]
 *
 * CORPUS: a folder with perf-github, perf-stripe-yaml and perf-kubernetes; without it inputs are generated.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '../scripts/support/table.mjs';
import { makeInputs, makeRepository } from './support/inputs.mjs';
import { GRAPH_COLUMNS, measureGraphs } from './support/measure-graphs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const FLOOR = join(import.meta.dirname, 'support', 'floor.mjs');
const PEAK = join(import.meta.dirname, 'support', 'peak-memory.cjs');
const REPOSITORY_FILES = 10_000;

const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-bench-'));
try {
  const inputs = makeInputs(scratch, positionals[0] === undefined ? null : resolve(positionals[0]));
  const rows = [...inputs.map((input) => measure(input)), measureRepository(makeRepository(scratch, REPOSITORY_FILES))];
  console.log(`Node ${process.version}, medians of ${rounds} paired rounds, milliseconds\n`);
  printTable(['input', 'empty', 'floor', 'json', 'ratio', 'sarif', 'ratio', 'MB', 'target', 'met'], rows);
  console.log('\nComparing alone: the least of the rounds in processor time, and how it grows with size\n');
  printTable(GRAPH_COLUMNS, measureGraphs(scratch, { command: CLI, rounds }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure({ name, base, head, targets }) {
  const variants = {
    empty: [FLOOR],
    floor: [FLOOR, base, head],
    json: [
      CLI,
      'check',
      '--base-path',
      base,
      '--head-path',
      head,
      '--format',
      'json',
      '--output',
      join(scratch, 'report.json'),
    ],
    sarif: [
      CLI,
      'check',
      '--base-path',
      base,
      '--head-path',
      head,
      '--format',
      'sarif',
      '--output',
      join(scratch, 'report.sarif'),
    ],
  };
  const medians = paired(variants, scratch);
  const megabytes = peakMegabytes(variants.json, scratch);
  const ratio = medians.json / medians.floor;
  const checks = [
    ['ratio', targets.ratio, ratio, `≤ ${targets.ratio}×`],
    ['memory', targets.megabytes, megabytes, `≤ ${targets.megabytes} MB`],
    ['start', targets.overEmpty, medians.json - medians.empty, `≤ empty + ${targets.overEmpty} ms`],
  ].filter(([, limit]) => limit !== undefined);
  return [
    name,
    medians.empty,
    medians.floor,
    medians.json,
    times(ratio),
    medians.sarif,
    times(medians.sarif / medians.floor),
    megabytes,
    checks.map(([, , , text]) => text).join(', '),
    verdict(checks),
  ];
}

function measureRepository(repository) {
  const variants = { empty: [FLOOR], json: [CLI, 'check', '--base', 'HEAD~1', '--head', 'HEAD'] };
  const medians = paired(variants, repository);
  return [
    `no changed spec in ${REPOSITORY_FILES} files`,
    medians.empty,
    '',
    medians.json,
    '',
    '',
    '',
    peakMegabytes(variants.json, repository),
    '≤ 300 ms',
    verdict([['time', 300, medians.json]]),
  ];
}

function paired(variants, cwd) {
  const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  // The first round warms the file cache and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, options] of Object.entries(variants)) {
      const started = performance.now();
      run(options, cwd);
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Math.round(median(list))]));
}

function run(options, cwd, environment = {}) {
  const { status, signal, stderr } = spawnSync(process.execPath, options, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1)
    throw new Error(`${options.join(' ')} ended with ${status ?? signal}: ${stderr.slice(0, 500)}`);
}

/** In a run of its own: measuring memory must not slow what is timed. */
function peakMegabytes(options, cwd) {
  const file = join(scratch, 'peak');
  run(['--require', PEAK, ...options], cwd, { PEAK_MEMORY_FILE: file });
  return Math.round(Number(readFileSync(file, 'utf8')) / 1024);
}

function median(list) {
  const sorted = [...list].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function times(ratio) {
  return `${ratio.toFixed(1)}×`;
}

function verdict(checks) {
  return checks.map(([name, limit, value]) => `${name} ${value <= limit ? 'yes' : 'NO'}`).join(', ');
}
