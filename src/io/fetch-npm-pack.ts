/**
 * A package of the registry → its files, by the npm of this machine, so that registry, proxy and credentials are those that
 * npm is set up with. No script of any package runs; what it depends on comes along, but for what is provided.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';

/** Libraries that whoever runs a ruleset has itself; none of them is taken from a package. */
const PROVIDED = /^@stoplight\/spectral-(?:core|formats|functions|rulesets|runtime)$/;
/** The folder that dependencies go to: no tool mistakes it for its own. */
const MODULES = 'modules';
const MOST_FILES = 20_000;

/** Throws a UserError when npm cannot get it. */
export async function fetchNpmPack(name: string, version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-posture-pack-'));
  try {
    const words = [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--omit=dev',
      '--omit=optional',
    ];
    await npm(
      [...words, '--legacy-peer-deps', '--prefix', folder, '--', `${name}@${version}`],
      folder,
      `${name}@${version}`,
    );
    return collect(join(folder, 'node_modules'), name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(words: readonly string[], cwd: string, what: string): Promise<void> {
  const child = spawn('npm', [...words], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
    windowsHide: true,
  });
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => {
    if (complaint.length < 20_000) complaint += part.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new UserError(
          'pack-fetch-failed',
          `npm could not be started (${error.code ?? error.message}).`,
          'Install npm, or add it to PATH.',
        ),
      ),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const line =
        complaint.split('\n').find((each) => /^npm (?:error|ERR!) (?!code|A complete log)/.test(each)) ??
        complaint.split('\n')[0] ??
        '';
      const why = line
        .replace(/^npm (?:error|ERR!) /, '')
        .replace(/(\w:\/\/)[^/@\s]*@/g, '$1***@')
        .slice(0, 300);
      reject(
        new UserError(
          'pack-fetch-failed',
          `npm could not get ${what}: ${why || `exit code ${code}`}.`,
          'Check name, version and registry.',
        ),
      );
    });
  });
}

/** The files of the package at the root, those of its dependencies below `modules/`. */
function collect(modules: string, name: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const done = new Set<string>();
  const add = (folder: string, prefix: string): void => {
    if (done.has(folder)) return;
    done.add(folder);
    for (const path of filesOf(folder)) files.set(`${prefix}${path}`, readFileSync(join(folder, path)));
    if (files.size > MOST_FILES) throw new UserError('pack-fetch-failed', `${name} has more than ${MOST_FILES} files.`);
    for (const dependency of dependenciesOf(folder)) {
      if (PROVIDED.test(dependency)) continue;
      const found = findModule(modules, folder, dependency);
      if (found !== null) add(found.folder, `${prefixOf(found.path)}`);
    }
  };
  const prefixOf = (path: string): string => `${MODULES}/${path.split('/node_modules/').join(`/${MODULES}/`)}/`;
  add(join(modules, name), '');
  return files;
}

function dependenciesOf(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {}).sort();
}

/** Nested modules first, then those of the folders around, as Node looks for them. */
function findModule(
  modules: string,
  from: string,
  name: string,
): { readonly folder: string; readonly path: string } | null {
  const parts = relative(modules, from).split(sep).join('/').split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const path = [...parts.slice(0, depth), name].join('/node_modules/');
    const folder = join(modules, ...path.split('/'));
    if (isFolder(folder)) return { folder, path };
  }
  return null;
}

function isFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return false;
    throw error;
  }
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('node_modules/') && !path.includes('/node_modules/'))
    .sort();
}
