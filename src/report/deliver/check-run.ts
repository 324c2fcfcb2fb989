/**
 * Makes the check run. It is complete from its first request on, so that whatever ends us leaves none in progress; further
 * annotations are added to it in batches.
 */
import type { GitHubClient } from '../../io/github/client.ts';
import { payloadNumber, payloadText } from '../../io/github-payload.ts';
import type { CheckAnnotation, CheckOutput } from '../render/check-output.ts';

export interface CheckRunTarget {
  readonly client: GitHubClient;
  readonly name: string;
  /** The newest commit of the pull request; GitHub shows no check of a merge commit. */
  readonly headSha: string;
  /** The page of the workflow run; `null` outside of one. */
  readonly runPage: string | null;
}

/** GitHub's limit per request. */
const BATCH = 50;

/** The address of the check run, or `null` when GitHub did not say. Throws a GitHubRefusal. */
export async function deliverCheckRun(
  output: CheckOutput,
  annotations: readonly CheckAnnotation[],
  { client, name, headSha, runPage }: CheckRunTarget,
): Promise<string | null> {
  const { conclusion, title, summary, text } = output;
  const shown = { title, summary, ...(text === '' ? {} : { text }) };
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    ...(runPage === null ? {} : { details_url: runPage }),
    output: { ...shown, annotations: annotations.slice(0, BATCH) },
  });
  const id = payloadNumber(data, 'id');
  for (let at = BATCH; id !== null && at < annotations.length; at += BATCH) {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: id,
      conclusion,
      output: { ...shown, annotations: annotations.slice(at, at + BATCH) },
    });
  }
  return payloadText(data, 'html_url');
}
