/** Changes → reported changes with wording, places and identity. */

import { digest } from '../../knowledge/digest.ts';
import { overriddenSeverity } from '../../knowledge/override-severity.ts';
import { canonicalText } from '../../knowledge/schema.ts';
import type { TargetFinder } from '../../knowledge/targets.ts';
import type { Change, ChangedPlace } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import type { Locator } from '../../model/locator.ts';
import type { ReportedChange } from '../../model/report.ts';
import type { MeaningRule, RuleSet } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import { describeChange } from './describe-change.ts';
import { fingerprintsOf } from './fingerprint.ts';

export interface JudgedChange {
  readonly change: Change;
  readonly meaning: MeaningRule | null;
  /** `off`: switched off as a finding; it is still listed as a change. */
  readonly severity: Severity | 'off';
  readonly reported: ReportedChange;
}

/** Judges every change, in the order given. */
export function judgeChanges(
  changes: readonly Change[],
  rules: RuleSet,
  locator: Locator,
  targetsOf: TargetFinder,
): readonly JudgedChange[] {
  const fingerprints = fingerprintsOf(
    changes.map((change) => ({ parts: identityOf(change), place: (change.head ?? change.base)?.place ?? null })),
  );
  return changes.map((change, index) => {
    const meaning = meaningOf(change, rules);
    const severity =
      meaning === null || !rules.overrides.some((override) => override.rule === meaning.id)
        ? change.severity
        : overriddenSeverity(rules.overrides, meaning.id, targetsOf(change), change.severity);
    const { id, ids, compatibility, posture, api, operation, reachedBy } = change;
    const reported: ReportedChange = {
      id,
      ids,
      compatibility,
      posture,
      meaning: change.meaning,
      severity: severity === 'off' ? 'info' : severity,
      message: describeChange(change, meaning),
      api,
      operation,
      reachedBy,
      base: located(change.base, locator),
      head: located(change.head, locator),
      deletedAt: change.head === null && change.base !== null ? locator.locateRemoval(change.base.place) : null,
      fingerprint: fingerprints[index] as string,
      predecessor: change.predecessor ?? null,
    };
    return { change, meaning, severity, reported };
  });
}

/** What was edited and from what to what; not how many operations it reaches. */
function identityOf({ id, meaning, api, subjects, base, head }: Change): readonly string[] {
  return ['change', meaning ?? id, api, subjects[0] ?? '', digest(valueText(base)), digest(valueText(head))];
}

function valueText(changed: ChangedPlace | null): string {
  return changed === null || changed.value === undefined ? '' : canonicalText(changed.value);
}

function meaningOf(change: Change, { rules }: RuleSet): MeaningRule | null {
  if (change.meaning === null) return null;
  const rule = rules.get(change.meaning);
  if (rule?.kind === 'change') return rule;
  throw new Error(`A change means "${change.meaning}", which is no meaning of this run.`);
}

function located(changed: ChangedPlace | null, locator: Locator): (Location & { readonly value: unknown }) | null {
  return changed === null ? null : { ...locator.locate(changed.place), value: changed.value };
}
