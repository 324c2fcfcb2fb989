/** Writes the report files that a step was asked for, and decides whether there is a SARIF log that may be uploaded. */
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeOutput } from '../io/write-file.ts';
import type { Report } from '../model/report.ts';
import { renderCheckJson } from '../report/render/json.ts';
import { renderSarif } from '../report/render/sarif.ts';
import { blobsOf } from './blobs-of.ts';
import type { Delivery } from './delivery.ts';

export type FileName = 'sarif-file' | 'report-file' | 'markdown-file' | 'html-file';

export interface WrittenReports {
  readonly written: Readonly<Record<FileName, string | null>>;
  /** The SARIF log; `null` when something could not be judged. */
  readonly sarif: string | null;
  /** The first file that could not be written; those after it were not tried. */
  readonly failure: UserError | null;
}

/** Files first of all, so that whoever tells of them knows how it went. */
export async function writeReports(delivery: Delivery, markdown: string): Promise<WrittenReports> {
  const { report, given, environment, workspace, folder } = delivery;
  const key = given['sarif-key'] ?? (folder === '' ? 'default' : folder);
  const sarif = isUploadable(report) && delivery.outside.size === 0 ? renderSarif(report, { key }).text : null;
  const sarifPath = given['sarif-file'] ?? join(environment.RUNNER_TEMP || workspace, 'openapi-posture.sarif');
  const wanted: readonly (readonly [FileName, string | undefined, () => string | null | Promise<string>])[] = [
    ['sarif-file', sarifPath, () => sarif],
    ['report-file', given['report-file'], () => renderCheckJson(report)],
    ['markdown-file', given['markdown-file'], () => markdown],
    ['html-file', given['html-file'], () => htmlOf(delivery)],
  ];
  const written: Record<FileName, string | null> = {
    'sarif-file': null,
    'report-file': null,
    'markdown-file': null,
    'html-file': null,
  };
  const roots = [workspace, ...(environment.RUNNER_TEMP ? [environment.RUNNER_TEMP] : [])];
  try {
    for (const [name, given, render] of wanted) {
      const text = given === undefined ? null : await render();
      if (given === undefined || text === null) continue;
      const path = resolve(workspace, given);
      writeOutput(path, text, roots);
      written[name] = path;
    }
    return { written, sarif, failure: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { written, sarif, failure: error };
  }
}

/** The library that makes the page is loaded for whoever asked for one. */
async function htmlOf(delivery: Delivery): Promise<string> {
  const { renderHtml } = await import('../report/render/html.tsx');
  const { report, wholePosture, ownersOf } = delivery;
  return renderHtml(report, { blobs: blobsOf(delivery), wholePosture, ownersOf });
}

/** False when a SARIF log would lack results, so that uploading it would close alerts that still hold. */
export function isUploadable({ documents, problems, verdict }: Report): boolean {
  const unread = documents.filter(
    ({ file, judged }) =>
      !judged && problems.some(({ location }) => location?.file === file && location.revision === 'head'),
  );
  return (
    unread.length === 0 && verdict.outcome !== 'incomplete' && !problems.some(({ severity }) => severity === 'error')
  );
}
