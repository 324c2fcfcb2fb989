/** A pack that somebody writes, as it lies on the disk. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { directoryTree } from '../../io/directory-tree.ts';
import { findRoot } from '../../io/find-root.ts';
import type { LoadedPacks, OpenPack } from '../../judge/rules/load-packs.ts';
import { isFromOutside, parsePackSource } from '../../knowledge/pack-source.ts';
import type { Tree } from '../../model/tree.ts';
import type { Workbench } from '../run/workbench.ts';
import { decodePackFiles } from './decode-files.ts';
import { type Environment, fetchPack } from './fetch-pack.ts';
import { belongsToPack, packOpener } from './open-pack.ts';
import { loadNamed, openedFrom } from './read-pack.ts';

export interface PackFolder {
  /** As a configuration at `root` would name it. */
  readonly name: string;
  /** As the user named it. */
  readonly shown: string;
  readonly folder: string;
  readonly tree: Tree;
  readonly open: OpenPack;
}

/** The folder and the tree around it, so that it may extend its neighbours. Throws a UserError when it is not there. */
export function openPackFolder(path: string, bench: Workbench): PackFolder {
  const folder = resolve(bench.workingDirectory, path);
  if (!existsSync(folder))
    throw new UserError('no-such-file', `There is no folder "${path}".`, 'Name the folder of a pack.');
  const root = findRoot(folder) ?? folder;
  const tree = directoryTree(root);
  const name = `./${relative(root, folder).split(sep).join('/')}`;
  return {
    name,
    shown: path,
    folder,
    tree,
    open: packOpener({ tree, folder: '', revision: 'head' }, { packs: [] }, []),
  };
}

/** A folder on the disk, or any pinned source. */
export async function loadAny(
  text: string,
  bench: Workbench,
  environment: Environment,
): Promise<{ readonly name: string; readonly loaded: LoadedPacks }> {
  const isOnDisk = existsSync(resolve(bench.workingDirectory, text));
  const source = isOnDisk ? { fault: 'a folder' } : parsePackSource(text);
  if (!('fault' in source) && isFromOutside(source)) {
    const files = await fetchPack(source, text, environment);
    return { name: text, loaded: await loadNamed(text, async () => openedFrom(files), [text]) };
  }
  if (!('fault' in source) && source.kind !== 'path')
    return { name: text, loaded: await loadNamed(text, async () => openedFrom(new Map())) };
  const pack = openPackFolder(text, bench);
  return { name: pack.name, loaded: await loadNamed(pack.name, pack.open, [pack.name]) };
}

/** The texts of a pack's folder, for what looks at the files themselves. */
export async function filesOfFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const tree = directoryTree(folder);
  const paths = (await tree.entries())
    .filter(({ kind, path }) => kind === 'file' && belongsToPack(path))
    .map(({ path }) => path);
  const decoded = decodePackFiles(await tree.read(paths));
  if ('fault' in decoded) throw new UserError('pack-failed', `The pack cannot be read: ${decoded.fault}`);
  return decoded.files;
}
