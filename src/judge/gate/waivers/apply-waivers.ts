/**
 * Findings and waivers → findings that say who waived them, the violations that are left for the score, and what became of
 * every waiver. A waived finding stays in the report; only gate and score look away.
 */

import { daysBetween } from '../../../knowledge/day.ts';
import type { Api } from '../../../model/api.ts';
import type { Finding } from '../../../model/finding.ts';
import type { JudgedViolation } from '../../../model/judged-violation.ts';
import type { ReportedWaiver, StandingWaiver, WaiverPolicy, WaiverState } from '../../../model/waiver.ts';
import { type AboutTest, aboutIn, lastDayOf, type Refusal, refusalOf, type Waivable } from './match-waiver.ts';

export interface Waivers {
  /** Of the file; they hold for both revisions. */
  readonly filed: readonly StandingWaiver[];
  /** Inside the descriptions of each revision. */
  readonly accepted: { readonly base: readonly StandingWaiver[]; readonly head: readonly StandingWaiver[] };
  readonly policy: WaiverPolicy;
  readonly asOf: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly state: { readonly base: readonly JudgedViolation[]; readonly head: readonly JudgedViolation[] };
  readonly apis: { readonly base: readonly Api[]; readonly head: readonly Api[] };
}

export interface Waived {
  readonly findings: readonly Finding[];
  /** Without what is waived; the lists that were given where nothing is. */
  readonly state: Judged['state'];
  readonly waivers: readonly WaiverOutcome[];
}

export interface WaiverOutcome extends ReportedWaiver {
  /** Why it does not count where it does not. */
  readonly refusal: Refusal | null;
  /** The last day that it counts for what it covers. */
  readonly lastDay: string;
  /** The change introduced or touched something that it is about. */
  readonly isTouched: boolean;
}

/** Notice is given this many days before a waiver ends. */
const NOTICE_DAYS = 30;

/** Applies what counts; nothing else of a finding changes. */
export function applyWaivers(judged: Judged, waivers: Waivers, isOfChange: (rule: string) => boolean): Waived {
  const { findings, state, apis } = judged;
  const ofHead = [...waivers.filed, ...waivers.accepted.head];
  const ofBase = [...waivers.filed, ...waivers.accepted.base];
  if (ofHead.length === 0 && ofBase.length === 0) return { findings, state, waivers: [] };
  const head = coverage(ofHead, aboutIn(apis.head), waivers);
  const base = coverage(ofBase, aboutIn(apis.base), waivers);
  const marked = findings.map((finding) => markFinding(finding, head));
  const leftInHead = without(state.head, (violation) => head.decide(waivableOf(violation)) !== null);
  const covered = head.fingerprints;
  const leftInBase = without(
    state.base,
    (violation) => covered.has(violation.fingerprint) || base.decide(waivableOf(violation)) !== null,
  );
  return {
    findings: marked,
    state: { head: leftInHead, base: leftInBase },
    waivers: ofHead.map((waiver) => head.outcomeOf(waiver, isOfChange(waiver.rule))),
  };
}

/** The same list when nothing is left out. */
function without<T>(list: readonly T[], isLeftOut: (item: T) => boolean): readonly T[] {
  const left = list.filter((item) => !isLeftOut(item));
  return left.length === list.length ? list : left;
}

function markFinding(finding: Finding, head: Coverage): Finding {
  if (finding.status === 'resolved') return finding;
  const isNew = finding.status === 'introduced' || finding.touched;
  const found = head.decide(finding, isNew);
  if (found === null) return finding;
  const { owner, reason, category } = found.waiver;
  return { ...finding, waiver: { owner, reason, category, expires: found.lastDay } };
}

function waivableOf(judged: JudgedViolation): Waivable {
  const { violation, rule, severity, fingerprint } = judged;
  const { api, operation, reachedBy } = violation;
  return {
    rule: rule.id,
    severity,
    fingerprint,
    api,
    operation,
    reachedBy,
    // Finding a line means scanning a file: only where a waiver asks for it.
    get location() {
      return judged.location;
    },
  };
}

interface Decision {
  readonly waiver: StandingWaiver;
  readonly lastDay: string;
}

