/** What a command needs of the world around it, gathered once: folders, git objects, the day, the terminal. */
import { tmpdir } from 'node:os';
import { findRoot } from '../../io/find-root.ts';
import { type GitObjects, openGitObjects } from '../../io/git-objects.ts';
import type { Given } from '../../options.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { OperandContext } from './locate-operand.ts';
import { today } from './today.ts';

export interface Workbench extends OperandContext {
  readonly given: Given;
  /** The git work tree around the working directory, or `null`. */
  readonly repository: string | null;
  readonly asOf: string;
  /** Folders that reports may be written to. */
  readonly outputRoots: readonly string[];
  /** Stopped before anything is printed. */
  readonly progress: Progress;
}

/** Runs `work` and closes what it opened, however it ends. */
export async function withWorkbench<T>(given: Given, work: (bench: Workbench) => Promise<T>): Promise<T> {
  const opened = new Map<string, GitObjects>();
  const progress = startProgress();
  const workingDirectory = process.cwd();
  const repository = findRoot(given.root ?? workingDirectory);
  try {
    return await work({
      given,
      workingDirectory,
      repository,
      root: given.root ?? null,
      asOf: given['as-of'] ?? today(),
      progress,
      outputRoots: [workingDirectory, ...(repository === null ? [] : [repository]), tmpdir()],
      objectsOf(folder) {
        const objects = opened.get(folder) ?? openGitObjects(folder);
        opened.set(folder, objects);
        return objects;
      },
    });
  } finally {
    progress.stop();
    for (const objects of opened.values()) objects.close();
  }
}
