/** `pack fetch`, `pack vendor` and `pack verify`: the files that the lock pins, brought here and held against it. */
import { UserError } from '../../../errors.ts';
import { compareWithLock, type LockedPack } from '../../../judge/rules/pack-lock.ts';
import { parsePackSource } from '../../../knowledge/pack-source.ts';
import type { PackAction, PackRun } from '../action.ts';
import { fetchPack } from '../fetch-pack.ts';

interface Kept {
  readonly locked: LockedPack;
  readonly files: ReadonlyMap<string, string>;
}

/** Into the cache of this machine, for the runs after it. */
export const fetchPacks: PackAction = async (run) => {
  refuseOperands(run, 'fetch');
  const kept = await collect(run);
  for (const { locked, files } of kept) run.workspace.keep(locked, files);
  run.print(
    kept.length === 0
      ? 'The lock names no pack.\n'
      : `Fetched ${kept.map(({ locked }) => locked.source).join(', ')}.\n`,
  );
  return 0;
};

/** Into the repository, so that a run needs neither network nor token. */
export const vendorPacks: PackAction = async (run) => {
  refuseOperands(run, 'vendor');
  const kept = await collect(run);
  run.workspace.vendor(kept);
  const folder = run.workspace.folder === '' ? '' : `${run.workspace.folder}/`;
  run.print(
    kept.length === 0
      ? 'The lock names no pack; nothing is vendored.\n'
      : `Vendored ${kept.length} ${kept.length === 1 ? 'pack' : 'packs'} into ${folder}openapi-posture-packs/. Commit the folder.\n`,
  );
  return 0;
};

/** Exit 1 when something is not what was locked, or not locked at all. */
export const verifyPacks: PackAction = async (run) => {
  refuseOperands(run, 'verify');
  const { workspace, print } = run;
  const missing = workspace.outside.filter((source) => !workspace.lock.packs.some((pack) => pack.source === source));
  const faults = missing.map((source) => `${source}: not in the lock; run "openapi-posture pack update"`);
  for (const locked of workspace.lock.packs) {
    const files = await workspace.findFiles(locked);
    const differences =
      files === null ? ['its files are neither vendored nor fetched'] : compareWithLock(files, locked);
    faults.push(...differences.map((difference) => `${locked.source}: ${difference}`));
  }
  print(faults.length === 0 ? `${workspace.lock.packs.length} locked, all as pinned.\n` : `${faults.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
};

/** The files of every locked pack: those at hand where they hold, else from their source. */
async function collect({ workspace, environment }: PackRun): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const locked of workspace.lock.packs) {
    const atHand = await workspace.findFiles(locked);
    if (atHand !== null && compareWithLock(atHand, locked).length === 0) {
      kept.push({ locked, files: atHand });
      continue;
    }
    const source = parsePackSource(locked.source);
    if ('fault' in source || (source.kind !== 'npm' && source.kind !== 'git')) continue;
    const files = await fetchPack(source, locked.source, environment);
    const [difference] = compareWithLock(files, locked);
    if (difference !== undefined) {
      throw new UserError(
        'pack-differs-from-lock',
        `What ${locked.source} holds now is not what was locked: ${difference}.`,
        'Nothing was written. Find out why; if it is right, run "openapi-posture pack update".',
      );
    }
    kept.push({ locked, files });
  }
  return kept;
}

function refuseOperands({ operands }: PackRun, action: string): void {
  if (operands.length > 0) throw new UserError('wrong-operands', `"pack ${action}" takes no operand.`);
}
