/** Repositories with a shop and a pull request on it, as `actions/checkout` leaves them. */
import { type Changes, type GitRepository, gitRepository, type RepositoryOptions } from './git-repository.ts';
import { pullRequest, type StepEvent } from './github-events.ts';
import { shopYaml } from './shop.ts';

export const SPEC = 'api/openapi.yaml';
const repositories: GitRepository[] = [];

/** A repository with the shop on main. */
export function shop(files: Changes = {}, options: RepositoryOptions = {}): GitRepository {
  const repository = gitRepository(options);
  repositories.push(repository);
  repository.commit('The shop', { [SPEC]: shopYaml(), 'README.md': 'The shop\n', ...files });
  return repository;
}

/** Deletes every shop. */
export function closeShops(): void {
  for (const repository of repositories.splice(0)) repository.remove();
}

export interface OpenedPullRequest {
  readonly workspace: string;
  readonly event: StepEvent;
  readonly merge: string;
  readonly base: string;
  /** The newest commit of the pull request itself. */
  readonly head: string;
}

/** A pull request whose merge commit is checked out at depth 1, detached; `onMain` was merged since it was opened. */
export function openPullRequest(
  repository: GitRepository,
  changes: Changes,
  { onMain, from }: { readonly onMain?: Changes; readonly from?: string } = {},
): OpenedPullRequest {
  const opened = repository.git('rev-parse', 'main');
  repository.git('checkout', '--quiet', '-B', 'change', 'main');
  const head = repository.commit('Change the shop', changes);
  repository.git('checkout', '--quiet', 'main');
  const base = onMain === undefined ? opened : repository.commit('Meanwhile on main', onMain);
  repository.git('checkout', '--quiet', '-B', 'pull/1/merge');
  const merge = repository.merge('change');
  const { directory } = repository.checkout('pull/1/merge');
  repository.git('checkout', '--quiet', 'main');
  return { workspace: directory, event: pullRequest({ base: opened, head, merge }, from), merge, base, head };
}
