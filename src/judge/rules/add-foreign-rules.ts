/** The rule set of a run + the rules that Spectral rulesets turned out to have. */
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { Problem } from '../../model/problem.ts';
import type { PostureRule, RuleSet } from '../../model/rule.ts';

/** Overrides that name a rule which nobody has are said now that all rules are known. */
export function addForeignRules(
  rules: RuleSet,
  foreign: readonly PostureRule[],
): { readonly rules: RuleSet; readonly problems: readonly Problem[] } {
  const all = new Map([...rules.rules, ...foreign.map((rule) => [rule.id, rule] as const)]);
  const strangers = [...new Set(rules.overrides.map(({ rule }) => rule))].filter((rule) => !all.has(rule));
  const known = foreign.map(({ id }) => id);
  return {
    rules: { ...rules, rules: all },
    problems: strangers.map((rule) => unknown(rule, nearestName(rule, known))),
  };
}

function unknown(rule: string, nearest: string | null): Problem {
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  const message = `The configuration overrides the rule "${rule}", which no pack of this run has.${hint}`;
  return { code: 'unknown-rule', severity: 'warning', message, location: null };
}
