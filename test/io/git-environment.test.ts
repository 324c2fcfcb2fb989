import { expect, test } from 'vitest';
import { gitArguments, gitEnvironment } from '../../src/io/git-environment.ts';

test('variables that redirect git or make it run programs are dropped', () => {
  const environment = gitEnvironment({
    PATH: '/bin',
    GIT_DIR: '/elsewhere/.git',
    GIT_INDEX_FILE: '/elsewhere/index',
    GIT_EXTERNAL_DIFF: 'evil',
    GIT_TRACE: '1',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_TERMINAL_PROMPT: '1',
  });
  expect(environment).toMatchObject({ PATH: '/bin', GIT_SSH_COMMAND: 'ssh -i key', GIT_TERMINAL_PROMPT: '0' });
  for (const dropped of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_TRACE']) {
    expect(environment).not.toHaveProperty(dropped);
  }
});

test('own settings are added behind inherited ones', () => {
  const inherited = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.proxy', GIT_CONFIG_VALUE_0: 'http://proxy' };
  expect(gitEnvironment(inherited, [['http.https://github.com/.extraheader', 'secret']])).toMatchObject({
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'http.proxy',
    GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
    GIT_CONFIG_VALUE_1: 'secret',
  });
});

test('the owner of a folder is overlooked only inside the workspace of a runner', () => {
  expect(gitArguments('/home/me/shop', {}).join(' ')).not.toContain('safe.directory');
  expect(gitArguments('/tmp/shop', { GITHUB_WORKSPACE: '/work/shop' }).join(' ')).not.toContain('safe.directory');
  expect(gitArguments('/work/shop/api', { GITHUB_WORKSPACE: '/work/shop' })).toEqual(
    expect.arrayContaining(['safe.directory=/work/shop', 'safe.directory=/work/shop/api']),
  );
});
