import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitsTouching } from '../../src/io/recent-commits.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

let shop: GitRepository;
const commits: string[] = [];
beforeAll(() => {
  shop = gitRepository();
  commits.push(shop.commit('Shop', { 'openapi.yaml': 'one', '*.yaml': 'star' }));
  commits.push(shop.commit('Readme', { 'README.md': 'Shop' }));
  commits.push(shop.commit('Edit\n\nbody', { 'openapi.yaml': 'two' }));
  shop.git('checkout', '--quiet', '-b', 'feature');
  shop.commit('On the branch', { 'openapi.yaml': 'three' });
  shop.git('checkout', '--quiet', 'main');
  commits.push(shop.commit('Meanwhile', { 'README.md': 'Library' }));
  commits.push(shop.merge('feature'));
});
afterAll(() => shop.remove());

test('names the commits of the main line that changed a file, newest first, with their first parents', async () => {
  expect(await commitsTouching(shop.directory, ['openapi.yaml', 'gone.yaml'], { limit: 20 })).toEqual([
    { commit: commits[4], parent: commits[3], subject: 'Merge feature', date: expect.stringMatching(/^2024-01-/) },
    { commit: commits[2], parent: commits[1], subject: 'Edit', date: expect.any(String) },
    { commit: commits[0], parent: null, subject: 'Shop', date: '2024-01-01T00:00:00+00:00' },
  ]);
});

test('a file name is a name and not a pattern or an option', async () => {
  const star = await commitsTouching(shop.directory, ['*.yaml'], { limit: 20 });
  expect(star.map(({ subject }) => subject)).toEqual(['Shop']);
  expect(await commitsTouching(shop.directory, ['--all', ':(top)'], { limit: 20 })).toEqual([]);
});

test('stops at the limit; no files, no commits', async () => {
  expect(await commitsTouching(shop.directory, ['openapi.yaml'], { limit: 1 })).toHaveLength(1);
  expect(await commitsTouching(shop.directory, [], { limit: 20 })).toEqual([]);
});
