/** `init`: shows what is here and what the proposed gate would have said, then writes configuration and workflow. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { commitsTouching } from '../../io/recent-commits.ts';
import { workTree } from '../../io/work-tree.ts';
import { writeOutput } from '../../io/write-file.ts';
import type { Report } from '../../model/report.ts';
import { defaultBranch } from '../init/default-branch.ts';
import { describeHistory, describeState } from '../init/describe-repository.ts';
import { proposeApis } from '../init/propose-apis.ts';
import { proposedConfiguration } from '../init/proposed-configuration.ts';
import { proposedWorkflow } from '../init/proposed-workflow.ts';
import { replayCommits } from '../init/replay-commits.ts';
import type { Arguments } from '../parse-arguments.ts';
import { print, wrongOperands } from '../run/deliver-answer.ts';
import { readPolicy } from '../run/read-policy.ts';
import { NO_WAIVERS } from '../run/read-waivers.ts';
import { runAssessment } from '../run/run-assessment.ts';
import { type Workbench, withWorkbench } from '../run/workbench.ts';

const CONFIGURATION = '.github/openapi-posture.yml';
const WORKFLOW = '.github/workflows/openapi-posture.yml';
const COMMITS = 20;

/** Writes nothing when one of the files is already there, unless `--force` is given. */
export function init({ given, operands }: Arguments): Promise<number> {
  if (operands.length > 0) throw wrongOperands('init', 'no operand');
  return withWorkbench(given, async (bench) => {
    const { repository } = bench;
    if (repository === null) {
      throw new UserError(
        'no-repository',
        `There is no git repository around ${bench.workingDirectory}.`,
        'Run "git init" first.',
      );
    }
    refuseToReplace(repository, given.force === true);
    const state = await assessState(bench, repository);
    const documents = state.documents.filter(({ judged }) => judged).map(({ file }) => file);
    const commits = await commitsTouching(repository, documents, { limit: COMMITS }).catch(withoutHistory);
    const replayed = await replayCommits(bench, repository, commits);
    const head = workTree(repository, bench.objectsOf(repository));
    write(repository, CONFIGURATION, proposedConfiguration(await proposeApis(head, bench.asOf)));
    write(repository, WORKFLOW, proposedWorkflow(await defaultBranch(repository)));
    bench.progress.stop();
    print(describeState(state));
    print(describeHistory(replayed));
    print(`Wrote ${CONFIGURATION} and ${WORKFLOW}.\nNext: read both, commit them, and open a pull request.\n`);
    return 0;
  });
}

function refuseToReplace(repository: string, isForced: boolean): void {
  const present = [CONFIGURATION, WORKFLOW].filter((path) => existsSync(join(repository, path)));
  if (present.length === 0 || isForced) return;
  throw new UserError(
    'already-set-up',
    `${present.join(' and ')} ${present.length === 1 ? 'is' : 'are'} already there.`,
    'Give --force to replace them.',
  );
}

async function assessState(bench: Workbench, repository: string): Promise<Report> {
  const head = workTree(repository, bench.objectsOf(repository));
  const trees = { base: null, head };
  // A file that is there is about to be replaced, so it is not asked.
  const policy = await readPolicy({ trees: NOTHING, folder: '', file: null, isTrusted: true });
  return runAssessment({
    trees,
    explicit: [],
    folders: [],
    folder: '',
    policy,
    waivers: NO_WAIVERS,
    isTrusted: true,
    isState: false,
    given: bench.given,
    subject: {
      repository: null,
      base: null,
      head: 'worktree',
      event: null,
      asOf: bench.asOf,
      repeat: 'openapi-posture check',
    },
    validator: null,
    notices: [],
  });
}

const EMPTY = { entries: async () => [], read: async () => new Map<string, Uint8Array>() };
const NOTHING = { base: null, head: EMPTY };

/** A repository without a commit has no history to replay. */
function withoutHistory(error: unknown): [] {
  if (error instanceof UserError && error.code === 'revision-unknown') return [];
  throw error;
}

function write(repository: string, path: string, text: string): void {
  writeOutput(join(repository, path), text, [repository]);
}
