/** What every action of `pack` is given. */
import type { Given } from '../../options.ts';
import type { Workbench } from '../run/workbench.ts';
import type { Environment } from './fetch-pack.ts';
import type { Workspace } from './workspace.ts';

export interface PackRun {
  /** The words behind the action. */
  readonly operands: readonly string[];
  readonly given: Given;
  readonly bench: Workbench;
  readonly environment: Environment;
  /** Opened when an action asks for it: some need no repository. */
  readonly workspace: Workspace;
  readonly print: (text: string) => void;
}

/** Answers with the exit code. */
export type PackAction = (run: PackRun) => Promise<number>;
