/** What the API of GitHub can say where git cannot: a merge base, the pull request of a commit, the files of a commit. */
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { baseUnavailable } from '../base-unavailable.ts';
import type { GitObjects } from '../git-objects.ts';
import { kindOfMode } from '../git-tree.ts';
import type { FoundPullRequest, GitHubApi } from '../github-comparison.ts';
import { payloadId, payloadNumber, payloadText, payloadValue } from '../github-payload.ts';
import { maximumFileBytes } from '../limits.ts';
import { isObjectId, requireObjectId } from '../object-id.ts';
import { orderEntries } from '../order-entries.ts';
import type { GitHubClient } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

/** Questions about commits. What GitHub refuses is an answer too: it does not know. */
export function gitHubApi(client: GitHubClient): GitHubApi {
  return {
    async mergeBase(one, other) {
      const basehead = `${requireObjectId(one)}...${requireObjectId(other)}`;
      const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead,
        per_page: 1,
      });
      return payloadId(data, 'merge_base_commit', 'sha');
    },
    async pullRequestOf({ label, sha }) {
      const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/pulls', { head: label, state: 'open' });
      const found = Array.isArray(data) ? data.find((entry) => payloadId(entry, 'head', 'sha') === sha) : undefined;
      return found === undefined ? null : readPullRequest(found);
    },
    async file({ owner, repo, path, commit }) {
      const place = { owner, repo, path, ref: requireObjectId(commit) };
      const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/contents/{path}', place);
      const content = payloadText(data, 'content');
      const isText = content !== null && payloadText(data, 'encoding') === 'base64';
      return isText ? Buffer.from(content, 'base64').toString('utf8') : null;
    },
    tree: (commit, objects) => apiTree(client, commit, objects),
  };
}

function readPullRequest(data: unknown): FoundPullRequest | null {
  const number = payloadNumber(data, 'number');
  const base = payloadId(data, 'base', 'sha');
  if (number === null || base === null) return null;
  const repository = payloadText(data, 'head', 'repo', 'full_name');
  const isFork = repository === null || repository !== payloadText(data, 'base', 'repo', 'full_name');
  return { number, base, merge: payloadId(data, 'merge_commit_sha'), isFork };
}

async function unlessRefused(client: GitHubClient, route: string, parameters: Readonly<Record<string, unknown>>) {
  try {
    return (await client.request(route, parameters)).data;
  } catch (error) {
    if (error instanceof GitHubRefusal) return null;
    throw error;
  }
}

/** The files of a commit. Blobs that the clone has are read there: head holds all that the change left alone. */
function apiTree(client: GitHubClient, commit: string, objects: GitObjects): Tree {
  const listed = orRefused(commit, () => listCommit(client, commit));
  // Whoever asks for entries gets the error; without this line Node would end the program before anybody asked.
  listed.catch(() => undefined);
  return {
    entries: () => listed,
    async read(paths) {
      const byPath = new Map((await listed).map((entry) => [entry.path, entry]));
      const wanted = paths.flatMap((path) => {
        const entry = byPath.get(path);
        return entry?.kind === 'file' && entry.id !== null ? [{ path, id: entry.id, size: entry.size ?? 0 }] : [];
      });
      const known = new Map(await objects.read(wanted.map(({ id }) => id)));
      for (const { id, size } of wanted) {
        if (known.has(id) || size > maximumFileBytes) continue;
        known.set(id, await orRefused(commit, () => readBlob(client, id)));
      }
      return new Map(wanted.flatMap(({ path, id }) => (known.has(id) ? [[path, known.get(id) as Uint8Array]] : [])));
    },
  };
}

async function listCommit(client: GitHubClient, commit: string): Promise<readonly TreeEntry[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    tree_sha: requireObjectId(commit),
    recursive: '1',
  });
  const tree = payloadValue(data, 'tree');
  // An incomplete list would make what it lacks look new.
  if (!Array.isArray(tree) || payloadValue(data, 'truncated') === true) throw baseUnavailable(commit);
  return orderEntries(
    tree.flatMap((entry) => {
      const kind = kindOfMode(payloadText(entry, 'mode') ?? '');
      const path = payloadText(entry, 'path');
      const id = payloadId(entry, 'sha');
      if (kind === null || path === null || id === null) return [];
      return [{ path, kind, id, size: payloadNumber(entry, 'size') }];
    }),
  );
}

async function readBlob(client: GitHubClient, id: string): Promise<Uint8Array> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
  const content = payloadText(data, 'content');
  if (content === null || payloadText(data, 'encoding') !== 'base64' || !isObjectId(id)) throw baseUnavailable(id);
  return Buffer.from(content, 'base64');
}

async function orRefused<T>(commit: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubRefusal) throw baseUnavailable(commit);
    throw error;
  }
}
