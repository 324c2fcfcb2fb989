import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot, pathBelow } from '../../src/io/find-root.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

test('the root is the nearest folder with a repository', () => {
  const shop = gitRepository();
  expect(findRoot(join(shop.directory, 'api/openapi.yaml'))).toBe(shop.directory);
  expect(findRoot(shop.directory)).toBe(shop.directory);
  shop.commit('Shop');
  shop.git('worktree', 'add', '--quiet', 'linked');
  expect(findRoot(join(shop.directory, 'linked/api'))).toBe(join(shop.directory, 'linked'));
  shop.remove();
});

test('a folder that is merely called .git is no repository', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  expect(findRoot(folder)).toBeNull();
  rmSync(folder, { recursive: true });
});

test('paths below a root have forward slashes; others have none', () => {
  expect(pathBelow('/work/shop', '/work/shop/api/openapi.yaml')).toBe('api/openapi.yaml');
  expect(pathBelow('/work/shop', '/work/shop')).toBe('');
  expect(pathBelow('/work/shop', '/work/shop/..api.yaml')).toBe('..api.yaml');
  expect(pathBelow('/work/shop', '/work/shopping/api.yaml')).toBeNull();
  expect(pathBelow('/work/shop', '/work')).toBeNull();
  expect(pathBelow('/', '/api.yaml')).toBe('api.yaml');
});
