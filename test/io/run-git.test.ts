import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureCommit } from '../../src/io/fetch-commit.ts';
import { openGitObjects } from '../../src/io/git-objects.ts';
import { askGit, runGit } from '../../src/io/run-git.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program called git first on PATH; it is given the folder for its notes. */
function replaceGit(script: string): void {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\ncd '${folder}'\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
}

test('a git that is not installed is an error that says so', async () => {
  vi.stubEnv('PATH', folder);
  await expect(runGit(folder, ['version'])).rejects.toMatchObject({ code: 'git-missing' });
  await expect(openGitObjects(folder).read(['1'.repeat(40)])).rejects.toMatchObject({ code: 'git-missing' });
});

test('what git complains about is shown without credentials and control characters, and short', async () => {
  replaceGit(`printf 'fatal: https://me:secret@example.com/x\\n::error::\\033[31mred %01000d' 0 >&2; exit 128`);
  const { complaint } = await askGit(folder, ['fetch']);
  expect(complaint).toMatch(/^fatal: https:\/\/\*\*\*@example\.com\/x ::error:: \[31mred 0+$/);
  expect(complaint.length).toBeLessThanOrEqual(500);
});

test('a git that dies while objects are read is an error, not a hang', async () => {
  replaceGit('read id; echo "fatal: object is corrupt" >&2; exit 128');
  const objects = openGitObjects(folder);
  await expect(objects.read(['1'.repeat(40), '2'.repeat(40)])).rejects.toThrow(/object is corrupt/);
  await expect(objects.read(['3'.repeat(40)])).rejects.toThrow(/object is corrupt/);
});

test('a token goes to git by its environment, only after the first refusal, and never into arguments', async () => {
  replaceGit(`echo "$@" >> arguments
case "$*" in
  *is-shallow*) echo true;;
  *fetch*) env | grep '^GIT_CONFIG' >> settings; echo --- >> settings; exit 128;;
  *) exit 1;;
esac`);
  const access = { token: 'ghs_sentinel', serverUrl: 'https://github.com' };
  expect(await ensureCommit(folder, '1'.repeat(40), access)).toBe(false);

  expect(readFileSync(join(folder, 'arguments'), 'utf8')).not.toContain('ghs_sentinel');
  const [first, second = ''] = readFileSync(join(folder, 'settings'), 'utf8').split('---\n');
  expect(first).toBe('');
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_sentinel').toString('base64')}`;
  expect(second.trim().split('\n').sort()).toEqual([
    'GIT_CONFIG_COUNT=2',
    'GIT_CONFIG_KEY_0=http.https://github.com/.extraheader',
    'GIT_CONFIG_KEY_1=http.https://github.com/.extraheader',
    'GIT_CONFIG_VALUE_0=',
    `GIT_CONFIG_VALUE_1=${header}`,
  ]);
});

test('hooks, the file system monitor and an external diff of the repository are not run', async () => {
  const shop = gitRepository();
  shop.commit('Shop', { 'openapi.yaml': 'shop' });
  writeFileSync(join(folder, 'evil'), `#!/bin/sh\ntouch '${folder}/ran'\n`);
  chmodSync(join(folder, 'evil'), 0o755);
  shop.git('config', 'core.fsmonitor', join(folder, 'evil'));
  shop.git('config', 'diff.external', join(folder, 'evil'));
  writeFileSync(join(shop.directory, 'openapi.yaml'), 'edited');
  await runGit(shop.directory, ['ls-files', '-o', '-z', '--exclude-standard']);
  await runGit(shop.directory, ['diff-files', '--raw', '-z']);
  expect(() => readFileSync(join(folder, 'ran'))).toThrow();
  shop.remove();
});
