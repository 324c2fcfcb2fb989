/** Where a repository begins, and what a file is called relative to it. Asks the file system, not git, so it costs nothing. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isSystemError } from './on-disk.ts';

/** The top folder of the git work tree around a file or folder, which need not exist, or `null` outside git. */
export function findRoot(path: string): string | null {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (isRepository(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** The path of `file` relative to `root` with forward slashes, or `null` when it lies outside. The root itself is ''. */
export function pathBelow(root: string, file: string): string | null {
  const path = relative(resolve(root), resolve(file));
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || resolve(root, path) === path;
  return isOutside && path !== '' ? null : path.split(sep).join('/');
}

/** A folder with a HEAD, or the file by which linked work trees and submodules name their folder. */
function isRepository(candidate: string): boolean {
  try {
    return statSync(candidate).isDirectory()
      ? statSync(join(candidate, 'HEAD')).isFile()
      : readFileSync(candidate, 'utf8').startsWith('gitdir:');
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
