/** The files of a commit, read from git objects: nothing is checked out and no link is followed. */
import type { Tree, TreeEntry } from '../model/tree.ts';
import type { GitObjects } from './git-objects.ts';
import { requireObjectId } from './object-id.ts';
import { orderEntries } from './order-entries.ts';
import { splitRecords } from './path-bytes.ts';
import { runGit } from './run-git.ts';
import { startListing } from './start-listing.ts';

/**
 * The tree of `commit` in the repository around `directory`. Listing starts at once, so that two trees list side by
 * side. Sizes are not known: asking git for them is slow for loose objects and fetches each file of a partial clone.
 */
export function gitTree(directory: string, commit: string, objects: GitObjects): Tree {
  const { listed, byPath } = startListing(listCommit(directory, commit));

  return {
    entries: () => listed,
    async read(paths) {
      const known = await byPath;
      const ids = new Map<string, string>();
      for (const path of paths) {
        const entry = known.get(path);
        if (entry?.kind === 'file' && entry.id !== null) ids.set(path, entry.id);
      }
      const contents = await objects.read(ids.values());
      const result = new Map<string, Uint8Array>();
      for (const [path, id] of ids) {
        const bytes = contents.get(id);
        if (bytes !== undefined) result.set(path, bytes);
      }
      return result;
    },
  };
}

async function listCommit(directory: string, commit: string): Promise<readonly TreeEntry[]> {
  const output = await runGit(directory, ['ls-tree', '-r', '-z', '--full-tree', requireObjectId(commit)]);
  return orderEntries(splitRecords(output).flatMap(entryOf));
}

/** A record is `<mode> <type> <id> TAB <path>`. Submodules (160000) are other repositories and left out. */
function entryOf(record: string): readonly TreeEntry[] {
  const tab = record.indexOf('\t');
  const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
  const kind = kindOfMode(mode);
  return kind === null ? [] : [{ path: record.slice(tab + 1), kind, id, size: null }];
}

/** What a git mode says about an entry, or `null` for what is neither file nor link. */
export function kindOfMode(mode: string): TreeEntry['kind'] | null {
  if (mode === '120000') return 'symbolic-link';
  return mode.startsWith('100') ? 'file' : null;
}
