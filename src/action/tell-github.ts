/**
 * Tells a report through the API of GitHub: check run, comment, code scanning. What GitHub refuses is lost to no reader: it is
 * in the summary and the files, and a note says what was refused and which permission was missing.
 */
import { connectGitHub, type GitHubClient } from '../io/github/client.ts';
import { GitHubRefusal } from '../io/github/refusal.ts';
import type { GitHubEvent } from '../io/github-event.ts';
import { deliverCheckRun } from '../report/deliver/check-run.ts';
import { processingAdvice, uploadAdvice, uploadSarif, waitForProcessing } from '../report/deliver/code-scanning.ts';
import { deliverComment } from '../report/deliver/pull-request-comment.ts';
import type { CheckAnnotation, CheckOutput } from '../report/render/check-output.ts';
import type { RenderedComment } from '../report/render/comment.ts';
import { runPageOf } from './run-page.ts';
import { type Environment, printText } from './runner-files.ts';

export interface Telling {
  readonly environment: Environment;
  readonly event: Pick<GitHubEvent, 'isFork' | 'isDependabot' | 'head' | 'pullRequestHead' | 'pullRequestNumber'>;
  readonly token: string | null;
  /** Waits; tests pass one that does not. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface Wishes {
  readonly sarif: {
    readonly text: string;
    readonly ref: string;
    readonly toolName: string;
    readonly wait: boolean;
  } | null;
  readonly check: {
    readonly name: string;
    readonly output: CheckOutput;
    readonly annotations: (isUploaded: boolean) => readonly CheckAnnotation[];
  } | null;
  readonly comment: { readonly whenNew: RenderedComment | null; readonly otherwise: RenderedComment } | null;
}

export interface Told {
  readonly isUploaded: boolean;
  /** Whether the check run shows every annotation that has a place, or those that code scanning does not show. */
  readonly checked: 'all' | 'rest' | null;
  readonly sarifId: string | null;
  readonly checkUrl: string | null;
  readonly commentUrl: string | null;
  /** What did not work, in sentences; untrusted text of GitHub inside. */
  readonly notes: readonly { readonly channel: 'sarif' | 'check' | 'comment'; readonly message: string }[];
}

/** Writes one after the other, as GitHub asks; the upload is waited for last, when everything else is said. */
export async function tellGitHub(wishes: Wishes, telling: Telling): Promise<Told> {
  const notes: { channel: 'sarif' | 'check' | 'comment'; message: string }[] = [];
  const told = { isUploaded: false, checked: null, sarifId: null, checkUrl: null, commentUrl: null };
  const client = clientFor(telling);
  if (client === null) {
    const message = 'There is no token, so nothing was written to GitHub but this log and the summary.';
    const channel = wishes.sarif !== null ? 'sarif' : wishes.check !== null ? 'check' : 'comment';
    return { ...told, notes: [{ channel, message }] };
  }
  const attempt = async <T>(
    channel: 'sarif' | 'check' | 'comment',
    what: string,
    work: () => Promise<T>,
  ): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GitHubRefusal)) throw error;
      const advice = channel === 'sarif' ? ` ${uploadAdvice(error)}` : '';
      notes.push({ channel, message: `${what} was not delivered: ${sayRefusal(error, telling)}${advice}` });
      return null;
    }
  };
  const { sarif, check, comment } = wishes;
  const { event } = telling;
  const sarifId =
    sarif === null
      ? null
      : await attempt('sarif', 'The upload to code scanning', () =>
          uploadSarif(sarif.text, { client, commit: event.head, ref: sarif.ref, toolName: sarif.toolName }),
        );
  const runPage = runPageOf(telling.environment);
  let checked: Told['checked'] = null;
  let checkUrl: string | null = null;
  if (check !== null) {
    const headSha = event.pullRequestHead ?? event.head;
    const answer = await attempt('check', 'The check run', async () => ({
      url: await deliverCheckRun(check.output, check.annotations(sarifId !== null), {
        client,
        name: check.name,
        headSha,
        runPage,
      }),
    }));
    if (answer !== null) checked = sarifId === null ? 'all' : 'rest';
    checkUrl = answer?.url ?? null;
  }
  const pullRequest = event.pullRequestNumber;
  const delivered =
    comment === null || pullRequest === null
      ? null
      : await attempt('comment', 'The comment', () => deliverComment(comment, { client, pullRequest }));
  if (sarif?.wait === true && sarifId !== null) {
    printText('Waiting for code scanning to take the results…\n');
    const { state, errors } = await waitForProcessing(sarifId, client);
    if (state === 'failed') {
      const message = `Code scanning refused the results: ${errors.join('; ') || 'no reason given'}. ${processingAdvice(errors)}`;
      notes.push({ channel: 'sarif', message });
      return { isUploaded: false, checked, sarifId, checkUrl, commentUrl: delivered?.url ?? null, notes };
    }
    if (state !== 'complete')
      printText('Code scanning has not said yet that it took the results; it will go on by itself.\n');
  }
  return { isUploaded: sarifId !== null, checked, sarifId, checkUrl, commentUrl: delivered?.url ?? null, notes };
}

/** `null` without a token or a repository. */
export function clientFor({
  environment,
  token,
  sleep,
}: Pick<Telling, 'environment' | 'token' | 'sleep'>): GitHubClient | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (!token || !owner || !repo) return null;
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  return connectGitHub({ token, apiUrl, repository: { owner, repo }, ...(sleep === undefined ? {} : { sleep }) });
}

function sayRefusal({ status, message, permission }: GitHubRefusal, { event }: Telling): string {
  const answer = status === 0 ? `${message}.` : `GitHub answered ${status} (${message}).`;
  if (status !== 403 && status !== 404) return answer;
  const missing = permission === null ? '' : ` The job needs the permission ${permission}.`;
  return `${answer}${missing}${whoseToken(event)}`;
}

/** Why no permission of the workflow would help. */
function whoseToken({ isFork, isDependabot }: Telling['event']): string {
  if (isFork)
    return ' The pull request comes from a fork, whose token can only read; docs/github.md shows how to comment on these.';
  if (isDependabot) return ' Dependabot started the run, whose token can only read.';
  return '';
}
