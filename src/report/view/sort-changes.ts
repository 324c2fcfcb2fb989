/** Sorts changes by what they mean for a reader: worse, breaking, better, the rest. */
import type { OperationKey } from '../../model/api.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportedChange } from '../../model/report.ts';
import { compareText, severityRank } from './order.ts';

export interface ChangesView {
  /** Worse for security; each of them is also told as a finding. */
  readonly worse: readonly ReportedChange[];
  readonly better: readonly ReportedChange[];
  /** Breaks clients or may, and is told neither as a finding nor as better. */
  readonly breaking: readonly ReportedChange[];
  /** Neither breaks clients nor changes security by more than a hint. */
  readonly other: readonly ReportedChange[];
  /** All that break clients, whatever they do to security. */
  readonly breakingCount: number;
}

/** Pass the changes of one API. */
export function sortChanges(changes: readonly ReportedChange[]): ChangesView {
  const sorted = changes.toSorted(compareChanges);
  // Findings of level info are folded, so a worse change of that level would not be seen to break clients.
  const untold = sorted.filter(
    (change) => change.posture === 'neutral' || (change.posture === 'worse' && change.severity === 'info'),
  );
  return {
    worse: sorted.filter((change) => change.posture === 'worse'),
    better: sorted.filter((change) => change.posture === 'better'),
    breaking: untold.filter((change) => change.compatibility !== 'safe'),
    other: untold.filter((change) => change.compatibility === 'safe'),
    breakingCount: changes.filter((change) => change.compatibility === 'breaking').length,
  };
}

/** Worst first: severity, then breaking before maybe before safe, then what concerns security, then place. */
export function compareChanges(left: ReportedChange, right: ReportedChange): number {
  return (
    severityRank(left.severity) - severityRank(right.severity) ||
    COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
    POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
    compareText(placeOf(left)?.file ?? '', placeOf(right)?.file ?? '') ||
    (placeOf(left)?.line ?? 0) - (placeOf(right)?.line ?? 0) ||
    compareText(left.id, right.id) ||
    compareText(left.operation?.path ?? '', right.operation?.path ?? '') ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** Where to look: in head, or for what is gone in base. */
export function placeOf(change: ReportedChange): ReportedChange['head'] {
  return change.head ?? change.base;
}

/** The operations that something is about or reaches, without repeating one. */
export function operationsOf(item: Pick<ReportedChange | Finding, 'operation' | 'reachedBy'>): readonly OperationKey[] {
  return item.operation === null || item.reachedBy.length > 0 ? item.reachedBy : [item.operation];
}

const COMPATIBILITIES = ['breaking', 'maybe', 'safe'];
const POSTURES = ['worse', 'better', 'neutral'];

/** What a change does to clients, in two or three words; `null` when it is safe. */
export function compatibilityMark(change: Pick<ReportedChange, 'compatibility'>): string | null {
  return MARKS[change.compatibility];
}

const MARKS = { breaking: 'breaks clients', maybe: 'may break clients', safe: null } as const;
