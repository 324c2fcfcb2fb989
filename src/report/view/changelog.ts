/** Sorts changes into the sections of a changelog, where no findings stand beside them. */
import type { ReportedChange } from '../../model/report.ts';
import { groupBy } from './group-by.ts';
import { compareText } from './order.ts';
import { compareChanges } from './sort-changes.ts';

export interface ChangelogSection {
  readonly heading: string;
  readonly changes: readonly ReportedChange[];
}

/** The sections of each API that are not empty, APIs in the order of their names. */
export function viewChangelog(
  changes: readonly ReportedChange[],
): readonly { readonly api: string; readonly sections: readonly ChangelogSection[] }[] {
  return [...groupBy(changes.toSorted(compareChanges), (change) => change.api)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([api, members]) => ({
      api,
      sections: SECTIONS.map(({ heading, holds }) => ({ heading, changes: members.filter(holds) })).filter(
        (section) => section.changes.length > 0,
      ),
    }));
}

const SECTIONS: readonly { readonly heading: string; readonly holds: (change: ReportedChange) => boolean }[] = [
  { heading: 'Worse for security', holds: ({ posture }) => posture === 'worse' },
  {
    heading: 'Breaks clients',
    holds: ({ posture, compatibility }) => posture === 'neutral' && compatibility !== 'safe',
  },
  { heading: 'Better for security', holds: ({ posture }) => posture === 'better' },
  { heading: 'Other', holds: ({ posture, compatibility }) => posture === 'neutral' && compatibility === 'safe' },
];
