#!/usr/bin/env node
/**
 * Runs `check` on every pair and series of a corpus of real API history and prints what a person would want to judge:
 * outcome, counts, risk, and the three findings on top.
 *
 *   node scripts/corpus.mjs FOLDER [NAME …] [--json FOLDER]
 *
 * FOLDER holds make-repo.mjs and one folder per pair (base/, head/) or series (01/, 02/ …). `--json` keeps the reports.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCli } from './support/run-cli.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [folder, ...names] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/corpus.mjs FOLDER [NAME …] [--json FOLDER]');
  process.exit(2);
}
const corpus = resolve(folder);
const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-corpus-'));
if (values.json !== undefined) mkdirSync(values.json, { recursive: true });

try {
  for (const name of readdirSync(corpus).sort()) {
    if (names.length > 0 && !names.includes(name)) continue;
    const metadata = ['pair.json', 'series.json'].find((file) => existsSync(join(corpus, name, file)));
    if (metadata !== undefined) await judge(name);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function judge(name) {
  const repository = join(scratch, name);
  const built = JSON.parse(
    execFileSync(process.execPath, [join(corpus, 'make-repo.mjs'), join(corpus, name), repository], {
      encoding: 'utf8',
    }),
  );
  for (const [index, commit] of built.commits.entries()) {
    const previous = built.commits[index - 1];
    if (previous !== undefined)
      await compare(
        built.commits.length > 2 ? `${name} ${previous.step}→${commit.step}` : name,
        repository,
        previous.sha,
        commit.sha,
      );
  }
  rmSync(repository, { recursive: true, force: true });
}

async function compare(title, repository, base, head) {
  const run = await runCli(['check', '--base', base, '--head', head, '--format', 'json'], {
    cwd: repository,
    limit: 20_000,
  });
  const report = parse(run.stdout);
  if (report === null) {
    console.log(`\n## ${title}: no report, exit ${run.status ?? run.signal}\n${run.stderr.slice(0, 2000)}`);
    return;
  }
  if (values.json !== undefined)
    writeFileSync(join(values.json, `${title.replaceAll(/[^\w-]+/g, '-')}.json`), run.stdout);
  const introduced = report.findings.filter(({ status }) => status === 'introduced');
  const severities = ['critical', 'high', 'medium', 'low', 'info']
    .map((severity) => `${severity} ${introduced.filter((finding) => finding.severity === severity).length}`)
    .join(', ');
  const count = (predicate) => report.changes.filter(predicate).length;
  const statuses = ['existing', 'resolved']
    .map((status) => `${status} ${report.findings.filter((finding) => finding.status === status).length}`)
    .join(', ');
  console.log(`\n## ${title}: ${report.verdict.outcome} (exit ${run.status}, ${run.milliseconds} ms)`);
  console.log(`   introduced: ${severities}; ${statuses}`);
  console.log(
    `   changes: ${report.changes.length} (breaking ${count(({ compatibility }) => compatibility === 'breaking')}, worse ${count(({ posture }) => posture === 'worse')}, better ${count(({ posture }) => posture === 'better')}), notes ${report.notes.length}`,
  );
  console.log(
    `   risk: ${round(report.risk.base)} → ${round(report.risk.head)}; largest increase ${describeIncrease(report.risk.largestIncrease)}`,
  );
  for (const reason of report.verdict.reasons) console.log(`   gate: ${reason.code}: ${reason.message}`);
  for (const problem of report.problems.slice(0, 3))
    console.log(`   problem: ${problem.code} ${place(problem.location)} ${cut(problem.message)}`);
  for (const finding of introduced.slice(0, 3))
    console.log(
      `   ${finding.severity.padEnd(8)} ${finding.rule} ${place(finding.location)} reaches ${finding.reachedBy.length} (+${finding.consequences.length})\n            ${cut(finding.message)}`,
    );
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function describeIncrease(increase) {
  if (increase === null) return 'none';
  return `${increase.operation.method} ${increase.operation.path} ${round(increase.base)} → ${round(increase.head)}`;
}

function place(location) {
  return location === null ? '(no place)' : `${location.file}:${location.line}`;
}

function round(score) {
  return score === null ? '–' : Math.round(score);
}

function cut(text) {
  return text.length > 220 ? `${text.slice(0, 219)}…` : text;
}
