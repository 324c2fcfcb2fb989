/** Lints texts as the product does: read, build the model, apply rules, find the lines. */
import { readRules } from '../../src/dev/compile-rules.ts';
import { buildApis } from '../../src/inspect/api/build-apis.ts';
import { lintApis } from '../../src/inspect/lint/lint-apis.ts';
import { locatePlaces } from '../../src/inspect/spec/locate.ts';
import { readRevisions } from '../../src/inspect/spec/read-revisions.ts';
import type { PostureRule } from '../../src/model/rule.ts';
import type { Violation } from '../../src/model/violation.ts';
import { type Files, treeOf } from './tree-of.ts';

/** A violation as a test states it. */
export interface Reported {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly arguments: Violation['arguments'];
  readonly subjects: readonly string[];
  /** `GET /books`; for shared definitions the operations that use them. */
  readonly operations: readonly string[];
}

const { rules: BUILT_IN, faults } = readRules(process.cwd());
if (faults.length > 0) throw new Error(faults.join('\n'));

/** Every posture rule of rules/posture/, read from the files themselves. */
export const POSTURE_RULES: readonly PostureRule[] = BUILT_IN.posture;

/** The day that counts as today in tests of rules. */
const AS_OF = '2026-01-01';

export function ruleCalled(id: string): PostureRule {
  const rule = POSTURE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no posture rule "${id}".`);
  return rule;
}

/** What rules report about one document in YAML, by line. */
export async function lintText(
  text: string,
  { rules = [] }: { rules?: readonly string[] } = {},
): Promise<readonly Reported[]> {
  return lintFiles({ 'openapi.yaml': text }, { rules });
}

/** The same for a tree of files; no rules given means all. */
export async function lintFiles(
  files: Files,
  { rules = [] }: { rules?: readonly string[] } = {},
): Promise<readonly Reported[]> {
  const { head } = await lintTrees({ head: files, rules: rules.length === 0 ? POSTURE_RULES : rules.map(ruleCalled) });
  return head;
}

/** Lints both revisions; throws when a rule fails. */
export async function lintTrees({
  base,
  head,
  rules = POSTURE_RULES,
}: {
  base?: Files;
  head: Files;
  rules?: readonly PostureRule[];
}): Promise<{ base: readonly Reported[]; head: readonly Reported[] }> {
  const revisions = await readRevisions(
    { base: base === undefined ? null : treeOf(base), head: treeOf(head) },
    { specs: [], exclude: [], explicit: [] },
  );
  const linted = lintApis({ base: buildApis(revisions.base, []), head: buildApis(revisions.head, []) }, rules, {
    asOf: AS_OF,
  });
  if (linted.failedRules.length > 0) throw new Error(linted.failedRules.map(({ message }) => message).join('\n'));
  return { base: reported(linted.base), head: reported(linted.head) };
}

function reported(violations: readonly Violation[]): readonly Reported[] {
  const locations = locatePlaces(violations.map(({ place }) => place));
  return violations
    .map(({ rule, place, arguments: values, subjects, operation, reachedBy }) => {
      const location = locations.get(place);
      if (location === undefined) throw new Error(`The place of "${rule}" was not found.`);
      const keys = reachedBy.length === 0 && operation !== null ? [operation] : reachedBy;
      return {
        rule,
        file: location.file,
        line: location.line,
        arguments: values,
        subjects,
        operations: keys.map(({ method, path }) => `${method} ${path}`),
      };
    })
    .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
