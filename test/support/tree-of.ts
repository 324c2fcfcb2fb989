/** Literal trees for tests. */
import { createHash } from 'node:crypto';
import type { Tree, TreeEntry } from '../../src/model/tree.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * A tree of these files and links (path to target). Equal bytes have equal ids, as in git.
 *
 * @example treeOf({ 'api/openapi.yaml': 'openapi: 3.1.0' })
 */
export function treeOf(files: Files, { links = {} }: { links?: Readonly<Record<string, string>> } = {}): Tree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
  const entries: TreeEntry[] = [
    ...[...contents].map(([path, bytes]) => ({ path, kind: 'file' as const, id: idOf(bytes), size: bytes.length })),
    ...Object.entries(links).map(([path, target]) => ({
      path,
      kind: 'symbolic-link' as const,
      id: idOf(Buffer.from(target)),
      size: null,
    })),
  ];
  entries.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    entries: async () => entries,
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const bytes = contents.get(path);
          return bytes === undefined ? [] : [[path, new Uint8Array(bytes)] as const];
        }),
      ),
  };
}

/** The id that git gives to these bytes. */
function idOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
