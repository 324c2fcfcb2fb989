/** Shows visits to the rules of their target and turns hits into violations. A rule that throws is out for the run. */
import { subjectBelow } from '../../knowledge/subject.ts';
import type { Api } from '../../model/api.ts';
import type { Violation } from '../../model/violation.ts';
import { type CompiledRule, type CompiledRules, rulesFor } from './compile-rules.ts';
import { matchesFilter } from './match-filter.ts';
import type { Hit, Target, Visit } from './target.ts';

/** What a rule threw, by rule id; shared by all APIs of a run. */
export type FailedRules = Map<string, unknown>;

/** Takes the visits of one API. */
export interface Inspector {
  /** False: no rule looks at this target, so nobody need make visits. */
  wants(target: Target): boolean;
  visit<T extends Target>(target: T, visit: Visit<T>): void;
}

/** An inspector that collects violations of one API in `found`. */
export function inspectorOf(api: Api, compiled: CompiledRules, failed: FailedRules, found: Violation[]): Inspector {
  const byTarget = new Map<Target, readonly CompiledRule[]>();
  for (const target of compiled.keys()) {
    const rules = rulesFor(compiled, target, api.dialect);
    if (rules.length > 0) byTarget.set(target, rules);
  }
  return {
    wants: (target) => byTarget.has(target),
    visit: (target, visit) => {
      for (const compiledRule of byTarget.get(target) ?? []) applyRule(compiledRule, visit, failed, found);
    },
  };
}

function applyRule(
  { rule, predicate, options }: CompiledRule,
  visit: Visit,
  failed: FailedRules,
  found: Violation[],
): void {
  if (failed.has(rule.id)) return;
  try {
    if (!matchesFilter(rule.where, visit)) return;
    const hits = predicate.check(visit, options) as readonly Hit[];
    for (let index = 0; index < hits.length; index += 1) found.push(toViolation(rule.id, visit, hits[index] as Hit));
  } catch (error) {
    failed.set(rule.id, error); // told as a problem by lint-apis.ts; the other rules go on
  }
}

function toViolation(rule: string, visit: Visit, hit: Hit): Violation {
  const subjects = visit.subjects();
  const { detail } = hit;
  return {
    rule,
    api: visit.api.id,
    place: hit.place ?? visit.place,
    related: hit.related ?? [],
    arguments: hit.arguments ?? {},
    operation: visit.operation?.key ?? null,
    reachedBy: hit.reachedBy ?? visit.reachedBy(),
    subjects: detail === undefined ? subjects : subjects.map((subject) => subjectBelow(subject, detail)),
  };
}
