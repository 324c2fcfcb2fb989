/** Says what base violations are about in the names of head, so that a renamed API, path or parameter keeps its findings. */
import type { Pairs, Succession } from '../../model/pairs.ts';
import type { Violation } from '../../model/violation.ts';

/** What a violation is about: with its rule, all that decides whether it is the same one. */
export interface Aboutness {
  readonly api: string;
  readonly subjects: readonly string[];
}

/** The API and subjects of a base violation as head calls them. */
export function inNamesOfHead({ api, subjects }: Violation, pairs: Pairs): Aboutness {
  const headApi = pairs.apis.get(api) ?? api;
  const operations = pairs.operations.get(headApi);
  if (operations === undefined || operations.size === 0) return { api: headApi, subjects };
  return { api: headApi, subjects: subjects.map((subject) => renamed(subject, operations)) };
}

/** A violation of an older version as the version that continues it would have it. */
export function inNamesOfSuccessor({ subjects }: Violation, { successor, subjects: names }: Succession): Aboutness {
  return { api: successor, subjects: subjects.map((subject) => renamed(subject, names)) };
}

const DIVISION = ' | ';

/** Replaces what a subject starts with. Paths are hostile and may hold the division: the longest known name counts. */
function renamed(subject: string, names: ReadonlyMap<string, string>): string {
  for (let end = subject.length; end > 0; end = subject.lastIndexOf(DIVISION, end - 1)) {
    const head = names.get(subject.slice(0, end));
    if (head === undefined) continue;
    const rest = subject.slice(end);
    // A server of an operation is named below it.
    const below = names.get(rest.slice(DIVISION.length));
    return head + (below === undefined ? rest : DIVISION + below);
  }
  return subject;
}
