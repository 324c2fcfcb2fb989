/** Runs the real check on past commits, each against its parent, to show what the proposed gate would have said. */

import { ensureCommit } from '../../io/fetch-commit.ts';
import type { RecentCommit } from '../../io/recent-commits.ts';
import type { Report } from '../../model/report.ts';
import { assessCommits } from '../run/assess-commits.ts';
import type { Workbench } from '../run/workbench.ts';

export interface Replayed {
  readonly commit: RecentCommit;
  readonly report: Report;
}

const NO_ACCESS = { token: null, serverUrl: null };

/** Newest first, as given. A commit whose parent this clone does not have is left out. */
export async function replayCommits(
  bench: Workbench,
  repository: string,
  commits: readonly RecentCommit[],
): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = [];
  for (const commit of commits) {
    if (commit.parent === null || !(await ensureCommit(repository, commit.parent, NO_ACCESS))) continue;
    const { asOf } = bench;
    const objects = bench.objectsOf(repository);
    const report = await assessCommits({ repository, base: commit.parent, head: commit.commit, asOf }, objects);
    replayed.push({ commit, report });
  }
  return replayed;
}
