/** Writes reports. Never through a link, never outside the folders that we were given, never into `.git`. */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { pathBelow } from './find-root.ts';
import { isSystemError } from './on-disk.ts';

/**
 * Writes a file below one of `roots` (the workspace, the temporary folder), with its missing parents, replacing an older
 * one as a whole. Refuses with `output-refused`; what the file system refuses is `output-failed`.
 */
export function writeOutput(path: string, content: string | Uint8Array, roots: readonly string[]): void {
  try {
    const { root, names } = allowedTarget(path, roots);
    const folder = realFolderFor(path, root, names.slice(0, -1));
    replaceFile(path, join(folder, names.at(-1) ?? ''), content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UserError('output-failed', `${path} cannot be written (${error.code ?? error.message}).`);
  }
}

/** The root that the path lies below, as a real path, and the names from there on. */
function allowedTarget(path: string, roots: readonly string[]): { root: string; names: readonly string[] } {
  for (const root of roots) {
    const realRoot = realpathSync(root);
    // The root may be reached by a link (/tmp on macOS): that is the caller's choice, not the file's.
    const below = pathBelow(root, path) ?? pathBelow(realRoot, path);
    if (below === null || below === '') continue;
    const names = below.split('/');
    if (names.some((name) => name.toLowerCase() === '.git')) throw refusal(path, 'lies inside .git');
    return { root: realRoot, names };
  }
  throw refusal(path, 'lies outside the workspace and the temporary folder');
}

/** Walks down name by name, making what is missing. */
function realFolderFor(path: string, root: string, names: readonly string[]): string {
  let folder = root;
  for (const name of names) {
    folder = join(folder, name);
    const status = statusOrNull(folder);
    if (status === null) mkdirSync(folder);
    else if (status.isSymbolicLink()) throw refusal(path, `passes through the link ${folder}`);
    else if (!status.isDirectory()) throw refusal(path, `passes through ${folder}, which is no folder`);
  }
  return folder;
}

function replaceFile(path: string, file: string, content: string | Uint8Array): void {
  const status = statusOrNull(file);
  if (status?.isSymbolicLink()) throw refusal(path, 'is a link');
  if (status !== null && !status.isFile()) throw refusal(path, 'is no regular file');
  // A new file that takes the old one's place: readers see the old or the new, and a link put there meanwhile is
  // replaced, not followed. `wx` makes sure that the new file is ours.
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function statusOrNull(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function refusal(path: string, why: string): UserError {
  return new UserError(
    'output-refused',
    `${path} is not written: it ${why}.`,
    'Choose a path inside the workspace or the temporary folder that passes through no link.',
  );
}
