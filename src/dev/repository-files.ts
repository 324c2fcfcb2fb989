/** Reads and writes files of this repository for the generators, which all know two modes: write, and check. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is made from others. `null` text: it should not exist. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string | null;
}

/** The files of a folder with that ending, sorted by name; none when there is no such folder. */
export function readFolder(
  root: string,
  folder: string,
  ending: string,
): { readonly path: string; readonly text: string }[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** The text of a file, or `null` when there is none. */
export function readIfPresent(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
}

/** Those that differ from what is on disk. */
export function staleFiles(root: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, text }) => readIfPresent(root, path) !== text);
}

/** Writes what differs and removes what should not exist. */
export function writeFiles(root: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const stale = staleFiles(root, files);
  for (const { path, text } of stale) {
    if (text === null) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale;
}
