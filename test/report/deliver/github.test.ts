/** Check run, comment and upload against a GitHub that remembers, and that takes only what the real one would take. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { GitHubRefusal } from '../../../src/io/github/refusal.ts';
import type { Report } from '../../../src/model/report.ts';
import { deliverCheckRun } from '../../../src/report/deliver/check-run.ts';
import {
  processingAdvice,
  uploadAdvice,
  uploadSarif,
  waitForProcessing,
} from '../../../src/report/deliver/code-scanning.ts';
import { deliverComment } from '../../../src/report/deliver/pull-request-comment.ts';
import { chooseAnnotations } from '../../../src/report/render/annotations.ts';
import { checkAnnotations, renderCheckOutput } from '../../../src/report/render/check-output.ts';
import { commentMarker, hasNews, renderComment, renderResolvedComment } from '../../../src/report/render/comment.ts';
import { renderSarif } from '../../../src/report/render/sarif.ts';
import { expectInert } from '../../support/expect-inert.ts';
import { connectTo } from '../../support/github/connect.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../../support/github/fake-github.ts';
import { refuse } from '../../support/github/handler.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { change, eventfulReport, finding, location, operation, reportOf } from '../report-of.ts';

const opened: FakeGitHub[] = [];
afterEach(async () => {
  for (const fake of opened.splice(0)) {
    expect(fake.faults).toEqual([]);
    await fake.close();
  }
});

async function start(options: FakeOptions = {}) {
  const fake = await startFakeGitHub(options);
  opened.push(fake);
  return { fake, ...connectTo(fake) };
}

const links = { blobs: 'https://github.example/acme/shop/blob/abc', runPage: 'https://github.example/run/1' };
const OPTIONS = { key: 'default', ...links };
const HEAD = 'b'.repeat(40);

function commentOf(report: Report, key = 'default') {
  const options = { ...OPTIONS, key };
  return {
    whenNew: hasNews(report, 'on-findings') ? renderComment(report, options) : null,
    otherwise: renderResolvedComment(report, options),
  };
}

function manyFindings(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) =>
    finding({
      rule: `rule-${index}`,
      operation: operation(`GET /shelves/${index}`),
      location: location(index + 1),
      message: `Shelf ${index} is open to everybody, and ${'so on '.repeat(20)}`,
    }),
  );
  return reportOf({ findings, verdict: { outcome: 'fail', reasons: [], byApi: [] } });
}

describe('the comment', () => {
  it('is made once, left alone while nothing changes, and edited when something does (requirement 25)', async () => {
    const { fake, client } = await start();
    const target = { client, pullRequest: 7 };
    expect(await deliverComment(commentOf(eventfulReport()), target)).toMatchObject({ done: 'created' });
    const before = fake.requests.length;
    expect(await deliverComment(commentOf(eventfulReport()), target)).toMatchObject({ done: 'unchanged' });
    const writes = fake.requests.slice(before).filter(({ operation }) => !/^GET|graphql/.test(operation));
    expect(writes).toEqual([]);
    expect(await deliverComment(commentOf(manyFindings(2)), target)).toMatchObject({ done: 'updated' });
    expect(fake.state.comments).toHaveLength(1);
    expect(fake.state.comments[0]?.edits).toBe(1);
  });

  it('is found among 250 others (requirement 25)', async () => {
    const { fake, client } = await start();
    for (let index = 0; index < 125; index += 1) fake.state.addComment(7, 'somebody', `Comment ${index}`);
    await deliverComment(commentOf(eventfulReport()), { client, pullRequest: 7 });
    for (let index = 0; index < 125; index += 1) fake.state.addComment(7, 'somebody', `Comment ${index}`);
    expect(await deliverComment(commentOf(manyFindings(1)), { client, pullRequest: 7 })).toMatchObject({
      done: 'updated',
    });
    expect(fake.state.comments).toHaveLength(251);
  });

  it('is not what somebody else planted (requirement 26)', async () => {
    const { fake, client } = await start();
    const planted = fake.state.addComment(7, 'mallory', `${commentMarker('default')}\nAll is well.`);
    expect(await deliverComment(commentOf(eventfulReport()), { client, pullRequest: 7 })).toMatchObject({
      done: 'created',
    });
    expect(planted.edits).toBe(0);
    expect(fake.state.comments).toHaveLength(2);
  });

  it('is never begun on a clean pull request, and becomes short once all is resolved (requirement 27)', async () => {
    const { fake, client } = await start();
    const target = { client, pullRequest: 7 };
    expect(await deliverComment(commentOf(reportOf()), target)).toEqual({ done: 'none', url: null });
    expect(fake.state.comments).toEqual([]);
    await deliverComment(commentOf(eventfulReport()), target);
    await deliverComment(commentOf(reportOf()), target);
    const [comment] = fake.state.comments;
    expect(comment?.body).toContain('nothing left to do');
    expect(comment?.body).toContain('<details>');
    expect((comment?.body ?? '').split('<details>')[0]?.length).toBeLessThan(250);
  });

  it.each([5000, 150, 4])(
    'of %d findings has at most 60,000 characters, whole items and a pointer (requirement 28)',
    (count) => {
      const { body } = renderComment(manyFindings(count), OPTIONS);
      expect(body.length + 40).toBeLessThanOrEqual(60_000);
      expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
      const told = [...body.matchAll(/rule-\d+\.md/g)].length;
      if (count > 1000) expect(body).toMatch(/\*\*4,\d{3} more items\*\* left out\. \[The job summary\]\(https/);
      else expect(told).toBeGreaterThanOrEqual(count);
    },
  );

  it('of another key is another comment, and of two racing runs one comment stays (requirement 29)', async () => {
    const { fake, client } = await start();
    const target = { client, pullRequest: 7 };
    await deliverComment(commentOf(eventfulReport(), 'a'), target);
    await deliverComment(commentOf(eventfulReport(), 'b --> <x>'), target);
    expect(fake.state.comments).toHaveLength(2);
    const racing = [
      deliverComment(commentOf(manyFindings(1), 'c'), target),
      deliverComment(commentOf(manyFindings(2), 'c'), target),
    ];
    await Promise.all(racing);
    await deliverComment(commentOf(manyFindings(2), 'c'), target);
    expect(fake.state.comments.filter(({ body }) => body.startsWith(commentMarker('c')))).toHaveLength(1);
  });

  it('lets nothing out of a hostile description (requirement 57)', () => {
    const options = { key: 'default', blobs: 'https://github.com/acme/shop/blob/abc', runPage: null };
    const anyText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) => {
        const report = hostileReport(text);
        const owned = { ...options, ownersOf: () => [text, text] };
        for (const { body } of [renderComment(report, owned), renderResolvedComment(report, owned)]) {
          const [marker, ...lines] = body.split('\n');
          expect(marker).toBe(commentMarker('default'));
          expectInert(lines.map((line) => line.replace(/^<sub>(.*)<\/sub>$/, '$1')).join('\n'));
        }
        const { summary, text: more, title } = renderCheckOutput(report, owned);
        expectInert(summary);
        expectInert(more);
        expect(title).toMatch(/^[\w ,:]+$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the check run', () => {
  it('is complete from the first request on, on the head of the pull request, with 50 annotations a request (requirements 21, 23)', async () => {
    const { fake, client } = await start();
    const report = manyFindings(120);
    const annotations = checkAnnotations(chooseAnnotations(report, { failOn: 'high' }));
    const target = { client, name: 'OpenAPI posture', headSha: HEAD, runPage: links.runPage };
    await deliverCheckRun(renderCheckOutput(report, links), annotations, target);
    expect(fake.requests).toHaveLength(3);
    expect(fake.requests[0]?.body).toMatchObject({ status: 'completed', conclusion: 'failure', head_sha: HEAD });
    expect(fake.state.checkRuns).toMatchObject([
      { status: 'completed', detailsUrl: links.runPage, title: 'Failed: 120 high introduced' },
    ]);
    expect(fake.state.checkRuns[0]?.annotations).toHaveLength(120);
  });

  it('says verdict, largest rise and what to do first, within the limits of GitHub (requirement 21)', async () => {
    for (const report of [eventfulReport(), manyFindings(5000), hostileReport('x'.repeat(70_000)), reportOf()]) {
      const output = renderCheckOutput(report, links);
      expect(output.summary.length).toBeLessThanOrEqual(65_535);
      expect(output.text.length).toBeLessThanOrEqual(65_535);
      expect(output.title.length).toBeLessThanOrEqual(255);
    }
    const { summary } = renderCheckOutput(eventfulReport(), links);
    expect(summary).toContain('The gate fails');
    expect(summary).toContain('Largest rise in risk');
    expect(summary).toContain('openapi-posture check');
  });

  it('leaves columns out where a place has several lines (requirement 21)', () => {
    const places = [location(3, { endLine: 5, column: 9, endColumn: 2 }), location(7)];
    const findings = places.map((place, index) =>
      finding({ rule: `r${index}`, location: place, operation: operation(`GET /${index}`) }),
    );
    const annotations = checkAnnotations(chooseAnnotations(reportOf({ findings }), { failOn: 'high' }));
    expect(annotations[0]).not.toHaveProperty('start_column');
    expect(annotations[1]).toMatchObject({ start_line: 7, end_line: 7, start_column: 5, end_column: 11 });
  });
});

describe('the upload', () => {
  const sarif = renderSarif(eventfulReport(), { key: 'default' }).text;
  const upload = { commit: HEAD, ref: 'refs/pull/7/merge', toolName: 'openapi-posture' };

  it('is compressed, belongs to one commit and its reference, and is waited for (requirements 36, 40, 41)', async () => {
    const { fake, client, waits } = await start();
    const id = await uploadSarif(sarif, { client, ...upload });
    expect(await waitForProcessing(id, client)).toEqual({ state: 'complete', errors: [] });
    expect(waits).toEqual([5000, 10_000]);
    expect(fake.state.uploads).toMatchObject([
      { ref: 'refs/pull/7/merge', commit: HEAD, category: 'openapi-posture/default/' },
    ]);
  });

  it('is given up after 155 seconds, and a status that cannot be had is no failure (requirement 41)', async () => {
    const { fake, client, waits } = await start();
    const id = await uploadSarif(sarif, { client, ...upload });
    fake.trouble({ operation: /sarif_id/, answer: { status: 200, raw: { processing_status: 'pending' } }, times: 5 });
    expect(await waitForProcessing(id, client)).toEqual({ state: 'pending', errors: [] });
    expect(waits).toEqual([5000, 10_000, 20_000, 40_000, 80_000]);
    fake.trouble({ operation: /sarif_id/, answer: refuse(403, 'Forbidden'), times: 9 });
    expect((await waitForProcessing(id, client)).state).toBe('unknown');
  });

  it('that fails in processing says why (requirement 41)', async () => {
    const { client } = await start();
    const broken = sarif.replace('"text":', '"txet":');
    const id = await uploadSarif(broken, { client, ...upload });
    const { state, errors } = await waitForProcessing(id, client);
    expect(state).toBe('failed');
    expect(errors.length).toBeGreaterThan(0);
  });

  it.each([
    [
      refuse(403, 'Advanced Security must be enabled for this repository to use code scanning.'),
      'needs GitHub Code Security',
    ],
    [
      refuse(403, 'Code Security must be enabled for this repository to use code scanning.'),
      'needs GitHub Code Security',
    ],
    [refuse(403, 'Code scanning is not enabled for this repository.'), 'Switch code scanning on'],
    [refuse(403, 'Repository was archived so is read-only.'), 'archived'],
    [refuse(403, 'Resource not accessible by integration'), 'upload-sarif can upload it'],
    [refuse(404, 'Not Found'), 'not available here'],
    [refuse(413, 'Payload Too Large'), 'Judge fewer documents'],
    [refuse(503, 'Service Unavailable'), 'run the job again'],
  ])('refused with %o has advice (requirement 41)', async (answer, advice) => {
    const { fake, client } = await start();
    fake.trouble({ operation: /sarifs$/, answer, times: 9 });
    const error = await uploadSarif(sarif, { client, ...upload }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GitHubRefusal);
    expect(uploadAdvice(error as GitHubRefusal)).toContain(advice);
  });

  it.each([
    ['rejecting SARIF, as there are multiple runs with the same category', 'own sarif-key'],
    ['rejecting SARIF, as there are too many logical alerts', 'split the documents'],
    [
      'CodeQL analyses from advanced configurations cannot be processed when the default setup is enabled',
      'default setup',
    ],
    ['could not convert rules: invalid security severity value, is not a number', 'report this'],
  ])('that failed with "%s" has advice (requirement 41)', (said, advice) => {
    expect(processingAdvice([said])).toContain(advice);
  });
});

it('removals and changes that break clients are told in the comment once', () => {
  const report = reportOf({ changes: [change({ posture: 'neutral', compatibility: 'breaking', severity: 'info' })] });
  const { body } = renderComment(report, OPTIONS);
  expect(body.match(/operation-security-removed/g)).toHaveLength(1);
});
