/** Two texts → their difference, through the same stages as a real run. */
import { type Difference, diffApis } from '../../src/compare/diff/diff-apis.ts';
import type { LifecycleClock } from '../../src/compare/diff/lifecycle.ts';
import { buildApis } from '../../src/inspect/api/build-apis.ts';
import { readRevisions } from '../../src/inspect/spec/read-revisions.ts';
import { type Files, treeOf } from './tree-of.ts';

const CLOCK: LifecycleClock = { asOf: '2026-01-01', noticeDays: { stable: 0, beta: 0 } };

export async function compareFiles(base: Files, head: Files, clock = CLOCK): Promise<Difference> {
  const revisions = await readRevisions(
    { base: treeOf(base), head: treeOf(head) },
    { specs: [], exclude: [], explicit: [] },
  );
  return diffApis(buildApis(revisions.base, []), buildApis(revisions.head, []), clock);
}

export async function compareTexts(base: string, head: string, clock = CLOCK): Promise<Difference> {
  return compareFiles({ 'openapi.yaml': base }, { 'openapi.yaml': head }, clock);
}

/** The ids, meanings and severities of a difference, in the order of the report. */
export function summarise({ changes }: Difference): string[] {
  return changes.map(
    (change) =>
      `${change.id} ${change.compatibility} ${change.posture}${change.meaning === null ? '' : ` ${change.meaning} ${change.severity}`}`,
  );
}
