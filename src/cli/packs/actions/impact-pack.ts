/** `pack impact OLD NEW PATH…`: what a new version of a pack would change in any number of checkouts. */
import { resolve } from 'node:path';
import { UserError } from '../../../errors.ts';
import { directoryTree } from '../../../io/directory-tree.ts';
import { findRoot } from '../../../io/find-root.ts';
import { workTree } from '../../../io/work-tree.ts';
import type { Tree } from '../../../model/tree.ts';
import { requireFormat } from '../../run/deliver-answer.ts';
import { readPolicy } from '../../run/read-policy.ts';
import { TOOL } from '../../tool.ts';
import type { PackAction } from '../action.ts';
import { assessState, compareStates, describeDifference, type StateDifference } from '../compare-states.ts';
import { loadAny } from '../pack-folder.ts';
import { rulesOfPack } from '../read-pack.ts';

/** Exit 1 when the gate of some repository would newly fail. */
export const impactPack: PackAction = async ({
  operands: [old, fresh, ...paths],
  given,
  bench,
  environment,
  print,
}) => {
  if (old === undefined || fresh === undefined || paths.length === 0)
    throw new UserError(
      'wrong-operands',
      '"pack impact" takes two versions of a pack and at least one checkout.',
      'pack impact OLD NEW PATH…',
    );
  const format = requireFormat('pack', given.format, ['text', 'json']);
  const [before, after] = [await loadAny(old, bench, environment), await loadAny(fresh, bench, environment)];
  const rules = [
    rulesOfPack(before.name, before.loaded, bench.asOf),
    rulesOfPack(after.name, after.loaded, bench.asOf),
  ] as const;
  const repositories: (StateDifference & { readonly path: string })[] = [];
  for (const path of paths) {
    const tree = treeAt(resolve(bench.workingDirectory, path), bench.objectsOf);
    const { configuration } = await readPolicy({
      trees: { base: null, head: tree },
      folder: '',
      file: null,
      isTrusted: true,
    });
    const [one, other] = [
      await assessState(tree, configuration, rules[0], bench.asOf),
      await assessState(tree, configuration, rules[1], bench.asOf),
    ];
    repositories.push({ path, ...compareStates(one, other, configuration.gate.failOn) });
  }
  const failing = repositories.filter(({ wouldFail }) => wouldFail.length > 0);
  if (format === 'json') {
    const answer = { schemaVersion: 1, tool: TOOL, old, new: fresh, asOf: bench.asOf, repositories };
    print(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    for (const { path, ...difference } of repositories) print(describeDifference(path, difference));
    print(
      `${failing.length} of ${repositories.length} ${repositories.length === 1 ? 'gate' : 'gates'} would newly fail on what is there.\n`,
    );
  }
  return failing.length === 0 ? 0 : 1;
};

function treeAt(folder: string, objectsOf: Parameters<PackAction>[0]['bench']['objectsOf']): Tree {
  return findRoot(folder) === folder ? workTree(folder, objectsOf(folder)) : directoryTree(folder);
}
