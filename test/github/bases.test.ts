/** Bases that git cannot give, and the job that comments on pull requests from forks. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../support/github/fake-github.ts';
import { refuse } from '../support/github/handler.ts';
import { schedule } from '../support/github-events.ts';
import { closeShops, openPullRequest, SPEC, shop } from '../support/pull-requests.ts';
import { removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

const opened: FakeGitHub[] = [];
afterEach(async () => {
  closeShops();
  for (const fake of opened.splice(0)) await fake.close();
});
afterAll(removeActionFolders);

async function start(options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = await startFakeGitHub(options);
  opened.push(fake);
  return fake;
}

/** As with persist-credentials: false on a private repository: git reaches nothing. */
const NO_GIT = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'protocol.file.allow', GIT_CONFIG_VALUE_0: 'never' };
const OPEN = { [SPEC]: shopYaml({ orders: 'anonymous' }) };

describe('a base that git cannot get', () => {
  it('is read through the API, and only what the change touches of it (requirement 11)', async () => {
    const repository = shop({ 'library/openapi.yaml': shopYaml({ title: 'Library' }) });
    const github = await start({
      permissions: { contents: 'read' },
      repositories: { 'acme/shop': repository.directory },
    });
    const { workspace, event, base } = openPullRequest(repository, OPEN);
    const remote = await runAction({ workspace, event, github, environment: NO_GIT });
    const local = await runAction({ workspace: openPullRequest(repository, OPEN).workspace, event });
    expect(remote.exitCode).toBe(1);
    expect(remote.outputs).toMatchObject({ 'base-sha': base, 'compare-mode': 'merge-parent', 'specs-changed': '1' });
    expect(remote.outputs['findings-introduced']).toBe(local.outputs['findings-introduced']);
    expect(github.requests.map(({ operation }) => operation.split('/git/')[1])).toEqual([
      'trees/{tree_sha}',
      'blobs/{file_sha}',
    ]);
  });

  it('of a checked-out head is asked for by comparison (requirement 8)', async () => {
    const repository = shop();
    const github = await start({
      permissions: { contents: 'read' },
      repositories: { 'acme/shop': repository.directory },
    });
    const { event, head, base } = openPullRequest(repository, OPEN, { onMain: { 'README.md': 'Meanwhile\n' } });
    const { directory } = repository.checkout(head);
    const run = await runAction({ workspace: directory, event, github, environment: NO_GIT });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      'compare-mode': 'merge-base',
      'base-sha': repository.git('rev-parse', `${base}^`),
    });
  });

  it('and that the API refuses as well ends the run with the remedy', async () => {
    const repository = shop();
    const github = await start({ repositories: { 'acme/shop': repository.directory } });
    github.trouble({ operation: /git\/trees/, answer: refuse(404, 'Not Found'), times: 9 });
    const { workspace, event } = openPullRequest(repository, OPEN);
    const run = await runAction({ workspace, event, github, environment: NO_GIT });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]?.message).toContain('fetch-depth: 0');
  });
});

describe('a privileged event', () => {
  const payload = (head: string, owner: string) => ({
    action: 'completed',
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    workflow_run: {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'change',
      head_repository: { full_name: `${owner}/shop`, owner: { login: owner } },
    },
  });

  it('workflow_run comments on a pull request from a fork without looking at anything that it left behind (requirement 50)', async () => {
    const repository = shop();
    const github = await start({
      permissions: { contents: 'read', 'pull-requests': 'write' },
      repositories: { 'acme/shop': repository.directory },
    });
    const { head, merge, base } = openPullRequest(
      repository,
      { ...OPEN, '.github/openapi-posture.yml': 'gate: { fail-on: none }\n' },
      { from: 'stranger/shop' },
    );
    github.state.pullRequests.push({
      number: 1,
      head: { sha: head, label: 'stranger:change', repository: 'stranger/shop' },
      base: { sha: base, branch: 'main' },
      merge,
    });
    const main = repository.checkout('main');
    const event = {
      ...schedule(repository.git('rev-parse', 'main')),
      name: 'workflow_run',
      payload: payload(head, 'stranger'),
    };
    const run = await runAction({ workspace: main.directory, event, github, with: { comment: 'on-findings' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'base-sha': base, 'head-sha': merge, 'compare-mode': 'merge-parent' });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]).toMatchObject({ issue: 1 });
    expect(github.state.comments[0]?.body).toContain('comes from another repository');
    const other = { ...event, payload: payload('f'.repeat(40), 'stranger') };
    const strange = await runAction({
      workspace: main.directory,
      event: other,
      github,
      with: { comment: 'on-findings' },
    });
    expect(strange.outputs['compare-mode']).toBe('none');
    expect(github.state.comments).toHaveLength(1);
  });

  it.each(['pull_request_target', 'workflow_run'])(
    '%s believes no file of the workspace (requirement 51)',
    async (name) => {
      const repository = shop();
      const { event, merge } = openPullRequest(repository, {
        ...OPEN,
        '.github/openapi-posture.yml': 'gate: { fail-on: none }\n',
      });
      const { directory } = repository.checkout(merge);
      const sha = repository.git('rev-parse', 'main');
      const run = await runAction({ workspace: directory, event: { ...event, name, sha, ref: 'refs/heads/main' } });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ 'head-sha': sha, 'compare-mode': 'none' });
      expect(run.summary).not.toContain('fail-on: none');
      expect(run.summary).toContain('only that branch is read');
    },
  );
});
