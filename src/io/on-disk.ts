/** The bridge from our paths to the operating system's: names as bytes, its separator, its errors. */
import { lstatSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { bytesFromPath } from './path-bytes.ts';

/** The name that the operating system knows for a path below `root`. */
export function onDisk(root: string, path: string): Buffer {
  if (path === '') return Buffer.from(root);
  return Buffer.concat([Buffer.from(join(root, sep)), bytesFromPath(sep === '/' ? path : path.replaceAll('/', sep))]);
}

/** What is at a path, a link itself and not its target, or `null` when nothing can be seen there. */
export function statusOf(root: string, path: string): Stats | null {
  try {
    return lstatSync(onDisk(root, path));
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** True for what file system calls throw when the file system says no. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
