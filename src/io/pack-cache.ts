/** Packs that were fetched before, by what they hold. Nothing here is trusted: whoever reads it compares it with the lock. */

import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { directoryTree } from './directory-tree.ts';
import { writeOutput } from './write-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `OPENAPI_POSTURE_CACHE`, else the cache folder of the user. */
export function cacheFolder(environment: Environment): string {
  if (environment.OPENAPI_POSTURE_CACHE) return resolve(environment.OPENAPI_POSTURE_CACHE);
  return join(environment.XDG_CACHE_HOME || join(environment.HOME || homedir(), '.cache'), 'openapi-posture');
}

/** The files kept under a digest, or `null`. */
export async function readCache(
  folder: string,
  digest: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const place = join(folder, 'packs', digest);
  return existsSync(place) ? directoryTree(place).read(paths) : null;
}

export function writeCache(folder: string, digest: string, files: ReadonlyMap<string, string>): void {
  const place = join(folder, 'packs', digest);
  mkdirSync(place, { recursive: true });
  for (const [path, text] of files) writeOutput(join(place, path), text, [place]);
}
