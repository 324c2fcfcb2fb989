/** Two texts → their difference, through the same stages as a real run. */
import { type Difference, diffApis } from '../../src/compare/diff/diff-apis.ts';
import { buildApis } from '../../src/inspect/api/build-apis.ts';
import { readRevisions } from '../../src/inspect/spec/read-revisions.ts';
import { type Files, treeOf } from './tree-of.ts';

const AS_OF = '2026-01-01';

export async function compareFiles(base: Files, head: Files): Promise<Difference> {
  const revisions = await readRevisions(
    { base: treeOf(base), head: treeOf(head) },
    { specs: [], exclude: [], explicit: [] },
  );
  return diffApis(buildApis(revisions.base, []), buildApis(revisions.head, []), AS_OF);
}

export async function compareTexts(base: string, head: string): Promise<Difference> {
  return compareFiles({ 'openapi.yaml': base }, { 'openapi.yaml': head });
}

/** The ids, meanings and severities of a difference, in the order of the report. */
export function summarise({ changes }: Difference): string[] {
  return changes.map(
    (change) =>
      `${change.id} ${change.compatibility} ${change.posture}${change.meaning === null ? '' : ` ${change.meaning} ${change.severity}`}`,
  );
}
