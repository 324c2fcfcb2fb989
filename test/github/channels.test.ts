/** The built action against a GitHub that checks every request: check run, comment and upload on real pull requests. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../support/github/fake-github.ts';
import { refuse } from '../support/github/handler.ts';
import { push } from '../support/github-events.ts';
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

const OPEN = { [SPEC]: shopYaml({ orders: 'anonymous' }) };
const EVERYTHING = {
  annotations: 'checks',
  comment: 'on-findings',
  'upload-sarif': 'true',
  'wait-for-processing': 'false',
};
const READ_ONLY = { contents: 'read' } as const;
const operations = (fake: FakeGitHub) =>
  fake.requests.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''));

describe('with every permission', () => {
  it.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'] as const)(
    'check run, comment and upload are made, in few requests (requirements 23, 40, 52, 54), on %s',
    async (host) => {
      const github = await start({ host });
      const repository = shop({ '.github/CODEOWNERS': 'api/ @acme/shop-team\n' });
      const { workspace, event, merge, head } = openPullRequest(repository, OPEN);
      const run = await runAction({ workspace, event, github, with: EVERYTHING });
      expect(run.exitCode).toBe(1);
      expect(github.requests.length).toBeLessThanOrEqual(10);
      expect(github.state.checkRuns).toMatchObject([
        { name: 'OpenAPI posture', headSha: head, conclusion: 'failure', status: 'completed' },
      ]);
      expect(github.state.uploads).toMatchObject([{ ref: 'refs/pull/1/merge', commit: merge, errors: [] }]);
      const [comment] = github.state.comments;
      expect(comment?.body).toContain('GET /orders/{orderId}');
      expect(comment?.body).toContain('`@acme/shop-team`');
      expect(comment?.body).toContain(`${github.serverUrl}/acme/shop/blob/${merge}/${SPEC}#L`);
      expect(run.outputs['comment-url']).toContain('#issuecomment-');
      expect(run.outputs['check-run-url']).not.toBe('');
      expect(run.outputs['sarif-id']).toBe(github.state.uploads[0]?.id);
      expect(run.annotations.filter(({ file }) => file !== null)).toEqual([]);
      expect(run.annotations[0]).toMatchObject({ level: 'error', title: 'OpenAPI posture: the gate fails' });
    },
  );

  it('a second run on the same commits writes no comment again (requirement 25)', async () => {
    const github = await start();
    const { workspace, event } = openPullRequest(shop(), OPEN);
    const step = { workspace, event, github, with: { comment: 'on-findings' } };
    await runAction(step);
    await runAction(step);
    expect(github.state.comments).toMatchObject([{ edits: 0 }]);
    expect(operations(github).filter((name) => !name.startsWith('GET'))).toEqual([
      'POST /issues/{issue_number}/comments',
      'POST /graphql',
      'POST /graphql',
    ]);
  });

  it('nothing is asked of GitHub that nobody asked for', async () => {
    const github = await start();
    const { workspace, event } = openPullRequest(shop(), OPEN);
    await runAction({ workspace, event, github });
    expect(github.requests).toEqual([]);
  });

  it('many annotations go to a check run by themselves, all of them (requirement 22)', async () => {
    const shelves = Array.from(
      { length: 30 },
      (_, index) => `  /shelves/${index}:\n    get: { responses: { '204': { description: Nothing } } }\n`,
    );
    const github = await start();
    const { workspace, event } = openPullRequest(
      shop({ [SPEC]: shopYaml().replace('paths:\n', `paths:\n${shelves.join('')}`) }),
      { [SPEC]: shopYaml() },
    );
    const run = await runAction({ workspace, event, github });
    expect(github.state.checkRuns[0]?.annotations.length).toBeGreaterThanOrEqual(30);
    expect(run.annotations.filter(({ file }) => file !== null)).toEqual([]);
    const refused = await start({ permissions: READ_ONLY });
    const fallen = await runAction({ workspace, event, github: refused });
    expect(fallen.exitCode).toBe(run.exitCode);
    expect(fallen.annotations.filter(({ title }) => title === 'Breaks clients')).toHaveLength(10);
    expect(fallen.log).toContain('permission checks: write');
    expect(fallen.summary).toContain('### Not delivered');
  });
});

describe('the state in code scanning', () => {
  const upload = { 'upload-sarif': 'true', 'wait-for-processing': 'false' };
  const openAlerts = (github: FakeGitHub, ref: string) =>
    github.state
      .alertsOf(ref)
      .filter(({ state }) => state === 'open')
      .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);

  it('survives pushes without specs, reformatting and the merge of a regression (requirements 39, 40)', async () => {
    const github = await start();
    const repository = shop({ [SPEC]: shopYaml({ noteLength: null }) });
    const pushed = async (files: Record<string, string>) => {
      const before = repository.git('rev-parse', 'HEAD');
      const after = repository.commit('A push', files);
      await runAction({
        workspace: repository.checkout('main').directory,
        event: push(before, after),
        github,
        with: upload,
      });
      return openAlerts(github, 'refs/heads/main');
    };
    const first = await pushed({ 'README.md': 'One\n' });
    expect(first.length).toBeGreaterThan(0);
    expect(await pushed({ 'README.md': 'Two\n' })).toEqual(first);
    expect(await pushed({ [SPEC]: `# The shop\n\n${shopYaml({ noteLength: null })}` })).toEqual(first);
    const { workspace, event } = openPullRequest(repository, {
      [SPEC]: shopYaml({ noteLength: null, orders: 'anonymous' }),
    });
    await runAction({ workspace, event, github, with: upload });
    const onPullRequest = openAlerts(github, 'refs/pull/1/merge');
    const merged = await pushed({ [SPEC]: shopYaml({ noteLength: null, orders: 'anonymous' }) });
    const fresh = merged.filter((alert) => !first.includes(alert));
    expect(fresh.length).toBeGreaterThan(0);
    for (const alert of fresh) expect(onPullRequest).toContain(alert);
    expect(await pushed({ 'README.md': 'Three\n' })).toEqual(merged);
    expect(github.state.alertsOf('refs/heads/main').filter(({ state }) => state === 'fixed')).toEqual([]);
  });

  it('is left alone by a run that could not judge everything', async () => {
    const github = await start();
    const { workspace, event } = openPullRequest(shop(), { [SPEC]: `${shopYaml()}\tbroken: [\n` });
    const run = await runAction({ workspace, event, github, with: upload });
    expect(github.state.uploads).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('No SARIF file was written');
  });

  it('gets even an empty analysis (requirement 39)', async () => {
    const github = await start();
    const clean =
      'openapi: 3.1.0\ninfo: { title: Empty, version: "1" }\nservers: [{ url: https://a.example.com }]\npaths: {}\n';
    const repository = shop({ [SPEC]: clean });
    const { workspace, event } = openPullRequest(repository, { 'README.md': 'New\n' });
    await runAction({ workspace, event, github, with: upload });
    expect(github.state.uploads).toHaveLength(1);
  });

  it('belongs to the head where the head is checked out (requirement 40)', async () => {
    const github = await start();
    const repository = shop();
    const { event, head } = openPullRequest(repository, OPEN);
    const clone = repository.clone();
    clone.git('checkout', '--quiet', '--detach', head);
    await runAction({ workspace: clone.directory, event, github, with: upload });
    expect(github.state.uploads).toMatchObject([{ ref: 'refs/pull/1/head', commit: head }]);
  });

  it('on the pull request leaves to code scanning what it shows itself', async () => {
    const github = await start();
    const { workspace, event } = openPullRequest(shop(), OPEN);
    const alone = await runAction({ workspace, event, github });
    expect(alone.annotations).toContainEqual(expect.objectContaining({ file: SPEC }));
    const beside = await runAction({ workspace, event, github, with: upload });
    const placed = (run: typeof alone) => run.annotations.filter(({ file }) => file !== null).length;
    expect(placed(alone)).toBeGreaterThan(0);
    expect(placed(beside)).toBeLessThan(placed(alone));
  });
});

describe('with less', () => {
  it.each([
    ['a fork', { from: 'stranger/shop' }],
    ['Dependabot', {}],
  ])(
    '%s gets the whole analysis, the right exit code and no error about permissions (requirement 48)',
    async (who, from) => {
      const github = await start({ permissions: READ_ONLY });
      const { workspace, event } = openPullRequest(shop(), OPEN, from);
      const environment = who === 'Dependabot' ? { GITHUB_ACTOR: 'dependabot[bot]' } : {};
      const run = await runAction({ workspace, event, github, environment, with: EVERYTHING });
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('failure');
      expect(run.annotations.some(({ file }) => file === SPEC)).toBe(true);
      expect(run.annotations.filter(({ message }) => /permission|not delivered/i.test(message))).toEqual([]);
      expect(run.summary).toContain(who === 'a fork' ? 'comes from a fork' : 'Dependabot started the run');
      const clean = openPullRequest(shop(), { 'README.md': 'New\n' }, from);
      const second = await runAction({
        workspace: clean.workspace,
        event: clean.event,
        github,
        environment,
        with: EVERYTHING,
      });
      expect(second.exitCode).toBe(0);
    },
  );

  it('no token and no network: everything but the API works (requirement 53)', async () => {
    const { workspace, event } = openPullRequest(shop(), OPEN);
    const run = await runAction({
      workspace,
      event,
      with: { ...EVERYTHING, 'upload-sarif': 'auto', annotations: 'auto', 'github-token': '' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.conclusion).toBe('failure');
    expect(run.summary).toContain('There is no token');
    expect(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')).toContain('"version": "2.1.0"');
  });

  it('what was asked for by name and refused is an error that names the permission', async () => {
    const github = await start({ permissions: READ_ONLY });
    const { workspace, event } = openPullRequest(shop(), { 'README.md': 'New\n' });
    const run = await runAction({ workspace, event, github, with: { 'upload-sarif': 'true' } });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]).toMatchObject({ level: 'error', title: 'OpenAPI posture could not finish' });
    expect(run.annotations[0]?.message).toContain('security-events: write');
    const auto = await runAction({ workspace, event, github, with: { 'upload-sarif': 'auto' } });
    expect(auto.exitCode).toBe(0);
  });

  it('a GitHub that breaks off, answers nonsense or fails loses nothing', async () => {
    const github = await start();
    github.trouble({ operation: /POST .*check-runs$/, answer: 'not-json' });
    github.trouble({ operation: /GET .*comments$/, answer: 'half' });
    github.trouble({ operation: /POST .*sarifs$/, answer: refuse(422, 'Nope') });
    const { workspace, event } = openPullRequest(shop(), OPEN);
    const run = await runAction({ workspace, event, github, with: { ...EVERYTHING, 'upload-sarif': 'auto' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.conclusion).toBe('failure');
    expect(run.summary).toContain('GET /orders/{orderId}');
    expect(run.summary).toContain('### Not delivered');
  });
});

describe('a run that could not finish', () => {
  const broken = { '.github/openapi-posture.yml': 'gate:\n  fial-on: high\n' };

  it('completes its check run and fails the step', async () => {
    const github = await start();
    const { workspace, event, head } = openPullRequest(shop(), broken);
    const run = await runAction({ workspace, event, github, with: { annotations: 'checks' } });
    expect(run.exitCode).toBe(2);
    expect(github.state.checkRuns).toMatchObject([
      { headSha: head, conclusion: 'failure', title: 'Could not finish', status: 'completed' },
    ]);
  });

  it('passes as not checked where that was asked for, never as a success', async () => {
    const github = await start();
    const { workspace, event } = openPullRequest(shop(), broken);
    const run = await runAction({
      workspace,
      event,
      github,
      with: { annotations: 'checks', 'on-tool-failure': 'neutral' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toEqual({ conclusion: 'incomplete', failed: 'false' });
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'neutral', title: 'Not checked' }]);
    expect(run.annotations).toMatchObject([{ level: 'warning', title: 'OpenAPI posture: not checked' }]);
    expect(run.summary).toContain('not checked');
  });
});
