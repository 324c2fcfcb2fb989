/**
 * How long something is promised to stay: deprecation, the day on which it goes (`x-sunset`, RFC 8594 by another way) and
 * stability (`x-stability-level`). The same rules for operations and parameters.
 */
import { isObject, member, stringMember } from '../../knowledge/value.ts';
import { type Meaning, meaning } from './meaning.ts';

/** The one clock of a comparison, and the notice that clients are promised. */
export interface LifecycleClock {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Days between an announcement and the day on which something goes, by stability; 0: no day is asked for. */
  readonly noticeDays: { readonly stable: number; readonly beta: number };
}

export const NO_NOTICE: LifecycleClock['noticeDays'] = { stable: 0, beta: 0 };

export interface Lifecycle {
  readonly deprecated: boolean;
  /** As written; `null`: none. */
  readonly sunset: string | null;
  /** As written; `null`: none. */
  readonly stability: string | null;
}

export type LifecycleAction =
  | 'deprecated'
  | 'deprecated-with-sunset'
  | 'deprecated-sunset-missing'
  | 'deprecated-sunset-parse'
  | 'reactivated'
  | 'sunset-date-too-small'
  | 'sunset-added'
  | 'sunset-deleted'
  | 'sunset-parse'
  | 'sunset-date-changed'
  | 'sunset-date-changed-too-small'
  | 'stability-decreased'
  | 'stability-increased'
  | 'invalid-stability-level';

export interface LifecycleEdit {
  readonly action: LifecycleAction;
  /** The member that says it. */
  readonly member: string;
  readonly from: string;
  readonly to: string;
  readonly meaning: Meaning | null;
}

export function lifecycleOf(value: unknown): Lifecycle {
  const sunset = isObject(value) ? member(value, 'x-sunset') : undefined;
  return {
    deprecated: member(value, 'deprecated') === true,
    sunset: sunset === undefined || sunset === null ? null : String(sunset),
    stability: stringMember(value, 'x-stability-level'),
  };
}

/** What changed, at most one edit of the announcement and one of the stability. */
export function compareLifecycles(
  before: Lifecycle,
  after: Lifecycle,
  clock: LifecycleClock,
): readonly LifecycleEdit[] {
  return [compareAnnouncements(before, after, clock), compareStability(before, after)].filter((edit) => edit !== null);
}

const CLARIFIED = meaning('lifecycle-clarified', 'info');

function risk(severity: 'low' | 'info'): Meaning {
  return meaning('lifecycle-risk', severity);
}

function compareAnnouncements(before: Lifecycle, after: Lifecycle, clock: LifecycleClock): LifecycleEdit | null {
  const edit = (
    action: LifecycleAction,
    name: string,
    from: string,
    to: string,
    means: Meaning | null,
  ): LifecycleEdit => ({
    action,
    member: name,
    from,
    to,
    meaning: means,
  });
  if (before.deprecated && !after.deprecated)
    return edit('reactivated', 'deprecated', 'deprecated', 'current', risk('low'));
  const [old, now] = [before.sunset, after.sunset];
  if (!before.deprecated && after.deprecated) {
    const announced = (action: LifecycleAction) =>
      edit(action, 'deprecated', 'current', now === null ? 'deprecated' : now, CLARIFIED);
    if (now === null) return announced(noticeOf(after, clock) > 0 ? 'deprecated-sunset-missing' : 'deprecated');
    if (dayOf(now) === null) return announced('deprecated-sunset-parse');
    return announced(isTooSoon(now, after, clock) ? 'sunset-date-too-small' : 'deprecated-with-sunset');
  }
  if (old === now) return null;
  if (now === null) return edit('sunset-deleted', 'x-sunset', old ?? '', 'none', risk('low'));
  if (old === null) {
    const added = (action: LifecycleAction) => edit(action, 'x-sunset', 'none', now, CLARIFIED);
    if (dayOf(now) === null) return added('sunset-parse');
    return added(isTooSoon(now, after, clock) ? 'sunset-date-too-small' : 'sunset-added');
  }
  return compareDays(old, now, after, clock);
}

function compareDays(old: string, now: string, after: Lifecycle, clock: LifecycleClock): LifecycleEdit | null {
  const [was, is] = [dayOf(old), dayOf(now)];
  if (was === is) return null;
  const common = { member: 'x-sunset', from: old, to: now };
  if (is === null) return { ...common, action: 'sunset-parse', meaning: risk('low') };
  if (was === null) return { ...common, action: 'sunset-date-changed', meaning: CLARIFIED };
  const sooner = is < was;
  const action = sooner || isTooSoon(now, after, clock) ? 'sunset-date-changed-too-small' : 'sunset-date-changed';
  // What stays for longer than planned is patched and watched less (OWASP API9:2023).
  return { ...common, action, meaning: sooner ? CLARIFIED : risk('info') };
}

/** The day in `2030-01-31` or `2030-01-31T00:00:00Z` (RFC 3339); `null` when it is no day. */
export function dayOf(sunset: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.exec(
    sunset.trim(),
  );
  if (found === null) return null;
  const day = found.slice(1, 4).join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  // The engine turns a 31st of February into a day of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}

/** True when the day that was announced is past or none was. */
export function isDue(sunset: string | null, asOf: string): boolean {
  const day = sunset === null ? null : dayOf(sunset);
  return day === null || day <= asOf;
}

function isTooSoon(sunset: string, { stability }: Lifecycle, clock: LifecycleClock): boolean {
  const day = dayOf(sunset);
  if (day === null) return false;
  const earliest = Date.parse(`${clock.asOf}T00:00:00Z`) + noticeOf({ stability }, clock) * 86_400_000;
  return Date.parse(`${day}T00:00:00Z`) < earliest;
}

function noticeOf({ stability }: Pick<Lifecycle, 'stability'>, { noticeDays }: LifecycleClock): number {
  const level = LEVELS.indexOf(stability ?? 'stable');
  if (level === LEVELS.indexOf('beta')) return noticeDays.beta;
  return level === LEVELS.indexOf('draft') || level === LEVELS.indexOf('alpha') ? 0 : noticeDays.stable;
}

/** From the weakest promise to the strongest; what says nothing is stable. */
const LEVELS: readonly string[] = ['draft', 'alpha', 'beta', 'stable'];

function compareStability(before: Lifecycle, after: Lifecycle): LifecycleEdit | null {
  const common = {
    member: 'x-stability-level',
    from: before.stability ?? 'stable',
    to: after.stability ?? 'stable',
  };
  if (common.from === common.to) return null;
  const [was, is] = [LEVELS.indexOf(common.from), LEVELS.indexOf(common.to)];
  if (is === -1) return { ...common, action: 'invalid-stability-level', meaning: null };
  if (was === -1) return { ...common, action: 'stability-increased', meaning: null };
  return is < was
    ? { ...common, action: 'stability-decreased', meaning: risk('info') }
    : { ...common, action: 'stability-increased', meaning: CLARIFIED };
}
