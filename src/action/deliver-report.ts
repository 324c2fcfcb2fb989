/**
 * Sends one report to every channel: files, log and summary first, because nobody can refuse those; then the API; annotations
 * last, because they show what no other channel took.
 */
import { UserError } from '../errors.ts';
import type { Given } from '../options.ts';
import { deliverAnnotations } from '../report/deliver/annotations.ts';
import { deliverJobSummary } from '../report/deliver/job-summary.ts';
import { printAnswer } from '../report/deliver/stdout.ts';
import type { Annotation } from '../report/render/annotation-command.ts';
import { chooseAnnotations, failureAnnotation, fitsCommands, limitToCommands } from '../report/render/annotations.ts';
import { checkAnnotations, renderCheckOutput } from '../report/render/check-output.ts';
import { hasNews, renderComment, renderResolvedComment } from '../report/render/comment.ts';
import { utf8Length } from '../report/render/limited-text.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { renderTerminal } from '../report/render/terminal.ts';
import { markdownText } from '../report/safe-text/escape-markdown.ts';
import { blobsOf } from './blobs-of.ts';
import { withoutPlacesIn } from './built-specs.ts';
import type { Delivery } from './delivery.ts';
import { isUploadable, writeReports } from './report-files.ts';
import { reportOutputs } from './report-outputs.ts';
import { runPageOf } from './run-page.ts';
import { appendToFile, deliverOutputsTo, printText } from './runner-files.ts';
import type { Told, Wishes } from './tell-github.ts';

/** 0, or 2 when a file or a channel that was asked for without an "if possible" could not be written. */
export async function deliverReport(delivery: Delivery): Promise<number> {
  const { report, environment, event, wholePosture } = delivery;
  const markdown = summaryOf(delivery);
  const files = await writeReports(delivery, markdown);
  printAnswer(renderTerminal(report, { colour: false, width: 100, wholePosture }), printText);
  await appendSummary(delivery, markdown);
  const candidates = annotationsOf(delivery, false);
  const told = await tell(delivery, candidates, files.sarif);
  await appendSummary(delivery, notesText(told));
  for (const { message } of told.notes) printAnswer(`OpenAPI posture: ${message}\n`, printText);
  const failure = files.failure ?? demanded(told, delivery);
  deliverAnnotations(annotationsFor(delivery, candidates, told, failure), printText);
  const outputs = reportOutputs(report, {
    compareMode: event.compareMode,
    files: files.written,
    told: { 'sarif-id': told.sarifId, 'check-run-url': told.checkUrl, 'comment-url': told.commentUrl },
  });
  const isIncomplete = failure !== null || report.verdict.outcome === 'incomplete';
  const failed = isIncomplete
    ? { conclusion: 'incomplete', failed: String(!isNeutral(delivery)) }
    : event.isDegraded && outputs.conclusion === 'success'
      ? { conclusion: 'neutral' }
      : {};
  await deliverOutputsTo(environment, { ...outputs, ...failed });
  return failure === null ? 0 : 2;
}

/** Whether a run that could not finish passes as not checked. */
function isNeutral({ given, report }: Delivery): boolean {
  return given['on-tool-failure'] === 'neutral' && report.verdict.outcome !== 'fail';
}

/** GitHub drops a larger summary as a whole; what the channels answered comes after it. */
const SUMMARY_BYTES = 1024 * 1024;
const NOTES_BYTES = 8 * 1024;
const NO_SARIF =
  '\nNo SARIF file was written, because something could not be judged: uploading it would close alerts that still hold.\n';

const BUILT =
  '\nNo SARIF file was written: the descriptions were built by the job, so GitHub could show none of their lines.\n';

function summaryOf(delivery: Delivery): string {
  const { report, wholePosture, ownersOf, outside } = delivery;
  const limit = SUMMARY_BYTES - NOTES_BYTES - utf8Length(NO_SARIF);
  const markdown = renderMarkdown(report, { blobs: blobsOf(delivery), wholePosture, ownersOf, limit });
  if (!isUploadable(report)) return markdown + NO_SARIF;
  return outside.size === 0 ? markdown : markdown + BUILT;
}

async function appendSummary({ given, environment }: Delivery, text: string): Promise<void> {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (text !== '' && given.summary !== false && path) await deliverJobSummary(text, { path, append: appendToFile });
}

const NOTHING: Told = {
  isUploaded: false,
  checked: null,
  sarifId: null,
  checkUrl: null,
  commentUrl: null,
  notes: [],
};

/** The API is loaded only for whoever asked for something of it: that takes longer than a small run. */
async function tell(delivery: Delivery, candidates: readonly Annotation[], sarif: string | null): Promise<Told> {
  const wishes = wishesOf(delivery, candidates, sarif);
  if (Object.values(wishes).every((wish) => wish === null)) return NOTHING;
  const { tellGitHub } = await import('./tell-github.ts');
  const { environment, event, given } = delivery;
  return tellGitHub(wishes, { environment, event, token: given['github-token'] ?? null });
}

