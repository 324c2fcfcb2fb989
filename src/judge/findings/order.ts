/** The order of findings and changes: worst first, then by place. Total, so that the same findings always read the same. */
import { compareText } from '../../knowledge/compare-text.ts';
import type { Compatibility, Posture } from '../../model/change.ts';
import type { Finding, FindingStatus } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { ReportedChange } from '../../model/report.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';

const STATUSES: readonly FindingStatus[] = ['introduced', 'existing', 'resolved'];
const POSTURES: readonly Posture[] = ['worse', 'better', 'neutral'];
const COMPATIBILITIES: readonly Compatibility[] = ['breaking', 'maybe', 'safe'];

type Ordered = Pick<Finding, 'severity' | 'confidence' | 'status' | 'api' | 'location' | 'rule' | 'fingerprint'>;

/** Findings and consequences: severity, confidence, status, API, place, rule, identity. */
export function compareFindings(left: Ordered, right: Ordered): number {
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    CONFIDENCES.indexOf(left.confidence) - CONFIDENCES.indexOf(right.confidence) ||
    STATUSES.indexOf(left.status) - STATUSES.indexOf(right.status) ||
    compareText(left.api, right.api) ||
    compareLocations(left.location, right.location) ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** Changes: posture, severity, compatibility, API, place, id, identity. */
export function compareChanges(left: ReportedChange, right: ReportedChange): number {
  return (
    POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
    compareText(left.api, right.api) ||
    compareLocations(left.head ?? left.base, right.head ?? right.base) ||
    compareText(left.id, right.id) ||
    compareText(left.operation?.path ?? '', right.operation?.path ?? '') ||
    compareText(left.operation?.method ?? '', right.operation?.method ?? '') ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** What has no place comes first. */
function compareLocations(left: Location | null, right: Location | null): number {
  return (
    compareText(left?.file ?? '', right?.file ?? '') ||
    (left?.line ?? 0) - (right?.line ?? 0) ||
    (left?.column ?? 0) - (right?.column ?? 0)
  );
}
