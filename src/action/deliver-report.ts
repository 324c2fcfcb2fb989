/** Sends one report to every channel: files first, so that the first annotation knows how all of it went. */
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { GitHubEvent } from '../io/github-event.ts';
import { writeOutput } from '../io/write-file.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Given } from '../options.ts';
import { deliverAnnotations } from '../report/deliver/annotations.ts';
import { deliverFiles, type ReportFile } from '../report/deliver/files.ts';
import { deliverJobSummary } from '../report/deliver/job-summary.ts';
import { printAnswer } from '../report/deliver/stdout.ts';
import type { Annotation } from '../report/render/annotation-command.ts';
import { failureAnnotation, renderAnnotations } from '../report/render/annotations.ts';
import { renderCheckJson } from '../report/render/json.ts';
import { utf8Length } from '../report/render/limited-text.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { renderSarif } from '../report/render/sarif.ts';
import { renderTerminal } from '../report/render/terminal.ts';
import { encodePath } from '../report/safe-text/encode-path.ts';
import { reportOutputs } from './report-outputs.ts';
import { appendToFile, deliverOutputsTo, type Environment, printText } from './runner-files.ts';

export interface Delivery {
  readonly report: Report;
  readonly given: Given;
  readonly environment: Environment;
  readonly event: GitHubEvent;
  readonly workspace: string;
  /** The working directory inside the repository; empty for the root. */
  readonly folder: string;
  readonly wholePosture: boolean;
  /** The threshold of the gate that was applied. */
  readonly failOn: Policy['failOn'];
}

/** 0, or 2 when a file could not be written; the report is told in the other channels all the same. */
export async function deliverReport(delivery: Delivery): Promise<number> {
  const { report, environment, wholePosture, given } = delivery;
  const markdown = summaryOf(delivery);
  const { written, failure } = await writeFiles(delivery, markdown);
  printAnswer(renderTerminal(report, { colour: false, width: 100, wholePosture }), printText);
  deliverAnnotations(annotationsOf(delivery, failure), printText);
  const path = environment.GITHUB_STEP_SUMMARY;
  if (given.summary !== false && path) await deliverJobSummary(markdown, { path, append: appendToFile });
  const outputs = reportOutputs(report, { compareMode: delivery.event.compareMode, files: written });
  const failed = failure === null ? {} : { conclusion: 'incomplete', failed: 'true' };
  await deliverOutputsTo(environment, { ...outputs, ...failed });
  return failure === null ? 0 : 2;
}

type FileName = 'sarif-file' | 'report-file' | 'markdown-file';
type Written = Readonly<Record<FileName, string | null>>;

async function writeFiles(
  delivery: Delivery,
  markdown: string,
): Promise<{ written: Written; failure: UserError | null }> {
  const written: Record<FileName, string | null> = { 'sarif-file': null, 'report-file': null, 'markdown-file': null };
  const roots = [delivery.workspace, ...(delivery.environment.RUNNER_TEMP ? [delivery.environment.RUNNER_TEMP] : [])];
  const write = async (path: string, text: string) => writeOutput(path, text, roots);
  try {
    for (const [name, file] of filesOf(delivery, markdown)) {
      await deliverFiles([file], write);
      written[name] = file.path;
    }
    return { written, failure: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { written, failure: error };
  }
}

function filesOf(delivery: Delivery, markdown: string): readonly (readonly [FileName, ReportFile])[] {
  const { report, given, environment, workspace, folder } = delivery;
  const at = (path: string) => resolve(workspace, path);
  const sarif = given['sarif-file'] ?? join(environment.RUNNER_TEMP || workspace, 'openapi-posture.sarif');
  const key = given['sarif-key'] ?? (folder === '' ? 'default' : folder);
  return [
    ...(isIncomplete(report)
      ? []
      : [['sarif-file', { path: at(sarif), text: renderSarif(report, { key }).text }] as const]),
    ...(given['report-file'] === undefined
      ? []
      : [['report-file', { path: at(given['report-file']), text: renderCheckJson(report) }] as const]),
    ...(given['markdown-file'] === undefined
      ? []
      : [['markdown-file', { path: at(given['markdown-file']), text: markdown }] as const]),
  ];
}

/** Whether a SARIF file would lack results, so that uploading it would close alerts that still hold. */
function isIncomplete({ documents, problems, verdict }: Report): boolean {
  const unread = documents.filter(
    ({ file, judged }) =>
      !judged && problems.some(({ location }) => location?.file === file && location.revision === 'head'),
  );
  return unread.length > 0 || verdict.outcome === 'incomplete' || problems.some(({ severity }) => severity === 'error');
}

/** GitHub drops a larger summary as a whole. */
const SUMMARY_BYTES = 1024 * 1024;
const NO_SARIF =
  '\nNo SARIF file was written, because something could not be judged: uploading it would close alerts that still hold.\n';

function summaryOf({ report, environment, event, wholePosture }: Delivery): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const blobs = server && repository ? `${server}/${encodePath(repository)}/blob/${event.head}` : null;
  const markdown = renderMarkdown(report, { blobs, wholePosture, limit: SUMMARY_BYTES - utf8Length(NO_SARIF) });
  if (!isIncomplete(report)) return markdown;
  return markdown + NO_SARIF;
}

function annotationsOf({ report, given, failOn }: Delivery, failure: UserError | null): readonly Annotation[] {
  const maximum = given['max-annotations'];
  const options = { failOn, ...(maximum === undefined ? {} : { maximum }) };
  const shown = given.annotations === 'off' ? [] : renderAnnotations(report, options);
  if (failure === null) return shown;
  // Errors come first, and GitHub records ten of them.
  return [failureAnnotation(failure), ...shown.filter(({ level }, index) => level !== 'error' || index < 9)];
}
