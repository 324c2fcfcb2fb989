/** One run on GitHub: from inputs and an event to a verdict, told in every channel that was asked for. */
import { resolve } from 'node:path';
import { exitCodeOf } from '../cli/exit-code.ts';
import { cacheStore, gitHubStore } from '../cli/packs/pack-stores.ts';
import { quoted } from '../cli/read-value.ts';
import { applyOptions } from '../cli/run/apply-options.ts';
import { findOwners } from '../cli/run/find-owners.ts';
import { changesSetup } from '../cli/run/find-setup-change.ts';
import { type BaselineSet, NO_BASELINE, readBaselineFile } from '../cli/run/read-baseline.ts';
import { type Policy, readPolicy } from '../cli/run/read-policy.ts';
import { readWaiverFiles, type WaiverSet } from '../cli/run/read-waivers.ts';
import { repeatCommand } from '../cli/run/repeat-command.ts';
import { runAssessment } from '../cli/run/run-assessment.ts';
import { structureValidator } from '../cli/run/structure-validator.ts';
import { today } from '../cli/run/today.ts';
import { UserError } from '../errors.ts';
import { findRoot, pathBelow } from '../io/find-root.ts';
import { type GitObjects, openGitObjects } from '../io/git-objects.ts';
import { gitTree } from '../io/git-tree.ts';
import type { GitHubApi } from '../io/github-comparison.ts';
import { type GitHubEvent, readGitHubEvent } from '../io/github-event.ts';
import { readGitHubPayload } from '../io/github-payload.ts';
import { tighten } from '../judge/configuration/tighten.ts';
import { BUILT_IN_RULES } from '../judge/rules/built-in.generated.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Tree } from '../model/tree.ts';
import type { Given } from '../options.ts';
import { commandData } from '../report/safe-text/escape-command.ts';
import { type BuiltSpecs, filesOutside, findBuiltSpecs } from './built-specs.ts';
import { deliverReport } from './deliver-report.ts';
import { lazyApi } from './lazy-api.ts';
import { deliverOutputsTo, type Environment, printText } from './runner-files.ts';
import { readSharedPolicy, refusedRelaxations } from './shared-policy.ts';

/** The exit code: 0 passed, 1 the gate failed, 2 something did not run. Throws when there is no report to give. */
export async function runAction(given: Given, environment: Environment): Promise<number> {
  const token = given['github-token'] ?? null;
  for (const secret of [token, given['policy-token'] ?? null]) {
    if (secret !== null) printText(`::add-mask::${commandData(secret)}\n`);
  }
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const { repository, folder } = findWorkingDirectory(workspace, given['working-directory'] ?? '.');
  const api = token === null || !environment.GITHUB_REPOSITORY ? null : lazyApi(environment, token);
  const event = await readGitHubEvent({
    directory: repository,
    environment,
    payload: readGitHubPayload(environment),
    access: { token, serverUrl: environment.GITHUB_SERVER_URL ?? null },
    api,
    explicit: { base: given.base ?? null, head: given.head ?? null },
  });
  if (event.isNothingToDo) return nothingToDo(event, environment);
  const objects = openGitObjects(repository);
  const others: GitObjects[] = [];
  const openObjects = (directory: string): GitObjects => {
    const opened = openGitObjects(directory);
    others.push(opened);
    return opened;
  };
  try {
    const trees = treesOf(event, repository, objects, api);
    await requireFolder(trees.head, folder);
    const policy = await readPolicy({ trees, folder, file: given.config ?? null, isTrusted: !event.isFork });
    // What stands on the default branch has been agreed on, whatever stood there before the push.
    const agreed = event.isDefaultBranch ? { base: null, head: trees.head } : trees;
    const waivers = await readWaiverFiles({ trees: agreed, folder, isTrusted: !event.isFork });
    const isState = event.isDefaultBranch || event.base === null;
    const baseline = isState ? await readBaselineFile(trees.head, folder) : NO_BASELINE;
    const shared = await readSharedPolicy(given, environment);
    const built = await findBuiltSpecs(given, workspace, (directory) =>
      directory === repository ? objects : openObjects(directory),
    );
    const inputs = { policy, shared, waivers, baseline, built };
    const report = await assessEvent({ given, environment, event, trees, folder, ...inputs });
    const exitCode = await deliverReport({
      report,
      given,
      environment,
      event,
      workspace,
      folder,
      wholePosture: await changesSetup(trees),
      failOn: failOnOf(applyOptions(policy.configuration, given), shared),
      ownersOf: await findOwners(trees),
      outside: built === null ? new Set() : await filesOutside(report, trees.head),
    });
    return stepCode(Math.max(exitCode, exitCodeOf(report.verdict)), given);
  } finally {
    for (const each of [objects, ...others]) each.close();
  }
}

