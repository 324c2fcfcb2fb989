/** What waivers have to do with the verdict: which findings it looks away from, and waivers that ended. */
import type { Finding } from '../../model/finding.ts';
import { findingName } from './finding-name.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';
import type { WaiverOutcome } from './waivers/apply-waivers.ts';
import { nameOf } from './waivers/describe-waivers.ts';

/** One sentence for every finding of the change that is waived, one for all the others, one for what ended. */
export function waiverReasons(
  { findings, waivers }: { readonly findings: readonly Finding[]; readonly waivers: readonly WaiverOutcome[] },
  /** The run judges a state (the default branch, a schedule) and no proposed change. */
  isState: boolean,
): readonly Reason[] {
  return [...expiredReason(waivers, isState), ...waivedReasons(findings)];
}

/** On the branch that everybody works from somebody has to act; a change is stopped only by what it touches. */
function expiredReason(waivers: readonly WaiverOutcome[], isState: boolean): readonly Reason[] {
  const ended = waivers.filter(
    ({ state, refused, isTouched }) => state === 'expired' && refused.length > 0 && (isState || isTouched),
  );
  if (ended.length === 0) return [];
  const names = ended.map(({ waiver, lastDay }) => `${nameOf(waiver)} ended on ${lastDay}`);
  const message = `${countOf(ended.length, 'waiver')} ended while what ${ended.length === 1 ? 'it covers' : 'they cover'} is still there: ${examplesOf(names)}.`;
  return [{ code: 'waiver-expired', outcome: 'fail', api: null, message }];
}

function waivedReasons(findings: readonly Finding[]): readonly Reason[] {
  const waived = findings.filter(({ waiver, status }) => waiver !== null && status !== 'resolved');
  const isOfChange = ({ status, touched }: Finding) => status === 'introduced' || touched;
  const others = waived.filter((finding) => !isOfChange(finding)).length;
  const rest = `${countOf(others, 'finding')} that the change does not touch ${others === 1 ? 'is' : 'are'} waived.`;
  return [
    ...waived.filter(isOfChange).map((finding) => waivedReason(finding)),
    ...(others === 0 ? [] : [{ code: 'waived', outcome: 'pass' as const, api: null, message: rest }]),
  ];
}

function waivedReason(finding: Finding): Reason {
  const { owner = '', reason = '', category = '', expires = '' } = finding.waiver ?? {};
  const message = `Waived until ${expires} by ${owner} (${category}): ${findingName(finding)}. ${reason}`;
  return { code: 'waived', outcome: 'pass', api: finding.api, message };
}
