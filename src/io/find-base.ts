/** Finds what the work tree should be compared with when nobody said it: the target of the change, in a CI or by habit. */
import { baseUnavailable } from './base-unavailable.ts';
import { askBranchTip, ensureCommit, type FetchAccess, isShallow } from './fetch-commit.ts';
import { findMergeBase } from './find-merge-base.ts';
import { isObjectId } from './object-id.ts';
import { findCommit } from './resolve-commit.ts';
import { runGit } from './run-git.ts';

/** `how` completes the sentence "The base is …"; `reason` completes "There is no base: …". */
export type FoundBase =
  | { readonly base: string; readonly how: string }
  | { readonly base: null; readonly reason: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables in which a CI system names the branch that a change is to be merged into. */
const targetBranchVariables = [
  ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'GitLab'],
  ['CHANGE_TARGET', 'Jenkins'],
  ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'Azure Pipelines'],
  ['BITBUCKET_PR_DESTINATION_BRANCH', 'Bitbucket'],
] as const;

const habitualReferences = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

const noAccess: FetchAccess = { token: null, serverUrl: null };

/** The default base of `check`. A base that a CI system names and that cannot be had is a `base-unavailable` error. */
export async function findBase(
  directory: string,
  environment: Environment,
  access: FetchAccess = noAccess,
): Promise<FoundBase> {
  const head = await findCommit(directory, 'HEAD');
  if (head === null) return { base: null, reason: 'the repository has no commit yet' };

  const named = environment.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  if (named && isObjectId(named)) {
    if (!(await ensureCommit(directory, named, access))) throw baseUnavailable(named);
    return { base: named, how: 'the base that GitLab names for the merge request' };
  }
  for (const [variable, system] of targetBranchVariables) {
    const branch = environment[variable]?.replace(/^refs\/heads\//, '');
    if (branch) return baseOfBranch(directory, { branch, system, head }, access);
  }
  return habitualBase(directory, head, access);
}

async function baseOfBranch(
  directory: string,
  { branch, system, head }: { branch: string; system: string; head: string },
  access: FetchAccess,
): Promise<FoundBase> {
  const tip =
    (await findCommit(directory, `refs/remotes/origin/${branch}`)) ??
    (await askBranchTip(directory, branch, access)) ??
    (await findCommit(directory, `refs/heads/${branch}`));
  const base = tip === null ? null : await findMergeBase(directory, tip, head, access);
  if (base === null) throw baseUnavailable(`the target branch ${JSON.stringify(branch)}`);
  return { base, how: `where HEAD and ${branch} part, the target branch that ${system} names` };
}

async function habitualBase(directory: string, head: string, access: FetchAccess): Promise<FoundBase> {
  const tips = await tipsOf(directory, habitualReferences);
  for (const reference of habitualReferences) {
    const tip = tips.get(reference);
    if (tip === undefined) continue;
    const base = tip === head ? head : await findMergeBase(directory, tip, head, access);
    const name = reference.replace(/^refs\/(?:remotes|heads)\//, '');
    if (base !== null) return { base, how: `where HEAD and ${name} part` };
    if (await isShallow(directory)) throw baseUnavailable(`where HEAD and ${name} part`);
  }
  return {
    base: null,
    reason:
      tips.size === 0 ? 'there is no branch origin/HEAD, main or master' : 'no common history with the main branch',
  };
}

/** One process for all of them; what does not exist or is no commit is missing. */
async function tipsOf(directory: string, references: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const format = '--format=%(objecttype) %(objectname) %(refname)';
  const output = await runGit(directory, ['for-each-ref', format, ...references]);
  const tips = new Map<string, string>();
  for (const line of output.toString('utf8').split('\n')) {
    const [type, id = '', reference = ''] = line.split(' ');
    if (type === 'commit' && references.includes(reference)) tips.set(reference, id);
  }
  return tips;
}
