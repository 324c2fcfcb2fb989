/** Tells GitHub that the run ended without a verdict, in every channel that a reader may look at. */

import { printError } from '../cli/print-error.ts';
import { UserError } from '../errors.ts';
import { deliverAnnotations } from '../report/deliver/annotations.ts';
import { deliverJobSummary } from '../report/deliver/job-summary.ts';
import { failureAnnotation } from '../report/render/annotations.ts';
import { markdownText } from '../report/safe-text/escape-markdown.ts';
import { appendToFile, deliverOutputsTo, type Environment, printText } from './runner-files.ts';

/** First the annotation, whose title tells a failure of the tool from one of the gate; then summary and outputs. */
export async function reportFailure(error: unknown, environment: Environment): Promise<void> {
  const failure = describe(error);
  deliverAnnotations([failureAnnotation(failure)], printText);
  printError(error, (text) => process.stderr.write(text));
  const path = environment.GITHUB_STEP_SUMMARY;
  if (path) await deliverJobSummary(summary(failure), { path, append: appendToFile });
  await deliverOutputsTo(environment, { conclusion: 'incomplete', failed: 'true' });
}

interface Failure {
  readonly message: string;
  readonly hint: string | null;
}

function describe(error: unknown): Failure {
  if (error instanceof UserError) return { message: error.message.replaceAll('\n', ' '), hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `This is a fault of openapi-posture itself: ${message}`,
    hint: 'The log of this step shows where. Please report it: https://github.com/openapi-posture/openapi-posture/issues',
  };
}

/** Said in words, because an empty summary would look as if nothing had been found. */
function summary({ message, hint }: Failure): string {
  return [
    '## ❌ OpenAPI posture could not finish',
    '',
    markdownText(message, 4000),
    ...(hint === null ? [] : ['', markdownText(hint)]),
    '',
    'Nothing was judged, so this says nothing about the change.',
    '',
  ].join('\n');
}
