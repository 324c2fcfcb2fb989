/** `pack update`: brings the lock in line with the configuration, saying first what that changes. */

import type { LockedPack } from '../../../judge/rules/pack-lock.ts';
import { parsePackSource } from '../../../knowledge/pack-source.ts';
import type { PackAction, PackRun } from '../action.ts';
import { describeUpdate } from '../describe-update.ts';
import { fetchPack } from '../fetch-pack.ts';
import { extendedSources, lockPack } from '../lock-pack.ts';
import { loadNamed, openerOf } from '../read-pack.ts';
import { fetchWithExtended } from './add-pack.ts';
import { describeImpactHere } from './impact-here.ts';

export const updatePacks: PackAction = async (run) => {
  const { given, workspace, bench, print } = run;
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const locked of workspace.lock.packs) {
    const files = await workspace.findFiles(locked);
    // What does not hold against the lock is fetched again.
    if (files !== null && lockPack(locked.source, files).digest === locked.digest) known.set(locked.source, files);
  }
  const wanted = await wantedPacks(run, known);
  const entries: { locked: LockedPack; files: ReadonlyMap<string, string> }[] = [];
  let isChanged = wanted.size !== workspace.lock.packs.length;
  for (const [source, files] of wanted) {
    const locked = lockPack(source, files);
    const same = workspace.lock.packs.find((pack) => pack.source === source);
    if (same?.digest === locked.digest) {
      entries.push({ locked: same, files });
      continue;
    }
    isChanged = true;
    if (same !== undefined)
      print(`! ${source}: the lock pins other files than the source has now. Find out why before you go on.\n`);
    const before = workspace.lock.packs.find((pack) => isSamePack(pack.source, source) && !wanted.has(pack.source));
    const old = before === undefined ? null : await oldFiles(before, run);
    const after = { name: source, loaded: await loadNamed(source, openerOf(wanted), [source]) };
    const earlier =
      before === undefined || old === null
        ? null
        : {
            name: before.source,
            loaded: await loadNamed(before.source, openerOf(new Map([...wanted, [before.source, old]])), [
              before.source,
            ]),
          };
    const { lines, held } = describeUpdate(earlier, after, bench.asOf);
    print(
      `${source}: ${before === undefined ? 'new' : `${before.version} → ${locked.version}`}\n${lines.map((line) => `${line}\n`).join('')}`,
    );
    if (locked.code && before?.code !== true) print('  ! It holds JavaScript now.\n');
    entries.push({ locked: { ...locked, held }, files });
  }
  for (const { source } of workspace.lock.packs) if (!wanted.has(source)) print(`- ${source}: no longer named\n`);
  if (!isChanged) {
    print('The lock is up to date.\n');
    return 0;
  }
  print(await describeImpactHere(run, entries));
  if (given['dry-run'] === true) return 0;
  workspace.writeLock(entries.map(({ locked }) => locked));
  for (const { locked, files } of entries) workspace.keep(locked, files);
  if (workspace.isVendoring) workspace.vendor(entries);
  print(
    `Wrote the lock${workspace.isVendoring ? ' and the vendored files' : ''}. Review and commit ${workspace.isVendoring ? 'them' : 'it'}.\n`,
  );
  return 0;
};

/** The packs that the configuration names and those that these extend. */
async function wantedPacks(
  { workspace, environment }: PackRun,
  known: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const all = await fetchWithExtended(workspace.outside, environment, known);
  const wanted = new Map<string, ReadonlyMap<string, string>>();
  const pending = [...workspace.outside];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const files = all.get(name);
    if (files === undefined || wanted.has(name)) continue;
    wanted.set(name, files);
    pending.push(...extendedSources(files));
  }
  return wanted;
}

/** The version before, to compare with: as kept, else from its source, else not at all. */
async function oldFiles(
  locked: LockedPack,
  { workspace, environment }: PackRun,
): Promise<ReadonlyMap<string, string> | null> {
  const kept = await workspace.findFiles(locked);
  if (kept !== null) return kept;
  const source = parsePackSource(locked.source);
  if ('fault' in source || (source.kind !== 'npm' && source.kind !== 'git')) return null;
  return fetchPack(source, locked.source, environment);
}

function isSamePack(one: string, other: string): boolean {
  const [left, right] = [parsePackSource(one), parsePackSource(other)];
  if ('fault' in left || 'fault' in right) return false;
  if (left.kind === 'npm' && right.kind === 'npm') return left.name === right.name;
  return (
    left.kind === 'git' && right.kind === 'git' && left.repository === right.repository && left.path === right.path
  );
}
