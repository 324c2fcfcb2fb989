import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBase } from '../../src/io/find-base.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

let shop: GitRepository;
let fork: string;
let feature: string;
beforeEach(() => {
  shop = gitRepository();
  shop.commit('Shop');
  fork = shop.commit('Library');
  shop.git('checkout', '--quiet', '-b', 'feature');
  feature = shop.commit('Feature');
  shop.git('checkout', '--quiet', 'main');
  shop.commit('Main goes on');
  shop.git('checkout', '--quiet', 'feature');
});
afterEach(() => shop.remove());

test('by habit: where the branch left main', async () => {
  expect(await findBase(shop.directory, {})).toEqual({ base: fork, how: 'where HEAD and main part' });
});

test('the remote’s default branch comes before local ones', async () => {
  const clone = shop.clone({ branch: 'feature' });
  clone.git('branch', 'main', feature);
  expect(await findBase(clone.directory, {})).toMatchObject({ base: feature });
  clone.git('remote', 'set-head', 'origin', 'main');
  expect(await findBase(clone.directory, {})).toEqual({ base: fork, how: 'where HEAD and origin/HEAD part' });
});

test('on main itself the base is HEAD, so that only uncommitted edits count', async () => {
  shop.git('checkout', '--quiet', 'main');
  expect(await findBase(shop.directory, {})).toMatchObject({ base: shop.git('rev-parse', 'HEAD') });
});

test.each([
  ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'main', 'GitLab'],
  ['CHANGE_TARGET', 'main', 'Jenkins'],
  ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'refs/heads/main', 'Azure Pipelines'],
  ['BITBUCKET_PR_DESTINATION_BRANCH', 'main', 'Bitbucket'],
])('in a CI system %s names the target, even in a clone of depth 1', async (variable, value, system) => {
  const clone = shop.checkout('feature');
  const found = await findBase(clone.directory, { [variable]: value });
  expect(found).toMatchObject({ base: fork, how: expect.stringContaining(system) });
});

test('GitLab’s own base commit is taken as it is', async () => {
  const clone = shop.checkout('feature');
  expect(await findBase(clone.directory, { CI_MERGE_REQUEST_DIFF_BASE_SHA: fork })).toMatchObject({ base: fork });
});

test('a target that cannot be had is an error that names fetch-depth', async () => {
  const clone = shop.checkout('feature');
  for (const environment of [{ CHANGE_TARGET: 'gone' }, { CI_MERGE_REQUEST_DIFF_BASE_SHA: '1'.repeat(40) }]) {
    await expect(findBase(clone.directory, environment)).rejects.toMatchObject({
      code: 'base-unavailable',
      hint: expect.stringContaining('fetch-depth'),
    });
  }
});

test('without a main branch, a common history or a commit there is no base, and a reason', async () => {
  const empty = gitRepository();
  expect(await findBase(empty.directory, {})).toEqual({ base: null, reason: 'the repository has no commit yet' });
  empty.git('checkout', '--quiet', '-b', 'trunk');
  empty.commit('Shop');
  expect(await findBase(empty.directory, {})).toMatchObject({
    base: null,
    reason: expect.stringContaining('no branch'),
  });
  empty.git('checkout', '--quiet', '--orphan', 'main');
  empty.commit('Unrelated');
  empty.git('checkout', '--quiet', 'trunk');
  expect(await findBase(empty.directory, {})).toMatchObject({ reason: expect.stringContaining('no common history') });
  empty.remove();
});
