#!/usr/bin/env node
/**
 * How much a pack says about real descriptions: findings for each operation, by document and by rule.
 *
 *   node scripts/noise.mjs CORPUS [--pack ID] [--sample N] [--json FILE]
 *
 * CORPUS holds pairs (base/, head/, pair.json), series (01/ …, series.json) and static/<source>/. Of each pair the newest
 * revision that can be read counts. `--sample N` prints N findings for a person to judge (docs/judging-findings.md), spread
 * over the rules and drawn by fingerprint, so that the same product gives the same sample.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { runCli } from './support/run-cli.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pack: { type: 'string', default: 'builtin:recommended' },
    sample: { type: 'string' },
    json: { type: 'string' },
  },
});
const [corpus] = positionals;
if (corpus === undefined) {
  console.error('usage: node scripts/noise.mjs CORPUS [--pack ID] [--sample N] [--json FILE]');
  process.exit(2);
}
/** Suites of tiny documents that test validators are not descriptions of anything. */
const NO_REAL_DOCUMENTS = new Set(['oai-examples', 'mermade', 'vulnapi-stubs']);

const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-noise-'));
const documents = [];
try {
  for (const { name, trees } of listDocuments(resolve(corpus))) await measure(name, trees);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
report();

function listDocuments(folder) {
  const named = readdirSync(folder).sort();
  const histories = named.flatMap((name) => {
    const root = join(folder, name);
    if (existsSync(join(root, 'pair.json'))) {
      const { spec } = JSON.parse(readFileSync(join(root, 'pair.json'), 'utf8'));
      return [{ name, trees: ['head', 'base'].map((side) => ({ tree: join(root, side), file: spec[side] })) }];
    }
    if (!existsSync(join(root, 'series.json'))) return [];
    const steps = readdirSync(root)
      .filter((each) => /^\d+$/.test(each))
      .sort()
      .reverse();
    return [{ name, trees: steps.map((step) => ({ tree: join(root, step), file: null })) }];
  });
  const fixed = existsSync(join(folder, 'static')) ? readdirSync(join(folder, 'static')).sort() : [];
  return [
    ...histories,
    ...fixed
      .filter((name) => !NO_REAL_DOCUMENTS.has(name))
      .map((name) => ({ name, trees: [{ tree: join(folder, 'static', name), file: null }] })),
  ];
}

/** The first tree that can be read counts. */
async function measure(name, trees) {
  for (const { tree, file } of trees) {
    const copy = join(scratch, name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(tree, copy, { recursive: true, verbatimSymlinks: true });
    unpack(copy);
    const target = file === null ? '.' : file;
    const answers = [];
    for (const command of [
      ['lint', target, '--pack', values.pack],
      ['score', target],
    ]) {
      const run = await runCli([...command, '--root', '.', '--format', 'json'], { cwd: copy, limit: 60_000 });
      answers.push(run.status === 0 ? JSON.parse(run.stdout) : null);
    }
    const [lint, score] = answers;
    if (lint === null || score === null || score.apis.length === 0) continue;
    const operations = score.apis.reduce((sum, api) => sum + api.operations.length, 0);
    if (operations === 0) continue;
    documents.push({ name, operations, findings: lint.findings });
    return;
  }
  console.error(`${name}: no revision could be read`);
}

function unpack(folder) {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) unpack(path);
    else if (entry.endsWith('.gz')) writeFileSync(path.slice(0, -3), gunzipSync(readFileSync(path)));
  }
}

function report() {
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(documents));
  const all = documents.flatMap(({ name, findings }) => findings.map((finding) => ({ document: name, ...finding })));
  if (values.sample !== undefined) return printSample(all, Number(values.sample));
  console.log('findings  operations  per operation  document');
  for (const { name, operations, findings } of documents) line(findings.length, operations, name);
  line(
    all.length,
    documents.reduce((sum, { operations }) => sum + operations, 0),
    'all',
  );
  const perDocument = documents.map(({ operations, findings }) => findings.length / operations).sort((a, b) => a - b);
  console.log(`median of the documents: ${perDocument[Math.floor(perDocument.length / 2)].toFixed(2)} per operation`);
  console.log('\nfindings  documents  rule');
  const byRule = Map.groupBy?.(all, ({ rule }) => rule) ?? group(all);
  for (const [rule, found] of [...byRule].sort(([, one], [, other]) => other.length - one.length))
    console.log(
      `${String(found.length).padStart(8)}  ${String(new Set(found.map(({ document }) => document)).size).padStart(9)}  ${rule}`,
    );
}

function line(findings, operations, name) {
  const rate = (findings / operations).toFixed(2);
  console.log(`${String(findings).padStart(8)}  ${String(operations).padStart(10)}  ${rate.padStart(13)}  ${name}`);
}

function group(all) {
  const groups = new Map();
  for (const finding of all) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return groups;
}

/** In turn one finding of each rule, the one with the smallest fingerprint next. */
function printSample(all, wanted) {
  const queues = [...group(all).values()].map((found) =>
    found.sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1)),
  );
  let printed = 0;
  for (let round = 0; printed < wanted && queues.some((queue) => queue.length > round); round += 1) {
    for (const queue of queues) {
      const finding = queue[round];
      if (finding === undefined || printed === wanted) continue;
      printed += 1;
      const { document, rule, control, severity, location, message } = finding;
      const place = location === null ? '(no place)' : `${location.file}:${location.line} ${location.pointer}`;
      console.log(`${printed}\t${control}\t${rule}\t${severity}\t${document}\t${place}\t${message}`);
    }
  }
}
