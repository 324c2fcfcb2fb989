/** Pairs the APIs of two revisions: same file, then same name, then the same operations (a renamed file). */
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api } from '../../model/api.ts';

export interface MatchedApis {
  readonly both: readonly (readonly [Api, Api])[];
  readonly added: readonly Api[];
  readonly removed: readonly Api[];
}

/** Share of operations that two documents must have in common to be the same API under another name and file. */
const ENOUGH_IN_COMMON = 0.5;

export function matchApis(base: readonly Api[], head: readonly Api[]): MatchedApis {
  const left = new Set(base);
  const right = new Set(head);
  const both: [Api, Api][] = [];
  const take = (isSame: (before: Api, after: Api) => boolean): void => {
    for (const after of right) {
      const before = [...left].find((candidate) => isSame(candidate, after));
      if (before === undefined) continue;
      both.push([before, after]);
      left.delete(before);
      right.delete(after);
    }
  };
  take((before, after) => before.file.path === after.file.path);
  take((before, after) => before.root.value === after.root.value);
  take((before, after) => before.id === after.id || (before.title === after.title && before.version === after.version));
  take((before, after) => before.title === after.title);
  take((before, after) => withoutEnding(before) === withoutEnding(after));
  take((before, after) => overlap(before, after) > ENOUGH_IN_COMMON);
  return { both, added: [...right], removed: [...left] };
}

/** `api/openapi` of `api/openapi.yaml`: a description that changes its format keeps its name. */
function withoutEnding({ file }: Api): string {
  return file.path.replace(/\.(ya?ml|json)$/i, '');
}

function overlap(before: Api, after: Api): number {
  const subjects = new Set(before.operations.map(({ key }) => operationSubject(key)));
  const common = after.operations.filter(({ key }) => subjects.has(operationSubject(key))).length;
  const all = subjects.size + after.operations.length - common;
  return all === 0 ? 0 : common / all;
}
