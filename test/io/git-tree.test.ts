import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GitObjects, openGitObjects } from '../../src/io/git-objects.ts';
import { gitTree } from '../../src/io/git-tree.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();

describe('the tree of a commit', () => {
  let shop: GitRepository;
  let objects: GitObjects;
  let first: string;
  let second: string;

  beforeAll(() => {
    shop = gitRepository();
    first = shop.commit('Shop', { 'api/openapi.yaml': 'openapi: 3.0.3', 'README.md': 'Shop', 'api/old.json': '{}' });
    second = shop.commit('Library', {
      'api/openapi.yaml': 'openapi: 3.1.0',
      'api/old.json': null,
      'api/link.yaml': { link: '/etc/passwd' },
      '🛒.yaml': 'cart',
      '\uFF5E.yaml': 'wide',
    });
  });
  afterEach(() => objects.close());
  afterAll(() => shop.remove());

  test('lists files and links in code unit order with their ids', async () => {
    objects = openGitObjects(shop.directory);
    const entries = await gitTree(shop.directory, second, objects).entries();
    expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'file README.md',
      'symbolic-link api/link.yaml',
      'file api/openapi.yaml',
      'file 🛒.yaml',
      'file \uFF5E.yaml',
    ]);
    expect(entries[2]?.id).toBe(shop.git('rev-parse', 'HEAD:api/openapi.yaml'));
  });

  test('two trees read through one process, at the same time', async () => {
    objects = openGitObjects(shop.directory);
    const base = gitTree(shop.directory, first, objects);
    const head = gitTree(shop.directory, second, objects);
    const [before, after] = await Promise.all([
      base.read(['api/openapi.yaml', 'api/old.json', 'README.md']),
      head.read(['api/openapi.yaml', 'README.md']),
    ]);
    expect([...before.keys()].sort()).toEqual(['README.md', 'api/old.json', 'api/openapi.yaml']);
    expect(text(before.get('api/openapi.yaml'))).toBe('openapi: 3.0.3');
    expect(text(after.get('api/openapi.yaml'))).toBe('openapi: 3.1.0');
  });

  test('a path that is a link, a folder, deleted or outside is missing from the answer', async () => {
    objects = openGitObjects(shop.directory);
    const head = gitTree(shop.directory, second, objects);
    const answer = await head.read(['api/link.yaml', 'api', 'api/old.json', '../shop', '/etc/passwd', '.git/config']);
    expect([...answer]).toEqual([]);
  });

  test('from a folder below the top the whole tree is listed', async () => {
    objects = openGitObjects(join(shop.directory, 'api'));
    const entries = await gitTree(join(shop.directory, 'api'), second, objects).entries();
    expect(entries.map(({ path }) => path)).toContain('README.md');
  });

  test('only complete object ids are accepted', async () => {
    objects = openGitObjects(shop.directory);
    await expect(gitTree(shop.directory, '--help', objects).entries()).rejects.toThrow(/not a complete git object id/);
    await expect(objects.read([`${first}\n${second}`])).rejects.toThrow(/not a complete git object id/);
  });

  test('an object that does not exist, or is no file, is missing from the answer', async () => {
    objects = openGitObjects(shop.directory);
    const readme = shop.git('rev-parse', 'HEAD:README.md');
    const answer = await objects.read(['1'.repeat(40), first, readme]);
    expect([...answer.keys()]).toEqual([readme]);
  });

  test('no repository is an error that says so', async () => {
    objects = openGitObjects('/');
    await expect(gitTree('/', first, objects).entries()).rejects.toMatchObject({ code: 'git-failed' });
    await expect(objects.read([first])).rejects.toMatchObject({ code: 'git-failed' });
  });

  test('reading after closing is refused', async () => {
    objects = openGitObjects(shop.directory);
    objects.close();
    await expect(objects.read([first])).rejects.toThrow(/closed/);
  });
});

test('names with any bytes are listed and read', async () => {
  const repository = gitRepository();
  const names = [
    'a\nb.yaml',
    '-rf.yaml',
    '"quoted".yaml',
    ' spaced .yaml',
    'tab\t.yaml',
    ':(glob)*.yaml',
    'back\\slash.yaml',
  ];
  repository.write(Object.fromEntries(names.map((name) => [name, `content of ${name}`])));
  const badName = Buffer.from('caf\xe9.yaml', 'latin1');
  writeFileSync(Buffer.concat([Buffer.from(`${repository.directory}/`), badName]), 'latin');
  mkdirSync(join(repository.directory, '\uFFFDE9'));
  writeFileSync(join(repository.directory, '\uFFFDE9/real.yaml'), 'real replacement character');
  const commit = repository.commit('Odd names');

  const objects = openGitObjects(repository.directory);
  const tree = gitTree(repository.directory, commit, objects);
  const answer = await tree.read((await tree.entries()).map(({ path }) => path));
  objects.close();
  for (const name of names) expect(text(answer.get(name))).toBe(`content of ${name}`);
  expect(text(answer.get('caf\uFFFDE9.yaml'))).toBe('latin');
  expect([...answer.values()].map(text)).toContain('real replacement character');
  expect(answer.size).toBe(names.length + 2);
  repository.remove();
});

test('submodules are left out, and a repository with SHA-256 ids works', async () => {
  const repository = gitRepository({ objectFormat: 'sha256' });
  repository.commit('Shop', { 'openapi.yaml': 'openapi: 3.1.0' });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(64)},library`);
  repository.git('commit', '--quiet', '--message', 'Submodule');

  const objects = openGitObjects(repository.directory);
  const tree = gitTree(repository.directory, repository.git('rev-parse', 'HEAD'), objects);
  expect((await tree.entries()).map(({ path }) => path)).toEqual(['openapi.yaml']);
  expect(text((await tree.read(['openapi.yaml'])).get('openapi.yaml'))).toBe('openapi: 3.1.0');
  objects.close();
  repository.remove();
});
