/**
 * Runs the JavaScript of a ruleset of code from texts in memory: CommonJS and ES modules, relative imports, packages that were
 * locked with it, and the libraries of Spectral, which are always ours. Nothing is read from the disk.
 */
import nodeAssert from 'node:assert';
import nodeEvents from 'node:events';
import nodePath from 'node:path';
import nodeUrl from 'node:url';
import nodeUtil from 'node:util';
import { type Module, Script, SourceTextModule, SyntheticModule } from 'node:vm';
import * as core from '@stoplight/spectral-core';
import * as formats from '@stoplight/spectral-formats';
import * as functions from '@stoplight/spectral-functions';
import * as rulesets from '@stoplight/spectral-rulesets';
import * as runtime from '@stoplight/spectral-runtime';
import { limitTime } from './limit-time.ts';

const PROVIDED: Readonly<Record<string, object>> = {
  '@stoplight/spectral-core': core,
  '@stoplight/spectral-formats': formats,
  '@stoplight/spectral-functions': functions,
  '@stoplight/spectral-rulesets': rulesets,
  '@stoplight/spectral-runtime': runtime,
};

/** Where packages that a ruleset depends on are locked, so that no checked-out node_modules is ever taken for them. */
export const MODULES_FOLDER = 'modules';

const ENDINGS = ['', '.js', '.cjs', '.mjs', '.json', '.yaml', '.yml', '/index.js', '/index.cjs', '/index.mjs'];

export class ModuleLoader {
  readonly #files: Readonly<Record<string, string>>;
  readonly #milliseconds: number;
  readonly #required = new Map<string, { exports: unknown }>();
  readonly #linked = new Map<string, Module>();

  /** `milliseconds`: how long loading may take; rulesets need a few. */
  constructor(files: Readonly<Record<string, string>>, milliseconds: number) {
    this.#files = files;
    this.#milliseconds = Math.max(100, Math.min(10_000, Math.floor(milliseconds / 2)));
  }

  /** The file that a relative name or a package names from a file, or `null`. */
  resolve(name: string, from: string): string | null {
    if (name.startsWith('.')) return this.#existing(joinPath(folderOf(from), name));
    const [scope = '', second = ''] = name.split('/');
    const packageName = name.startsWith('@') ? `${scope}/${second}` : scope;
    const rest = name.slice(packageName.length + 1);
    for (const folder of modulesFoldersAbove(from)) {
      const root = `${folder}${packageName}`;
      const manifest = this.#files[`${root}/package.json`];
      if (manifest === undefined) continue;
      return this.#existing(joinPath(root, rest === '' ? mainOf(manifest) : rest));
    }
    return null;
  }

  /** What a file exports; for an ES module its namespace. */
  async load(path: string): Promise<unknown> {
    if (!this.#isModule(path)) return limitTime(this.#milliseconds, () => this.#require(path));
    const module = await this.#link(path);
    if (module.status === 'linked') await module.evaluate({ timeout: this.#milliseconds });
    return module.namespace;
  }

  #isModule(path: string): boolean {
    if (path.endsWith('.mjs')) return true;
    if (!path.endsWith('.js')) return false;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const manifest = this.#files[folder === '' ? 'package.json' : `${folder}/package.json`];
      if (manifest !== undefined)
        return /"type"\s*:\s*"module"/.test(manifest) || isWrittenAsModule(this.#files[path] ?? '');
      if (folder === '') return isWrittenAsModule(this.#files[path] ?? '');
    }
  }

  #require(path: string): unknown {
    const known = this.#required.get(path);
    if (known !== undefined) return known.exports;
    const text = this.#files[path];
    if (text === undefined) throw new Error(`There is no file ${path} in the ruleset.`);
    const module = { exports: {} as unknown };
    this.#required.set(path, module);
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(text);
      return module.exports;
    }
    const wrapper = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
      filename: path,
    }).runInThisContext() as (...parts: unknown[]) => void;
    wrapper(module.exports, (name: string) => this.#requireFrom(name, path), module, `/${path}`, `/${folderOf(path)}`);
    return module.exports;
  }

