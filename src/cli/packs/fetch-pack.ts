/** A source → the files of the pack as they come from there. The only place where packs are got over a network. */
import { UserError } from '../../errors.ts';
import type { PackSource } from '../../knowledge/pack-source.ts';
import { decodePackFiles } from './decode-files.ts';
import { belongsToPack } from './open-pack.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws a UserError when it cannot be had, or is no pack by size or encoding. */
export async function fetchPack(
  source: Extract<PackSource, { readonly kind: 'npm' | 'git' }>,
  name: string,
  environment: Environment,
): Promise<ReadonlyMap<string, string>> {
  const bytes = await fetchBytes(source, environment);
  const own = new Map([...bytes].filter(([path]) => belongsToPack(path)));
  const decoded = decodePackFiles(own);
  if ('fault' in decoded)
    throw new UserError('pack-fetch-failed', `The pack "${name}" cannot be used: ${decoded.fault}`);
  return decoded.files;
}

async function fetchBytes(
  source: Extract<PackSource, { readonly kind: 'npm' | 'git' }>,
  environment: Environment,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (source.kind === 'npm')
    return (await import('../../io/fetch-npm-pack.ts')).fetchNpmPack(source.name, source.version);
  const { fetchGitPack } = await import('../../io/fetch-git-pack.ts');
  return fetchGitPack(source, gitServer(environment));
}

/** The GitHub server of the run, and the token for packs, which is another one than that of the repository. */
export function gitServer(environment: Environment): { readonly url: string; readonly token: string | null } {
  return {
    url: environment.GITHUB_SERVER_URL || 'https://github.com',
    token: environment.OPENAPI_POSTURE_PACK_TOKEN || environment.GITHUB_TOKEN || null,
  };
}
