/** Who answers for a document: the code owners that base names, because a change does not choose who is asked about it. */
import { CODE_OWNER_FILES, readCodeOwners } from '../../knowledge/code-owners.ts';
import type { Tree } from '../../model/tree.ts';

/** By path; nobody where the repository names nobody. */
export async function findOwners(trees: {
  readonly base: Tree | null;
  readonly head: Tree;
}): Promise<(file: string) => readonly string[]> {
  const contents = await (trees.base ?? trees.head).read(CODE_OWNER_FILES);
  const file = CODE_OWNER_FILES.find((path) => contents.has(path));
  return file === undefined ? () => [] : readCodeOwners(Buffer.from(contents.get(file) ?? []).toString('utf8'));
}
