/** Where the files of locked packs may be when they are not vendored. Whoever asks compares them with the lock. */
import { parsePackSource } from '../../knowledge/pack-source.ts';
import type { Environment } from './fetch-pack.ts';
import type { PackStore } from './open-pack.ts';

/** What `pack fetch` got before on this machine. */
export function cacheStore(environment: Environment): PackStore {
  return async (locked) => {
    const { cacheFolder, readCache } = await import('../../io/pack-cache.ts');
    return readCache(cacheFolder(environment), locked.digest, Object.keys(locked.files));
  };
}

/** A commit on the configured GitHub server. `null` when it cannot be had, which the run then says with a remedy. */
export function gitHubStore(server: { readonly url: string; readonly token: string | null }): PackStore {
  return async (locked) => {
    const source = parsePackSource(locked.source);
    if ('fault' in source || source.kind !== 'git') return null;
    const [{ fetchGitPack }, { UserError }] = await Promise.all([
      import('../../io/fetch-git-pack.ts'),
      import('../../errors.ts'),
    ]);
    try {
      const files = await fetchGitPack(source, server);
      return new Map([...files].filter(([path]) => Object.hasOwn(locked.files, path)));
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  };
}