  #requireFrom(name: string, from: string): unknown {
    const provided = PROVIDED[name];
    if (provided !== undefined) return provided;
    const builtIn = allowedBuiltIn(name);
    if (builtIn !== null) return builtIn;
    const found = this.resolve(name, from);
    if (found === null) throw new Error(`${from} needs "${name}", which is not among the locked files of the ruleset.`);
    return this.#require(found);
  }

  async #link(path: string): Promise<Module> {
    const known = this.#linked.get(path);
    if (known !== undefined) return known;
    const module = new SourceTextModule(this.#files[path] ?? '', { identifier: path });
    this.#linked.set(path, module);
    await module.link((name, { identifier }) => this.#linkFrom(name, identifier));
    return module;
  }

  async #linkFrom(name: string, from: string): Promise<Module> {
    const found = PROVIDED[name] === undefined ? this.resolve(name, from) : null;
    if (found !== null && this.#isModule(found)) {
      const known = this.#linked.get(found);
      if (known !== undefined) return known;
      const module = new SourceTextModule(this.#files[found] ?? '', { identifier: found });
      this.#linked.set(found, module);
      return module;
    }
    return synthetic(this.#requireFrom(name, from), name);
  }

  #existing(path: string): string | null {
    const base = path.replace(/\/$/, '');
    const found = ENDINGS.map((ending) => `${base}${ending}`).find((each) => Object.hasOwn(this.#files, each));
    if (found !== undefined) return found;
    const manifest = this.#files[`${base}/package.json`];
    return manifest === undefined ? null : this.#existing(joinPath(base, mainOf(manifest)));
  }
}

function synthetic(value: unknown, name: string): Module {
  const members = typeof value === 'object' || typeof value === 'function' ? Object.keys(value ?? {}) : [];
  const names = [...new Set([...members, 'default'])];
  return new SyntheticModule(
    names,
    function () {
      for (const each of names) {
        const own = (value as Record<string, unknown>)[each];
        this.setExport(each, each === 'default' ? (own ?? value) : own);
      }
    },
    { identifier: name },
  );
}

/** Pure parts of Node that libraries take for granted. Nothing that reads, writes, sends or starts. */
function allowedBuiltIn(name: string): object | null {
  const plain = name.replace(/^node:/, '');
  return Object.hasOwn(BUILT_IN, plain) ? (BUILT_IN[plain] as object) : null;
}

const BUILT_IN: Readonly<Record<string, object>> = {
  assert: nodeAssert,
  events: nodeEvents,
  path: nodePath,
  url: nodeUrl,
  util: nodeUtil,
};

function isWrittenAsModule(text: string): boolean {
  return /^\s*(?:import\s[^(]|export\s)/m.test(text) && !/\bmodule\.exports\b/.test(text);
}

/** `modules/` beside the file, and beside every folder above it. */
function modulesFoldersAbove(from: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    folders.push(folder === '' ? `${MODULES_FOLDER}/` : `${folder}/${MODULES_FOLDER}/`);
    if (folder === '') return folders;
  }
}

function mainOf(manifest: string): string {
  const parsed = JSON.parse(manifest) as { main?: unknown; exports?: unknown };
  return conditionOf(dotOf(parsed.exports)) ?? (typeof parsed.main === 'string' ? parsed.main : 'index.js');
}

function dotOf(exported: unknown): unknown {
  return typeof exported === 'object' && exported !== null && '.' in exported ? exported['.'] : exported;
}

function conditionOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  for (const condition of ['require', 'node', 'default', 'import']) {
    const found = conditionOf((value as Record<string, unknown>)[condition]);
    if (found !== null) return found;
  }
  return null;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function joinPath(folder: string, relative: string): string {
  const segments = folder.split('/').filter((segment) => segment !== '');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}
