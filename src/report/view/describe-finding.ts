/** Says a group of findings in parts that every format lays out in its own way. Untrusted text inside. */
import type { Consequence, Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { ReportedChange } from '../../model/report.ts';
import type { AnyRule } from '../../model/rule.ts';
import { countOf } from '../wording/count.ts';
import { operationName, placeName, someOf } from '../wording/names.ts';
import { groupBy } from './group-by.ts';
import type { FindingGroup } from './group-findings.ts';

export interface FindingText {
  /** The operation, how many of them, or the part of the document. */
  readonly what: string;
  readonly message: string;
  /** What to do, when the message does not say it already. */
  readonly remedy: string | null;
  /** Where else the same holds. */
  readonly elsewhere: string | null;
  /** What hangs below it. */
  readonly consequences: string | null;
  /** Short marks: `breaks clients`, `low confidence` … */
  readonly marks: readonly string[];
  readonly location: Location | null;
  readonly rule: string;
}

export interface DescribeContext {
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly changes: ReadonlyMap<string, ReportedChange>;
}

const NAMES_SHOWN = 3;

/** Describes a group by its first member. */
export function describeFinding(group: FindingGroup, context: DescribeContext): FindingText {
  const { first } = group;
  return {
    what: whatOf(first),
    message: first.message,
    remedy: remedyOf(first, context.rules),
    elsewhere: elsewhereOf(group),
    consequences: consequencesOf(first.consequences),
    marks: marksOf(first, context.changes),
    location: first.location,
    rule: first.rule,
  };
}

/** The operation a finding is about, else what it reaches, else that it concerns the API as a whole. */
export function whatOf(finding: Pick<Finding, 'operation' | 'reachedBy'>): string {
  const [only, ...others] = finding.reachedBy;
  if (finding.operation !== null) return operationName(finding.operation);
  if (only === undefined) return 'the whole API';
  return others.length === 0 ? operationName(only) : countOf(finding.reachedBy.length, 'operation');
}

function remedyOf(finding: Finding, rules: ReadonlyMap<string, AnyRule>): string | null {
  if (finding.fix !== null) return finding.fix.description;
  const remediation = rules.get(finding.rule)?.remediation;
  // A template's own words stand in the message when it was added there; its placeholders are never shown.
  if (remediation === undefined || remediation === '' || /\{\w+\}/.test(remediation)) return null;
  return finding.message.includes(remediation) ? null : remediation;
}

function elsewhereOf(group: FindingGroup): string | null {
  const others = group.members.slice(1);
  if (others.length > 0) {
    const names = [...new Set(others.map(nameOf))];
    return `The same in ${countOf(others.length, 'more place')}: ${someOf(names, NAMES_SHOWN)}.`;
  }
  if (group.first.operation !== null || group.first.reachedBy.length < 2) return null;
  return `Reaches ${someOf(group.first.reachedBy.map(operationName), NAMES_SHOWN)}.`;
}

function nameOf(finding: Finding): string {
  if (finding.operation !== null) return operationName(finding.operation);
  return finding.location === null ? whatOf(finding) : placeName(finding.location);
}

function consequencesOf(consequences: readonly Consequence[]): string | null {
  if (consequences.length === 0) return null;
  const kinds = [...groupBy(consequences, (consequence) => `${consequence.rule} (${consequence.severity})`)].map(
    ([kind, members]) => (members.length === 1 ? kind : `${members.length} × ${kind}`),
  );
  return `With it: ${someOf(kinds, NAMES_SHOWN)}.`;
}

function marksOf(finding: Finding, changes: ReadonlyMap<string, ReportedChange>): string[] {
  const change = finding.change === null ? undefined : changes.get(finding.change);
  const marks: string[] = [];
  if (change?.compatibility === 'breaking') marks.push('breaks clients');
  if (change?.compatibility === 'maybe') marks.push('may break clients');
  if (finding.status === 'existing' && finding.touched) marks.push('existing, touched');
  if (finding.confidence === 'low') marks.push('low confidence');
  return marks;
}
