/** Opens and reads the packs of a configuration where they are kept; loaded only when a pack from outside is named. */
import { predicateContracts } from '../../inspect/lint/predicates/predicate-contracts.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { type LoadedPacks, loadPacks } from '../../judge/rules/load-packs.ts';
import { LOCK_FILE, type PackLock, parseLock } from '../../judge/rules/pack-lock.ts';
import type { PackContext } from '../../judge/rules/parse-pack-files.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Problem } from '../../model/problem.ts';
import { TOOL } from '../tool.ts';
import { joined, type PackPlace, type PackStore, packOpener } from './open-pack.ts';

/** Never throws for what a pack or the lock says. */
export async function loadFromPlace(
  { packs, allowCode }: Pick<Configuration, 'packs' | 'allowCode'>,
  place: PackPlace,
  stores: readonly PackStore[],
): Promise<LoadedPacks> {
  const { lock, problems } = await readLock(place);
  const open = packOpener(place, lock, stores);
  const loaded = await loadPacks({ names: packs, allowCode, open, revision: place.revision }, packContext());
  return { ...loaded, problems: [...problems, ...loaded.problems] };
}

/** What packs are read against. */
export function packContext(): PackContext {
  return { builtIn: BUILT_IN_RULES, predicates: predicateContracts(), version: TOOL.version };
}

/** The lock of a state; one that cannot be read locks nothing. */
export async function readLock({
  tree,
  folder,
  revision,
}: PackPlace): Promise<{ lock: PackLock; problems: readonly Problem[] }> {
  const path = joined(folder, LOCK_FILE);
  const bytes = (await tree.read([path])).get(path);
  const { lock, faults } = parseLock(path, bytes === undefined ? null : Buffer.from(bytes).toString('utf8'));
  const problems = faults.map(({ path: file, line, column, message }) => ({
    code: 'pack-lock-unreadable',
    severity: 'error' as const,
    message: `The lock of the rule packs cannot be used: ${message}`,
    location: { file, revision, line, column, endLine: line, endColumn: column, pointer: '' },
  }));
  return { lock, problems };
}
