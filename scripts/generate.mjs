#!/usr/bin/env node
/**
 * Writes everything that is derived from other files of the repository: the compiled rules, kinds of drift and risk model,
 * the style and script of the HTML report, the pages of
 * the rules, the tables inside README.md and docs/.
 *
 *   node scripts/generate.mjs            write
 *   node scripts/generate.mjs --check    fail when a file is not what would be written
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const options = process.argv.includes('--check') ? ['--check'] : [];

// Types are checked elsewhere; without them a missing generated file cannot keep its own generator from starting.
const compile = (project = 'tsconfig.json') => run('node_modules/typescript/bin/tsc', ['-p', project, '--noCheck']);

const failed = [];
compile();
attempt('compile-vocabulary');
// The predicates that the rules name read the word lists.
if (options.length === 0) compile();
compile('tsconfig.page.json');
for (const name of ['compile-rules', 'compile-risk-model', 'compile-drift-kinds', 'compile-page']) attempt(name);
// The pages are made by code that reads the compiled rules, so a second pass sees what was just written.
if (options.length === 0) compile();
attempt('generate-docs');
if (failed.length > 0) {
  console.error(`Stale: ${failed.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}

function attempt(name) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'build', 'dev', `${name}.js`), ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === 0) return;
  if (options.length === 0) process.exit(status ?? 1);
  failed.push(name);
}

function run(script, parameters) {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...parameters], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
