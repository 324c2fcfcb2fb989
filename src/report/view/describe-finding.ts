/** Says a group of findings in parts that every format lays out in its own way. Untrusted text inside. */
import type { Consequence, Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { ReportedChange } from '../../model/report.ts';
import { countOf } from '../wording/count.ts';
import { operationName, placeName, someOf, versionName } from '../wording/names.ts';
import { groupBy } from './group-by.ts';
import type { FindingGroup } from './group-findings.ts';
import { compatibilityMark } from './sort-changes.ts';

export interface FindingText {
  /** The operation, how many of them, or the part of the document. */
  readonly what: string;
  /** Whether `what` is the name of an operation, untrusted from end to end. */
  readonly isOperation: boolean;
  readonly message: string;
  /** What the change edited or deleted, as it was. */
  readonly before: string | null;
  /** An edit that mends it, when we know one. */
  readonly fix: string | null;
  /** Where else the same holds. */
  readonly elsewhere: string | null;
  /** What hangs below it. */
  readonly consequences: string | null;
  /** The command that waives it, where the gate fails or warns for it. */
  readonly waive: string | null;
  /** Short marks: `breaks clients`, `low confidence` … */
  readonly marks: readonly string[];
  readonly location: Location | null;
  readonly rule: string;
}

export interface DescribeContext {
  /** Which rules have a page of their own. */
  readonly rules?: ReadonlyMap<string, { readonly page?: string | null }>;
  readonly changes: ReadonlyMap<string, ReportedChange>;
  readonly gated: ReadonlySet<string>;
}

const NAMES_SHOWN = 3;

/** Describes a group by its first member. */
export function describeFinding(group: FindingGroup, context: DescribeContext): FindingText {
  const { first } = group;
  return {
    what: whatOf(first),
    isOperation: first.operation !== null || first.reachedBy.length === 1,
    message: first.message,
    before: beforeOf(first),
    fix: first.fix === null ? null : `Fix: ${first.fix.description}`,
    elsewhere: elsewhereOf(group),
    consequences: consequencesOf(first.consequences),
    waive: waiveOf(group, context.gated),
    marks: marksOf(first, context.changes),
    location: first.location,
    rule: first.rule,
  };
}

/** The lines below the message, in order. */
export function detailsOf(text: FindingText): string[] {
  return [text.before, text.fix, text.elsewhere, text.consequences].filter((line) => line !== null);
}

/** The operation a finding is about, else what it reaches, else that it concerns the API as a whole. */
export function whatOf(finding: Pick<Finding, 'operation' | 'reachedBy'>): string {
  const [only, ...others] = finding.reachedBy;
  if (finding.operation !== null) return operationName(finding.operation);
  if (only === undefined) return 'the whole API';
  return others.length === 0 ? operationName(only) : countOf(finding.reachedBy.length, 'operation');
}

/** What stood in base, quoted by whoever collected the finding, with its place: lines of base are not those a reader sees. */
export function beforeOf(finding: Pick<Finding, 'related'>): string | null {
  const before = finding.related.find((place) => place.revision === 'base');
  if (before === undefined) return null;
  return before.message === '' ? `Before: ${placeName(before)}.` : `${before.message} (${placeName(before)})`;
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

/** Twelve digits tell the findings of any repository apart. */
function waiveOf({ members }: FindingGroup, gated: ReadonlySet<string>): string | null {
  const prefixes = members
    .filter(({ fingerprint }) => gated.has(fingerprint))
    .map(({ fingerprint }) => fingerprint.slice(0, 12));
  return prefixes.length === 0 || prefixes.length > NAMES_SHOWN ? null : `openapi-posture waive ${prefixes.join(' ')}`;
}

function marksOf(finding: Finding, changes: ReadonlyMap<string, ReportedChange>): string[] {
  const change = finding.change === null ? undefined : changes.get(finding.change);
  const marks: string[] = [];
  const compatibility = change === undefined ? null : compatibilityMark(change);
  if (compatibility !== null) marks.push(compatibility);
  if (change?.predecessor) marks.push(`compared with ${versionName(change.predecessor)}`);
  if (finding.status === 'existing' && finding.touched) marks.push('existing, touched');
  if (finding.inheritedFrom !== null) marks.push(`inherited from ${versionName(finding.inheritedFrom)}`);
  if (finding.confidence === 'low') marks.push('low confidence');
  if (finding.stage === 'warn') marks.push('not enforced yet');
  return marks;
}
