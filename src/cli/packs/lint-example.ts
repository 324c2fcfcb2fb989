/** The examples of one rule, run as the product runs rules: the bad ones report at exactly their lines, the good ones do not. */
import { buildApis } from '../../inspect/api/build-apis.ts';
import { lintApis } from '../../inspect/lint/lint-apis.ts';
import { locatePlaces } from '../../inspect/spec/locate.ts';
import { readRevisions } from '../../inspect/spec/read-revisions.ts';
import type { PostureRule } from '../../model/rule.ts';
import type { Tree } from '../../model/tree.ts';

/** One line of text for each example that is not as the rule says. */
export async function exampleFaults(rule: PostureRule, asOf: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { title, document, lines } of [...rule.examples.bad, ...rule.examples.good]) {
    const expected = lines ?? [];
    const reported = await reportedLines(rule, document, asOf);
    if (typeof reported === 'string') faults.push(`${rule.id}: the example "${title}" cannot be read: ${reported}`);
    else if (reported.join() !== expected.join())
      faults.push(`${rule.id}: the example "${title}" is reported at ${say(reported)}, expected at ${say(expected)}.`);
  }
  return faults;
}

async function reportedLines(rule: PostureRule, document: string, asOf: string): Promise<readonly number[] | string> {
  const scope = { specs: [], exclude: [], explicit: ['openapi.yaml'], folders: [] };
  const revisions = await readRevisions({ base: null, head: treeOf(document) }, scope);
  const unread = revisions.problems.find(({ severity }) => severity === 'error');
  if (unread !== undefined) return unread.message;
  const { head, failedRules } = lintApis({ base: [], head: buildApis(revisions.head, []) }, [rule], { asOf });
  if (failedRules[0] !== undefined) return failedRules[0].message;
  const places = locatePlaces(head.map(({ place }) => place));
  return head.map(({ place }) => places.get(place)?.line ?? 0).sort((one, other) => one - other);
}

function treeOf(document: string): Tree {
  const bytes = Buffer.from(document);
  return {
    entries: async () => [{ path: 'openapi.yaml', kind: 'file', id: null, size: bytes.length }],
    read: async (paths) => new Map(paths.includes('openapi.yaml') ? [['openapi.yaml', bytes]] : []),
  };
}

function say(lines: readonly number[]): string {
  return lines.length === 0 ? 'no line' : `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
