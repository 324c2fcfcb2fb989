/** Where the example history lies: with the program, wherever that was put. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';

/** The nearest `examples/history` above the running program: beside `dist` in a clone and in the package. */
export function findExamples(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'examples', 'history');
    if (existsSync(join(candidate, 'history.json'))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new UserError(
    'examples-missing',
    'The example history is not beside this program.',
    'Run it from a clone of the repository, or install the package.',
  );
}
