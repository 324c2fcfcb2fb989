/**
 * Trees → documents of both revisions. Never fails for what a file says: broken files become problems with a place, and
 * the rest of the run goes on. Equal parts of base and head are the same objects afterwards.
 */
import { UserError } from '../../errors.ts';
import { linesOfText } from '../../knowledge/lines.ts';
import { pointerText } from '../../knowledge/pointer.ts';
import { stringMember } from '../../knowledge/value.ts';
import type { Location } from '../../model/location.ts';
import type { Problem } from '../../model/problem.ts';
import type { JudgedDocument } from '../../model/report.ts';
import type { Revision, SourceFile } from '../../model/source-file.ts';
import type { SpecDocument } from '../../model/spec-document.ts';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { type Candidate, listCandidates, looksLikeDescription, mayMatter, type Scope } from './discover.ts';
import { type FileFault, LoadedFiles } from './load-files.ts';
import { locatePlaces } from './locate.ts';
import { type Complaint, missingMembers, recognise } from './recognise.ts';
import type { SourceText } from './source-text.ts';

export interface Revisions {
  readonly base: readonly SpecDocument[];
  readonly head: readonly SpecDocument[];
  /** Head documents whose base could not be read: nothing in them can be called new. */
  readonly unreadableInBase: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly documents: readonly JudgedDocument[];
}

/** Reads, parses, shares and recognises. Throws UserError when named files or globs match nothing. */
export async function readRevisions(
  trees: { readonly base: Tree | null; readonly head: Tree },
  scope: Scope,
): Promise<Revisions> {
  const [baseEntries, headEntries] = await Promise.all([trees.base?.entries() ?? [], trees.head.entries()]);
  const base = trees.base === null ? null : await readRevision('base', trees.base, baseEntries, scope, null);
  const head = await readRevision('head', trees.head, headEntries, scope, base);
  rejectEmptySelection(scope, base, head);
  return reconcile(base, head, await moved(base, head), scope.explicit.length > 0);
}

/** True when no file that could be part of a description differs: known from the trees alone, nothing is read. */
export async function haveSameCandidates(
  trees: { readonly base: Tree; readonly head: Tree },
  scope: Scope,
): Promise<boolean> {
  const [base, head] = await Promise.all([trees.base.entries(), trees.head.entries()]);
  const relevant = (entries: readonly TreeEntry[]) => entries.filter((entry) => mayMatter(entry.path, scope));
  const [left, right] = [relevant(base), relevant(head)];
  return (
    left.length === right.length &&
    left.every(
      (entry, index) =>
        entry.id !== null &&
        entry.id === right[index]?.id &&
        entry.path === right[index]?.path &&
        entry.kind === right[index]?.kind,
    )
  );
}

