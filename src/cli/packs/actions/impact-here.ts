/** What a new lock would change in this repository: findings that come and go by rule, before anything is written. */
import { workTree } from '../../../io/work-tree.ts';
import { loadPacks } from '../../../judge/rules/load-packs.ts';
import type { LockedPack } from '../../../judge/rules/pack-lock.ts';
import type { Configuration } from '../../../model/configuration.ts';
import type { PackRun } from '../action.ts';
import { assessState, compareStates, describeDifference } from '../compare-states.ts';
import { loadFromPlace, packContext } from '../load-from-place.ts';
import { packOpener } from '../open-pack.ts';
import { openerOf } from '../read-pack.ts';
import { rulesOfLoaded } from '../resolve-rules.ts';

/** Text to print; empty where nothing can be compared. */
export async function describeImpactHere(
  { workspace, bench }: PackRun,
  entries: readonly { readonly locked: LockedPack; readonly files: ReadonlyMap<string, string> }[],
): Promise<string> {
  const tree = workTree(workspace.repository, bench.objectsOf(workspace.repository));
  const { configuration } = workspace;
  const place = { tree, folder: workspace.folder, revision: 'head' } as const;
  const now = await loadFromPlace(configuration, place, [
    storeOf(workspace.lock.packs, workspace.findFiles.bind(workspace)),
  ]);
  const files = new Map(entries.map((entry) => [entry.locked.source, entry.files]));
  const open = openerOf(files, packOpener(place, { packs: [] }, []));
  const next = await loadPacks(
    { names: configuration.packs, allowCode: configuration.allowCode, open, revision: 'head' },
    packContext(),
  );
  const [before, after] = [now, next].map((loaded) => rulesOfLoaded(configuration, loaded, bench.asOf));
  if (before === undefined || after === undefined) return '';
  const assess = (rules: typeof before) => assessState(tree, configuration as Configuration, rules, bench.asOf);
  const difference = compareStates(await assess(before), await assess(after), configuration.gate.failOn);
  return describeDifference('In this repository', difference);
}

function storeOf(
  packs: readonly LockedPack[],
  find: (locked: LockedPack) => Promise<ReadonlyMap<string, string> | null>,
) {
  return async (locked: LockedPack): Promise<ReadonlyMap<string, Uint8Array> | null> => {
    if (!packs.includes(locked)) return null;
    const files = await find(locked);
    return files === null ? null : new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  };
}
