/** `pack ACTION …`: write, test, pin and trust rule packs. */
import { UserError } from '../../errors.ts';
import type { PackAction } from '../packs/action.ts';
import { Workspace } from '../packs/workspace.ts';
import type { Arguments } from '../parse-arguments.ts';
import { didYouMean, quoted } from '../read-value.ts';
import { print } from '../run/deliver-answer.ts';
import { withWorkbench } from '../run/workbench.ts';

const ACTIONS: Readonly<Record<string, () => Promise<PackAction>>> = {
  new: async () => (await import('../packs/actions/new-pack.ts')).newPack,
  lint: async () => (await import('../packs/actions/lint-pack.ts')).lintPack,
  test: async () => (await import('../packs/actions/test-pack.ts')).testPack,
  docs: async () => (await import('../packs/actions/docs-pack.ts')).docsPack,
  add: async () => (await import('../packs/actions/add-pack.ts')).addPack,
  update: async () => (await import('../packs/actions/update-packs.ts')).updatePacks,
  fetch: async () => (await import('../packs/actions/keep-packs.ts')).fetchPacks,
  vendor: async () => (await import('../packs/actions/keep-packs.ts')).vendorPacks,
  verify: async () => (await import('../packs/actions/keep-packs.ts')).verifyPacks,
  impact: async () => (await import('../packs/actions/impact-pack.ts')).impactPack,
};

export async function pack({ given, operands: [name, ...operands] }: Arguments): Promise<number> {
  const load = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(ACTIONS);
    throw new UserError(
      'wrong-operands',
      name === undefined ? '"pack" takes an action.' : `${quoted(name)} is no action of "pack".`,
      `${name === undefined ? '' : didYouMean(name, known)}Actions: ${known.join(', ')}.`,
    );
  }
  const action = await load();
  return withWorkbench(given, async (bench) => {
    let workspace: Workspace | null = null;
    return action({
      operands,
      given,
      bench,
      environment: process.env,
      get workspace() {
        workspace ??= new Workspace(requireRepository(bench.repository, bench.workingDirectory), process.env);
        return workspace;
      },
      print(text) {
        bench.progress.stop();
        print(text);
      },
    });
  });
}

function requireRepository(repository: string | null, folder: string): string {
  if (repository !== null) return repository;
  throw new UserError('no-repository', `There is no git repository around ${folder}.`, 'Run inside a repository.');
}
