/** The files of a pack from outside → its entry in the lock, and the packs that it extends, which need entries too. */
import { UserError } from '../../errors.ts';
import { digestOfFiles, hashFiles, type LockedPack } from '../../judge/rules/pack-lock.ts';
import { MANIFEST, readExtensions } from '../../judge/rules/parse-pack-files.ts';
import { spectralEntry } from '../../judge/rules/spectral-entry.ts';
import { isFromOutside, parsePackSource } from '../../knowledge/pack-source.ts';
import { stringMember } from '../../knowledge/value.ts';
import { parseYamlText } from '../../knowledge/yaml-text.ts';

/** `held` is left empty: whoever knows the version before fills it. */
export function lockPack(source: string, files: ReadonlyMap<string, string>): LockedPack {
  const hashes = hashFiles(files);
  const digest = digestOfFiles(hashes);
  const { id, version } = namesOf(source, files, digest);
  return { source, id, version, code: holdsCode(source, files), held: [], digest, files: hashes };
}

/** Packs from outside that this one extends. */
export function extendedSources(files: ReadonlyMap<string, string>): readonly string[] {
  return readExtensions(files)
    .map(({ source }) => source)
    .filter((text) => {
      if (text.startsWith('.')) return false;
      const source = parsePackSource(text);
      return !('fault' in source) && isFromOutside(source);
    });
}

function namesOf(
  source: string,
  files: ReadonlyMap<string, string>,
  digest: string,
): { readonly id: string; readonly version: string } {
  const manifest = files.get(MANIFEST);
  const root = manifest === undefined ? null : parseYamlText(manifest).root;
  const [id, version] = [stringMember(root?.value, 'id'), stringMember(root?.value, 'version')];
  if (id !== null && version !== null) return { id, version };
  const parsed = parsePackSource(source);
  if ('fault' in parsed) throw new UserError('pack-fetch-failed', `"${source}" ${parsed.fault}`);
  if (parsed.kind === 'npm') return { id: parsed.name.replace(/^@/, '').replaceAll('/', '-'), version: parsed.version };
  if (parsed.kind === 'git') return { id: parsed.repository.replaceAll('/', '-'), version: parsed.commit.slice(0, 12) };
  return { id: 'pack', version: digest.slice(0, 12) };
}

/** JavaScript that would run: a pack of ours has none, whatever lies beside it. */
function holdsCode(source: string, files: ReadonlyMap<string, string>): boolean {
  if (files.has(MANIFEST)) return false;
  const entry = spectralEntry({ files, folder: null, entry: null, digest: '', version: null, held: [] });
  if (typeof entry !== 'string') throw new UserError('pack-fetch-failed', `"${source}" cannot be used: ${entry.fault}`);
  return /\.[cm]?js$/.test(entry) || [...files.keys()].some((path) => /\.[cm]?js$/.test(path));
}
