/** The branch that pull requests of a repository usually go to. */
import { findCommit } from '../../io/resolve-commit.ts';
import { askGit, firstLine } from '../../io/run-git.ts';

/** What `origin/HEAD` points at, else `main` or `master` where it exists, else `main`. */
export async function defaultBranch(repository: string): Promise<string> {
  const answer = await askGit(repository, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const name = firstLine(answer.output).replace(/^origin\//, '');
  if (answer.exitCode === 0 && name !== '') return name;
  for (const candidate of ['main', 'master']) {
    if ((await findCommit(repository, `refs/heads/${candidate}`)) !== null) return candidate;
  }
  return 'main';
}
