import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { directoryTree } from '../../src/io/directory-tree.ts';
import { temporaryFolder } from '../support/git-repository.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content = path): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const readAll = async (...paths: string[]): Promise<Record<string, string>> =>
  Object.fromEntries([...(await directoryTree(folder).read(paths))].map(([path, bytes]) => [path, bytes.toString()]));

test('lists files with sizes and links, sorted, and enters neither .git nor node_modules', async () => {
  write('api/openapi.yaml', '12345');
  write('api.yaml');
  write('.github/openapi-posture.yml');
  write('.GIT/config');
  write('packages/shop/node_modules/library/openapi.yaml');
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync('api.yaml', join(folder, 'link.yaml'));
  const entries = await directoryTree(folder).entries();
  expect(entries.map(({ kind, path, size }) => `${kind} ${path} ${size}`)).toEqual([
    'file .github/openapi-posture.yml 27',
    'file api.yaml 8',
    'file api/openapi.yaml 5',
    'symbolic-link etc null',
    'symbolic-link link.yaml null',
  ]);
});

test('reads listed regular files and nothing else', async () => {
  write('api/openapi.yaml', 'shop');
  write('.git/config', 'token');
  mkdirSync(join(folder, 'empty'));
  symlinkSync('api', join(folder, 'linked'));
  symlinkSync('api/openapi.yaml', join(folder, 'link.yaml'));
  symlinkSync('/dev/zero', join(folder, 'endless.yaml'));
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  const answer = await readAll(
    'api/openapi.yaml',
    'linked/openapi.yaml',
    'link.yaml',
    'endless.yaml',
    'pipe.yaml',
    'empty',
    'api/../api/openapi.yaml',
    './api/openapi.yaml',
    'api//openapi.yaml',
    '/etc/passwd',
    '../../etc/passwd',
    '.git/config',
    '',
    'nul\0.yaml',
  );
  expect(answer).toEqual({ 'api/openapi.yaml': 'shop' });
});

test('a file that turns into a link after it was listed is not followed', async () => {
  write('api/openapi.yaml', 'shop');
  write('secret.yaml', 'secret');
  const tree = directoryTree(folder);
  await tree.entries();
  rmSync(join(folder, 'api/openapi.yaml'));
  symlinkSync('../secret.yaml', join(folder, 'api/openapi.yaml'));
  expect([...(await tree.read(['api/openapi.yaml']))]).toEqual([]);
});

test('a folder that turns into a link after it was listed is not followed', async () => {
  write('api/openapi.yaml', 'shop');
  write('other/openapi.yaml', 'other');
  const tree = directoryTree(folder);
  await tree.entries();
  rmSync(join(folder, 'api'), { recursive: true });
  symlinkSync('other', join(folder, 'api'));
  expect([...(await tree.read(['api/openapi.yaml']))]).toEqual([]);
});

test('a file above the limit is listed with its size and not read', async () => {
  write('huge.yaml');
  truncateSync(join(folder, 'huge.yaml'), 64 * 1024 * 1024 + 1);
  expect(await directoryTree(folder).entries()).toMatchObject([{ path: 'huge.yaml', size: 67_108_865 }]);
  expect(await readAll('huge.yaml')).toEqual({});
});

test('a root reached through a link works', async () => {
  write('real/openapi.yaml', 'shop');
  symlinkSync('real', join(folder, 'alias'));
  const tree = directoryTree(join(folder, 'alias'));
  expect((await tree.read(['openapi.yaml'])).size).toBe(1);
});

test('names that are not UTF-8 are listed and read', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('caf\xe9.yaml', 'latin1')]), 'latin');
  expect(await readAll('caf\uFFFDE9.yaml')).toEqual({ 'caf\uFFFDE9.yaml': 'latin' });
});

test('a root that is no folder is an error that names it', () => {
  expect(() => directoryTree(join(folder, 'nowhere'))).toThrow(/nowhere is not a readable folder/);
});
