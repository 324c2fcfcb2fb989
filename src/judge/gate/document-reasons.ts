/** What could not be judged: a broken document of the change fails it, one that was broken before is only mentioned. */
import type { Problem } from '../../model/problem.ts';
import type { JudgedDocument } from '../../model/report.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';

export interface WhatWasRead {
  readonly problems: readonly Problem[];
  readonly documents: readonly JudgedDocument[];
}

/** Problems that mean that a part of the run did not happen: our fault or the setup's, not the description's. */
const NOT_RUN: ReadonlySet<string> = new Set([
  'rule-failed',
  'pack-failed',
  'pack-unavailable',
  'pack-not-locked',
  'pack-differs-from-lock',
  'pack-lock-unreadable',
  'validation-failed',
]);

/** Problems of files that are no descriptions but say what counts. */
const POLICY_FILES: ReadonlySet<string> = new Set(['waivers', 'baseline', 'pack-change-incomplete']);
/** What a reader should know and what is judged elsewhere all the same. */
const ONLY_SAID: ReadonlySet<string> = new Set(['rendering-differs', 'schema-not-compared']);

/** Reasons by document, in the order of the problems. Reading has already made warnings of what base and head share. */
export function documentReasons({ problems, documents }: WhatWasRead): readonly Reason[] {
  const notRun = problems.filter(({ code }) => NOT_RUN.has(code));
  const byFile = groupByFile(problems.filter(({ code }) => !NOT_RUN.has(code) && !ONLY_SAID.has(code)));
  const ofFiles = byFile.flatMap((group) => fileReason(group, documents));
  return [...incompleteReason(notRun), ...ofFiles, ...(ofFiles.length === 0 ? emptyReason(documents) : [])];
}

function incompleteReason(notRun: readonly Problem[]): readonly Reason[] {
  if (notRun.length === 0) return [];
  const message = `${countOf(notRun.length, 'part')} of the run did not finish: ${examplesOf(notRun.map((problem) => withoutStop(problem.message)))}.`;
  return [{ code: 'incomplete', outcome: 'incomplete', api: null, message }];
}

/** One broken reference or key often breaks several things in a file: the first is enough to act on. */
function fileReason(group: readonly Problem[], documents: readonly JudgedDocument[]): readonly Reason[] {
  const worst = group.find(({ severity }) => severity === 'error') ?? (group[0] as Problem);
  const location = worst.location;
  const document = documents.find(({ file }) => file === location?.file);
  const isUnread = document?.judged === false;
  // A fault that does not keep a document from being judged, and that was there before, is no matter for the gate.
  if (worst.severity === 'warning' && (!isUnread || location?.revision !== 'head')) return [];
  const place = location === null ? '' : `${location.file}:${location.line}: `;
  const more = group.length === 1 ? '' : ` (and ${countOf(group.length - 1, 'more problem')} there)`;
  const code = POLICY_FILES.has(worst.code)
    ? worst.code
    : isUnread || document === undefined
      ? 'unreadable-document'
      : 'faulty-document';
  const api = document?.api ?? null;
  if (worst.severity === 'error') return [{ code, outcome: 'fail', api, message: `${place}${worst.message}${more}` }];
  return [{ code, outcome: 'warn', api, message: `Not judged, as in base: ${place}${worst.message}${more}` }];
}

function groupByFile(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = problem.location === null ? problem.message : `${problem.location.revision} ${problem.location.file}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [problem]);
    else known.push(problem);
  }
  return [...groups.values()];
}

/** Finding nothing to judge is never a pass. */
function emptyReason(documents: readonly JudgedDocument[]): readonly Reason[] {
  if (documents.some(({ judged }) => judged)) return [];
  const message = 'No OpenAPI description was found, so nothing was judged.';
  return [{ code: 'no-documents', outcome: 'warn', api: null, message }];
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, '');
}
