/**
 * Keeps one comment per pull request and key. Found by its hidden first line, and only where we wrote it: a marker that
 * somebody else planted is a text like any other. Of two that racing runs made the older one stays.
 */
import { createHash } from 'node:crypto';
import type { GitHubClient } from '../../io/github/client.ts';
import { payloadNumber, payloadText } from '../../io/github-payload.ts';
import type { RenderedComment } from '../render/comment.ts';

export interface CommentTarget {
  readonly client: GitHubClient;
  readonly pullRequest: number;
}

export interface DeliveredComment {
  readonly done: 'created' | 'updated' | 'unchanged' | 'none';
  readonly url: string | null;
}

/** `null` for `whenNew`: with nothing to tell no comment is begun, and one that is there gets `otherwise`. Throws a GitHubRefusal. */
export async function deliverComment(
  { whenNew, otherwise }: { readonly whenNew: RenderedComment | null; readonly otherwise: RenderedComment },
  target: CommentTarget,
): Promise<DeliveredComment> {
  const [oldest, ...others] = await ownComments(otherwise.marker, target);
  if (oldest !== undefined) {
    await deleteComments(others, target);
    return updateComment(oldest, whenNew ?? otherwise, target);
  }
  if (whenNew === null) return { done: 'none', url: null };
  const { data } = await target.client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: target.pullRequest,
    body: signed(whenNew),
  });
  return settleRace(whenNew, payloadNumber(data, 'id'), payloadText(data, 'html_url'), target);
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string | null;
}

/** The login of the token that every workflow run gets. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/** Our comments with that marker, oldest first. */
async function ownComments(marker: string, { client, pullRequest }: CommentTarget): Promise<readonly OwnComment[]> {
  const comments = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
  });
  const candidates = comments.flatMap((comment) => {
    const id = payloadNumber(comment, 'id');
    const body = payloadText(comment, 'body') ?? '';
    const login = payloadText(comment, 'user', 'login');
    if (id === null || !body.startsWith(marker)) return [];
    return [{ id, body, login, url: payloadText(comment, 'html_url') }];
  });
  if (candidates.length === 0) return [];
  const viewer = (await client.viewer()) ?? WORKFLOW_LOGIN;
  return candidates.filter(({ login }) => login === viewer).toSorted((one, other) => one.id - other.id);
}

async function updateComment(
  known: OwnComment,
  comment: RenderedComment,
  { client }: CommentTarget,
): Promise<DeliveredComment> {
  const body = signed(comment);
  // The signature and not the text is compared: GitHub may store line ends in its own way.
  if (signatureOf(known.body) === signatureOf(body)) return { done: 'unchanged', url: known.url };
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: known.id, body });
  return { done: 'updated', url: known.url };
}

/** Two runs may both have found none. Whoever sees an older one takes the own one back. */
async function settleRace(
  comment: RenderedComment,
  id: number | null,
  url: string | null,
  target: CommentTarget,
): Promise<DeliveredComment> {
  const [oldest, ...others] = await ownComments(comment.marker, target);
  if (oldest === undefined || oldest.id === id) return { done: 'created', url };
  await deleteComments(
    others.filter((other) => other.id === id),
    target,
  );
  return updateComment(oldest, comment, target);
}

async function deleteComments(comments: readonly OwnComment[], { client }: CommentTarget): Promise<void> {
  for (const { id } of comments) {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  }
}

/** The body with what tells whether it changed, behind the marker. */
function signed({ marker, body }: RenderedComment): string {
  const signature = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return `${marker}<!-- ${signature} -->${body.slice(marker.length)}`;
}

function signatureOf(body: string): string | undefined {
  return /^<!--[^\n]*?--><!-- ([0-9a-f]{16}) -->/.exec(body)?.[1];
}
