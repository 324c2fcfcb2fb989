/** Two commits of a repository, judged by the built-in configuration, as nobody else would have set it up yet. */
import type { GitObjects } from '../../io/git-objects.ts';
import { gitTree } from '../../io/git-tree.ts';
import { DEFAULT_CONFIGURATION } from '../../judge/configuration/default-configuration.ts';
import type { Report } from '../../model/report.ts';
import { NO_WAIVERS } from './read-waivers.ts';
import { runAssessment } from './run-assessment.ts';

interface Commits {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly asOf: string;
}

/** The report of `check` on them. */
export function assessCommits({ repository, base, head, asOf }: Commits, objects: GitObjects): Promise<Report> {
  return runAssessment({
    trees: { base: gitTree(repository, base, objects), head: gitTree(repository, head, objects) },
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
      base,
      head,
      event: null,
      asOf,
      repeat: `openapi-posture check --base ${base} --head ${head} --as-of ${asOf}`,
    },
    validator: null,
    notices: [],
  });
}