/** The threshold that holds. */
function failOnOf(own: Configuration, shared: Configuration | null): Configuration['gate']['failOn'] {
  return (shared === null ? own : tighten(own, shared, BUILT_IN_RULES)).gate.failOn;
}

/** A run that could not finish may pass as not checked; a gate that fails never does. */
function stepCode(exitCode: number, given: Given): number {
  return exitCode === 2 && given['on-tool-failure'] === 'neutral' ? 0 : exitCode;
}

/** The repository around the working directory, which lies in the workspace, and the folder inside it. */
function findWorkingDirectory(workspace: string, path: string): { repository: string; folder: string } {
  const directory = resolve(workspace, path);
  if (pathBelow(workspace, directory) === null) {
    throw new UserError(
      'outside-root',
      `The input working-directory, ${quoted(path)}, lies outside the workspace.`,
      'Give a folder of the repository.',
    );
  }
  const repository = findRoot(directory);
  if (repository === null) {
    throw new UserError(
      'nothing-checked-out',
      'There is no repository in the workspace to look at.',
      'Add a step with actions/checkout before this one.',
    );
  }
  return { repository, folder: pathBelow(repository, directory) ?? '' };
}

async function requireFolder(head: Tree, folder: string): Promise<void> {
  if (folder === '' || (await head.entries()).some(({ path }) => path.startsWith(`${folder}/`))) return;
  throw new UserError(
    'no-such-file',
    `There is no folder ${quoted(folder)} in the commit that is judged.`,
    'Correct the input working-directory.',
  );
}

function treesOf(
  { base, head, isBaseRemote }: GitHubEvent,
  repository: string,
  objects: GitObjects,
  api: GitHubApi | null,
): { base: Tree | null; head: Tree } {
  const baseTree = (commit: string): Tree =>
    isBaseRemote && api !== null ? api.tree(commit, objects) : gitTree(repository, commit, objects);
  return { base: base === null ? null : baseTree(base), head: gitTree(repository, head, objects) };
}

interface EventRun {
  readonly given: Given;
  readonly environment: Environment;
  readonly event: GitHubEvent;
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly folder: string;
  readonly policy: Policy;
  readonly waivers: WaiverSet;
  readonly baseline: BaselineSet;
  readonly built: BuiltSpecs | null;
  readonly shared: Configuration | null;
}

function assessEvent(run: EventRun): Promise<Report> {
  const { given, environment, event, trees, folder, policy, shared, waivers, baseline, built } = run;
  const asOf = today();
  return runAssessment({
    ...(built ?? { trees, explicit: [], folders: folder === '' ? [] : [folder] }),
    folder,
    policy,
    shared,
    waivers,
    baseline,
    isTrusted: !event.isFork,
    isState: event.isDefaultBranch,
    packStores: [cacheStore(environment), gitHubStore(packServer(given, environment))],
    given,
    subject: {
      repository: environment.GITHUB_REPOSITORY || null,
      base: event.base,
      head: event.head,
      event: event.name,
      asOf,
      repeat: repeatCommand('check', given, { base: event.base, head: event.head, asOf }),
    },
    validator: structureValidator(given.validate ?? policy.configuration.validate),
    notices: [
      ...(event.notice === null ? [] : [noticeOf(event.notice)]),
      ...(shared === null ? [] : refusedRelaxations(applyOptions(policy.configuration, given), shared)),
    ],
  });
}

function noticeOf(message: string): Problem {
  return { code: 'no-base', severity: 'warning', message, location: null };
}

async function nothingToDo({ notice }: GitHubEvent, environment: Environment): Promise<number> {
  printText(`::notice title=OpenAPI posture::${commandData(notice ?? 'There is nothing to look at.')}\n`);
  await deliverOutputsTo(environment, { conclusion: 'neutral', failed: 'false' });
  return 0;
}

/** Packs of other repositories need a token of their own; that of the workflow run reads only this one. */
function packServer(given: Given, { GITHUB_SERVER_URL }: Environment): { url: string; token: string | null } {
  return {
    url: GITHUB_SERVER_URL || 'https://github.com',
    token: given['pack-token'] ?? given['github-token'] ?? null,
  };
}
