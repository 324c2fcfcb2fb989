/** Two operands → the two trees of a comparison, and which of their files are meant. */

import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { directoryTree } from '../../io/directory-tree.ts';
import type { Tree } from '../../model/tree.ts';
import type { Operand } from './locate-operand.ts';

export interface Pair {
  readonly trees: { readonly base: Tree; readonly head: Tree };
  readonly explicit: readonly string[];
  readonly folders: readonly string[];
}

/** The same path on both sides keeps its name from the root on; two folders that differ are each a root of their own. */
export function pairOperands(base: Operand, head: Operand): Pair {
  if (base.kind !== head.kind) {
    throw new UserError(
      'operands-differ',
      `${base.name} is a ${base.kind} and ${head.name} is a ${head.kind}.`,
      'Compare two files or two folders.',
    );
  }
  const trees = { base: base.tree, head: head.tree };
  if (base.kind === 'file') return pairFiles(base, head);
  if (base.path === head.path) return { trees, explicit: [], folders: base.path === '' ? [] : [base.path] };
  return { trees: { base: below(base), head: below(head) }, explicit: [], folders: [] };
}

/** Where both files exist on both sides, each side shows only its own: the other would be taken for an API of its own. */
function pairFiles(base: Operand, head: Operand): Pair {
  const explicit = base.path === head.path ? [base.path] : [base.path, head.path];
  if (base.path === head.path) return { trees: { base: base.tree, head: head.tree }, explicit, folders: [] };
  return { trees: { base: without(base.tree, head.path), head: without(head.tree, base.path) }, explicit, folders: [] };
}

function without(tree: Tree, path: string): Tree {
  return {
    entries: async () => (await tree.entries()).filter((entry) => entry.path !== path),
    read: (paths) => tree.read(paths.filter((candidate) => candidate !== path)),
  };
}

/** A folder as a tree of its own; references may then not leave it. */
function below({ tree, path, folderOnDisk }: Operand): Tree {
  if (path === '') return tree;
  if (folderOnDisk !== null) return directoryTree(resolve(folderOnDisk, path));
  const prefix = `${path}/`;
  return {
    async entries() {
      const entries = (await tree.entries()).filter((entry) => entry.path.startsWith(prefix));
      return entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
    },
    async read(paths) {
      const contents = await tree.read(paths.map((name) => prefix + name));
      return new Map([...contents].map(([name, bytes]) => [name.slice(prefix.length), bytes]));
    },
  };
}
