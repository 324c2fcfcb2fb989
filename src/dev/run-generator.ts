/** The command line that all generators share: write by default, `--check` to fail when something is stale. */
import { pathToFileURL } from 'node:url';
import { type GeneratedFile, staleFiles, writeFiles } from './repository-files.ts';

/** What could be made, and why the rest could not. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** Mistakes in the sources, one line each. */
  readonly faults: readonly string[];
}

/** Runs when the module is the program that was started; importing it does nothing. */
export function runWhenStarted(moduleUrl: string, generate: (root: string) => Generated): void {
  const program = process.argv[1];
  if (program === undefined || moduleUrl !== pathToFileURL(program).href) return;
  const root = process.cwd();
  const { files, faults } = generate(root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const isCheck = process.argv.includes('--check');
  const stale = isCheck ? staleFiles(root, files) : writeFiles(root, files);
  for (const { path, text } of stale)
    console.log(isCheck ? `stale: ${path}` : `${text === null ? 'removed' : 'wrote'} ${path}`);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}
