/** Runs the real check on past commits, each against its parent, to show what the proposed gate would have said. */

import { ensureCommit } from '../../io/fetch-commit.ts';
import { gitTree } from '../../io/git-tree.ts';
import type { RecentCommit } from '../../io/recent-commits.ts';
import { DEFAULT_CONFIGURATION } from '../../judge/configuration/default-configuration.ts';
import type { Report } from '../../model/report.ts';
import { NO_WAIVERS } from '../run/read-waivers.ts';
import { runAssessment } from '../run/run-assessment.ts';
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
    replayed.push({ commit, report: await replay(bench, repository, commit, commit.parent) });
  }
  return replayed;
}

function replay(bench: Workbench, repository: string, { commit }: RecentCommit, parent: string): Promise<Report> {
  const objects = bench.objectsOf(repository);
  return runAssessment({
    trees: { base: gitTree(repository, parent, objects), head: gitTree(repository, commit, objects) },
    explicit: [],
    folders: [],
    folder: '',
    policy: { configuration: DEFAULT_CONFIGURATION, problems: [], after: null, packs: null },
    waivers: NO_WAIVERS,
    isTrusted: true,
    isState: false,
    given: {},
    subject: {
      repository: null,
      base: parent,
      head: commit,
      event: null,
      asOf: bench.asOf,
      repeat: `openapi-posture check --base ${parent} --head ${commit} --as-of ${bench.asOf}`,
    },
    validator: null,
    notices: [],
  });
}
