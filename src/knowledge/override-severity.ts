/** How severe a rule is at one place once the overrides of the configuration have been applied. */
import type { Override } from '../model/rule.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { type Selectable, selects } from './select.ts';

/**
 * The last override that selects a target decides there. What concerns several targets (a shared component) is as severe
 * as it is at the worst of them, so that an override for one path never silences another.
 */
export function overriddenSeverity(
  overrides: readonly Override[],
  rule: string,
  targets: readonly Selectable[],
  own: Severity,
): Severity | 'off' {
  const relevant = overrides.filter((override) => override.rule === rule);
  if (relevant.length === 0) return own;
  const severities = (targets.length > 0 ? targets : [{}]).map(
    (target) => relevant.findLast(({ selector }) => selects(selector, target))?.severity ?? own,
  );
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';
}
