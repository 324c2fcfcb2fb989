/** The built action on real checkouts, one test for each event and each way to fail. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { mergeGroup, pullRequest, push, type StepEvent, schedule, ZEROS } from '../support/github-events.ts';
import { type ActionStep, removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

const SPEC = 'api/openapi.yaml';
const CONFIGURATION = '.github/openapi-posture.yml';
const repositories: GitRepository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});
afterAll(removeActionFolders);

/** A repository with the shop on main. */
function shop(files: Readonly<Record<string, string>> = {}): GitRepository {
  const repository = gitRepository();
  repositories.push(repository);
  repository.commit('The shop', { [SPEC]: shopYaml(), 'README.md': 'The shop\n', ...files });
  return repository;
}

interface PullRequestOptions {
  readonly onMain?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/** A pull request as `actions/checkout` leaves it: the merge commit at depth 1, detached. */
function openPullRequest(
  repository: GitRepository,
  changes: Readonly<Record<string, string | null>>,
  { onMain, from }: PullRequestOptions = {},
): { workspace: string; event: StepEvent; merge: string; base: string } {
  const opened = repository.git('rev-parse', 'main');
  repository.git('checkout', '--quiet', '-b', 'change');
  const head = repository.commit('Change the shop', changes);
  repository.git('checkout', '--quiet', 'main');
  const base = onMain === undefined ? opened : repository.commit('Meanwhile on main', onMain);
  repository.git('checkout', '--quiet', '-b', 'pull/1/merge');
  const merge = repository.merge('change');
  const { directory } = repository.checkout('pull/1/merge');
  return { workspace: directory, event: pullRequest({ base: opened, head, merge }, from), merge, base };
}

const check = (step: ActionStep) => runAction(step);

describe('a pull request', () => {
  it('that takes authentication away fails at the deleted line, with everything told', async () => {
    const { workspace, event, merge, base } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      conclusion: 'failure',
      failed: 'true',
      'gate-reasons': 'severity',
      'specs-count': '1',
      'specs-changed': '1',
      'compare-mode': 'merge-parent',
      'base-sha': base,
      'head-sha': merge,
      'operations-changed': '1',
    });
    expect(Number(run.outputs['findings-introduced'])).toBeGreaterThan(0);
    expect(Number(run.outputs['risk-delta'])).toBeGreaterThan(0);
    const [first] = run.annotations;
    expect(first).toMatchObject({ level: 'error', title: 'OpenAPI posture: the gate fails' });
    const line = shopYaml({ orders: 'anonymous' }).split('\n').indexOf('      security: []') + 1;
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: SPEC, line }));
    expect(run.summary).toContain('GET /orders/{orderId}');
    expect(run.summary).toContain(`/acme/shop/blob/${merge}/${SPEC}#L${line}`);
    expect(run.log).toContain(`openapi-posture check --base ${base} --head ${merge}`);
  });

  it('is not blamed for what others merged to main since', async () => {
    const { workspace, event } = openPullRequest(
      shop(),
      { 'README.md': 'A better text\n' },
      { onMain: { [SPEC]: shopYaml({ orders: 'anonymous' }) } },
    );
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success', 'findings-introduced': '0' });
    expect(run.annotations).toEqual([]);
  });

  it('leaves a SARIF file and the reports that were asked for', async () => {
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const writes = ['out/report.json', 'out/report.md', 'out/report.html'];
    const run = await check({
      workspace,
      event,
      with: {
        'report-file': 'out/report.json',
        'markdown-file': 'out/report.md',
        'html-file': 'out/report.html',
        'warn-only': 'true',
      },
      writes: [...writes, 'out/'],
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.conclusion).toBe('neutral');
    expect(run.outputs['sarif-file']).toBe(join(run.temporary, 'openapi-posture.sarif'));
    const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(sarif.runs[0].automationDetails.id).toBe('openapi-posture/default/');
    const report = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'));
    expect(report.verdict.outcome).toBe('warn');
    expect(readFileSync(join(workspace, 'out/report.md'), 'utf8')).toBe(run.summary);
    expect(run.outputs['html-file']).toBe(join(workspace, 'out/report.html'));
    expect(readFileSync(join(workspace, 'out/report.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*passed with warnings[\s\S]*security: \[\]/,
    );
  });

  it('that only reformats introduces and annotates nothing', async () => {
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: `# The shop\n\n${shopYaml()}` });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.outputs['findings-introduced']).toBe('0');
  });

  it('with a document that cannot be read fails at its line and writes no SARIF file', async () => {
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: `${shopYaml()}\tbroken: [\n` });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.title).toBe('OpenAPI posture: the gate fails');
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: SPEC, line: shopYaml().split('\n').length }),
    );
    expect(run.outputs['sarif-file']).toBe('');
    expect(existsSync(join(run.temporary, 'openapi-posture.sarif'))).toBe(false);
    expect(run.summary).toContain('No SARIF file was written');
  });

  it('is judged by the configuration of base, and what it relaxes is said', async () => {
    const repository = shop({ [CONFIGURATION]: 'gate: { fail-on: high }\n' });
    const { workspace, event } = openPullRequest(repository, {
      [SPEC]: shopYaml({ orders: 'anonymous' }),
      [CONFIGURATION]: 'gate: { fail-on: none }\n',
    });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('relaxes the configuration');
    expect(run.summary).toContain('With it, the verdict on this change would be: passed');
  });

  it('from a fork cannot bring its own configuration, from the same repository it can', async () => {
    const changes = { [SPEC]: shopYaml({ orders: 'anonymous' }), [CONFIGURATION]: 'gate: { fail-on: none }\n' };
    const fork = openPullRequest(shop(), changes, { from: 'stranger/shop' });
    const refused = await check({ workspace: fork.workspace, event: fork.event });
    expect(refused.exitCode).toBe(1);
    expect(refused.summary).toContain('comes from another repository');
    const own = openPullRequest(shop(), changes);
    expect((await check({ workspace: own.workspace, event: own.event })).exitCode).toBe(0);
  });

  it('judges only what lies below the working directory', async () => {
    const repository = shop({ 'library/openapi.yaml': shopYaml({ title: 'Library' }) });
    const { workspace, event } = openPullRequest(repository, { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const run = await check({ workspace, event, with: { 'working-directory': 'library' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['specs-count']).toBe('1');
    const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs[0].automationDetails.id).toBe('openapi-posture/library/');
  });

  it('never shows the token, and tells the runner to hide it', async () => {
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const run = await check({ workspace, event, token: 'sentinel-token-4711' });
    expect(run.exitCode).toBe(1);
  });

  it('gives no command that a description put into its texts', async () => {
    const description =
      '##[error]injected ::error::injected\n::set-output name=failed::false\n##[set-env name=PATH;]x <img src=x> @octocat #1 \u202e';
    const { workspace, event } = openPullRequest(shop(), {
      [SPEC]: shopYaml({
        orders: 'anonymous',
        title: JSON.stringify(`##[add-mask]a\n::stop-commands::x`),
        description,
      }),
      '##[error]x/::error::y.yaml': shopYaml({ orders: 'anonymous', title: '"::warning::Other"' }),
    });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(1);
    expect(run.summary).not.toMatch(/<img|(?:^|[\s(])@octocat/m);
    expect(run.annotations.map(({ message }) => message).filter((message) => message.startsWith('injected'))).toEqual(
      [],
    );
  });
});

describe('other events', () => {
  it('push compares with the commit before', async () => {
    const repository = shop();
    const before = repository.git('rev-parse', 'HEAD');
    const after = repository.commit('Open the orders', { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: push(before, after) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'compare-mode': 'event', 'base-sha': before });
  });

  it('a new branch shows the whole posture and fails nothing', async () => {
    const repository = shop({ [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: push(ZEROS, repository.git('rev-parse', 'HEAD')) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      'compare-mode': 'none',
      'base-sha': '',
      'risk-score-base': '',
      'findings-introduced': '0',
    });
    expect(Number(run.outputs['findings-total'])).toBeGreaterThan(0);
    expect(run.summary).toContain('The branch is new');
  });

  it('a deleted branch has nothing to look at', async () => {
    const repository = shop();
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: push(repository.git('rev-parse', 'HEAD'), ZEROS) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toEqual({ conclusion: 'neutral', failed: 'false' });
  });

  it('merge_group compares with the base of the group', async () => {
    const repository = shop();
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit('Open the orders', { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: mergeGroup(base, head) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['base-sha']).toBe(base);
  });

  it('schedule shows the whole posture', async () => {
    const repository = shop({ [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: schedule(repository.git('rev-parse', 'HEAD')) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['compare-mode']).toBe('none');
    expect(run.summary).toContain('The event schedule has no base');
  });

  it('a repository without a description warns and never says passed', async () => {
    const repository = gitRepository();
    repositories.push(repository);
    const sha = repository.commit('Nothing here', { 'README.md': 'Nothing\n' });
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: push(ZEROS, sha) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.conclusion).toBe('neutral');
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'warning' }));
    expect(`${run.log}\n${run.summary}`).not.toMatch(/\bpassed\b/);
  });
});

describe('a run that cannot finish', () => {
  const COULD_NOT = { level: 'error', title: 'OpenAPI posture could not finish' };

  it('says so when the configuration is wrong, with its line', async () => {
    const { workspace, event } = openPullRequest(shop(), { [CONFIGURATION]: 'gate:\n  fial-on: high\n' });
    const run = await check({ workspace, event });
    expect(run.exitCode).toBe(2);
    expect(run.annotations).toEqual([expect.objectContaining(COULD_NOT)]);
    expect(run.annotations[0]?.message).toContain(`${CONFIGURATION}:2:3`);
    expect(run.annotations[0]?.message).toContain('fail-on');
    expect(run.outputs).toEqual({ conclusion: 'incomplete', failed: 'true' });
    expect(run.summary).toContain('could not finish');
    expect(run.summary).toContain('Nothing was judged');
  });

  it('says so when an input is wrong, with what is allowed', async () => {
    const { workspace, event } = openPullRequest(shop(), { 'README.md': 'New\n' });
    const run = await check({ workspace, event, with: { 'fail-on': 'hihg' } });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]).toMatchObject(COULD_NOT);
    expect(run.annotations[0]?.message).toMatch(/The input fail-on cannot be "hihg".*\n?.*Did you mean "high"\?/s);
  });

  it('compares nothing when neither git nor a token gives the base, and names the remedy (requirement 11)', async () => {
    const repository = shop();
    const { workspace, event } = openPullRequest(repository, { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'false');
    const gone = { ...event, payload: JSON.parse(JSON.stringify(event.payload)) };
    const run = await check({
      workspace,
      event: gone,
      environment: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'protocol.file.allow', GIT_CONFIG_VALUE_0: 'never' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ 'compare-mode': 'none', conclusion: 'neutral', 'findings-introduced': '0' });
    expect(run.annotations[0]).toMatchObject({ level: 'warning' });
    expect(run.annotations[0]?.message).toContain('fetch-depth: 0');
  });

  it('says so when a report may not be written, and tells the report all the same', async () => {
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous' }) });
    const run = await check({ workspace, event, with: { 'report-file': '../outside.json' } });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]).toMatchObject(COULD_NOT);
    expect(run.summary).toContain('GET /orders/{orderId}');
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', failed: 'true' });
    expect(existsSync(join(workspace, '..', 'outside.json'))).toBe(false);
  });

  it('says so when nothing was checked out', async () => {
    const repository = shop();
    const sha = repository.git('rev-parse', 'HEAD');
    const { directory } = repository.checkout('main');
    const run = await check({ workspace: directory, event: push(ZEROS, sha), with: { 'working-directory': '../..' } });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]).toMatchObject(COULD_NOT);
  });
});

