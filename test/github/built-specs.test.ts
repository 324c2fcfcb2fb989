/** Descriptions that the job itself built, from a second worktree or an artefact: judged, told, and never placed where GitHub has nothing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { startFakeGitHub } from '../support/github/fake-github.ts';
import { closeShops, openPullRequest, SPEC, shop } from '../support/pull-requests.ts';
import { removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

afterEach(closeShops);
afterAll(removeActionFolders);

it('are compared, with the policy of the commits, without places that do not exist', async () => {
  const repository = shop({ '.gitignore': 'build/\n', '.github/openapi-posture.yml': 'gate: { fail-on: critical }\n' });
  const { workspace, event } = openPullRequest(repository, { 'src/shop.ts': 'export {};\n' });
  mkdirSync(join(workspace, 'build'));
  writeFileSync(join(workspace, 'build/before.yaml'), shopYaml());
  writeFileSync(join(workspace, 'build/after.yaml'), shopYaml({ orders: 'anonymous' }));
  const github = await startFakeGitHub();
  const run = await runAction({
    workspace,
    event,
    github,
    with: {
      'base-spec': 'build/before.yaml',
      'head-spec': 'build/after.yaml',
      comment: 'on-findings',
      annotations: 'checks',
    },
  });
  await github.close();
  expect(run.exitCode).toBe(0);
  expect(Number(run.outputs['findings-introduced'])).toBeGreaterThan(0);
  expect(run.outputs['sarif-file']).toBe('');
  expect(run.summary).toContain('built by the job');
  expect(github.state.comments[0]?.body).toContain('GET /orders/{orderId}');
  expect(github.state.comments[0]?.body).not.toContain('acme/shop/blob/');
  expect(github.state.checkRuns[0]?.annotations).toEqual([]);
  expect(run.annotations.some(({ file, message }) => file === null && message.includes('build/after.yaml:'))).toBe(
    true,
  );
});

it('that are committed keep their places', async () => {
  const { workspace, event } = openPullRequest(shop({ 'before.yaml': shopYaml() }), {
    [SPEC]: shopYaml({ orders: 'anonymous' }),
  });
  const run = await runAction({ workspace, event, with: { 'base-spec': 'before.yaml', 'head-spec': SPEC } });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.some(({ file }) => file === SPEC)).toBe(true);
  expect(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')).toContain('results');
});

it('a base without a head is one error', async () => {
  const { workspace, event } = openPullRequest(shop(), { 'README.md': 'New\n' });
  const run = await runAction({ workspace, event, with: { 'base-spec': SPEC } });
  expect(run.exitCode).toBe(2);
  expect(run.annotations[0]?.message).toContain('head-spec');
});
