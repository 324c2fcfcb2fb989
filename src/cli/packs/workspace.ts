/** The configuration, the lock and the vendored packs of the repository around us, to be read and written by `pack`. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { cacheFolder, readCache, writeCache } from '../../io/pack-cache.ts';
import { writeOutput } from '../../io/write-file.ts';
import { DEFAULT_CONFIGURATION } from '../../judge/configuration/default-configuration.ts';
import { readConfiguration } from '../../judge/configuration/read-configuration.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import {
  LOCK_FILE,
  type LockedPack,
  lockText,
  type PackLock,
  parseLock,
  VENDOR_FOLDER,
  vendorName,
} from '../../judge/rules/pack-lock.ts';
import { isFromOutside, parsePackSource } from '../../knowledge/pack-source.ts';
import type { Configuration } from '../../model/configuration.ts';
import { addEntries } from '../edit-yaml/edit-list.ts';
import { decodePackFiles } from './decode-files.ts';
import type { Environment } from './fetch-pack.ts';
import { joined } from './open-pack.ts';

const USUAL = ['.github/openapi-posture.yml', '.openapi-posture.yml'];

export class Workspace {
  readonly repository: string;
  /** Of the configuration, the lock and vendored packs, relative to the repository. */
  readonly folder: string;
  readonly configuration: Configuration;
  readonly lock: PackLock;
  readonly #path: string;
  readonly #text: string;
  readonly #cache: string;

  /** Throws a UserError for a configuration or lock that cannot be read. */
  constructor(repository: string, environment: Environment) {
    this.repository = repository;
    this.#cache = cacheFolder(environment);
    this.#path = USUAL.find((path) => existsSync(join(repository, path))) ?? (USUAL[0] as string);
    this.folder = dirname(this.#path) === '.' ? '' : dirname(this.#path);
    this.#text = textOf(join(repository, this.#path)) ?? '';
    this.configuration = this.#text === '' ? DEFAULT_CONFIGURATION : configurationOf(this.#path, this.#text);
    const path = joined(this.folder, LOCK_FILE);
    const { lock, faults } = parseLock(path, textOf(join(repository, path)));
    if (faults[0] !== undefined)
      throw new UserError(
        'pack-lock-unreadable',
        `${path} cannot be used: ${faults[0].message}`,
        'Take the version of one side of the merge, then run "openapi-posture pack update".',
      );
    this.lock = lock;
  }

  /** The packs from outside that the configuration names. */
  get outside(): readonly string[] {
    return this.configuration.packs.filter(isOutside);
  }

  /** Adds a pack; where none was named, the built-in one that ran so far stays. */
  addToConfiguration(source: string, allowCode: boolean): void {
    const hasPacks = /^packs:/m.test(this.#text);
    const packs = hasPacks ? [source] : [...DEFAULT_CONFIGURATION.packs, source];
    const listed = this.configuration.packs.includes(source) ? this.#text : addEntries(this.#text, 'packs', packs);
    const isNew = allowCode && !this.configuration.allowCode.includes(source);
    const text = isNew ? addEntries(listed, 'allow-code', [source]) : listed;
    configurationOf(this.#path, text);
    if (text !== this.#text) this.write(this.#path, text);
  }

  writeLock(packs: readonly LockedPack[]): void {
    this.write(joined(this.folder, LOCK_FILE), lockText({ packs }));
  }

  /** Replaces what is vendored; other folders below the vendor folder go. */
  vendor(packs: readonly { readonly locked: LockedPack; readonly files: ReadonlyMap<string, string> }[]): void {
    const folder = joined(this.folder, VENDOR_FOLDER);
    const wanted = new Set(packs.map(({ locked }) => vendorName(locked)));
    const onDisk = join(this.repository, folder);
    for (const entry of existsSync(onDisk) ? readdirSync(onDisk, { withFileTypes: true }) : [])
      if (entry.isDirectory() && !wanted.has(entry.name)) rmSync(join(onDisk, entry.name), { recursive: true });
    // The lock counts bytes, so nobody may change line ends on the way in or out.
    if (packs.length > 0) this.write(`${folder}/.gitattributes`, '* -text\n');
    for (const { locked, files } of packs)
      for (const [path, text] of files) this.write(`${folder}/${vendorName(locked)}/${path}`, text);
  }

  get isVendoring(): boolean {
    return existsSync(join(this.repository, this.folder, VENDOR_FOLDER));
  }

  /** The files of a locked pack as vendored or fetched before, or `null`; nobody has compared them with the lock yet. */
  async findFiles(locked: LockedPack): Promise<ReadonlyMap<string, string> | null> {
    const paths = Object.keys(locked.files);
    const folder = join(this.repository, this.folder, VENDOR_FOLDER, vendorName(locked));
    const vendored = new Map<string, Uint8Array>();
    for (const path of paths) {
      const text = textOf(join(folder, path));
      if (text !== null) vendored.set(path, Buffer.from(text));
    }
    const bytes = vendored.size > 0 ? vendored : await readCache(this.#cache, locked.digest, paths);
    if (bytes === null || bytes.size === 0) return null;
    const decoded = decodePackFiles(bytes);
    return 'fault' in decoded ? null : decoded.files;
  }

  keep(locked: LockedPack, files: ReadonlyMap<string, string>): void {
    writeCache(this.#cache, locked.digest, files);
  }

  write(path: string, text: string): void {
    writeOutput(join(this.repository, path), text, [this.repository]);
  }
}

export function isOutside(name: string): boolean {
  const source = parsePackSource(name);
  return !('fault' in source) && isFromOutside(source);
}

function configurationOf(file: string, text: string): Configuration {
  const { configuration, problems } = readConfiguration({ file, revision: 'head', text }, BUILT_IN_RULES);
  if (configuration !== null) return configuration;
  const places = problems.map(({ location, message }) => `${file}:${location?.line}:${location?.column}: ${message}`);
  throw new UserError(
    'configuration',
    `The configuration cannot be used.\n${places.slice(0, 10).join('\n')}`,
    'Correct these lines first.',
  );
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
