/**
 * The files of a folder outside git. Links are listed and never followed; `.git` and `node_modules` are never entered;
 * pipes, sockets and devices do not exist here.
 */
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Tree, TreeEntry } from '../model/tree.ts';
import { maximumEntries } from './limits.ts';
import { isSystemError, onDisk, statusOf } from './on-disk.ts';
import { orderEntries } from './order-entries.ts';
import { pathFromBytes } from './path-bytes.ts';
import { readRegularFiles } from './read-regular-files.ts';

type Kind = TreeEntry['kind'] | 'folder';
type Listing = ReadonlyMap<string, Kind>;

/** Compared in lower case: on some file systems `.GIT` is the same folder, and it can hold a token. */
const neverEntered = new Set(['.git', 'node_modules']);

/**
 * The tree of the folder `root`. Reading alone looks only into the folders on the way to the files asked for, so that
 * one named file does not cost a walk. Each folder is listed once.
 */
export function directoryTree(root: string): Tree {
  const realRoot = realFolder(root);
  const listings = new Map<string, Listing>();

  const listing = (folder: string): Listing => {
    const known = listings.get(folder);
    if (known !== undefined) return known;
    const fresh = listFolder(realRoot, folder);
    listings.set(folder, fresh);
    return fresh;
  };

  /** By listings from the root on, so that `..`, links and spellings in another case lead nowhere. */
  const isListedFile = (path: string): boolean => {
    const names = path.split('/');
    return names.every((name, index) => {
      const kind = listing(names.slice(0, index).join('/')).get(name);
      return kind === (index === names.length - 1 ? 'file' : 'folder');
    });
  };

  return {
    entries: async () => orderEntries(walk(realRoot, listing)),
    read: async (paths) => readRegularFiles(realRoot, paths.filter(isListedFile)),
  };
}

/** The real path of a folder, or a `folder-not-found` error. */
export function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (lstatSync(real).isDirectory()) return real;
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  throw new UserError('folder-not-found', `${folder} is not a readable folder.`, 'Check the path.');
}

function walk(root: string, listing: (folder: string) => Listing): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const [name, kind] of listing(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder') folders.push(path);
      else entries.push({ path, kind, id: null, size: kind === 'file' ? (statusOf(root, path)?.size ?? null) : null });
    }
    if (entries.length + folders.length > maximumEntries) {
      throw new UserError(
        'folder-too-large',
        `The folder ${root} holds more than ${maximumEntries} files.`,
        'Name the files, or a smaller folder.',
      );
    }
  }
  return entries;
}

function listFolder(root: string, folder: string): Listing {
  const result = new Map<string, Kind>();
  for (const entry of folderEntries(onDisk(root, folder))) {
    const name = pathFromBytes(entry.name);
    if (neverEntered.has(name.toLowerCase())) continue;
    if (entry.isSymbolicLink()) result.set(name, 'symbolic-link');
    else if (entry.isDirectory()) result.set(name, 'folder');
    else if (entry.isFile()) result.set(name, 'file');
  }
  return result;
}

function folderEntries(folder: Buffer) {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // Going on as if it were empty could hide a document.
    throw new UserError(
      'folder-unreadable',
      `The folder ${pathFromBytes(folder)} cannot be listed (${error.code ?? error.message}).`,
      'Make it readable, or name the files to read.',
    );
  }
}