it('a cancelled run says that nothing was concluded, before the runner kills it', async () => {
  const { workspace, event } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous' }) });
  const programs = temporaryFolder();
  const slowGit = join(programs, 'git');
  writeFileSync(slowGit, `#!/bin/sh\nsleep 6\nPATH='${process.env.PATH}' exec git "$@"\n`, { mode: 0o755 });
  const environment = { PATH: `${programs}:${process.env.PATH}` };
  const run = await check({ workspace, event, environment, interruptAfter: 3000 });
  rmSync(programs, { recursive: true });
  expect(run.milliseconds).toBeLessThan(6000);
  expect(run.exitCode).toBe(2);
  expect(run.summary).toContain('The run was cancelled.');
  expect(run.outputs.conclusion).toBe('incomplete');
});

it('of very many annotations the first ten of a level are shown, and the rest is counted', async () => {
  const shelves = Array.from(
    { length: 30 },
    (_, index) => `  /shelves/${index}:\n    get: { responses: { '204': { description: Nothing } } }\n`,
  );
  const before = shopYaml().replace('paths:\n', `paths:\n${shelves.join('')}`);
  const { workspace, event } = openPullRequest(shop({ [SPEC]: before }), { [SPEC]: shopYaml() });
  const run = await check({ workspace, event });
  expect(run.outputs['operations-removed']).toBe('30');
  expect(run.outputs['breaking-changes']).toBe('30');
  expect(run.annotations.filter(({ title }) => title === 'Breaks clients')).toHaveLength(10);
  expect(run.annotations.at(-1)?.message).toContain('20 more annotations left out');
  const few = await check({ workspace, event, with: { 'max-annotations': '3' } });
  expect(few.annotations).toHaveLength(3);
  expect(few.annotations.at(-1)?.message).toContain('28 more annotations left out');
});

it('an input that does not exist is named by the runner', async () => {
  const { workspace, event } = openPullRequest(shop(), { 'README.md': 'New\n' });
  const run = await check({ workspace, event, with: { 'fail-no': 'high' } });
  expect(run.warnings[0]).toContain('fail-no');
});
