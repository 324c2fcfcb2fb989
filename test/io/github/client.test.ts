/** The client against a GitHub that checks every request: what it tries again, what it gives up, and what it says then. */
import { afterEach, expect, it } from 'vitest';
import { GitHubRefusal } from '../../../src/io/github/refusal.ts';
import { connectTo } from '../../support/github/connect.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../../support/github/fake-github.ts';
import { refuse } from '../../support/github/handler.ts';

const opened: FakeGitHub[] = [];
afterEach(async () => {
  for (const fake of opened.splice(0)) await fake.close();
});

async function start(options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = await startFakeGitHub(options);
  opened.push(fake);
  return fake;
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

async function refusalOf(work: () => Promise<unknown>): Promise<GitHubRefusal> {
  try {
    await work();
  } catch (error) {
    if (error instanceof GitHubRefusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

it('reads lists to their end (requirement 25)', async () => {
  const fake = await start();
  for (let index = 0; index < 250; index += 1) fake.state.addComment(1, 'somebody', `Comment ${index}`);
  const { client } = connectTo(fake);
  expect(await client.list(LIST, { issue_number: 1 })).toHaveLength(250);
  expect(fake.requests).toHaveLength(3);
  expect(fake.faults).toEqual([]);
});

it.each([
  ['a server error', refuse(502, 'Bad Gateway'), 2, [1000, 2000]],
  ['a broken connection', 'reset' as const, 1, [1000]],
  ['a secondary limit', refuse(403, 'You have exceeded a secondary rate limit', { 'retry-after': '7' }), 1, [7000]],
  ['too many requests', refuse(429, 'Slow down', { 'retry-after': '3' }), 1, [3000]],
])('tries again after %s (requirement 55)', async (_, answer, times, waited) => {
  const fake = await start();
  fake.trouble({ operation: /comments$/, answer, times });
  const { client, waits } = connectTo(fake);
  await client.request(CREATE, { issue_number: 1, body: 'Hello' });
  expect(waits).toEqual(waited);
  expect(fake.state.comments).toHaveLength(1);
});

it('gives up after a minute in all, and after four attempts (requirement 55)', async () => {
  const fake = await start();
  const { client, waits } = connectTo(fake);
  fake.trouble({ operation: /comments$/, answer: refuse(429, 'Slow down', { 'retry-after': '40' }), times: 9 });
  expect((await refusalOf(() => client.list(LIST, { issue_number: 1 }))).status).toBe(429);
  expect(waits).toEqual([40_000]);
  const other = connectTo(fake);
  fake.trouble({ operation: /check-runs$/, answer: refuse(503, 'Service Unavailable'), times: 9 });
  const body = { name: 'x', head_sha: 'a'.repeat(40) };
  expect((await refusalOf(() => other.client.request('POST /repos/{owner}/{repo}/check-runs', body))).status).toBe(503);
  expect(other.waits).toEqual([1000, 2000, 4000]);
});

it('never repeats what is forbidden, and names the missing permission (requirement 31)', async () => {
  const fake = await start({ permissions: { contents: 'read', 'pull-requests': 'read' } });
  const { client, waits } = connectTo(fake);
  const refusal = await refusalOf(() => client.request(CREATE, { issue_number: 1, body: 'Hello' }));
  expect(refusal).toMatchObject({
    status: 403,
    message: 'Resource not accessible by integration',
    permission: 'issues: write or pull-requests: write',
  });
  expect(waits).toEqual([]);
  expect(fake.requests).toHaveLength(1);
});

it.each(['half', 'not-json'] as const)('takes no sense from an answer that is %s', async (answer) => {
  const fake = await start();
  fake.trouble({ operation: /comments$/, answer });
  const { client } = connectTo(fake);
  const refusal = await refusalOf(() => client.list(LIST, { issue_number: 1 }));
  expect(refusal.message).not.toContain(fake.token);
});

it('follows no redirect to another host (requirement 56)', async () => {
  const fake = await start();
  const answer = { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } };
  fake.trouble({ operation: /comments$/, answer, times: 9 });
  const refusal = await refusalOf(() => connectTo(fake).client.list(LIST, { issue_number: 1 }));
  expect(refusal.status).toBe(302);
});

it('is refused with a wrong token, which no message repeats (requirement 62)', async () => {
  const fake = await start();
  const { client } = connectTo(fake, 'wrong-token-0815');
  const refusal = await refusalOf(() => client.list(LIST, { issue_number: 1 }));
  expect(refusal.status).toBe(401);
  expect(JSON.stringify(refusal) + refusal.message + refusal.stack).not.toContain('wrong-token-0815');
});

it('speaks to GitHub Enterprise Server below /api/v3 (requirement 52)', async () => {
  const fake = await start({ host: 'ghes-3.17' });
  const { client } = connectTo(fake);
  await client.request(CREATE, { issue_number: 1, body: 'Hello' });
  expect(await client.viewer()).toBe('github-actions[bot]');
  expect(fake.requests.map(({ operation }) => operation)).toEqual([CREATE, 'POST /graphql']);
  expect(fake.faults).toEqual([]);
});

it('the fake GitHub itself refuses what GitHub would refuse', async () => {
  const fake = await start();
  const { client } = connectTo(fake);
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' };
  const run = {
    name: 'x',
    head_sha: 'a'.repeat(40),
    output: { title: 't', summary: 's', annotations: Array(51).fill(annotation) },
  };
  await refusalOf(() => client.request('POST /repos/{owner}/{repo}/check-runs', run));
  await refusalOf(() => client.request(CREATE, { issue_number: 1, text: 'Hello' }));
  await refusalOf(() => client.request('GET /repos/{owner}/{repo}/nothing'));
  expect(fake.faults).toHaveLength(4);
  expect(fake.faults.join('\n')).toMatch(
    /must NOT have more than 50 items[\s\S]*required property 'body'[\s\S]*no member text[\s\S]*no operation/,
  );
});
