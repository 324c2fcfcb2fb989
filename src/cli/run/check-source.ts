/** The two states that `check` compares: commits, the work tree, or files and folders that a build made. */
import { UserError } from '../../errors.ts';
import { findBase } from '../../io/find-base.ts';
import { gitTree } from '../../io/git-tree.ts';
import { resolveCommit } from '../../io/resolve-commit.ts';
import { workTree } from '../../io/work-tree.ts';
import type { Problem } from '../../model/problem.ts';
import type { Tree } from '../../model/tree.ts';
import type { Given } from '../../options.ts';
import { locateOperand, type OperandContext } from './locate-operand.ts';
import { pairOperands } from './pair-operands.ts';
import type { Workbench } from './workbench.ts';

export interface CheckSource {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  readonly explicit: readonly string[];
  readonly folders: readonly string[];
  readonly base: string | null;
  readonly head: string;
  /** Both trees are states of one repository, so that its configuration is among their files. */
  readonly isRepository: boolean;
  readonly notices: readonly Problem[];
}

/** Throws a UserError when one of them cannot be found. */
export async function findCheckSource(bench: Workbench): Promise<CheckSource> {
  const { given } = bench;
  if (given['base-path'] !== undefined || given['head-path'] !== undefined) return pathSource(bench);
  const { repository } = bench;
  if (repository === null) {
    throw new UserError(
      'no-repository',
      `There is no git repository around ${bench.root ?? bench.workingDirectory}.`,
      'Run inside a repository, or name two files or folders with --base-path and --head-path.',
    );
  }
  const objects = bench.objectsOf(repository);
  const [head, found, named] = await Promise.all([
    headSource(bench, repository),
    given.base === undefined ? findBase(repository, process.env) : null,
    given.base === undefined ? null : resolveCommit(repository, given.base),
  ]);
  const base = found === null ? named : found.base;
  return {
    trees: { base: base === null ? null : gitTree(repository, base, objects), head: head.tree },
    explicit: [],
    folders: [],
    base,
    head: head.name,
    isRepository: true,
    notices: found !== null && found.base === null ? [noBase(found.reason)] : [],
  };
}

async function headSource(bench: Workbench, repository: string): Promise<{ tree: Tree; name: string }> {
  const { head = 'worktree' } = bench.given;
  const objects = bench.objectsOf(repository);
  if (head === 'worktree') return { tree: workTree(repository, objects), name: 'worktree' };
  const commit = await resolveCommit(repository, head);
  return { tree: gitTree(repository, commit, objects), name: commit };
}

/** Two files or folders that a build made, or one. */
export async function pathSource(bench: OperandContext & { readonly given: Given }): Promise<CheckSource> {
  const { given } = bench;
  const [before, after] = [given['base-path'], given['head-path']];
  if (after === undefined || given.base !== undefined || given.head !== undefined) {
    throw new UserError(
      'wrong-operands',
      after === undefined
        ? '--base-path needs --head-path beside it.'
        : '--base and --head name commits; --base-path and --head-path name files and folders. They cannot be mixed.',
      'Give both paths, or REV:path in one of them.',
    );
  }
  const head = await locateOperand(after, bench);
  if (before === undefined) {
    const named = head.path === '' ? [] : [head.path];
    const [explicit, folders] = head.kind === 'file' ? [named, []] : [[], named];
    return {
      trees: { base: null, head: head.tree },
      explicit,
      folders,
      base: null,
      head: head.name,
      isRepository: false,
      notices: [],
    };
  }
  const base = await locateOperand(before, bench);
  return { ...pairOperands(base, head), base: base.name, head: head.name, isRepository: false, notices: [] };
}

function noBase(reason: string): Problem {
  const message = `There is no base to compare with: ${reason}. The whole posture is shown.`;
  return { code: 'no-base', severity: 'warning', message, location: null };
}
