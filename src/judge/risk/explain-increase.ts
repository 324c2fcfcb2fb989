/** Which lines of an operation's score moved it, in points; together they are the increase. */
import { compareText } from '../../knowledge/compare-text.ts';
import type { Contribution, OperationRisk } from '../../model/risk.ts';

/** Points below this are the rounding of fractions. */
const NOTICEABLE = 1e-9;

/** Every line that is not what it was, the largest increase first. Lines that only base has count negative. */
export function explainIncrease(before: OperationRisk | null, now: OperationRisk): readonly Contribution[] {
  const old = new Map((before?.contributions ?? []).map((line) => [keyOf(line), line]));
  const current = new Set(now.contributions.map(keyOf));
  const moved: { readonly line: Contribution; readonly points: number }[] = [];
  for (const line of now.contributions) moved.push({ line, points: line.points - (old.get(keyOf(line))?.points ?? 0) });
  for (const [key, line] of old) if (!current.has(key)) moved.push({ line, points: -line.points });
  return moved
    .filter(({ points }) => Math.abs(points) > NOTICEABLE)
    .sort((left, right) => right.points - left.points || compareText(keyOf(left.line), keyOf(right.line)))
    .map(({ line: { reason, rule, location }, points }) => ({ reason, rule, location, points }));
}

/** The same rule is one line, however many places it counts. */
function keyOf({ rule, reason }: Contribution): string {
  return rule === null ? `fact ${reason}` : `rule ${rule}`;
}
