/** Reads one regular file inside a folder, whatever happens to the folder between listing and reading. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { maximumFileBytes } from './limits.ts';
import { isSystemError, onDisk } from './on-disk.ts';

// NOFOLLOW refuses a link as the last part; NONBLOCK keeps a pipe that took the file's place from holding us up.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of the file at `path` below `root` (a real path), or `null` when it is no longer a readable regular file
 * that is reached without a link, or is larger than 64 MB.
 */
export function readRegularFile(root: string, path: string): Uint8Array | null {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const file = onDisk(root, path);
  let handle: number | null = null;
  try {
    const realParent = realpathSync(onDisk(root, parent), { encoding: 'buffer' });
    if (!realParent.equals(onDisk(root, parent))) return null;
    handle = openSync(file, openFlags);
    const status = fstatSync(handle);
    return status.isFile() && status.size <= maximumFileBytes ? readFileSync(handle) : null;
  } catch (error) {
    // "Cannot be read" is an answer that the reader reports with the path; anything but a system error is our bug.
    if (isSystemError(error)) return null;
    throw error;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
