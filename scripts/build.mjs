#!/usr/bin/env node
/**
 * Builds dist/: `tsc` turns src into build/, then ncc bundles one folder per entry point. What is loaded by `import()`
 * stays a chunk of its own, so that a small run never pays for a heavy part.
 *
 *   node scripts/build.mjs            write dist/
 *   node scripts/build.mjs --check    build into a temporary folder and fail when dist/ differs
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { licencesOf } from './support/licences.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Spectral is a program of its own, started only where a configuration names one of its rulesets. */
const ENTRY_POINTS = ['cli', 'action', 'spectral'];

const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-build-'));
try {
  const built = join(scratch, 'dist');
  compile();
  for (const name of ENTRY_POINTS) bundle(name, join(built, name));
  writeFileSync(join(built, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`);
  refuseMachinePaths(built);
  if (process.argv.includes('--check')) compare(built, join(ROOT, 'dist'));
  else replace(built, join(ROOT, 'dist'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** TypeScript 7 has no classic compiler API for ncc to call, so the two steps are separate. */
function compile() {
  rmSync(join(ROOT, 'build'), { recursive: true, force: true });
  run(join('node_modules', 'typescript', 'bin', 'tsc'), ['-p', 'tsconfig.json']);
}

function bundle(name, target) {
  const statistics = join(scratch, `${name}.json`);
  const input = join('build', name, 'index.js');
  run(join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js'), [
    'build',
    input,
    '--out',
    target,
    '--stats-out',
    statistics,
    '--no-cache',
    '--no-source-map-register',
    '--quiet',
  ]);
  rmSync(join(target, 'package.json'));
  const unexpected = readdirSync(target).filter((file) => !/^(\d+\.)?index\.js$/.test(file));
  if (unexpected.length > 0) {
    throw new Error(
      `ncc took ${unexpected.join(', ')} for an asset of ${name}: locate files from import.meta.dirname instead.`,
    );
  }
  writeFileSync(join(target, 'licenses.txt'), licencesOf(JSON.parse(readFileSync(statistics, 'utf8')), ROOT));
}

/** A bundle is the same wherever it is built. */
function refuseMachinePaths(folder) {
  for (const file of filesOf(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const found = [ROOT, homedir(), scratch].find((path) => path.length > 1 && text.includes(`${path}${sep}`));
    if (found !== undefined) throw new Error(`${file} holds the machine path ${found}.`);
  }
}

function replace(built, target) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(built, target, { recursive: true });
  for (const file of filesOf(target)) console.log(`dist/${file}  ${readFileSync(join(target, file)).length} bytes`);
}

function compare(built, committed) {
  const names = [...new Set([...filesOf(built), ...filesOf(committed)])].sort();
  const stale = names.filter((file) => read(join(built, file)) !== read(join(committed, file)));
  if (stale.length === 0) return console.log(`dist/ is what src/ builds (${names.length} files).`);
  console.error(`dist/ is stale: ${stale.join(', ')}. Run "npm run build" and commit the result.`);
  process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function filesOf(folder) {
  const entries = (() => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  })();
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function run(script, options) {
  execFileSync(process.execPath, [join(ROOT, script), ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
