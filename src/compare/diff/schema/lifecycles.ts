/** Compares how long schemas are promised to stay: `deprecated`, the day on which they go, how settled they are. */
import { allKeywords, firstKeyword, flag } from '../../../knowledge/schema.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import { dayOf, type LifecycleClock } from '../lifecycle.ts';
import { type Found, isSame, placeOfFound } from './annotations.ts';
import type { Conjunction } from './conjunction.ts';
import { displayed } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

const SUNSET = 'x-sunset';
const STABILITY = 'x-stability-level';
/** From the weakest promise to the strongest; what says nothing is stable. */
const LEVELS = ['draft', 'alpha', 'beta', 'stable'];

export function compareLifecycles(base: Conjunction, head: Conjunction, clock: LifecycleClock): SchemaEdit[] {
  return [...compareDeprecation(base, head, clock), ...compareStability(base, head)];
}

function compareDeprecation(base: Conjunction, head: Conjunction, clock: LifecycleClock): SchemaEdit[] {
  const [was, is] = [flag(base, 'deprecated'), flag(head, 'deprecated')];
  const [before, after] = [firstKeyword(base, SUNSET), firstKeyword(head, SUNSET)];
  const edits: SchemaEdit[] = [];
  if (was !== is)
    edits.push({
      facet: 'deprecated',
      action: is ? announcement(after, noticeOf(head, clock)) : 'reactivated',
      effect: 'none',
      base: deprecatedPlace(base),
      head: deprecatedPlace(head),
      from: was,
      to: is,
    });
  if (!is || isSame(before, after)) return edits;
  const action = sunsetAction(was, before, after, isTooSoon(after, head, clock));
  if (action !== null)
    edits.push({
      facet: 'sunset',
      action,
      effect: 'none',
      base: placeOfFound(before, SUNSET),
      head: placeOfFound(after, SUNSET),
      from: displayed(before?.value),
      to: displayed(after?.value),
    });
  return edits;
}

function announcement(sunset: Found, notice: number): string {
  if (sunset === null) return notice > 0 ? 'deprecated-sunset-missing' : 'deprecated';
  return dayOf(String(sunset.value)) === null ? 'deprecated-sunset-invalid' : 'deprecated-with-sunset';
}

/** A day that leaves too little time is told even when it comes with the announcement. */
function sunsetAction(wasDeprecated: boolean, before: Found, after: Found, isSoon: boolean): string | null {
  if (isSoon) return 'date-too-small';
  if (!wasDeprecated) return null;
  return after === null ? 'deleted' : before === null ? 'date-added' : 'date-changed';
}

function isTooSoon(sunset: Found, view: Conjunction, clock: LifecycleClock): boolean {
  const day = sunset === null ? null : dayOf(String(sunset.value));
  if (day === null) return false;
  const earliest = Date.parse(`${clock.asOf}T00:00:00Z`) + noticeOf(view, clock) * 86_400_000;
  return Date.parse(`${day}T00:00:00Z`) < earliest;
}

function noticeOf(view: Conjunction, { noticeDays }: LifecycleClock): number {
  const level = firstKeyword(view, STABILITY)?.value;
  return level === 'beta' ? noticeDays.beta : level === 'draft' || level === 'alpha' ? 0 : noticeDays.stable;
}

function deprecatedPlace(view: Conjunction): ChangedPlace | null {
  return placeOfFound(allKeywords(view, 'deprecated').find(({ value }) => value === true) ?? null, 'deprecated');
}

function compareStability(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [firstKeyword(base, STABILITY), firstKeyword(head, STABILITY)];
  const level = (found: Found) => LEVELS.indexOf(found === null ? 'stable' : String(found.value));
  const [old, now] = [level(before), level(after)];
  if (isSame(before, after) || (old === now && old !== -1)) return [];
  return [
    {
      facet: 'stability',
      action: old === -1 || now === -1 ? 'changed' : now > old ? 'increased' : 'decreased',
      effect: 'none',
      base: placeOfFound(before, STABILITY),
      head: placeOfFound(after, STABILITY),
      from: displayed(before?.value),
      to: displayed(after?.value),
    },
  ];
}
