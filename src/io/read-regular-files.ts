/** Reads regular files inside a folder, whatever happens to the folder between listing and reading. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { maximumFileBytes } from './limits.ts';
import { isSystemError, onDisk } from './on-disk.ts';

// NOFOLLOW refuses a link as the last part; NONBLOCK keeps a pipe that took the file's place from holding us up.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of the files below `root` (a real path). A path that is no longer a readable regular file reached without a
 * link, or is larger than 64 MB, is missing from the answer.
 */
export function readRegularFiles(root: string, paths: Iterable<string>): Map<string, Uint8Array> {
  const folders = new Map<string, boolean>();
  const result = new Map<string, Uint8Array>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const isPlain = folders.get(folder) ?? isReachedWithoutLink(root, folder);
    folders.set(folder, isPlain);
    const bytes = isPlain ? unlessRefused(() => readRegularFile(onDisk(root, path))) : null;
    if (bytes !== null) result.set(path, bytes);
  }
  return result;
}

function isReachedWithoutLink(root: string, folder: string): boolean {
  const name = onDisk(root, folder);
  return unlessRefused(() => realpathSync(name, { encoding: 'buffer' }))?.equals(name) ?? false;
}

function readRegularFile(file: Buffer): Uint8Array | null {
  const handle = openSync(file, openFlags);
  try {
    const status = fstatSync(handle);
    return status.isFile() && status.size <= maximumFileBytes ? readFileSync(handle) : null;
  } finally {
    closeSync(handle);
  }
}

/** "Cannot be read" is an answer, which the reader reports with the path; anything but a system error is our bug. */
function unlessRefused<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