interface Coverage {
  /** The waiver that covers it, or `null`; remembers what each waiver met. */
  readonly decide: (waivable: Waivable, isTouched?: boolean) => Decision | null;
  /** Of everything that was covered so far. */
  readonly fingerprints: ReadonlySet<string>;
  readonly outcomeOf: (waiver: StandingWaiver, isOfChange: boolean) => WaiverOutcome;
}

interface Met {
  readonly counts: Set<string>;
  readonly refused: Set<string>;
  refusal: Refusal | null;
  lastDay: string | null;
  isTouched: boolean;
}

function coverage(waivers: readonly StandingWaiver[], isAbout: AboutTest, { policy, asOf }: Waivers): Coverage {
  const byRule = groupByRule(waivers);
  const met = new Map<StandingWaiver, Met>();
  const fingerprints = new Set<string>();
  const remember = (waiver: StandingWaiver): Met => {
    let entry = met.get(waiver);
    if (entry === undefined) {
      entry = { counts: new Set(), refused: new Set(), refusal: null, lastDay: null, isTouched: false };
      met.set(waiver, entry);
    }
    return entry;
  };
  return {
    fingerprints,
    decide(waivable, isTouched = false) {
      const about = (byRule.get(waivable.rule) ?? []).filter((waiver) => isAbout(waiver, waivable));
      if (about.length === 0) return null;
      const judged = about.map((waiver) => ({
        waiver,
        refusal: refusalOf(waiver, waivable.severity, policy, asOf),
        lastDay: lastDayOf(waiver, waivable.severity, policy),
      }));
      const chosen = judged.filter(({ refusal }) => refusal === null).sort(compareDecisions)[0] ?? null;
      for (const { waiver, refusal, lastDay } of judged) {
        const entry = remember(waiver);
        entry.lastDay = entry.lastDay === null || lastDay < entry.lastDay ? lastDay : entry.lastDay;
        if (refusal === null) entry.counts.add(waivable.fingerprint);
        // What another waiver covers needs no word about this one.
        else if (chosen === null) {
          entry.refused.add(waivable.fingerprint);
          entry.refusal ??= refusal;
          entry.isTouched ||= isTouched;
        }
      }
      if (chosen !== null) fingerprints.add(waivable.fingerprint);
      return chosen;
    },
    outcomeOf(waiver, isOfChange) {
      const entry = met.get(waiver);
      const lastDay = entry?.lastDay ?? waiver.expires;
      const refusal = entry?.refusal ?? null;
      return {
        waiver,
        state: stateOf(entry, {
          isOver: asOf > lastDay,
          isNearEnd: daysBetween(asOf, lastDay) <= NOTICE_DAYS,
          isOfChange,
        }),
        covers: [...(entry?.counts ?? [])].sort(),
        refused: [...(entry?.refused ?? [])].sort(),
        refusal,
        lastDay,
        isTouched: entry?.isTouched ?? false,
      };
    },
  };
}

function groupByRule(waivers: readonly StandingWaiver[]): ReadonlyMap<string, readonly StandingWaiver[]> {
  const groups = new Map<string, StandingWaiver[]>();
  for (const waiver of waivers) {
    const known = groups.get(waiver.rule);
    if (known === undefined) groups.set(waiver.rule, [waiver]);
    else known.push(waiver);
  }
  return groups;
}

/** The one of the people who may merge first, then the one that holds longest. */
function compareDecisions(
  left: { readonly waiver: StandingWaiver; readonly lastDay: string },
  right: { readonly waiver: StandingWaiver; readonly lastDay: string },
): number {
  const byStanding = Number(left.waiver.standing !== 'base') - Number(right.waiver.standing !== 'base');
  if (byStanding !== 0 || left.lastDay === right.lastDay) return byStanding;
  return left.lastDay > right.lastDay ? -1 : 1;
}

function stateOf(
  entry: Met | undefined,
  {
    isOver,
    isNearEnd,
    isOfChange,
  }: { readonly isOver: boolean; readonly isNearEnd: boolean; readonly isOfChange: boolean },
): WaiverState {
  if (entry !== undefined && entry.refusal !== null) return entry.refusal === 'expired' ? 'expired' : 'refused';
  if (entry !== undefined && entry.counts.size > 0) return isNearEnd ? 'expiring' : 'active';
  if (isOver) return 'expired';
  return isOfChange ? 'spent' : 'unused';
}
