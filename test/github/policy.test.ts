/** The policy of an organisation over three repositories: one that says nothing, one that is stricter, one that resists. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { closeShops, openPullRequest, SPEC, shop } from '../support/pull-requests.ts';
import { removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

const opened: FakeGitHub[] = [];
const policies = gitRepository();
const commit = policies.commit('The policy', {
  'api/posture.yml': `
packs: [builtin:recommended]
gate: { fail-on: medium, fail-on-breaking: true }
overrides:
  - { rule: string-without-limit, severity: medium }
`,
  'broken.yml': 'gate: { fial-on: high }\n',
});
const POLICY = `acme/policies/api/posture.yml@${commit}`;

afterEach(async () => {
  closeShops();
  for (const fake of opened.splice(0)) await fake.close();
});
afterAll(() => {
  removeActionFolders();
  policies.remove();
});

async function check(
  configuration: string | null,
  changes: Record<string, string>,
  given: Record<string, string> = {},
) {
  const repository = shop(configuration === null ? {} : { '.github/openapi-posture.yml': configuration });
  const github = await startFakeGitHub({
    repositories: { 'acme/shop': repository.directory, 'acme/policies': policies.directory },
  });
  opened.push(github);
  const { workspace, event } = openPullRequest(repository, changes);
  return runAction({ workspace, event, github, with: { policy: POLICY, ...given } });
}

const LOOSER = { [SPEC]: shopYaml({ noteLength: null }) };
const RESISTING = `
gate: { fail-on: none, warn-only: true }
overrides:
  - { rule: string-without-limit, severity: 'off' }
  - { rule: input-bound-relaxed, severity: 'off' }
waivers: { in-change: critical }
`;

describe('the policy of an organisation', () => {
  it('holds in a repository that says nothing', async () => {
    expect((await check(null, LOOSER, { policy: '' })).exitCode).toBe(0);
    const run = await check(null, LOOSER);
    expect(run.exitCode).toBe(1);
    expect(run.summary).not.toContain('asks for less');
  });

  it('may be tightened', async () => {
    const stricter = await check('gate: { fail-on: info, fail-on-risk-increase: 1 }\n', {
      [SPEC]: shopYaml({ orders: 'anonymous' }),
    });
    expect(stricter.outputs['gate-reasons']?.split(',')).toEqual(expect.arrayContaining(['severity', 'risk-increase']));
    expect(stricter.summary).not.toContain('asks for less');
    expect((await check('gate: { fail-on: info }\n', { 'README.md': 'New\n' })).exitCode).toBe(0);
  });

  it('is never relaxed, neither by configuration nor by inputs, and what was tried is listed', async () => {
    const run = await check(RESISTING, LOOSER, { 'fail-on': 'none', 'warn-only': 'true' });
    expect(run.exitCode).toBe(1);
    for (const said of [
      'string-without-limit',
      'Findings no longer fail',
      'only warnings',
      'Waivers that a change adds',
    ]) {
      expect(run.summary).toContain(said);
    }
    expect(run.annotations.filter(({ title }) => title === 'Could not be judged in full').length).toBeGreaterThan(0);
  });

  it.each([
    ['acme/policies/api/posture.yml@main', 'whole id of a commit'],
    [`acme/policies/../posture.yml@${commit}`, 'whole id of a commit'],
    [`acme/policies/none.yml@${commit}`, 'policy-token'],
    [`acme/policies/broken.yml@${commit}`, 'fail-on'],
  ])('%s ends the run with the remedy', async (policy, remedy) => {
    const run = await check(null, LOOSER, { policy });
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]?.message).toContain(remedy);
  });
});
