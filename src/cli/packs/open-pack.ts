/**
 * Finds the files of a pack: in the repository, or, where the lock vouches for them, vendored or fetched before. What is not
 * locked, or not what was locked, is never opened. Nothing here uses the network by itself.
 */

import type { OpenPack } from '../../judge/rules/load-packs.ts';
import {
  compareWithLock,
  digestOfFiles,
  hashFiles,
  type LockedPack,
  type PackLock,
  VENDOR_FOLDER,
  vendorName,
} from '../../judge/rules/pack-lock.ts';
import type { PackSource } from '../../knowledge/pack-source.ts';
import type { OpenedPack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { Tree } from '../../model/tree.ts';
import { decodePackFiles } from './decode-files.ts';

/** Where packs are looked for. */
export interface PackPlace {
  /** The state of the repository that packs come from. */
  readonly tree: Tree;
  /** The folder of the configuration, which holds the lock and vendored packs. */
  readonly folder: string;
  readonly revision: 'base' | 'head';
}

/** Files of locked packs from elsewhere, by path inside the pack; `null`: not there. What they hold is checked by the caller. */
export type PackStore = (locked: LockedPack) => Promise<ReadonlyMap<string, Uint8Array> | null>;

/** `stores` are asked in order when a pack is not vendored in the tree. */
export function packOpener({ tree, folder }: PackPlace, lock: PackLock, stores: readonly PackStore[]): OpenPack {
  const vendored: PackStore = (locked) => filesBelow(tree, joined(folder, VENDOR_FOLDER, vendorName(locked)));
  return (source, name) =>
    source.kind === 'path' ? openPath(tree, source.path, name) : openLocked(name, source, lock, [vendored, ...stores]);
}

async function openLocked(
  name: string,
  source: PackSource,
  lock: PackLock,
  stores: readonly PackStore[],
): Promise<OpenedPack | Problem> {
  const locked = lock.packs.find((pack) => pack.source === name);
  if (locked === undefined)
    return problem(
      'pack-not-locked',
      name,
      `it is not in the lock, so nobody knows what it should hold. Run "openapi-posture pack add ${name}" and commit the lock.`,
    );
  for (const store of stores) {
    const bytes = await store(locked);
    if (bytes === null) continue;
    const decoded = decodePackFiles(bytes);
    if ('fault' in decoded) return problem('pack-failed', name, decoded.fault);
    const [first, ...more] = compareWithLock(decoded.files, locked);
    if (first !== undefined) {
      const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
      return problem(
        'pack-differs-from-lock',
        name,
        `it is not what was locked: ${first}${rest}. Run "openapi-posture pack update" and review what changes.`,
      );
    }
    const { digest, version, held } = locked;
    return { files: decoded.files, folder: null, entry: null, digest, version, held };
  }
  const remedy = source.kind === 'git' ? ', or give the action a pack-token that may read it' : '';
  return problem(
    'pack-unavailable',
    name,
    `its files are not here. Commit them with "openapi-posture pack vendor", or run "openapi-posture pack fetch" before this${remedy}.`,
  );
}

/** A folder of the repository, or one file of it with the files beside and below. */
async function openPath(tree: Tree, path: string, name: string): Promise<OpenedPack | Problem> {
  const entry = (await tree.entries()).find((each) => each.path === path);
  if (entry?.kind === 'symbolic-link')
    return problem('pack-failed', name, 'it is a symbolic link, and links are not followed.');
  if (entry !== undefined && /\.(?:tgz|tar\.gz)$/.test(path)) return openTarball(tree, path, name);
  const folder = entry === undefined ? path : path.split('/').slice(0, -1).join('/');
  const bytes = await filesBelow(tree, folder);
  if (bytes === null) return problem('pack-failed', name, `there is no folder or file "${path}" in the repository.`);
  const decoded = decodePackFiles(bytes);
  if ('fault' in decoded) return problem('pack-failed', name, decoded.fault);
  const digest = digestOfFiles(hashFiles(decoded.files));
  const file = entry === undefined ? null : path.slice(folder === '' ? 0 : folder.length + 1);
  // A manifest that is named itself stands for its folder.
  return { files: decoded.files, folder, entry: file === 'pack.yaml' ? null : file, digest, version: null, held: [] };
}

async function openTarball(tree: Tree, path: string, name: string): Promise<OpenedPack | Problem> {
  const bytes = (await tree.read([path])).get(path);
  if (bytes === undefined) return problem('pack-failed', name, 'the tarball cannot be read.');
  const { readTarball } = await import('../../io/read-tarball.ts');
  const unpacked = await readTarball(bytes);
  if ('fault' in unpacked) return problem('pack-failed', name, unpacked.fault);
  const decoded = decodePackFiles(unpacked.files);
  if ('fault' in decoded) return problem('pack-failed', name, decoded.fault);
  const digest = digestOfFiles(hashFiles(decoded.files));
  return { files: decoded.files, folder: null, entry: null, digest, version: null, held: [] };
}

async function filesBelow(tree: Tree, folder: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const paths = (await tree.entries())
    .filter(({ path, kind }) => kind === 'file' && path.startsWith(prefix) && belongsToPack(path.slice(prefix.length)))
    .map(({ path }) => path);
  if (paths.length === 0) return null;
  const contents = await tree.read(paths);
  return new Map([...contents].map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}

/** What a pack is made of: text that says or does something. Everything else in its folder is not read and not locked. */
export function belongsToPack(path: string): boolean {
  return (
    /\.(?:ya?ml|json|[cm]?js)$/i.test(path) &&
    !/(?:^|\/)(?:node_modules|\.git|test|tests|__tests__|examples|scenarios)\//.test(path) &&
    !/(?:^|\/)(?:package-lock\.json|tsconfig[\w.]*\.json)$/.test(path)
  );
}

export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

function problem(code: string, name: string, why: string): Problem {
  return { code, severity: 'error', message: `The rule pack "${name}" did not run: ${why}`, location: null };
}
