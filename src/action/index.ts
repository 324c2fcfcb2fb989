/** The action: reads inputs and the event, runs the check, tells GitHub. A run that could not finish never looks clean. */
import { UserError } from '../errors.ts';
import { readInputs } from './read-inputs.ts';
import { reportFailure } from './report-failure.ts';
import { printText } from './runner-files.ts';

// The runner sends SIGINT and gives 7.5 seconds: enough to say that nothing was concluded.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void reportFailure(new UserError('cancelled', 'The run was cancelled.'), process.env).then(
      (exitCode) => process.exit(exitCode),
      () => process.exit(2),
    );
  });
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  async (error: unknown) => {
    process.exitCode = 2;
    process.exitCode = await reportFailure(error, process.env);
  },
);

/** Inputs are checked before the stages are loaded. */
async function main(): Promise<number> {
  const given = readInputs(process.env);
  printText('openapi-posture: reading the event and the two states\n');
  const { runAction } = await import('./run-action.ts');
  return runAction(given, process.env);
}
