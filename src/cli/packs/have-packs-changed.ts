/** Whether a change edits what the packs of a configuration are made of, although the configuration names the same ones. */
import { LOCK_FILE, VENDOR_FOLDER } from '../../judge/rules/pack-lock.ts';
import { parsePackSource } from '../../knowledge/pack-source.ts';
import type { TreeEntry } from '../../model/tree.ts';
import { joined, type PackPlace } from './open-pack.ts';

/** `packs` are named from the root of the repository. Looks at the folders of packs in the repository, the lock and what is vendored; equal ids mean equal files. */
export async function havePacksChanged(packs: readonly string[], base: PackPlace, head: PackPlace): Promise<boolean> {
  const sources = packs.map(parsePackSource);
  const isOutside = sources.some((source) => !('fault' in source) && (source.kind === 'npm' || source.kind === 'git'));
  const paths = sources.flatMap((source) => ('kind' in source && source.kind === 'path' ? [source.path] : []));
  if (!isOutside && paths.length === 0) return false;
  const [before, after] = await Promise.all([base.tree.entries(), head.tree.entries()]);
  const folders = [
    joined(base.folder, LOCK_FILE),
    joined(base.folder, VENDOR_FOLDER),
    ...paths,
    // What they extend is a pack of the repository too.
    ...[...before, ...after].flatMap(({ path }) =>
      path.endsWith('/pack.yaml') ? [path.slice(0, -'/pack.yaml'.length)] : [],
    ),
  ];
  const [left, right] = [entriesBelow(before, folders), entriesBelow(after, folders)];
  if (left.length !== right.length) return true;
  const isSame = (entry: TreeEntry, index: number): boolean => entry.path === right[index]?.path;
  if (!left.every(isSame)) return true;
  const unsure = left.filter(({ id }, index) => id === null || id !== right[index]?.id).map(({ path }) => path);
  const [old, fresh] = await Promise.all([base.tree.read(unsure), head.tree.read(unsure)]);
  return unsure.some((path) => !Buffer.from(old.get(path) ?? []).equals(Buffer.from(fresh.get(path) ?? [])));
}

function entriesBelow(entries: readonly TreeEntry[], folders: readonly string[]): readonly TreeEntry[] {
  return entries.filter(({ path }) =>
    folders.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`)),
  );
}
