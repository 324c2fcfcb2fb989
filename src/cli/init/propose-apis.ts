/** Finds documents that belong to one API, versions and renderings, for the configuration that `init` proposes. */

import { NO_NOTICE } from '../../compare/diff/lifecycle.ts';
import { predecessorsIn } from '../../compare/diff/versions/find-predecessor.ts';
import { findRenderings } from '../../compare/diff/versions/find-renderings.ts';
import { buildApis } from '../../inspect/api/build-apis.ts';
import { readRevisions } from '../../inspect/spec/read-revisions.ts';
import { compareText } from '../../knowledge/compare-text.ts';
import type { Api } from '../../model/api.ts';
import type { Tree } from '../../model/tree.ts';

export interface ProposedApi {
  readonly name: string;
  readonly files: readonly string[];
  readonly derived: readonly string[];
}

/** One entry for each API that several documents describe, in the order of their first files. */
export async function proposeApis(head: Tree, asOf: string): Promise<readonly ProposedApi[]> {
  const revisions = await readRevisions({ base: null, head }, { specs: [], exclude: [], explicit: [] });
  const apis = buildApis(revisions.head, []);
  const { head: sources } = findRenderings({ base: [], head: apis }, [], () => false, { asOf, noticeDays: NO_NOTICE });
  const written = apis.filter(({ file }) => !sources.has(file.path));
  const names = new Map<string, number>();
  return groupVersions(written)
    .map((versions) => ({ versions, files: versions.map(({ file }) => file.path).sort(compareText) }))
    .map(({ versions, files }) => ({
      name: versions[0]?.title ?? '',
      files,
      derived: [...sources]
        .filter(([, source]) => files.includes(source))
        .map(([path]) => path)
        .sort(compareText),
    }))
    .filter(({ files, derived }) => files.length + derived.length > 1)
    .sort((left, right) => compareText(left.files[0] ?? '', right.files[0] ?? ''))
    .map((proposed) => {
      const count = (names.get(proposed.name) ?? 0) + 1;
      names.set(proposed.name, count);
      return count === 1 ? proposed : { ...proposed, name: `${proposed.name} (${count})` };
    });
}

/** APIs of which one continues another. */
function groupVersions(apis: readonly Api[]): readonly (readonly Api[])[] {
  const predecessorOf = predecessorsIn(apis, []);
  const groups = new Map(apis.map((api): [Api, Set<Api>] => [api, new Set([api])]));
  for (const api of apis) {
    const predecessor = predecessorOf(api);
    const [own, other] = [groups.get(api), predecessor === null ? undefined : groups.get(predecessor)];
    if (own === undefined || other === undefined || own === other) continue;
    for (const member of own) {
      other.add(member);
      groups.set(member, other);
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}
