/** Documentation as tests: every workflow of README.md, docs/ and examples/ runs on real pull requests, with the permissions that it writes down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { type Permissions, usedScopes } from '../support/github/permissions.ts';
import { mergeGroup, push, type StepEvent, schedule } from '../support/github-events.ts';
import { closeShops, openPullRequest, SPEC, shop } from '../support/pull-requests.ts';
import { removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions: Permissions;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

const workflows = [
  ...filesOf('examples/workflows', '.yml').map(([name, text]) => ({ name, text })),
  ...['README.md', ...filesOf('docs', '.md').map(([name]) => name)].flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)]
      .map(([, text = ''], index) => ({ name: `${name} #${index + 1}`, text }))
      .filter(({ text }) => /^jobs:/m.test(text)),
  ),
].map(({ name, text }) => ({ name, workflow: load(text) as Workflow }));

const opened: FakeGitHub[] = [];
const policies = gitRepository();
const policy = policies.commit('The policy', { 'openapi-posture.yml': 'gate: { fail-on: medium }\n' });
afterEach(async () => {
  closeShops();
  for (const fake of opened.splice(0)) await fake.close();
});
afterAll(() => {
  removeActionFolders();
  policies.remove();
});

it('there are some', () => {
  expect(workflows.length).toBeGreaterThan(4);
});

describe.each(workflows)('$name', ({ workflow }) => {
  const jobs = Object.values(workflow.jobs).flatMap((job) =>
    job.steps.filter(({ uses }) => uses?.startsWith('openapi-posture/openapi-posture@')).map((step) => ({ job, step })),
  );

  it('needs every permission that it asks for, and no other (requirements 49, 68)', async () => {
    for (const { job, step } of jobs) {
      const used = new Set<string>(['contents']);
      for (const name of Object.keys(workflow.on).filter((event) => event !== 'workflow_call')) {
        const repository = shop();
        const github = await startFakeGitHub({
          permissions: job.permissions,
          repositories: { 'acme/shop': repository.directory, 'acme/policies': policies.directory },
        });
        opened.push(github);
        const { event, workspace } = prepare(name, repository, github);
        const inputs = Object.entries(step.with ?? {}).map(([key, value]) => [key, evaluated(String(value))] as const);
        const run = await runAction({
          workspace,
          event,
          github,
          // Waiting takes seconds and asks for nothing that the upload did not.
          with: { ...Object.fromEntries(inputs), 'wait-for-processing': 'false' },
        });
        expect(run.outputs.conclusion, `${name}\n${run.log}`).toBeOneOf(['success', 'neutral', 'failure']);
        expect(run.warnings).toEqual([]);
        expect(run.summary).not.toContain('Not delivered');
        for (const { operation, status } of github.requests) {
          expect(status, operation).toBeLessThan(400);
          for (const scope of operation.endsWith('/graphql') ? [] : usedScopes(operation)) used.add(scope);
        }
      }
      expect(Object.keys(job.permissions).filter((scope) => !used.has(scope))).toEqual([]);
    }
  });
});

/** `inputs.x || 'default'` of a workflow that nobody called, with a policy that there is. */
function evaluated(text: string): string {
  const literal = /^\$\{\{ inputs\.[\w-]+ \|\| '([^']*)' \}\}$/.exec(text)?.[1] ?? text;
  if (literal.includes('${{')) throw new Error(`No test evaluates ${literal}.`);
  return literal.replace(/@[0-9a-f]{40}$/, `@${policy}`);
}

/** A workspace and an event of a kind; the change takes a login away. */
function prepare(
  name: string,
  repository: ReturnType<typeof shop>,
  github: FakeGitHub,
): { event: StepEvent; workspace: string } {
  const changes = { [SPEC]: shopYaml({ orders: 'anonymous' }) };
  const main = repository.git('rev-parse', 'main');
  if (name === 'pull_request') return openPullRequest(repository, changes);
  if (name === 'workflow_run') {
    const { head, merge, base } = openPullRequest(repository, changes, { from: 'stranger/shop' });
    github.state.pullRequests.push({
      number: 1,
      head: { sha: head, label: 'stranger:change', repository: 'stranger/shop' },
      base: { sha: base, branch: 'main' },
      merge,
    });
    const from = { full_name: 'stranger/shop', owner: { login: 'stranger' } };
    const run = { event: 'pull_request', head_sha: head, head_branch: 'change', head_repository: from };
    const payload = { action: 'completed', workflow_run: run };
    return { workspace: repository.checkout('main').directory, event: { ...schedule(main), name, payload } };
  }
  const after = repository.commit('Open the orders', changes);
  const workspace = repository.checkout('main').directory;
  if (name === 'merge_group') return { workspace, event: mergeGroup(main, after) };
  if (name === 'schedule' || name === 'workflow_dispatch') return { workspace, event: { ...schedule(after), name } };
  if (name === 'push') return { workspace, event: push(main, after) };
  throw new Error(`No test knows the event ${name}.`);
}

function filesOf(folder: string, ending: string): readonly (readonly [string, string])[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const);
}
