/** What a verdict means to whoever started us. */
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';

/** 2 when a document that was named could not be read, or a rule did not run: then no answer is one. Else what the command says. */
export function exitCodeUnlessUnread(
  { documents, problems, verdict }: Pick<Report, 'documents' | 'problems' | 'verdict'>,
  otherwise: number,
): number {
  if (verdict.reasons.some(({ code }) => code === 'incomplete')) return 2;
  const faulty = new Set(problems.filter(isReadingFault).map(({ location }) => location?.file));
  const isUnread = documents.some(({ file, judged }) => !judged && faulty.has(file));
  return isUnread ||
    problems.some(({ location, message }) => location?.revision === 'base' && message.startsWith('In base: '))
    ? 2
    : otherwise;
}

function isReadingFault({ severity }: Problem): boolean {
  return severity === 'error';
}

/** 0 passed, 1 the gate failed, 2 something did not run, so that nobody can say. */
export function exitCodeOf({ outcome }: Pick<Verdict, 'outcome'>): number {
  return outcome === 'fail' ? 1 : outcome === 'incomplete' ? 2 : 0;
}
