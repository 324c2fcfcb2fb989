/** The order in which everything is told: worst first, then by place. Plain comparison, so that no locale changes it. */
import type { Finding } from '../../model/finding.ts';
import { CONFIDENCES, type Confidence, SEVERITIES, type Severity } from '../../model/severity.ts';

/** 0 for critical. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** True when `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severityRank(severity) <= severityRank(threshold);
}

/** Findings: severity, introduced first, confidence, place, rule, identity. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    severityRank(left.severity) - severityRank(right.severity) ||
    statusRank(left) - statusRank(right) ||
    confidenceRank(left.confidence) - confidenceRank(right.confidence) ||
    compareText(left.location?.file ?? '', right.location?.file ?? '') ||
    (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
    (left.location?.column ?? 0) - (right.location?.column ?? 0) ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** Code units, as everywhere. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function statusRank(finding: Finding): number {
  return finding.status === 'introduced' ? 0 : finding.touched ? 1 : 2;
}

function confidenceRank(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}