interface ReadRevision {
  readonly files: LoadedFiles;
  readonly documents: readonly SpecDocument[];
  /** Root documents that cannot be used, by path. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly outcomes: readonly JudgedDocument[];
  readonly excluded: readonly { readonly path: string; readonly reason: string }[];
}

async function readRevision(
  revision: Revision,
  tree: Tree,
  entries: readonly TreeEntry[],
  scope: Scope,
  base: ReadRevision | null,
): Promise<ReadRevision> {
  const files = new LoadedFiles(revision, tree, entries, base?.files ?? null);
  const candidates = listCandidates(entries, scope);
  const documents: SpecDocument[] = [];
  const broken = new Set<string>();
  const problems: Problem[] = [];
  const outcomes: JudgedDocument[] = [];
  const excluded: { path: string; reason: string }[] = [];

  const refuse = (path: string, problem: Problem): void => {
    broken.add(path);
    problems.push(problem);
    outcomes.push({ file: path, api: null, judged: false, reason: problem.message });
  };

  const texts = await files.readTexts(candidates.map(({ entry }) => entry.path));
  const renames = findRenames(candidates, texts, base);
  for (const candidate of candidates) {
    const { path } = candidate.entry;
    const content = texts.get(path);
    if (content === undefined) {
      if (candidate.named || wasDocument(base, path)) refuse(path, unreadableProblem(revision, path, files));
      continue;
    }
    if (!candidate.named && !looksLikeDescription(content)) {
      if (wasDocument(base, path)) refuse(path, lostProblem(revision, path));
      continue;
    }
    if (candidate.excluded !== null) {
      excluded.push({ path, reason: candidate.excluded });
      outcomes.push({ file: path, api: null, judged: false, reason: candidate.excluded });
      continue;
    }
    const file = files.parse(path, content, renames.get(path));
    const faults = files.faults.get(path) ?? [];
    if (file === null) {
      const fault = faults[0] ?? {
        code: 'empty-document',
        message: 'The file is empty: it holds no OpenAPI description.',
        severity: 'error',
        line: 1,
        offset: null,
        endOffset: null,
      };
      refuse(path, faultProblem(revision, path, content.text, fault));
      continue;
    }
    const recognised = recognise(file.root);
    if (recognised.kind === 'openapi') {
      documents.push({ file, dialect: recognised.dialect });
      outcomes.push({ file: path, api: null, judged: true, reason: candidate.reason });
      if (recognised.warning !== null) problems.push(complaintProblem(file, recognised.warning, 'warning'));
      for (const complaint of missingMembers(file.root, recognised.dialect))
        problems.push(complaintProblem(file, complaint, complaint.code === 'missing-paths' ? 'error' : 'warning'));
      for (const fault of faults) problems.push(faultProblem(revision, path, content.text, fault));
    } else if (recognised.kind === 'faulty' || candidate.named || wasDocument(base, path))
      refuse(path, complaintProblem(file, recognised.complaint, 'error'));
  }
  await files.loadReferenced();
  problems.push(...referencedFileProblems(revision, files, new Set(candidates.map(({ entry }) => entry.path))));
  return { files, documents, broken, problems, outcomes, excluded };
}

function wasDocument(base: ReadRevision | null, path: string): boolean {
  return base !== null && (base.documents.some(({ file }) => file.path === path) || base.broken.has(path));
}

/** Head paths without a base file of that name → the base document with the same title, so that a renamed file shares its parts. */
function findRenames(
  candidates: readonly Candidate[],
  texts: ReadonlyMap<string, SourceText>,
  base: ReadRevision | null,
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  if (base === null) return renames;
  const headPaths = new Set(candidates.map(({ entry }) => entry.path));
  const gone = base.documents.filter(({ file }) => !headPaths.has(file.path));
  for (const { entry } of candidates) {
    if (base.files.entries.has(entry.path) || gone.length === 0) continue;
    const content = texts.get(entry.path);
    if (content === undefined) continue;
    const match = gone.find(({ file }) => {
      const info = stringMember((file.root as { info?: unknown }).info, 'title');
      return info !== null && content.includes(info);
    });
    if (match !== undefined) renames.set(entry.path, match.file.path);
  }
  return renames;
}

function unreadableProblem(revision: Revision, path: string, files: LoadedFiles): Problem {
  const refusal = files.refusal(path);
  const fault = files.faults.get(path)?.[0];
  if (fault !== undefined) return faultProblem(revision, path, '', fault);
  const message =
    refusal === 'symbolic-link'
      ? 'This is a symbolic link; links are not followed, since they can lead out of the repository.'
      : refusal === 'too-large'
        ? 'The file is larger than 64 MB and is not read.'
        : 'The file could not be read.';
  return { code: refusal ?? 'unreadable', severity: 'error', message, location: wholeFile(revision, path) };
}

/** What was judged before must not stop being judged without a word: a misspelt version line would hide everything. */
function lostProblem(revision: Revision, path: string): Problem {
  return {
    code: 'no-longer-a-description',
    severity: 'error',
    message: 'This was an OpenAPI description in base and is none now: neither "openapi" nor "swagger" is given.',
    location: wholeFile(revision, path),
  };
}

function wholeFile(revision: Revision, path: string): Location {
  return { file: path, revision, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
}

function faultProblem(revision: Revision, path: string, text: string, fault: FileFault): Problem {
  const location =
    fault.offset === null
      ? { ...wholeFile(revision, path), line: fault.line ?? 1, endLine: fault.line ?? 1 }
      : spanLocation(revision, path, text, fault.offset, fault.endOffset ?? fault.offset);
  return { code: fault.code, severity: fault.severity, message: fault.message, location };
}

function spanLocation(revision: Revision, file: string, text: string, offset: number, endOffset: number): Location {
  const lines = linesOfText(text);
  const from = lines.position(offset);
  const to = lines.position(Math.max(offset, endOffset));
  return { file, revision, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, pointer: '' };
}

function complaintProblem(file: SourceFile, complaint: Complaint, severity: Problem['severity']): Problem {
  const place = { file, pointer: complaint.pointer, part: 'key' } as const;
  const location = locatePlaces([place]).get(place) ?? {
    ...wholeFile(file.revision, file.path),
    pointer: pointerText(complaint.pointer),
  };
  if (complaint.also === undefined) return { code: complaint.code, severity, message: complaint.message, location };
  const other = { file, pointer: complaint.also, part: 'key' } as const;
  const line = locatePlaces([other]).get(other)?.line;
  return {
    code: complaint.code,
    severity,
    message: `${complaint.message} The other stands in line ${line}.`,
    location,
  };
}

/** Files that references name and that cannot be parsed, or that repeat a key: a root document's faults are told with it. */
function referencedFileProblems(revision: Revision, files: LoadedFiles, roots: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const [path, faults] of files.faults) {
    if (roots.has(path) || !/\.(ya?ml|json)$/i.test(path)) continue;
    const text = files.contentOf(path)?.text ?? '';
    problems.push(...faults.map((fault) => faultProblem(revision, path, text, fault)));
  }
  return problems;
}

function rejectEmptySelection(scope: Scope, base: ReadRevision | null, head: ReadRevision): void {
  const known = (path: string) => head.files.entries.has(path) || base?.files.entries.has(path) === true;
  for (const path of scope.explicit)
    if (!known(path))
      throw new UserError(
        'no-such-file',
        `There is no file "${path}".`,
        'Name an existing OpenAPI description, relative to the root shown by `git rev-parse --show-toplevel`.',
      );
  const nothing = head.outcomes.length === 0 && (base?.outcomes.length ?? 0) === 0;
  if (scope.specs.length > 0 && nothing)
    throw new UserError(
      'specs-match-nothing',
      `No file matches "specs": ${scope.specs.join(', ')}.`,
      'Correct the globs in the configuration, or remove "specs" to search by content.',
    );
}

/** Documents of base that head no longer judges because they now stand where nothing is judged. */
async function moved(base: ReadRevision | null, head: ReadRevision): Promise<readonly Problem[]> {
  if (base === null) return [];
  const gone = base.documents.filter(
    ({ file }) => !head.documents.some((other) => other.file.path === file.path) && !head.broken.has(file.path),
  );
  if (gone.length === 0 || head.excluded.length === 0) return [];
  const texts = await head.files.readTexts(head.excluded.map(({ path }) => path));
  return gone.flatMap(({ file }) => {
    const title = stringMember((file.root as { info?: unknown }).info, 'title');
    const hiding = head.excluded.find(
      ({ path }) =>
        !base.files.entries.has(path) &&
        (texts.get(path)?.text === file.text || (title !== null && texts.get(path)?.includes(title) === true)),
    );
    if (
      hiding === undefined ||
      head.documents.some(
        ({ file: other }) => title !== null && stringMember((other.root as { info?: unknown }).info, 'title') === title,
      )
    )
      return [];
    return [
      {
        code: 'moved-out-of-sight',
        severity: 'error' as const,
        message: `The description "${file.path}" of base moved to "${hiding.path}", which is not judged: ${hiding.reason}. List it under "specs", or move it elsewhere.`,
        location: wholeFile('head', hiding.path),
      },
    ];
  });
}

/** What counts when the two sides are put together: a file broken on one side is neither deleted nor new. */
function reconcile(
  base: ReadRevision | null,
  head: ReadRevision,
  extra: readonly Problem[],
  isNamed: boolean,
): Revisions {
  // Files named for the comparison are each other's counterpart, whatever they are called.
  const isUnreadable = (path: string): boolean =>
    base?.broken.has(path) === true || (isNamed && (base?.broken.size ?? 0) > 0);
  const unreadableInBase = new Set(head.documents.map(({ file }) => file.path).filter(isUnreadable));
  const unchanged = (path: string): boolean => {
    const [before, after] = [base?.files.entries.get(path)?.id, head.files.entries.get(path)?.id];
    if (before !== undefined && before !== null && before === after) return true;
    const [left, right] = [base?.files.contentOf(path), head.files.contentOf(path)];
    return left !== undefined && right !== undefined && left.equals(right);
  };
  const soften = (problem: Problem): Problem =>
    problem.location !== null && unchanged(problem.location.file) ? { ...problem, severity: 'warning' } : problem;
  const repeated = new Set(head.problems.map((problem) => `${problem.code} ${problem.location?.file}`));
  const baseProblems = (base?.problems ?? []).filter(
    (problem) => problem.severity === 'error' && !repeated.has(`${problem.code} ${problem.location?.file}`),
  );
  return {
    base: (base?.documents ?? []).filter(
      ({ file }) => !head.broken.has(file.path) && !(isNamed && head.broken.size > 0),
    ),
    head: head.documents,
    unreadableInBase,
    problems: [
      ...head.problems.map(soften),
      ...extra,
      ...baseProblems.map((problem) => ({
        ...problem,
        severity: 'warning' as const,
        message: `In base: ${problem.message}`,
      })),
    ],
    documents: [...head.outcomes].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
