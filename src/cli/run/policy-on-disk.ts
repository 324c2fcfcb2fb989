/** Configuration and waivers of commands whose operands say what is read, and the configuration of `--config`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { directoryTree } from '../../io/directory-tree.ts';
import { isSystemError } from '../../io/on-disk.ts';
import { workTree } from '../../io/work-tree.ts';
import type { Tree } from '../../model/tree.ts';
import { noSuchConfiguration, type Policy, policyOfText, readPolicy } from './read-policy.ts';
import { readWaiverFiles, type WaiverSet } from './read-waivers.ts';
import type { Workbench } from './workbench.ts';

/** `--config`, else the file of the repository around us, else what is built in. */
export async function policyOnDisk(bench: Workbench): Promise<Policy> {
  const named = namedPolicy(bench);
  if (named !== null) return { ...named, packs: placeOnDisk(bench) };
  const trees = { base: null, head: treeAround(bench) };
  const policy = await readPolicy({ trees, folder: '', file: null, isTrusted: true });
  return bench.repository === null ? { ...policy, packs: placeOnDisk(bench) } : policy;
}

/** The waivers of the repository around us. */
export function waiversOnDisk(bench: Workbench): Promise<WaiverSet> {
  return readWaiverFiles({ trees: { base: null, head: treeAround(bench) }, folder: '', isTrusted: true });
}

/** Packs that whoever calls the command line names: as they lie on the disk. */
export function placeOnDisk({ repository, workingDirectory, objectsOf }: Workbench): Policy['packs'] {
  const tree = onDemand(() =>
    repository === null ? directoryTree(workingDirectory) : workTree(repository, objectsOf(repository)),
  );
  const place = { tree, folder: repository === null ? '' : '.github', revision: 'head' } as const;
  return { now: place, after: place };
}

function treeAround(bench: Workbench): Tree {
  const { repository } = bench;
  return repository === null ? EMPTY : workTree(repository, bench.objectsOf(repository));
}

/** The policy of `--config FILE`: whoever calls the command line decides what counts. */
export function namedPolicy({ given, workingDirectory }: Workbench): Policy | null {
  const path = given.config;
  if (path === undefined) return null;
  try {
    return policyOfText(path, readFileSync(resolve(workingDirectory, path), 'utf8'));
  } catch (error) {
    if (isSystemError(error)) throw noSuchConfiguration(path);
    throw error;
  }
}

/** A tree that is listed when somebody asks: most runs have no pack to look for. */
function onDemand(open: () => Tree): Tree {
  let tree: Tree | null = null;
  const opened = (): Tree => {
    tree ??= open();
    return tree;
  };
  return { entries: () => opened().entries(), read: (paths) => opened().read(paths) };
}

const EMPTY: Tree = { entries: async () => [], read: async () => new Map() };
