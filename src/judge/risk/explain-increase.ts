/** Which lines of an operation's score moved it, in points; together they are the increase. */
import { compareText } from '../../knowledge/compare-text.ts';
import type { Contribution, OperationRisk } from '../../model/risk.ts';

/** Points below this are the rounding of fractions. */
const NOTICEABLE = 1e-9;

/** Every line that is not what it was, the largest increase first. Lines that only base has count negative. */
export function explainIncrease(before: OperationRisk | null, now: OperationRisk): readonly Contribution[] {
  const old = new Map((before?.contributions ?? []).map((line) => [keyOf(line), line]));
  const current = new Set(now.contributions.map(keyOf));
  const changed = now.contributions.map((line) => ({
    ...line,
    points: line.points - (old.get(keyOf(line))?.points ?? 0),
  }));
  const gone = [...old].filter(([key]) => !current.has(key)).map(([, line]) => ({ ...line, points: -line.points }));
  return [...changed, ...gone]
    .filter(({ points }) => Math.abs(points) > NOTICEABLE)
    .sort((left, right) => right.points - left.points || compareText(keyOf(left), keyOf(right)));
}

/** The same rule is one line, however many places it counts. */
function keyOf({ rule, reason }: Contribution): string {
  return rule === null ? `fact ${reason}` : `rule ${rule}`;
}
