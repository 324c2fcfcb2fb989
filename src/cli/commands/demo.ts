/** `demo`: the real check on the last change of a small real repository, and reports to open. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { openGitObjects } from '../../io/git-objects.ts';
import { writeOutput } from '../../io/write-file.ts';
import type { Report } from '../../model/report.ts';
import { renderCheckJson } from '../../report/render/json.ts';
import { renderMarkdown } from '../../report/render/markdown.ts';
import { renderSarif } from '../../report/render/sarif.ts';
import { renderTerminal } from '../../report/render/terminal.ts';
import { buildHistory, isUntouched } from '../demo/build-history.ts';
import { findExamples } from '../demo/find-examples.ts';
import type { Arguments } from '../parse-arguments.ts';
import { assessCommits } from '../run/assess-commits.ts';
import { print, wrongOperands } from '../run/deliver-answer.ts';
import { terminalStyle } from '../terminal.ts';

const FOLDER = 'openapi-posture-demo';
const REPOSITORY = 'repository';
const OURS = [REPOSITORY, 'report.txt', 'report.md', 'report.json', 'report.sarif', 'report.html'];
/** The reports are the same whenever the demo runs. */
const AS_OF = '2026-02-02';

/** Exit 0 although the gate fails: that is what the demo shows. */
export async function demo({ given, operands }: Arguments): Promise<number> {
  if (operands.length > 1) throw wrongOperands('demo', 'one folder at most');
  const name = operands[0] ?? FOLDER;
  const folder = resolve(name);
  makeRoom(folder, name, given.force === true);
  const repository = join(folder, REPOSITORY);
  const commits = buildHistory(findExamples(import.meta.dirname), repository);
  const [base = '', head = ''] = commits.slice(-2);
  const report = await assessLast(repository, base, head);
  for (const { file, content } of await reportFiles(report)) writeOutput(join(folder, file), content, [folder]);
  print(renderTerminal(report, terminalStyle(given)));
  print(epilogue(name, commits.length));
  return 0;
}

interface ReportFile {
  readonly file: string;
  readonly content: string;
}

async function reportFiles(report: Report): Promise<readonly ReportFile[]> {
  const { renderHtml } = await import('../../report/render/html.tsx');
  return [
    { file: 'report.txt', content: renderTerminal(report, { colour: false, width: 80 }) },
    { file: 'report.html', content: renderHtml(report) },
    { file: 'report.md', content: renderMarkdown(report, { blobs: null }) },
    { file: 'report.json', content: renderCheckJson(report) },
    { file: 'report.sarif', content: renderSarif(report, { key: 'demo', includeChanges: true }).text },
  ];
}

/** An older demo makes room for a new one; nothing else is ever deleted, not even a demo that somebody worked in. */
function makeRoom(folder: string, name: string, isForced: boolean): void {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  if (present.length === 0) return;
  const isDemo = present.includes(REPOSITORY) && present.every((file) => OURS.includes(file));
  if (!isDemo || !(isForced || isUntouched(join(folder, REPOSITORY)))) {
    throw new UserError(
      'folder-not-empty',
      isDemo ? `The demo in ${name} was worked in.` : `The folder ${name} is not empty.`,
      `Name another folder ("openapi-posture demo FOLDER")${isDemo ? ', or give --force to replace it' : ''}.`,
    );
  }
  for (const file of present) rmSync(join(folder, file), { recursive: true });
}

async function assessLast(repository: string, base: string, head: string): Promise<Report> {
  const objects = openGitObjects(repository);
  try {
    return await assessCommits({ repository, base, head, asOf: AS_OF }, objects);
  } finally {
    objects.close();
  }
}

function epilogue(name: string, commits: number): string {
  return [
    '',
    `That was the last of ${commits} commits in ${name}/${REPOSITORY}, an API history made for this demo.`,
    'Open:',
    `  ${name}/report.html    everything, in a browser`,
    `  ${name}/report.md      the job summary of the action, as GitHub shows it`,
    `  ${name}/report.json    everything, for programs`,
    `  ${name}/report.sarif   for code scanning and editors`,
    `  ${name}/report.txt     what you see above`,
    '',
  ].join('\n');
}
