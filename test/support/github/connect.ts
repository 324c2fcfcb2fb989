/** A client for the fake GitHub that does not really wait: it notes how long it would have. */
import { connectGitHub, type GitHubClient } from '../../../src/io/github/client.ts';
import type { FakeGitHub } from './fake-github.ts';

export interface ImpatientClient {
  readonly client: GitHubClient;
  /** Milliseconds of each wait. */
  readonly waits: readonly number[];
}

export function connectTo(fake: FakeGitHub, token = fake.token): ImpatientClient {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const repository = { owner: 'acme', repo: 'shop' };
  return { client: connectGitHub({ token, apiUrl: fake.apiUrl, repository, sleep }), waits };
}
