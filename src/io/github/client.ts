/**
 * Requests to the API of the GitHub instance that runs us, and to nobody else: one at a time, with bounded patience, never
 * following a redirect. Loading it takes longer than a small run, so nothing that runs always may import it but by `import()`.
 */
import { getOctokit } from '@actions/github';
import { GitHubRefusal, refusalOf } from './refusal.ts';
import { waitBeforeRetry } from './retry.ts';

export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or `https://host/api/v3` of GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Waits; tests pass one that does not. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface GitHubAnswer {
  readonly status: number;
  /** Whatever came back: it is from outside, so look at it with the functions of github-payload.ts. */
  readonly data: unknown;
  /** Whether a list goes on. */
  readonly hasNextPage: boolean;
}

export interface GitHubClient {
  /** `GET /repos/{owner}/{repo}/…`; owner and repository are filled in. Throws a GitHubRefusal for whatever did not work. */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubAnswer>;
  /** All pages of a list, at most so many. */
  list(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
  /** The login that the token acts as, or `null` when GitHub does not say. */
  viewer(): Promise<string | null>;
  sleep(milliseconds: number): Promise<void>;
}

const PATIENCE = 60_000;
const ATTEMPT_TIMEOUT = 20_000;
const PAGE = 100;
const PAGES = 30;

/** Opens no connection yet. */
export function connectGitHub({ token, apiUrl, repository, sleep = pause }: GitHubAccess): GitHubClient {
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT, userAgent: 'openapi-posture' });
  let patience = PATIENCE;
  let viewer: Promise<string | null> | undefined;

  const attempt = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<GitHubAnswer> => {
    const signal = AbortSignal.timeout(ATTEMPT_TIMEOUT);
    const response = await octokit.request(route, { ...parameters, request: { signal, redirect: 'manual' } });
    if (response.status >= 300) throw new GitHubRefusal(response.status, 'GitHub answered with a redirect', null);
    return {
      status: response.status,
      data: response.data,
      hasNextPage: /rel="next"/.test(String(response.headers.link ?? '')),
    };
  };

  const request: GitHubClient['request'] = async (route, parameters = {}) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(route, { ...repository, ...parameters });
      } catch (error) {
        const wait = waitBeforeRetry(error, tried, Date.now());
        if (wait === null || wait > patience) throw refusalOf(error);
        patience -= wait;
        await sleep(wait);
      }
    }
  };

  return {
    request,
    sleep,
    async list(route, parameters = {}) {
      const items: unknown[] = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const { data, hasNextPage } = await request(route, { ...parameters, per_page: PAGE, page });
        if (!Array.isArray(data)) throw new GitHubRefusal(200, 'GitHub answered with something that is no list', null);
        items.push(...data);
        if (!hasNextPage) break;
      }
      return items;
    },
    viewer() {
      viewer ??= askViewer(octokit);
      return viewer;
    },
  };
}

/** The only way that every kind of token answers: the REST API tells people who they are, and not the token of a run. */
async function askViewer(octokit: ReturnType<typeof getOctokit>): Promise<string | null> {
  try {
    const answer = (await octokit.graphql('{ viewer { login } }')) as { viewer?: { login?: unknown } };
    return typeof answer.viewer?.login === 'string' ? answer.viewer.login : null;
  } catch {
    // Not knowing is an answer: the caller then trusts the login of the workflow token alone.
    return null;
  }
}

/** Deprecations and debugging of the library are no text for a job log. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
