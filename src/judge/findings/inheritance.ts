/** Whether a violation of a new version of an API was there in the version that it continues. */
import type { Pairs, Predecessor } from '../../model/pairs.ts';
import type { Violation } from '../../model/violation.ts';
import { type IdentifiedViolation, judgeViolations, type Yardstick } from './judge-violations.ts';
import { inNamesOfSuccessor } from './rekey.ts';
import { type Presence, presenceIn } from './status.ts';

/** The version that a violation of head is inherited from, or `null`. */
export type Inheritance = (violation: IdentifiedViolation) => Predecessor | null;

/** Judges the violations of each older version once more, in the names of the version that continues it. */
export function inheritanceOf(
  base: readonly Violation[],
  { successions }: Pairs,
  yardstick: Omit<Yardstick, 'aboutnessOf'>,
): Inheritance {
  const presences = new Map<string, { readonly predecessor: Predecessor; readonly isThere: Presence }>();
  for (const succession of successions) {
    const { predecessor, successor } = succession;
    const violations = judgeViolations(
      base.filter(({ api }) => api === predecessor.api),
      { ...yardstick, aboutnessOf: (violation) => inNamesOfSuccessor(violation, succession) },
    );
    presences.set(successor, { predecessor, isThere: presenceIn(violations) });
  }
  return (violation) => {
    const known = presences.get(violation.about.api);
    return known?.isThere(violation) ? known.predecessor : null;
  };
}
