/** Tells GitHub that the run ended without a verdict, in every channel that a reader may look at. */
import { printError } from '../cli/print-error.ts';
import { UserError } from '../errors.ts';
import { payloadId, readGitHubPayload } from '../io/github-payload.ts';
import { isObjectId } from '../io/object-id.ts';
import { deliverAnnotations } from '../report/deliver/annotations.ts';
import { deliverJobSummary } from '../report/deliver/job-summary.ts';
import { failureAnnotation } from '../report/render/annotations.ts';
import { markdownText } from '../report/safe-text/escape-markdown.ts';
import { inputVariable } from './read-inputs.ts';
import { appendToFile, deliverOutputsTo, type Environment, printText } from './runner-files.ts';

/**
 * First the annotation, whose title tells a failure of the tool from one of the gate; then summary, outputs and check run.
 * Returns the exit code: 2, or 0 where a run that could not finish shall pass as not checked.
 */
export async function reportFailure(error: unknown, environment: Environment): Promise<number> {
  const failure = describe(error);
  const isNeutral = isNeutralFailure(environment);
  deliverAnnotations([failureAnnotation(failure, isNeutral)], printText);
  printError(error, (text) => process.stderr.write(text));
  const path = environment.GITHUB_STEP_SUMMARY;
  const text = summary(failure, isNeutral);
  if (path) await deliverJobSummary(text, { path, append: appendToFile });
  await deliverOutputsTo(environment, { conclusion: 'incomplete', failed: String(!isNeutral) });
  await completeCheck(text, isNeutral, environment);
  return isNeutral ? 0 : 2;
}

/** Whether a run that could not finish passes as not checked. Read by hand: it must count when another input is wrong. */
export function isNeutralFailure(environment: Environment): boolean {
  return inputOf('on-tool-failure', environment) === 'neutral';
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
function summary({ message, hint }: Failure, isNeutral: boolean): string {
  return [
    isNeutral ? '## ⚪ OpenAPI posture: not checked' : '## ❌ OpenAPI posture could not finish',
    '',
    markdownText(message, 4000),
    ...(hint === null ? [] : ['', markdownText(hint)]),
    '',
    'Nothing was judged, so this says nothing about the change.',
    '',
  ].join('\n');
}

/** Whoever waits for our check run by name gets one. That this does not work either changes nothing any more. */
async function completeCheck(text: string, isNeutral: boolean, environment: Environment): Promise<void> {
  const token = inputOf('github-token', environment);
  if (inputOf('annotations', environment) !== 'checks' || token === '') return;
  const head = headOf(environment);
  if (head === null) return;
  const [{ tellGitHub }, { renderFailedCheck }] = await Promise.all([
    import('./tell-github.ts'),
    import('../report/render/check-output.ts'),
  ]);
  const name = inputOf('check-name', environment) || 'OpenAPI posture';
  const { notes } = await tellGitHub(
    { sarif: null, comment: null, check: { name, output: renderFailedCheck(text, isNeutral), annotations: () => [] } },
    {
      environment,
      event: { head, pullRequestHead: head, pullRequestNumber: null, isFork: false, isDependabot: false },
      token,
    },
  );
  for (const { message } of notes) printError(new UserError('not-delivered', message), printText);
}

function headOf(environment: Environment): string | null {
  const sha = environment.GITHUB_SHA ?? '';
  try {
    return payloadId(readGitHubPayload(environment), 'pull_request', 'head', 'sha') ?? (isObjectId(sha) ? sha : null);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return isObjectId(sha) ? sha : null;
  }
}

function inputOf(name: string, environment: Environment): string {
  return (environment[inputVariable(name)] ?? '').trim();
}
