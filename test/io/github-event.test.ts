import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GitHubRun } from '../../src/io/github-comparison.ts';
import { type GitHubEvent, readGitHubEvent } from '../../src/io/github-event.ts';
import { readGitHubPayload } from '../../src/io/github-payload.ts';
import { type GitRepository, gitRepository, temporaryFolder } from '../support/git-repository.ts';

/**
 * fork ── opened ── main (went on after the pull request was opened)
 *    └─ feature ──────┴─ merge
 */
let shop: GitRepository;
let fork: string;
let opened: string;
let main: string;
let feature: string;
let merge: string;
beforeAll(() => {
  shop = gitRepository();
  fork = shop.commit('Shop', { 'openapi.yaml': 'shop' });
  shop.git('checkout', '--quiet', '-b', 'feature');
  feature = shop.commit('Feature', { 'feature.yaml': 'feature' });
  shop.git('checkout', '--quiet', 'main');
  opened = shop.commit('Main', { 'openapi.yaml': 'main' });
  main = shop.commit('Main goes on', { 'openapi.yaml': 'main goes on' });
  shop.git('checkout', '--quiet', '-b', 'pull/1/merge');
  merge = shop.merge('feature');
});
afterAll(() => shop.remove());

function read(
  name: string,
  directory: string,
  payload: unknown,
  {
    environment = {},
    explicit = {},
  }: { environment?: Record<string, string>; explicit?: Partial<GitHubRun['explicit']> } = {},
): Promise<GitHubEvent> {
  return readGitHubEvent({
    directory,
    environment: { GITHUB_EVENT_NAME: name, ...environment },
    payload,
    access: { token: null, serverUrl: null },
    api: null,
    explicit: { base: null, head: null, ...explicit },
  });
}

