/** Whether what the change introduced is severe enough to fail. Never for what is doubtful, waived, or was there before. */
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { findingName } from './finding-name.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';

/** One reason or none. Findings come worst first. */
export function severityReasons(
  { findings }: { readonly findings: readonly Finding[] },
  { failOn }: Policy,
): readonly Reason[] {
  if (failOn === 'none') return [];
  const severe = findings.filter(
    ({ status, confidence, waiver, severity }) =>
      status === 'introduced' &&
      confidence !== 'low' &&
      waiver === null &&
      SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
  );
  if (severe.length === 0) return [];
  const level = failOn === 'critical' ? 'critical' : `${failOn} or worse`;
  const verb = severe.length === 1 ? 'is' : 'are';
  const message = `${countOf(severe.length, 'introduced finding')} ${verb} ${level}: ${examplesOf(severe.map(findingName))}.`;
  return [
    { code: 'severity', outcome: 'fail', api: null, message, findings: severe.map(({ fingerprint }) => fingerprint) },
  ];
}
