/** From what people write for a revision to the id of its commit. */
import { UserError } from '../errors.ts';
import { isObjectId } from './object-id.ts';
import { askGit, firstLine, gitFailure } from './run-git.ts';

/** The id of the commit that `revision` names; a `revision-unknown` error when it names none. */
export async function resolveCommit(directory: string, revision: string): Promise<string> {
  const commit = await findCommit(directory, revision);
  if (commit !== null) return commit;
  throw revisionUnknown(revision);
}

/** The id of the commit that `revision` names, or `null`. */
export async function findCommit(directory: string, revision: string): Promise<string | null> {
  if (revision === '' || revision.includes('\0')) return null;
  const commandLine = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await askGit(directory, commandLine);
  const id = firstLine(answer.output);
  if (answer.exitCode === 0 && isObjectId(id)) return id;
  // Quiet about unknown names, so that what it does say is about the repository.
  if (/not a git repository|dubious ownership|cannot change to/.test(answer.complaint)) {
    throw gitFailure(commandLine, answer.complaint);
  }
  return null;
}

/** The parents that a commit names, also those that a shallow clone does not have. */
export async function parentsOf(directory: string, commit: string): Promise<readonly string[]> {
  // `rev-parse HEAD^1` and `log` hide the parents at the edge of a shallow clone; the object itself does not.
  const commandLine = ['cat-file', 'commit', '--end-of-options', commit];
  const answer = await askGit(directory, commandLine);
  if (answer.exitCode !== 0) throw gitFailure(commandLine, answer.complaint);
  const header = answer.output.toString('utf8').split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (id && isObjectId(id) ? [id] : []));
}

/** The error for a name that leads to no commit. */
export function revisionUnknown(revision: string): UserError {
  return new UserError(
    'revision-unknown',
    `The revision ${JSON.stringify(revision.slice(0, 200))} does not name a commit of this repository.`,
    'Check the name. In a shallow clone, fetch it first, or check out with "fetch-depth: 0".',
  );
}
