#!/usr/bin/env node
/**
 * Runs the built command line on hostile input and compares what it says with what a manifest expects.
 *
 *   node scripts/hostile.mjs FOLDER [NAME …]
 *
 * FOLDER holds manifest.json with its files, pairs/ and generate.mjs. Prints one row for each; exit 1 when one is wrong.
 * NAME: only rows, pairs or generated cases whose name contains it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { judgeGenerated, judgePair, judgeRow } from './support/hostile-expectations.mjs';
import { CANARY, checkOutput } from './support/hostile-rules.mjs';
import { runCli } from './support/run-cli.mjs';
import { printTable } from './support/table.mjs';

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/hostile.mjs FOLDER [NAME …]');
  process.exit(2);
}
const wanted = (name) => names.length === 0 || names.some((part) => name.includes(part));
const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-hostile-'));
const table = [];
try {
  const work = workTree(resolve(folder));
  for (const row of JSON.parse(readFileSync(join(work, 'manifest.json'), 'utf8')))
    if (row.expect !== 'part' && wanted(row.file)) record(row.file, row.expect, await tryRow(work, row));
  for (const pair of readdirSync(join(work, 'pairs')).sort())
    if (wanted(pair)) record(`pairs/${pair}`, sense(work, pair), await tryPair(join(work, 'pairs', pair), pair));
  for (const [name, expectation] of generated(work))
    if (wanted(name))
      record(`generated/${name}`, shorten(expectation), await tryGenerated(join(scratch, 'generated', name), name));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
printTable(
  ['input', 'expected', 'got', 'ok', 'ms', 'MB'],
  table.map(({ cells }) => cells),
);
const wrong = table.filter(({ faults }) => faults.length > 0);
for (const { cells, faults } of wrong) for (const fault of faults) console.log(`${cells[0]}: ${fault}`);
console.log(`${table.length - wrong.length} passed, ${wrong.length} failed`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** A copy in a real work tree, with marked files wherever a reference that escapes could lead. */
function workTree(source) {
  const work = join(scratch, 'tree', 'hostile');
  cpSync(source, work, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', work]);
  execFileSync('git', ['init', '-q', work]);
  writeFileSync(join(work, '.git', 'config'), `${readFileSync(join(work, '.git', 'config'), 'utf8')}# ${CANARY}\n`);
  writeFileSync(join(scratch, 'tree', 'outside.yaml'), `description: ${CANARY}\n`);
  return work;
}

async function tryRow(work, row) {
  const faults = [];
  const limit = row.limit_ms ?? 10_000;
  const json = await observe(['lint', row.file, '--format', 'json'], work, limit, faults);
  const score = await observe(['score', row.file, '--format', 'json'], work, limit, faults);
  for (const format of ['text', 'sarif', 'markdown'])
    await observe(['lint', row.file, '--format', format], work, limit, faults);
  const controls =
    row.facts === undefined
      ? null
      : (await observe(['check', ...(await alone(work, row.file)), '--format', 'json'], work, limit, faults)).report;
  const got = judgeRow(row, { lint: json, score, controls }, faults);
  return { got, faults, milliseconds: json.milliseconds, megabytes: json.megabytes };
}

/** `check` on a folder that holds this file and its neighbours only, against an empty one. */
async function alone(work, file) {
  const target = mkdtempSync(join(scratch, 'alone-'));
  const root = file.split('/').length > 2 ? join(work, ...file.split('/').slice(0, 2)) : null;
  mkdirSync(join(target, 'base'));
  if (root === null) cpSync(join(work, file), join(target, 'head', basename(file)));
  else cpSync(root, join(target, 'head'), { recursive: true });
  return ['--base-path', join(target, 'base'), '--head-path', join(target, 'head')];
}

async function tryPair(pair, name) {
  const faults = [];
  const paths = ['base', 'head'].flatMap((side) => [`--${side}-path`, join(pair, side)]);
  for (const side of ['base', 'head']) mkdirSync(join(pair, side), { recursive: true });
  const json = await observe(['check', ...paths, '--format', 'json'], dirname(pair), 10_000, faults);
  for (const format of ['text', 'markdown', 'sarif'])
    await observe(['check', ...paths, '--format', format], dirname(pair), 10_000, faults);
  const got = judgePair(name, JSON.parse(readFileSync(join(pair, 'pair.json'), 'utf8')), json, faults);
  return { got, faults, milliseconds: json.milliseconds, megabytes: json.megabytes };
}

function generated(work) {
  const target = join(scratch, 'generated');
  const lines = execFileSync(process.execPath, [join(work, 'generate.mjs'), target], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line)).map(({ case: name, expect }) => [name, expect]);
}

async function tryGenerated(root, name) {
  const faults = [];
  const limit = { 'operations-10k-pair': 20_000, 'linter-bait': 2_000 }[name] ?? 10_000;
  const runs = existsSync(join(root, 'head'))
    ? [['check', '--base-path', join(root, 'base'), '--head-path', join(root, 'head')]]
    : readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => ['lint', entry.name]);
  const results = [];
  for (const options of runs) {
    for (const format of ['json', 'text', 'markdown', 'sarif'])
      results.push({ format, ...(await observe([...options, '--format', format], root, limit, faults)) });
  }
  const got = judgeGenerated(name, results, root, faults);
  return {
    got,
    faults,
    milliseconds: Math.max(...results.map((run) => run.milliseconds)),
    megabytes: Math.max(...results.map((run) => run.megabytes)),
  };
}

/** One run, with the rules that hold for every run checked. */
async function observe(options, cwd, limit, faults) {
  const run = await runCli(options, { cwd, limit });
  const label = `${options[0]} --format ${options.at(-1)}`;
  faults.push(...checkOutput(run, options.at(-1), limit).map((fault) => `${label}: ${fault}`));
  return { ...run, report: parse(run.stdout) };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sense(work, pair) {
  const { same_meaning: same } = JSON.parse(readFileSync(join(work, 'pairs', pair, 'pair.json'), 'utf8'));
  return same === null ? 'one side broken' : same ? 'equal' : 'different';
}

function record(name, expected, { got, faults, milliseconds, megabytes }) {
  table.push({
    cells: [name, expected, shorten(got), faults.length === 0 ? 'ok' : 'WRONG', milliseconds, megabytes],
    faults,
  });
  if (process.stderr.isTTY) process.stderr.write('.');
}

function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
