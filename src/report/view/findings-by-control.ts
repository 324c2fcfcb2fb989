/** Sorts findings by the control that they concern, what the change brings first, for readers who look for a topic. */
import type { Control } from '../../model/control.ts';
import { groupBy } from './group-by.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { compareFindings } from './order.ts';
import type { ApiView } from './view-apis.ts';

/** How a finding stands to the change, with those that somebody answers for set apart. */
export const STANDINGS = ['introduced', 'touched', 'existing', 'resolved', 'waived'] as const;
export type FindingStanding = (typeof STANDINGS)[number];

export interface ListedGroup {
  readonly group: FindingGroup;
  readonly api: ApiView;
  readonly standing: FindingStanding;
}

export interface ControlSection {
  readonly control: Control;
  readonly listed: readonly ListedGroup[];
}

/** Every finding of the report, in sections whose worst comes first. */
export function findingsByControl(apis: readonly ApiView[]): readonly ControlSection[] {
  const listed = apis.flatMap(listGroups).sort(compareListed);
  return [...groupBy(listed, ({ group }) => group.first.control)].map(([, members]) => ({
    control: (members[0] as ListedGroup).group.first.control,
    listed: members,
  }));
}

function listGroups(api: ApiView): readonly ListedGroup[] {
  const list = (groups: readonly FindingGroup[], standing: (group: FindingGroup) => FindingStanding) =>
    groups.map((group) => ({ group, api, standing: standing(group) }));
  return [
    ...list(api.introduced, () => 'introduced'),
    ...list(api.touched, () => 'touched'),
    ...list(api.folded, ({ first }) =>
      first.status === 'introduced' ? 'introduced' : first.touched ? 'touched' : 'existing',
    ),
    ...list(api.resolved, () => 'resolved'),
    ...list(groupFindings(api.waived), () => 'waived'),
  ];
}

function compareListed(left: ListedGroup, right: ListedGroup): number {
  return (
    STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) ||
    compareFindings(left.group.first, right.group.first)
  );
}
