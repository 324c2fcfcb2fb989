import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitObjects, openGitObjects } from '../../src/io/git-objects.ts';
import { gitTree } from '../../src/io/git-tree.ts';
import { workTree } from '../../src/io/work-tree.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

let shop: GitRepository;
let objects: GitObjects;
beforeEach(() => {
  shop = gitRepository();
  shop.commit('Shop', {
    'api/openapi.yaml': 'openapi: 3.1.0',
    'api/common.yaml': 'common',
    'link.yaml': { link: 'api/openapi.yaml' },
    '.gitignore': '*.log\n',
  });
  objects = openGitObjects(shop.directory);
});
afterEach(() => {
  objects.close();
  shop.remove();
});

const list = async (): Promise<string[]> =>
  (await workTree(shop.directory, objects).entries()).map(
    ({ kind, path, id }) => `${kind} ${path} ${id === null ? 'changed' : 'as committed'}`,
  );
const read = async (path: string): Promise<string | undefined> => {
  const bytes = (await workTree(shop.directory, objects).read([path])).get(path);
  return bytes && Buffer.from(bytes).toString();
};

test('a clean work tree has the ids of its commit', async () => {
  const committed = await gitTree(shop.directory, shop.git('rev-parse', 'HEAD'), objects).entries();
  expect(await workTree(shop.directory, objects).entries()).toEqual(committed);
});

test('edited and new files have no id, deleted and ignored ones are not there', async () => {
  shop.write({
    'api/openapi.yaml': 'openapi: 3.1.1',
    'api/common.yaml': null,
    'new\nname.yaml': 'new',
    'debug.log': 'ignored',
    'node_modules/library/openapi.yaml': 'vendored',
  });
  expect(await list()).toEqual([
    'file .gitignore as committed',
    'file api/openapi.yaml changed',
    'symbolic-link link.yaml as committed',
    'file new\nname.yaml changed',
  ]);
  expect(await read('api/openapi.yaml')).toBe('openapi: 3.1.1');
  expect(await read('new\nname.yaml')).toBe('new');
  expect(await read('debug.log')).toBeUndefined();
  expect(await read('api/common.yaml')).toBeUndefined();
  expect(await read('link.yaml')).toBeUndefined();
  expect(await read('.git/config')).toBeUndefined();
});

test('what is staged and then edited again counts as it is on disk', async () => {
  shop.write({ 'api/openapi.yaml': 'staged', 'added.yaml': 'added' });
  shop.git('add', '--all');
  expect(await list()).toContain('file api/openapi.yaml as committed');
  expect((await workTree(shop.directory, objects).entries()).find(({ path }) => path === 'added.yaml')?.id).toBe(
    shop.git('rev-parse', ':added.yaml'),
  );
  writeFileSync(join(shop.directory, 'api/openapi.yaml'), 'edited later');
  expect(await list()).toContain('file api/openapi.yaml changed');
  expect(await read('api/openapi.yaml')).toBe('edited later');
});

test('a file that became a link is a link, and what lies behind a folder that became a link is gone', async () => {
  shop.write({ 'other/openapi.yaml': 'other', 'other/common.yaml': 'other' });
  shop.write({ api: { link: 'other' }, '.gitignore': { link: '/etc/passwd' } });
  expect(await list()).toEqual([
    'symbolic-link .gitignore changed',
    'symbolic-link api changed',
    'symbolic-link link.yaml as committed',
    'file other/common.yaml changed',
    'file other/openapi.yaml changed',
  ]);
  expect(await read('api/openapi.yaml')).toBeUndefined();
  expect(await read('.gitignore')).toBeUndefined();
});

test('a merge conflict shows the file as it is on disk', async () => {
  shop.git('checkout', '--quiet', '-b', 'feature');
  shop.commit('Ours', { 'api/openapi.yaml': 'ours' });
  shop.git('checkout', '--quiet', 'main');
  shop.commit('Theirs', { 'api/openapi.yaml': 'theirs' });
  expect(() => shop.git('merge', 'feature')).toThrow();
  expect(await list()).toContain('file api/openapi.yaml changed');
  expect(await read('api/openapi.yaml')).toContain('<<<<<<<');
});

test('files left out by a sparse checkout are there, unmodified', async () => {
  shop.git('sparse-checkout', 'set', '--no-cone', '/.gitignore');
  expect(await list()).toContain('file api/openapi.yaml as committed');
  expect(await read('api/openapi.yaml')).toBe('openapi: 3.1.0');
});

test('another repository inside the work tree is left out', async () => {
  shop.write({ 'nested/openapi.yaml': 'nested' });
  shop.git('init', '--quiet', 'nested');
  shop.git('-C', 'nested', 'commit', '--quiet', '--allow-empty', '--message', 'Nested');
  expect((await list()).join()).not.toContain('nested');
});

test('looking changes neither the index nor the work tree', async () => {
  shop.write({ 'api/openapi.yaml': 'edited' });
  const before = [shop.git('status', '--porcelain'), shop.git('hash-object', '--no-filters', '.git/index')];
  await list();
  await read('api/openapi.yaml');
  expect([shop.git('status', '--porcelain'), shop.git('hash-object', '--no-filters', '.git/index')]).toEqual(before);
});
