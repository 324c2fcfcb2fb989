/** What people have to know about the waivers of a run: those that end, count for nothing, or were added by the change. */

import { compareText } from '../../../knowledge/compare-text.ts';
import { daysBetween } from '../../../knowledge/day.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Waiver, WaiverPolicy } from '../../../model/waiver.ts';
import { countOf } from '../reason.ts';
import type { WaiverOutcome } from './apply-waivers.ts';
import type { Refusal } from './match-waiver.ts';

export interface WaiverContext {
  readonly policy: WaiverPolicy;
  readonly asOf: string;
  /** Every document of the repository was judged, so that what covers nothing is of no use any more. */
  readonly isWhole: boolean;
}

/** One warning for each waiver that somebody has to look at, in the order of their places. */
export function describeWaivers(outcomes: readonly WaiverOutcome[], context: WaiverContext): readonly Problem[] {
  return outcomes
    .flatMap((outcome) => {
      const said = sayOutcome(outcome, context);
      return said === null ? [] : [{ severity: 'warning' as const, location: outcome.waiver.location, ...said }];
    })
    .sort(
      (left, right) =>
        compareText(left.location.file, right.location.file) ||
        left.location.line - right.location.line ||
        compareText(left.message, right.message),
    );
}

type Said = Pick<Problem, 'code' | 'message'>;

function sayOutcome(outcome: WaiverOutcome, context: WaiverContext): Said | null {
  const { waiver, state, lastDay, covers, refused } = outcome;
  const name = nameOf(waiver);
  switch (state) {
    case 'active':
      return waiver.standing === 'change'
        ? {
            code: 'waiver-added',
            message: `This change adds ${name}. It counts at once, until ${lastDay}: ${waiver.reason}`,
          }
        : null;
    case 'expiring': {
      const days = daysBetween(context.asOf, lastDay);
      const when = days === 0 ? 'today' : `in ${countOf(days, 'day')}, on ${lastDay}`;
      return { code: 'waiver-expiring', message: `${capital(name)} ends ${when}. Fix what it covers, or renew it.` };
    }
    case 'expired': {
      const over = `${capital(name)} ended on ${lastDay}${endedBy(waiver, lastDay)}.`;
      const next =
        covers.length + refused.length === 0
          ? 'It covers nothing any more: remove it.'
          : 'Fix what it covered, or renew it.';
      return { code: 'waiver-expired', message: `${over} ${next}` };
    }
    case 'spent':
      return context.isWhole
        ? {
            code: 'waiver-spent',
            message: `${capital(name)} is spent: it was for a change that is not part of this comparison. Remove it once that change is merged ("openapi-posture waive --prune").`,
          }
        : null;
    case 'unused':
      return context.isWhole
        ? {
            code: 'waiver-unused',
            message: `${capital(name)} covers nothing: remove it ("openapi-posture waive --prune"), or correct what it names.`,
          }
        : null;
    case 'refused':
      return {
        code: 'waiver-refused',
        message: `${capital(name)} does not count for ${countOf(refused.length, 'finding')}: ${whyNot(outcome.refusal, waiver, context.policy)}`,
      };
  }
}

function endedBy({ expires }: Waiver, lastDay: string): string {
  return lastDay < expires ? `, earlier than the ${expires} that it names, because the policy allows no longer` : '';
}

function whyNot(refusal: Refusal | null, { upTo, created }: Waiver, { inChange }: WaiverPolicy): string {
  switch (refusal) {
    case 'fork':
      return 'it comes from another repository. A maintainer can commit it to the base branch and then press "Update branch".';
    case 'in-change':
      return inChange === 'none'
        ? 'the policy lets no waiver of a change count before it is merged. Somebody who may has to commit it to the base branch.'
        : `the policy lets waivers of a change count for severities up to ${inChange} only. Somebody who may has to commit it to the base branch.`;
    case 'unwaivable':
      return 'the policy lets nobody waive findings of that severity.';
    case 'more-severe':
      return `it covers severities up to ${upTo}, and they are worse now.`;
    default:
      return `it was created on ${created}, a day that is yet to come.`;
  }
}

/** `the waiver of shop-team for read-without-authentication on GET /orders`. */
export function nameOf({ owner, rule, selector, within, fingerprint }: Waiver): string {
  const members = Object.entries(selector).map(([key, glob]) => `${key} ${glob}`);
  const where =
    within !== null
      ? ` at ${within.file}#${within.pointer}`
      : members.length > 0
        ? ` on ${members.join(', ')}`
        : fingerprint === null
          ? ''
          : ` (${fingerprint.slice(0, 12)})`;
  return `the waiver of ${owner} for ${rule}${where}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
