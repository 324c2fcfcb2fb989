import type { Location } from './location.ts';
import type { Selector } from './rule.ts';
import type { Severity } from './severity.ts';

export const WAIVER_CATEGORIES = ['false-positive', 'accepted-risk', 'compensating-control', 'fix-planned'] as const;
export type WaiverCategory = (typeof WAIVER_CATEGORIES)[number];

/** Somebody's decision to live with findings for a while. Texts are those of a file, so they are untrusted. */
export interface Waiver {
  readonly rule: string;
  /** The one finding that it covers, or `null`: what the selector matches. */
  readonly fingerprint: string | null;
  readonly selector: Selector;
  /** In an acceptance inside a description: only what stands at this pointer of this file, or below. */
  readonly within: { readonly file: string; readonly pointer: string } | null;
  /** Covers findings up to this severity; `null`: any. What gets worse is told again. */
  readonly upTo: Severity | null;
  readonly category: WaiverCategory;
  readonly owner: string;
  readonly reason: string;
  /** Days, `YYYY-MM-DD`. It holds to the end of the day that it expires on. */
  readonly created: string;
  readonly expires: string;
  readonly location: Location;
}

/** Who stands behind a waiver: `base` the people who may merge, `change` the author of a change of this repository. */
export type WaiverStanding = 'base' | 'change' | 'fork';

export interface StandingWaiver extends Waiver {
  readonly standing: WaiverStanding;
}

/** What the policy lets waivers do. */
export interface WaiverPolicy {
  /** A waiver that the change itself adds counts at once up to this severity. */
  readonly inChange: Severity | 'none';
  readonly unwaivable: readonly Severity[];
  /** The longest that a waiver counts, in days from its creation. For false positives the severity does not matter. */
  readonly maximumDays: Readonly<Record<Severity | WaiverCategory, number>>;
}

/** `active` and `expiring` count; the others do not. */
export type WaiverState = 'active' | 'expiring' | 'expired' | 'unused' | 'spent' | 'refused';

/** A waiver and what became of it in a run. */
export interface ReportedWaiver {
  readonly waiver: StandingWaiver;
  readonly state: WaiverState;
  /** Fingerprints of the findings of head that it covers, and of those that it is about and does not cover. */
  readonly covers: readonly string[];
  readonly refused: readonly string[];
}
