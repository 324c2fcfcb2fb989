/** From `FILE`, `FOLDER` or `REV:path` on the command line to a tree and a path inside it. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { directoryTree } from '../../io/directory-tree.ts';
import { findRoot, pathBelow } from '../../io/find-root.ts';
import type { GitObjects } from '../../io/git-objects.ts';
import { gitTree } from '../../io/git-tree.ts';
import { resolveCommit } from '../../io/resolve-commit.ts';
import { parseRevisionPath } from '../../io/revision-path.ts';
import { workTree } from '../../io/work-tree.ts';
import type { Tree } from '../../model/tree.ts';
import { quoted } from '../read-value.ts';

export interface Operand {
  readonly tree: Tree;
  /** Tells whether two operands lie in the same tree. */
  readonly treeName: string;
  /** Where its paths are relative to, on disk; `null` for a commit. */
  readonly folderOnDisk: string | null;
  readonly kind: 'file' | 'folder';
  /** Below the root of the tree; empty for all of it. */
  readonly path: string;
  /** A file that git does not list; its tree is then the folder as it is on disk. */
  readonly isIgnored: boolean;
  /** How a report names it. */
  readonly name: string;
}

export interface OperandContext {
  readonly workingDirectory: string;
  /** `--root`. */
  readonly root: string | null;
  /** The objects of the repository around a folder, opened once. */
  readonly objectsOf: (repository: string) => GitObjects;
}

/** A path on disk wins over `REV:path`, since names of files may contain colons. */
export async function locateOperand(text: string, context: OperandContext): Promise<Operand> {
  const onDisk = resolve(context.workingDirectory, text);
  const status = statSync(onDisk, { throwIfNoEntry: false });
  if (status !== undefined) return locateOnDisk(text, onDisk, status.isDirectory() ? 'folder' : 'file', context);
  const inCommit = parseRevisionPath(text);
  if (inCommit === null) throw noSuchFile(text);
  const repository = findRoot(context.root ?? context.workingDirectory);
  if (repository === null) throw noSuchFile(text);
  return locateInCommit(text, inCommit, repository, context.objectsOf(repository));
}

async function locateOnDisk(
  text: string,
  onDisk: string,
  kind: Operand['kind'],
  context: OperandContext,
): Promise<Operand> {
  const { root, isRepository } = rootOf(onDisk, kind, context);
  const path = pathBelow(root, onDisk);
  if (path === null) {
    throw new UserError(
      'outside-root',
      `${quoted(text)} lies outside the root ${quoted(root)}.`,
      'Choose another --root.',
    );
  }
  const found = { treeName: root, folderOnDisk: root, kind, path, name: text, isIgnored: false };
  if (!isRepository) return { ...found, tree: directoryTree(root) };
  const tree = workTree(root, context.objectsOf(root));
  // A named file that git ignores is there all the same: descriptions are often built.
  const isSeen = kind === 'folder' || (await tree.entries()).some((entry) => entry.path === path);
  return isSeen ? { ...found, tree } : { ...found, tree: directoryTree(root), isIgnored: true };
}

/** `--root`, else the git work tree around it, else the working directory, else its own folder. */
function rootOf(onDisk: string, kind: Operand['kind'], { root, workingDirectory }: OperandContext): Root {
  if (root !== null) return { root: resolve(workingDirectory, root), isRepository: false };
  const repository = findRoot(onDisk);
  if (repository !== null) return { root: repository, isRepository: true };
  if (kind === 'folder') return { root: onDisk, isRepository: false };
  const isBelow = pathBelow(workingDirectory, onDisk) !== null;
  return { root: isBelow ? workingDirectory : dirname(onDisk), isRepository: false };
}

interface Root {
  readonly root: string;
  readonly isRepository: boolean;
}

async function locateInCommit(
  text: string,
  { revision, path }: { revision: string; path: string },
  repository: string,
  objects: GitObjects,
): Promise<Operand> {
  const commit = await resolveCommit(repository, revision);
  const tree = gitTree(repository, commit, objects);
  const entries = await tree.entries();
  const isFile = entries.some((entry) => entry.path === path);
  if (!isFile && path !== '' && !entries.some((entry) => entry.path.startsWith(`${path}/`))) throw noSuchFile(text);
  const kind = isFile ? 'file' : 'folder';
  return {
    tree,
    treeName: commit,
    folderOnDisk: null,
    kind,
    path,
    isIgnored: false,
    name: path === '' ? commit : `${commit}:${path}`,
  };
}

function noSuchFile(text: string): UserError {
  return new UserError(
    'no-such-file',
    `There is no file or folder ${quoted(text)}.`,
    'Name a file, a folder, or REV:path such as origin/main:api/openapi.yaml.',
  );
}
