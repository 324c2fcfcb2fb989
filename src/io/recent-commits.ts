/** The history of a few files on the main line of development, newest first. */
import { resolveCommit } from './resolve-commit.ts';
import { runGit } from './run-git.ts';

export interface RecentCommit {
  readonly commit: string;
  /** The first parent; `null` for the first commit of all and at the edge of a shallow clone. */
  readonly parent: string | null;
  /** The first line of the message, as written by anybody: escape before showing. */
  readonly subject: string;
  /** Author date, ISO 8601. */
  readonly date: string;
}

/** What fits into the arguments of a process everywhere. */
const maximumPathBytes = 24_000;

/**
 * The last `limit` commits on the first-parent line of `revision` that changed one of `paths`. Of very many paths (some
 * 24,000 characters) only the first are followed.
 */
export async function commitsTouching(
  directory: string,
  paths: readonly string[],
  { limit, revision = 'HEAD' }: { limit: number; revision?: string },
): Promise<readonly RecentCommit[]> {
  if (paths.length === 0) return [];
  const head = await resolveCommit(directory, revision);
  const output = await runGit(directory, [
    'log',
    '--first-parent',
    '--no-show-signature',
    `--max-count=${limit}`,
    '-z',
    '--format=%H%n%P%n%aI%n%s',
    '--end-of-options',
    head,
    '--',
    ...fitting(paths),
  ]);
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [commit = '', parents = '', date = '', subject = ''] = record.split('\n');
      return { commit, parent: parents.split(' ')[0] || null, subject, date };
    });
}

function fitting(paths: readonly string[]): readonly string[] {
  let bytes = 0;
  return paths.filter((path) => {
    bytes += Buffer.byteLength(path) + 1;
    return bytes <= maximumPathBytes && !path.includes('\0');
  });
}
