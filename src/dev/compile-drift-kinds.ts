/**
 * Compiles rules/drift/ into one module, so that no file of it is parsed at run time.
 *
 *   node build/dev/compile-drift-kinds.js [--check]      in the root of the repository
 */
import { parseDriftKind } from '../judge/rules/parse-rule-files.ts';
import { DRIFT_KINDS } from '../model/drift-kind.ts';
import type { DriftKind } from '../model/rule.ts';
import { readFolder } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

/** The compiled kinds of `root`, in the order of src/model/drift-kind.ts, or what is wrong with them. */
export function compileDriftKinds(root: string): Generated {
  const parsed = readFolder(root, 'rules/drift', '.yaml').map(parseDriftKind);
  const kinds = new Map(parsed.flatMap(({ value }) => (value === null ? [] : [[value.id, value] as const])));
  const faults = parsed.flatMap((each) =>
    each.faults.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
  );
  const missing = DRIFT_KINDS.filter((id) => !kinds.has(id) && faults.length === 0);
  const unmirrored = [...kinds.values()].filter(({ id, mirror }) => kinds.get(mirror)?.mirror !== id);
  const all = DRIFT_KINDS.flatMap((id) => kinds.get(id) ?? []);
  return {
    files: [{ path: 'src/judge/drift/built-in-drift-kinds.generated.ts', text: moduleOf(all) }],
    faults: [
      ...faults,
      ...missing.map((id) => `rules/drift/${id}.yaml is missing: src/model/drift-kind.ts names it.`),
      ...unmirrored.map(({ id, mirror }) => `rules/drift/${id}.yaml: "${mirror}" does not name it as its mirror.`),
    ],
  };
}

/** One string literal: parsing JSON is faster than evaluating the same object as code. */
function moduleOf(kinds: readonly DriftKind[]): string {
  return `/** The kinds of rules/drift/, compiled by src/dev/compile-drift-kinds.ts ("npm run generate"). Do not edit. */
import type { DriftKind } from '../../model/rule.ts';

export const BUILT_IN_DRIFT_KINDS: readonly DriftKind[] = JSON.parse(
  ${JSON.stringify(JSON.stringify(kinds))},
);
`;
}

runWhenStarted(import.meta.url, compileDriftKinds);
