/** Whether a change adds or edits how we run here: then the whole posture is of interest, not only the difference. */
import type { Tree } from '../../model/tree.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const CONFIGURATION = /(?:^|\/)\.?openapi-posture\.yml$/;

/** True when a configuration file, or a workflow that names us, differs between the trees. */
export async function changesSetup(trees: { readonly base: Tree | null; readonly head: Tree }): Promise<boolean> {
  if (trees.base === null) return false;
  const [base, head] = await Promise.all([trees.base.entries(), trees.head.entries()]);
  const before = new Map(base.map(({ path, id }) => [path, id]));
  const edited = head
    .filter(({ path, id, kind }) => kind === 'file' && (id === null || id !== before.get(path)))
    .map(({ path }) => path);
  const configuration = edited.filter((path) => CONFIGURATION.test(path));
  const workflows = edited.filter((path) => WORKFLOW.test(path));
  const [old, fresh] = await Promise.all([
    trees.base.read([...configuration, ...workflows]),
    trees.head.read([...configuration, ...workflows]),
  ]);
  const text = (contents: ReadonlyMap<string, Uint8Array>, path: string) =>
    Buffer.from(contents.get(path) ?? []).toString('utf8');
  return [...fresh.keys()].some(
    (path) =>
      text(fresh, path) !== text(old, path) &&
      (CONFIGURATION.test(path) || text(fresh, path).includes('openapi-posture')),
  );
}