function wishesOf(delivery: Delivery, candidates: readonly Annotation[], sarif: string | null): Wishes {
  const { report, given, event } = delivery;
  const ref = event.uploadReference;
  const wantsUpload = (given['upload-sarif'] ?? 'false') !== 'false' && sarif !== null && ref !== null;
  const comment = given.comment ?? 'never';
  const hasPullRequest = event.pullRequestNumber !== null && comment !== 'never';
  return {
    sarif: wantsUpload
      ? { text: sarif, ref, toolName: report.tool.name, wait: given['wait-for-processing'] ?? true }
      : null,
    check: wantsCheck(given, candidates) ? checkOf(delivery) : null,
    comment: hasPullRequest ? commentOf(delivery) : null,
  };
}

function wantsCheck(given: Given, candidates: readonly Annotation[]): boolean {
  const { annotations = 'auto' } = given;
  return annotations === 'checks' || (annotations === 'auto' && !fitsCommands(candidates));
}

function checkOf(delivery: Delivery): Wishes['check'] {
  const { report, given, wholePosture, ownersOf } = delivery;
  const output = renderCheckOutput(report, { blobs: blobsOf(delivery), wholePosture, ownersOf });
  const isNotChecked = report.verdict.outcome === 'incomplete' && isNeutral(delivery);
  return {
    name: given['check-name'] ?? 'OpenAPI posture',
    output: isNotChecked ? { ...output, conclusion: 'neutral', title: 'Not checked' } : output,
    annotations: (isUploaded) =>
      checkAnnotations(annotationsOf(delivery, isUploaded)).slice(0, given['max-annotations'] ?? MAXIMUM),
  };
}

function commentOf(delivery: Delivery): Wishes['comment'] {
  const { report, given, environment, folder, wholePosture, ownersOf } = delivery;
  const key = given['comment-key'] ?? (folder === '' ? 'default' : folder);
  const options = { key, blobs: blobsOf(delivery), runPage: runPageOf(environment), wholePosture, ownersOf };
  const isNew = hasNews(report, given.comment ?? 'never');
  return { whenNew: isNew ? renderComment(report, options) : null, otherwise: renderResolvedComment(report, options) };
}

const MAXIMUM = 50;

function annotationsOf(delivery: Delivery, isOnCodeScanning: boolean): readonly Annotation[] {
  const { report, given, failOn, outside } = delivery;
  const chosen = chooseAnnotations(report, {
    failOn,
    scope: given['annotation-scope'] ?? 'lines',
    isOnCodeScanning,
    isNeutralFailure: isNeutral(delivery),
  });
  return withoutPlacesIn(outside, chosen);
}

/** What neither code scanning nor the check run shows; what has no place neither can. */
function leftFor(
  { isUploaded, checked }: Told,
  all: readonly Annotation[],
  rest: readonly Annotation[],
): readonly Annotation[] {
  const shown = isUploaded ? rest : all;
  if (checked === null) return shown;
  const inCheck = new Set(checked === 'all' ? all.map(keyOf) : rest.map(keyOf));
  return shown.filter((annotation) => annotation.location === null || !inCheck.has(keyOf(annotation)));
}

function keyOf(annotation: Annotation): string {
  return JSON.stringify(annotation);
}

/** The annotations that go by workflow commands, with what could not be done first. */
function annotationsFor(
  delivery: Delivery,
  candidates: readonly Annotation[],
  told: Told,
  failure: UserError | null,
): readonly Annotation[] {
  const { given } = delivery;
  const rest = annotationsOf(delivery, true);
  const left = leftFor(told, candidates, rest);
  const shown = given.annotations === 'off' ? [] : limitToCommands(left, given['max-annotations'] ?? MAXIMUM);
  if (failure === null) return shown;
  // Errors come first, and GitHub records ten of them.
  return [
    failureAnnotation(failure, isNeutral(delivery)),
    ...shown.filter(({ level }, index) => level !== 'error' || index < 9),
  ];
}

/** A channel that was asked for by name has to work, except where no workflow could make it work. */
function demanded({ notes, checked, isUploaded }: Told, { given, event }: Delivery): UserError | null {
  if (event.isFork || event.isDependabot) return null;
  const fault = notes.find(
    ({ channel }) =>
      (channel === 'sarif' && given['upload-sarif'] === 'true' && !isUploaded) ||
      (channel === 'check' && given.annotations === 'checks' && checked === null),
  );
  if (fault === undefined) return null;
  return new UserError(
    'not-delivered',
    fault.message,
    'With upload-sarif: auto or annotations: auto this is no failure.',
  );
}

/** What the summary says of channels that did not take their part. */
function notesText({ notes }: Told): string {
  if (notes.length === 0) return '';
  return ['\n### Not delivered\n', ...notes.map(({ message }) => `- ${markdownText(message)}`), ''].join('\n');
}
