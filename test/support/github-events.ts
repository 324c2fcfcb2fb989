/** Event payloads as GitHub sends them, reduced to what a step may look at. */

export interface StepEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
}

const REPOSITORY = { full_name: 'acme/shop', default_branch: 'main', fork: false };
export const ZEROS = '0'.repeat(40);

/** `head` is the newest commit of the pull request, `merge` the commit that GitHub made of it and `base`. */
export function pullRequest(commits: { base: string; head: string; merge: string }, from = 'acme/shop'): StepEvent {
  return {
    name: 'pull_request',
    sha: commits.merge,
    ref: 'refs/pull/1/merge',
    payload: {
      action: 'synchronize',
      number: 1,
      repository: REPOSITORY,
      pull_request: {
        number: 1,
        merged: false,
        head: { sha: commits.head, ref: 'change', repo: { full_name: from, fork: from !== 'acme/shop' } },
        base: { sha: commits.base, ref: 'main', repo: REPOSITORY },
      },
    },
  };
}

export function push(before: string, after: string, more: object = {}): StepEvent {
  const payload = {
    ref: 'refs/heads/main',
    before,
    after,
    created: before === ZEROS,
    deleted: after === ZEROS,
    forced: false,
    repository: REPOSITORY,
    ...more,
  };
  return { name: 'push', sha: after, ref: 'refs/heads/main', payload };
}

export function mergeGroup(base: string, head: string): StepEvent {
  const reference = `refs/heads/gh-readonly-queue/main/pr-1-${head}`;
  const group = { head_sha: head, head_ref: reference, base_sha: base, base_ref: 'refs/heads/main' };
  return {
    name: 'merge_group',
    sha: head,
    ref: reference,
    payload: { action: 'checks_requested', merge_group: group, repository: REPOSITORY },
  };
}

export function schedule(sha: string): StepEvent {
  return { name: 'schedule', sha, ref: 'refs/heads/main', payload: { schedule: '0 6 * * 1', repository: REPOSITORY } };
}
