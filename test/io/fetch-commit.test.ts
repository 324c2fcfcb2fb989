import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBranchTip, ensureCommit, fetchRevision, isShallow } from '../../src/io/fetch-commit.ts';
import { findMergeBase } from '../../src/io/find-merge-base.ts';
import { openGitObjects } from '../../src/io/git-objects.ts';
import { gitTree } from '../../src/io/git-tree.ts';
import { findCommit } from '../../src/io/resolve-commit.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const access = { token: null, serverUrl: null };

/** main: 60 commits; feature: from the 10th on 3 commits. */
let shop: GitRepository;
let fork: string;
let main: string;
let feature: string;
beforeAll(() => {
  shop = gitRepository();
  for (let index = 0; index < 10; index += 1) fork = shop.commit(`Shop ${index}`, { 'openapi.yaml': `shop ${index}` });
  shop.git('checkout', '--quiet', '-b', 'feature');
  for (let index = 0; index < 3; index += 1) feature = shop.commit(`Feature ${index}`, { 'feature.yaml': `${index}` });
  shop.git('checkout', '--quiet', 'main');
  for (let index = 0; index < 50; index += 1) main = shop.commit(`Main ${index}`, { 'openapi.yaml': `main ${index}` });
});
afterAll(() => shop.remove());

/** All that belongs to the user: references, HEAD, index, work tree and configuration. */
function stateOf({ git, directory }: GitRepository): unknown {
  return {
    references: git('for-each-ref', '--format=%(refname) %(objectname)'),
    head: readFileSync(join(directory, '.git/HEAD'), 'utf8'),
    index: git('hash-object', '--no-filters', '.git/index'),
    status: git('status', '--porcelain'),
    configuration: readFileSync(join(directory, '.git/config'), 'utf8'),
  };
}

describe('a missing commit', () => {
  test('is fetched alone into a shallow clone, and everything else stays as it was', async () => {
    const clone = shop.checkout('main');
    clone.git('update-ref', '-d', 'FETCH_HEAD');
    const before = stateOf(clone);
    expect(await findCommit(clone.directory, fork)).toBeNull();

    expect(await ensureCommit(clone.directory, fork, access)).toBe(true);

    const objects = openGitObjects(clone.directory);
    const answer = await gitTree(clone.directory, fork, objects).read(['openapi.yaml']);
    objects.close();
    expect(Buffer.from(answer.get('openapi.yaml') ?? '').toString()).toBe('shop 9');
    expect(await findCommit(clone.directory, `${fork}^`)).toBeNull();
    expect(() => readFileSync(join(clone.directory, '.git/FETCH_HEAD'))).toThrow();
    expect(stateOf(clone)).toEqual(before);
  });

  test('leaves a complete clone complete', async () => {
    const clone = shop.clone();
    const later = shop.commit('Later', { 'openapi.yaml': 'later' });
    const before = stateOf(clone);
    expect(await ensureCommit(clone.directory, later, access)).toBe(true);
    expect(await isShallow(clone.directory)).toBe(false);
    expect(stateOf(clone)).toEqual(before);
    shop.git('reset', '--quiet', '--hard', main);
  });

  test('that nobody has, or without a remote, is simply not there', async () => {
    expect(await ensureCommit(shop.checkout('main').directory, '1'.repeat(40), access)).toBe(false);
    expect(await ensureCommit(shop.directory, '1'.repeat(40), access)).toBe(false);
  });

  test('can be named by a branch of the remote', async () => {
    const clone = shop.checkout('main');
    expect(await askBranchTip(clone.directory, 'feature', access)).toBe(feature);
    expect(await askBranchTip(clone.directory, '*', access)).toBeNull();
    expect(await fetchRevision(clone.directory, 'feature', access)).toBe(feature);
    await expect(fetchRevision(clone.directory, '--upload-pack=evil', access)).rejects.toMatchObject({
      code: 'revision-unknown',
    });
  });
});

describe('the merge base', () => {
  test('is found without asking the remote where history is there', async () => {
    expect(await findMergeBase(shop.directory, main, feature, access)).toBe(fork);
  });

  test('is found in a clone of depth 1 by deepening, and everything else stays as it was', async () => {
    const clone = shop.checkout('feature');
    const before = stateOf(clone);
    expect(await findMergeBase(clone.directory, main, feature, access)).toBe(fork);
    expect(stateOf(clone)).toEqual(before);
  });

  test('does not shorten the history that was there', async () => {
    const clone = shop.clone({ depth: 40 });
    expect(await findMergeBase(clone.directory, main, feature, access)).toBe(fork);
    expect(Number(clone.git('rev-list', '--count', 'HEAD'))).toBeGreaterThanOrEqual(40);
  });

  test('is null for histories that never met, and when the remote is gone', async () => {
    shop.git('checkout', '--quiet', '--orphan', 'pages');
    const unrelated = shop.commit('Pages', { 'index.html': 'pages' });
    shop.git('checkout', '--quiet', 'main');
    expect(await findMergeBase(shop.checkout('main').directory, main, unrelated, access)).toBeNull();
    const clone = shop.checkout('feature');
    clone.git('remote', 'set-url', 'origin', '/nowhere');
    expect(await findMergeBase(clone.directory, main, feature, access)).toBeNull();
  });
});
