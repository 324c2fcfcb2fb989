/** Whether a waiver is about a finding, and whether it then counts: by who stands behind it, its days and the policy. */
import { addDays } from '../../../knowledge/day.ts';
import { escapeKey, pointerText } from '../../../knowledge/pointer.ts';
import { selects } from '../../../knowledge/select.ts';
import { findTargets, type TargetFinder } from '../../../knowledge/targets.ts';
import type { Api, OperationKey } from '../../../model/api.ts';
import type { Location } from '../../../model/location.ts';
import { SEVERITIES, type Severity } from '../../../model/severity.ts';
import type { StandingWaiver, WaiverPolicy } from '../../../model/waiver.ts';

/** What a waiver can cover: a finding, or a violation behind one. */
export interface Waivable {
  readonly rule: string;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
  readonly location: Location | null;
}

/** Answers for the APIs of one revision. */
export type AboutTest = (waiver: StandingWaiver, waivable: Waivable) => boolean;

/** A fingerprint names one finding; a selector must match every operation that the finding concerns. */
export function aboutIn(apis: readonly Api[]): AboutTest {
  const targetsOf = findTargets(apis);
  const pointers = pointersOf(apis);
  return (waiver, waivable) =>
    (waiver.fingerprint === null || waiver.fingerprint === waivable.fingerprint) &&
    isSelected(waiver, waivable, targetsOf) &&
    isWithin(waiver, waivable, pointers);
}

function isSelected({ selector }: StandingWaiver, waivable: Waivable, targetsOf: TargetFinder): boolean {
  return Object.keys(selector).length === 0 || targetsOf(waivable).every((target) => selects(selector, target));
}

/** Where each operation stands: made for the first question, since most runs ask none. */
function pointersOf(apis: readonly Api[]): (key: OperationKey) => readonly string[] {
  let known: Map<string, readonly string[]> | undefined;
  return (key) => {
    known ??= new Map(
      apis.flatMap((api) =>
        [...api.operations, ...api.outbound].map(({ key: each, node, pathItem }) => [
          textOf(each),
          // A path item in a file of its own is also reached through the path that names it.
          [node, pathItem]
            .map(({ file, pointer }) => placeText(file.path, pointerText(pointer)))
            .concat(each.kind === 'path' ? placeText(api.file.path, `/paths/${escapeKey(each.path)}`) : []),
        ]),
      ),
    );
    return known.get(textOf(key)) ?? [];
  };
}

function isWithin(
  { within }: StandingWaiver,
  { location, operation, reachedBy }: Waivable,
  pointersOfOperation: (key: OperationKey) => readonly string[],
): boolean {
  if (within === null) return true;
  const holder = placeText(within.file, within.pointer);
  const isBelow = (place: string) => place === holder || place.startsWith(`${holder}/`);
  if (location !== null && isBelow(placeText(location.file, location.pointer))) return true;
  const operations = operation === null ? reachedBy : [operation];
  return operations.length > 0 && operations.every((key) => pointersOfOperation(key).some(isBelow));
}

function textOf({ api, kind, method, path }: OperationKey): string {
  return JSON.stringify([api, kind, method, path]);
}

function placeText(file: string, pointer: string): string {
  return `${file}#${pointer}`;
}

export type Refusal = 'expired' | 'early' | 'more-severe' | 'unwaivable' | 'in-change' | 'fork';

/** Why a waiver that is about a finding does not cover it, or `null`: it does. */
export function refusalOf(
  waiver: StandingWaiver,
  severity: Severity,
  policy: WaiverPolicy,
  asOf: string,
): Refusal | null {
  if (waiver.standing === 'fork') return 'fork';
  if (policy.unwaivable.includes(severity)) return 'unwaivable';
  if (waiver.upTo !== null && isWorse(severity, waiver.upTo)) return 'more-severe';
  if (waiver.standing === 'change' && (policy.inChange === 'none' || isWorse(severity, policy.inChange)))
    return 'in-change';
  // A day of grace: people write the date of their own time zone.
  if (waiver.created > addDays(asOf, 1)) return 'early';
  return asOf > lastDayOf(waiver, severity, policy) ? 'expired' : null;
}

/** The last day that a waiver counts for a finding of that severity: its own, or an earlier one of the policy. */
export function lastDayOf(waiver: StandingWaiver, severity: Severity, { maximumDays }: WaiverPolicy): string {
  const { category, created, expires } = waiver;
  const days =
    category === 'false-positive' ? maximumDays[category] : Math.min(maximumDays[category], maximumDays[severity]);
  const latest = addDays(created, days);
  return [expires, latest].sort()[0] as string;
}

function isWorse(severity: Severity, than: Severity): boolean {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(than);
}
