/** The built action at the edges: new, deleted and renamed documents, long object ids, many findings, the same bytes twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { deliverCheckRun } from '../../src/report/deliver/check-run.ts';
import { uploadSarif, waitForProcessing } from '../../src/report/deliver/code-scanning.ts';
import { deliverComment } from '../../src/report/deliver/pull-request-comment.ts';
import { chooseAnnotations } from '../../src/report/render/annotations.ts';
import { checkAnnotations, renderCheckOutput } from '../../src/report/render/check-output.ts';
import { renderComment, renderResolvedComment } from '../../src/report/render/comment.ts';
import { renderSarif } from '../../src/report/render/sarif.ts';
import { finding, location, operation, reportOf } from '../report/report-of.ts';
import { connectTo } from '../support/github/connect.ts';
import { startFakeGitHub } from '../support/github/fake-github.ts';
import { closeShops, openPullRequest, SPEC, shop } from '../support/pull-requests.ts';
import { removeActionFolders, runAction } from '../support/run-action.ts';
import { shopYaml } from '../support/shop.ts';

afterEach(closeShops);
afterAll(removeActionFolders);

it('a new document is a new API, a deleted one breaks clients, a renamed one is the same (requirement 12)', async () => {
  const of = async (changes: Parameters<typeof openPullRequest>[1]) => {
    const { workspace, event } = openPullRequest(shop(), changes);
    return (await runAction({ workspace, event })).outputs;
  };
  const added = await of({ 'library/openapi.yaml': shopYaml({ title: 'Library' }) });
  expect(added).toMatchObject({ conclusion: 'success', 'operations-added': '1', 'breaking-changes': '0' });
  const deleted = await of({ [SPEC]: null });
  expect(Number(deleted['breaking-changes'])).toBeGreaterThan(0);
  const renamed = await of({ [SPEC]: null, 'api/shop.yaml': shopYaml() });
  expect(renamed).toMatchObject({ 'findings-introduced': '0', 'breaking-changes': '0', 'operations-added': '0' });
});

it('SHA-256 object ids are as good as any (requirement 13)', async () => {
  const repository = shop({}, { objectFormat: 'sha256' });
  const { workspace, event, base } = openPullRequest(repository, { [SPEC]: shopYaml({ orders: 'anonymous' }) });
  expect(base).toHaveLength(64);
  const run = await runAction({ workspace, event });
  expect(run.exitCode).toBe(1);
  expect(run.outputs['base-sha']).toBe(base);
});

it('two runs give the same bytes (requirement 19)', async () => {
  const { workspace, event } = openPullRequest(shop(), { [SPEC]: shopYaml({ orders: 'anonymous', noteLength: null }) });
  const files = {
    'report-file': 'out/report.json',
    'markdown-file': 'out/report.md',
    'sarif-file': 'out/report.sarif',
  };
  const runs: string[][] = [];
  for (let count = 0; count < 2; count += 1) {
    const writes = ['out/', ...Object.values(files)];
    const run = await runAction({ workspace, event, with: files, writes });
    const texts = Object.values(files).map((file) => readFileSync(join(workspace, file), 'utf8'));
    runs.push([...texts, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.annotations)]);
  }
  expect(runs[1]).toEqual(runs[0]);
});

it('annotates changed lines, changed files or everything (requirement 24)', () => {
  const report = {
    ...reportOf({
      findings: [
        finding({ rule: 'on-the-line', location: location(42) }),
        finding({ rule: 'in-the-file', location: location(900) }),
        finding({ rule: 'elsewhere', location: location(3, { file: 'other.yaml' }) }),
      ],
    }),
    changedLines: (file: string) => (file === 'api/openapi.yaml' ? [[40, 44] as [number, number]] : null),
  };
  const rules = (scope: 'lines' | 'files' | 'all') =>
    chooseAnnotations(report, { failOn: 'high', scope }).map(
      ({ message }) => message.split('\n').at(-1)?.split(' ')[0],
    );
  expect(rules('lines')).toEqual(['on-the-line']);
  expect(rules('files')).toEqual(['on-the-line', 'in-the-file']);
  expect(rules('all')).toEqual(['on-the-line', 'in-the-file', 'elsewhere']);
});

it('5,000 findings take few requests: 40 at most (requirement 54)', async () => {
  const findings = Array.from({ length: 5000 }, (_, index) =>
    finding({
      rule: `rule-${index}`,
      operation: operation(`GET /${index}`),
      location: location(index + 1),
      message: `Shelf ${index}.`,
    }),
  );
  const report = reportOf({ findings });
  const fake = await startFakeGitHub();
  const { client } = connectTo(fake);
  const links = { blobs: null, runPage: null, key: 'default' };
  const id = await uploadSarif(renderSarif(report, { key: 'default' }).text, {
    client,
    commit: 'a'.repeat(40),
    ref: 'refs/pull/1/merge',
    toolName: 'openapi-posture',
  });
  const annotations = checkAnnotations(chooseAnnotations(report, { failOn: 'high' })).slice(0, 1000);
  const check = { client, name: 'OpenAPI posture', headSha: 'a'.repeat(40), runPage: null };
  await deliverCheckRun(renderCheckOutput(report, links), annotations, check);
  const comment = { whenNew: renderComment(report, links), otherwise: renderResolvedComment(report, links) };
  await deliverComment(comment, { client, pullRequest: 1 });
  await deliverComment(comment, { client, pullRequest: 1 });
  await waitForProcessing(id, client);
  expect(fake.faults).toEqual([]);
  expect(fake.state.checkRuns[0]?.annotations).toHaveLength(1000);
  expect(fake.requests.length).toBeLessThanOrEqual(40);
  await fake.close();
});
