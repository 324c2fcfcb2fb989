/** Completes a difference: what is new in head and continues an API of base is compared with that API too. */

import type { ApiFamily } from '../../../knowledge/api-family.ts';
import type { Api } from '../../../model/api.ts';
import type { Difference } from '../diff-apis.ts';
import type { LifecycleClock } from '../lifecycle.ts';
import { matchApis } from '../match-apis.ts';
import { asKnown } from '../report-apis.ts';
import { compareWithPredecessor } from './compare-with-predecessor.ts';
import { predecessorsIn } from './find-predecessor.ts';

/** The difference with the changes, notes and pairs of every new version. `clock` as in diffApis. */
export function addSuccessions(
  difference: Difference,
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
  families: readonly ApiFamily[],
  clock: LifecycleClock,
): Difference {
  const { added } = matchApis(apis.base, apis.head);
  if (added.length === 0 || apis.base.length === 0) return difference;
  const predecessorOf = predecessorsIn(apis.base, families);
  const compared = added.flatMap((api) => {
    const predecessor = predecessorOf(api);
    return predecessor === null ? [] : [compareWithPredecessor(predecessor, api, clock)];
  });
  const successors = new Set(compared.map(({ succession }) => succession.successor));
  const own = difference.changes.map((change) => (successors.has(change.api) ? asKnown(change) : change));
  return {
    changes: [...own, ...compared.flatMap(({ changes }) => changes)],
    notes: [...difference.notes, ...compared.map(({ note }) => note)],
    troubles: difference.troubles,
    pairs: { ...difference.pairs, successions: compared.map(({ succession }) => succession) },
  };
}