const pullRequest = (head: unknown = { full_name: 'shop/api' }) => ({
  pull_request: {
    number: 7,
    head: { sha: feature, repo: head },
    base: { sha: opened, ref: 'main', repo: { full_name: 'shop/api' } },
  },
});
const mergeRun = () => ({ environment: { GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/7/merge' } });

describe('pull_request', () => {
  test('the merge commit at depth 1: its first parent, not what the event remembers', async () => {
    const event = await read('pull_request', shop.checkout(merge).directory, pullRequest(), mergeRun());
    expect(event).toEqual({
      isBaseRemote: false,
      isDegraded: false,
      name: 'pull_request',
      base: main,
      head: merge,
      uploadReference: 'refs/pull/7/merge',
      compareMode: 'merge-parent',
      pullRequestNumber: 7,
      pullRequestHead: feature,
      isFork: false,
      isDependabot: false,
      isDefaultBranch: false,
      isNothingToDo: false,
      notice: null,
    });
  });

  test('its own head at depth 1: where it left the target branch', async () => {
    const event = await read('pull_request', shop.checkout(feature).directory, pullRequest(), mergeRun());
    expect(event).toMatchObject({
      base: fork,
      head: feature,
      compareMode: 'merge-base',
      uploadReference: 'refs/pull/7/head',
    });
  });

  test('its own head in a full clone without the merge commit and without a remote', async () => {
    const clone = shop.clone({ branch: 'feature' });
    clone.git('branch', '--quiet', '--remotes', '--delete', 'origin/pull/1/merge');
    clone.git('remote', 'set-url', 'origin', '/nowhere');
    const event = await read('pull_request', clone.directory, pullRequest(), mergeRun());
    expect(event).toMatchObject({ base: fork, head: feature, compareMode: 'merge-base' });
  });

  test('a head that merged the target branch again is not blamed for what came with it', async () => {
    shop.git('checkout', '--quiet', '-B', 'caught-up', 'feature');
    const head = shop.merge('main');
    shop.git('checkout', '--quiet', '-B', 'pull/2/merge', 'main');
    const again = shop.merge('caught-up');
    const payload = { pull_request: { ...pullRequest().pull_request, head: { sha: head, repo: null } } };
    const run = { environment: { GITHUB_SHA: again, GITHUB_REF: 'refs/pull/7/merge' } };
    expect(await read('pull_request', shop.checkout(head).directory, payload, run)).toMatchObject({
      base: main,
      head,
      compareMode: 'merge-base',
    });
  });

  test('after the merge, squashed or not: the parent of the commit on the target branch', async () => {
    const payload = { pull_request: { ...pullRequest().pull_request, merged: true } };
    const run = { environment: { GITHUB_SHA: main, GITHUB_REF: 'refs/heads/main' } };
    expect(await read('pull_request', shop.checkout(main).directory, payload, run)).toMatchObject({
      base: opened,
      head: main,
      compareMode: 'merge-parent',
    });
  });

  test('a base that nobody can fetch is missed with a notice that names fetch-depth', async () => {
    const clone = shop.checkout(merge);
    clone.git('remote', 'set-url', 'origin', '/nowhere');
    expect(await read('pull_request', clone.directory, pullRequest(), mergeRun())).toMatchObject({
      base: null,
      compareMode: 'none',
      isDegraded: true,
      notice: expect.stringContaining('fetch-depth'),
    });
  });

  test.each([
    ['the same repository', { full_name: 'shop/api', fork: true }, false],
    ['another repository', { full_name: 'guest/api', fork: true }, true],
    ['a deleted repository', null, true],
  ])('from %s', async (_name, repository, isFork) => {
    const event = await read('pull_request', shop.directory, pullRequest(repository), mergeRun());
    expect(event.isFork).toBe(isFork);
  });

  test('from Dependabot', async () => {
    const run = { environment: { ...mergeRun().environment, GITHUB_ACTOR: 'dependabot[bot]' } };
    expect(await read('pull_request', shop.directory, pullRequest(), run)).toMatchObject({ isDependabot: true });
  });
});

describe('push', () => {
  const zeros = '0'.repeat(40);
  const run = { environment: { GITHUB_REF: 'refs/heads/main' } };

  test('before and after', async () => {
    const event = await read('push', shop.checkout(main).directory, { before: fork, after: main }, run);
    expect(event).toMatchObject({ base: fork, head: main, compareMode: 'event', notice: null });
  });

  test.each([
    ['a new branch', { before: zeros, created: true }, 'new'],
    ['a replaced history', { before: '1'.repeat(40), forced: true }, 'replaced history'],
  ])('%s has no base, and a notice', async (_name, payload, notice) => {
    const event = await read('push', shop.checkout(main).directory, { ...payload, after: main }, run);
    expect(event).toMatchObject({ base: null, head: main, compareMode: 'none' });
    expect(event.notice).toContain(notice);
  });

  test('a tag has no base', async () => {
    const environment = { GITHUB_REF: 'refs/tags/v1' };
    const event = await read('push', shop.checkout(main).directory, { before: fork, after: main }, { environment });
    expect(event).toMatchObject({ base: null, head: main, compareMode: 'none' });
  });

  test('a deleted branch is nothing to do', async () => {
    const event = await read('push', shop.directory, { before: main, after: zeros, deleted: true }, run);
    expect(event).toMatchObject({ base: null, isNothingToDo: true });
  });

  test('an ordinary push whose base cannot be had is an error, not a silent pass', async () => {
    const payload = { before: '1'.repeat(40), after: main };
    expect(await read('push', shop.directory, payload, run)).toMatchObject({ base: null, isDegraded: true });
  });
});

test('merge_group: the commits that the queue names', async () => {
  const payload = { merge_group: { base_sha: main, head_sha: merge } };
  expect(await read('merge_group', shop.checkout(merge).directory, payload)).toMatchObject({
    base: main,
    head: merge,
    compareMode: 'event',
    pullRequestNumber: null,
    isFork: false,
  });
});

test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
  '%s reads the default branch and nothing of what the workspace holds',
  async (name) => {
    const poisoned = shop.checkout(feature);
    const event = await read(name, poisoned.directory, pullRequest(), { environment: { GITHUB_SHA: main } });
    expect(event).toMatchObject({ base: null, head: main, compareMode: 'none' });
    expect(event.notice).toContain('pull_request');
  },
);

test.each(['schedule', 'workflow_dispatch', 'release', 'something_new'])(
  '%s shows the whole posture and says so',
  async (name) => {
    const event = await read(name, shop.checkout(main).directory, {});
    expect(event).toMatchObject({ base: null, head: main, compareMode: 'none' });
    expect(event.notice).toContain(name);
  },
);

test.each([{}, null, [], 'text', { pull_request: { head: [] } }, { before: 7, after: '--help' }])(
  'the payload %j makes no event throw',
  async (payload) => {
    for (const name of ['push', 'merge_group', 'schedule']) {
      expect(await read(name, shop.checkout(main).directory, payload)).toMatchObject({ base: null, head: main });
    }
  },
);

test('what stands on the default branch already is told from what is proposed', async () => {
  const clone = shop.checkout(main);
  const repository = { default_branch: 'main' };
  const of = async (name: string, ref: string, payload: object = { repository }) =>
    (await read(name, clone.directory, payload, { environment: { GITHUB_REF: ref } })).isDefaultBranch;
  expect(await of('push', 'refs/heads/main')).toBe(true);
  expect(await of('schedule', 'refs/heads/main', {})).toBe(true);
  expect(await of('push', 'refs/heads/feature')).toBe(false);
  expect(await of('push', 'refs/heads/main', {})).toBe(false);
});

test('revisions from inputs beat the event', async () => {
  const clone = shop.checkout(main);
  const byBranch = await read('schedule', clone.directory, {}, { explicit: { base: 'feature' } });
  expect(byBranch).toMatchObject({ base: feature, head: main, compareMode: 'explicit', notice: null });
  const both = await read('push', clone.directory, {}, { explicit: { base: fork, head: 'main' } });
  expect(both).toMatchObject({ base: fork, head: main, compareMode: 'explicit' });
  await expect(read('push', clone.directory, {}, { explicit: { base: 'gone' } })).rejects.toMatchObject({
    code: 'revision-unknown',
  });
});

test('a workspace without a commit is an error that names actions/checkout', async () => {
  const empty = gitRepository();
  await expect(read('schedule', empty.directory, {})).rejects.toMatchObject({
    code: 'nothing-checked-out',
    hint: expect.stringContaining('actions/checkout'),
  });
  empty.remove();
});

test('the payload is read from the file that the runner names', () => {
  const folder = temporaryFolder();
  const GITHUB_EVENT_PATH = join(folder, 'event.json');
  expect(readGitHubPayload({})).toEqual({});
  writeFileSync(GITHUB_EVENT_PATH, '{"before": "x"}');
  expect(readGitHubPayload({ GITHUB_EVENT_PATH })).toEqual({ before: 'x' });
  writeFileSync(GITHUB_EVENT_PATH, '{');
  expect(() => readGitHubPayload({ GITHUB_EVENT_PATH })).toThrow(expect.objectContaining({ code: 'event-unreadable' }));
  rmSync(folder, { recursive: true });
});
