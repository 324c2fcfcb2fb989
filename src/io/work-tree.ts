/**
 * The files of a git work tree as git sees them: tracked ones as they are on disk, and new ones that are not ignored.
 * Files that git knows to be unmodified carry their blob id, so that equality with a commit is seen without reading.
 */
import type { Tree, TreeEntry } from '../model/tree.ts';
import { realFolder } from './directory-tree.ts';
import type { GitObjects } from './git-objects.ts';
import { kindOfMode } from './git-tree.ts';
import { statusOf } from './on-disk.ts';
import { orderEntries } from './order-entries.ts';
import { splitRecords } from './path-bytes.ts';
import { readRegularFiles } from './read-regular-files.ts';
import { runGit } from './run-git.ts';
import { startListing } from './start-listing.ts';

/** The tree of the work tree whose top folder is `root`. Listing starts at once. */
export function workTree(root: string, objects: GitObjects): Tree {
  const realRoot = realFolder(root);
  const { listed, byPath } = startListing(listWorkTree(realRoot));

  return {
    entries: () => listed,
    async read(paths) {
      const known = await byPath;
      const files = paths.filter((path) => known.get(path)?.kind === 'file');
      const result = readRegularFiles(realRoot, files);
      const notOnDisk = new Map<string, string>();
      for (const path of files) {
        const id = known.get(path)?.id;
        if (id && !result.has(path) && statusOf(realRoot, path) === null) notOnDisk.set(path, id);
      }
      // A sparse checkout leaves files out of the folder although they are part of it, unmodified.
      const contents = await objects.read(notOnDisk.values());
      for (const [path, id] of notOnDisk) {
        const bytes = contents.get(id);
        if (bytes !== undefined) result.set(path, bytes);
      }
      return result;
    },
  };
}

async function listWorkTree(root: string): Promise<readonly TreeEntry[]> {
  const [tracked, modified, untracked] = await Promise.all([
    runGit(root, ['ls-files', '-s', '-z']),
    // Unlike `git status` it neither writes the index nor runs filters over files whose dates are unchanged.
    runGit(root, ['diff-files', '--raw', '-z', '--no-renames', '--ignore-submodules=all', '--no-ext-diff']),
    runGit(root, ['ls-files', '-o', '-z', '--exclude-standard', '--exclude=node_modules/']),
  ]);
  const entries = new Map<string, TreeEntry>();
  for (const record of splitRecords(tracked)) addTracked(entries, record);
  for (const { path, isDeleted } of modifications(splitRecords(modified))) {
    if (isDeleted) entries.delete(path);
    else setFromDisk(entries, root, path);
  }
  for (const path of splitRecords(untracked)) setFromDisk(entries, root, path);
  return orderEntries([...entries.values()]);
}

/** A record is `<mode> <id> <stage> TAB <path>`. In a merge conflict a path has several, and no id is the file's. */
function addTracked(entries: Map<string, TreeEntry>, record: string): void {
  const tab = record.indexOf('\t');
  const path = record.slice(tab + 1);
  const [mode = '', id = '', stage] = record.slice(0, tab).split(' ');
  const kind = kindOfMode(mode);
  if (kind !== null) entries.set(path, { path, kind, id: stage === '0' ? id : null, size: null });
}

/** Records alternate: `:<modes> <ids> <status>`, then the path. Behind a folder that became a link, files are deleted. */
function modifications(records: readonly string[]): readonly { path: string; isDeleted: boolean }[] {
  return records.flatMap((path, index) => {
    const isPath = index % 2 === 1;
    return isPath ? [{ path, isDeleted: records[index - 1]?.endsWith(' D') ?? false }] : [];
  });
}

/** What is on disk now replaces what the index says; what is no longer there, or no file, is no entry. */
function setFromDisk(entries: Map<string, TreeEntry>, root: string, path: string): void {
  const status = path.endsWith('/') ? null : statusOf(root, path);
  if (status?.isFile()) entries.set(path, { path, kind: 'file', id: null, size: status.size });
  else if (status?.isSymbolicLink()) entries.set(path, { path, kind: 'symbolic-link', id: null, size: null });
  else entries.delete(path);
}
