/** Says what a changed policy would let waivers do that the one before does not. */
import { SEVERITIES } from '../../model/severity.ts';
import { WAIVER_CATEGORIES, type WaiverPolicy } from '../../model/waiver.ts';

/** One sentence for each member that got laxer. */
export function listWaiverRelaxations(base: WaiverPolicy, head: WaiverPolicy): readonly string[] {
  const order: readonly string[] = [...SEVERITIES, 'none'];
  const isWider = order.indexOf(head.inChange) < order.indexOf(base.inChange);
  const freed = base.unwaivable.filter((severity) => !head.unwaivable.includes(severity));
  const longer = [...SEVERITIES, ...WAIVER_CATEGORIES].filter(
    (name) => head.maximumDays[name] > base.maximumDays[name],
  );
  return [
    ...(isWider
      ? [`Waivers that a change adds count at once up to ${head.inChange}; so far ${base.inChange} was the limit.`]
      : []),
    ...freed.map((severity) => `Findings of severity ${severity} can be waived.`),
    ...longer.map(
      (name) =>
        `Waivers for ${name} count for ${head.maximumDays[name]} days; so far ${base.maximumDays[name]} was the limit.`,
    ),
  ];
}
