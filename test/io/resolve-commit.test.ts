import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCommit, parentsOf, resolveCommit } from '../../src/io/resolve-commit.ts';
import { parseRevisionPath } from '../../src/io/revision-path.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

let shop: GitRepository;
let first: string;
let second: string;
beforeAll(() => {
  shop = gitRepository();
  first = shop.commit('Shop', { 'openapi.yaml': 'one' });
  second = shop.commit('Library\n\nparent 1111111111111111111111111111111111111111', { 'openapi.yaml': 'two' });
  shop.git('tag', '--annotate', '--message', 'Release', 'v1', first);
});
afterAll(() => shop.remove());

test('branches, tags, expressions and ids lead to commits', async () => {
  expect(await resolveCommit(shop.directory, 'main')).toBe(second);
  expect(await resolveCommit(shop.directory, 'HEAD^')).toBe(first);
  expect(await resolveCommit(shop.directory, 'v1')).toBe(first);
  expect(await resolveCommit(shop.directory, second)).toBe(second);
});

test.each(['nowhere', '', '--help', '-x', '--all', 'HEAD:openapi.yaml', 'a\nb', 'a\0b', `--output=/tmp/x`])(
  'the revision %j is unknown',
  async (revision) => {
    expect(await findCommit(shop.directory, revision)).toBeNull();
    await expect(resolveCommit(shop.directory, revision)).rejects.toMatchObject({ code: 'revision-unknown' });
  },
);

test('outside a repository the error is about that', async () => {
  await expect(resolveCommit('/', 'main')).rejects.toThrow(/not a git repository/);
});

test('parents are those of the header, also at the edge of a shallow clone', async () => {
  expect(await parentsOf(shop.directory, second)).toEqual([first]);
  expect(await parentsOf(shop.directory, first)).toEqual([]);
  expect(await parentsOf(shop.checkout('main').directory, second)).toEqual([first]);
});

test('REV:path is cut where git cuts it', () => {
  expect(parseRevisionPath('origin/main:api/openapi.yaml')).toEqual({
    revision: 'origin/main',
    path: 'api/openapi.yaml',
  });
  expect(parseRevisionPath('HEAD:./api/')).toEqual({ revision: 'HEAD', path: 'api' });
  expect(parseRevisionPath('main@{10:00}:a:b.yaml')).toEqual({ revision: 'main@{10:00}', path: 'a:b.yaml' });
  expect(parseRevisionPath('v1:')).toEqual({ revision: 'v1', path: '' });
  for (const path of ['api/openapi.yaml', 'C:\\api.yaml', 'C:/api.yaml', 'https://example.com/api.yaml', ':api.yaml']) {
    expect(parseRevisionPath(path)).toBeNull();
  }
});
