/** Puts findings that say the same of many places into one group, so that 200 operations without authentication read as one line. */
import type { Finding } from '../../model/finding.ts';
import { groupBy } from './group-by.ts';
import { compareFindings } from './order.ts';
import { operationsOf } from './sort-changes.ts';

export interface FindingGroup {
  /** The one that is told in full. */
  readonly first: Finding;
  /** All of them in order, `first` included. */
  readonly members: readonly Finding[];
}

/** Up to here each is worth a reading of its own. */
const LARGEST_UNGROUPED = 3;

/** Groups in the order of their first members. Pass findings of one API. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const alike = groupBy(findings.toSorted(compareFindings), likeness);
  return [...alike.values()]
    .flatMap((members) =>
      members.length > LARGEST_UNGROUPED ? [groupOf(members)] : members.map((member) => groupOf([member])),
    )
    .toSorted((left, right) => compareFindings(left.first, right.first));
}

function groupOf(members: readonly Finding[]): FindingGroup {
  return { first: members[0] as Finding, members };
}

/**
 * What makes findings alike. A state says the same wherever its rule holds; a change is told as old → new, and only what
 * differs in names and numbers says the same.
 */
function likeness(finding: Finding): string {
  const wording = finding.change === null ? '' : shapeOf(finding);
  return [finding.rule, finding.severity, finding.confidence, finding.status, wording].join('\n');
}

function shapeOf(finding: Finding): string {
  let text = finding.message.slice(0, 1000);
  for (const { method, path } of operationsOf(finding).slice(0, 3)) text = text.replaceAll(`${method} ${path}`, '{}');
  return text.replace(/`[^`]*`|"[^"]*"/g, '{}').replace(/\d+/g, '0');
}
