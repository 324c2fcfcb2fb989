/** Shows visits to the rules of their target and turns hits into violations. A rule that throws is out for the run. */
import { subjectBelow } from '../../knowledge/subject.ts';
import type { Api } from '../../model/api.ts';
import type { Violation } from '../../model/violation.ts';
import { type CompiledRule, type CompiledRules, rulesFor } from './compile-rules.ts';
import { matchesPlace, matchesUsers } from './match-filter.ts';
import type { AnyPredicate } from './predicates/registry.ts';
import { IN_REQUEST, IN_RESPONSE, NOWHERE } from './schemas/schema-entry.ts';
import type { Circumstances, Glance, Hit, Target, Visit } from './target.ts';

/** What a rule threw, by rule id; shared by all APIs of a run. */
export type FailedRules = Map<string, unknown>;

/** Takes the visits of one API. */
export interface Inspector {
  /** False: no rule looks at this target, so nobody need make visits. */
  wants(target: Target): boolean;
  /**
   * A first look at what flows in these directions at most, before a visit is made of it; see Predicate.glance. `null`: no
   * rule would say anything, whatever it is.
   */
  glance(target: Target, flow: number): Glance | null;
  /** True when no rule had anything to say, whoever uses what is visited. */
  visit<T extends Target>(target: T, visit: Visit<T>): boolean;
}

/** An inspector that collects violations of one API in `found`. */
export function inspectorOf(
  api: Api,
  compiled: CompiledRules,
  failed: FailedRules,
  found: Violation[],
  circumstances: Circumstances,
): Inspector {
  const byTarget = new Map<Target, readonly CompiledRule[]>();
  for (const target of compiled.keys()) {
    const rules = rulesFor(compiled, target, api.dialect);
    if (rules.length > 0) byTarget.set(target, rules);
  }
  const looks = new Map([...byTarget].map(([target, rules]) => [target, looksOf(rules)]));
  return {
    wants: (target) => byTarget.has(target),
    glance: (target, flow) => {
      const known = looks.get(target);
      if (known === undefined) return null;
      if (known === null) return always;
      return anyOf(known.filter(({ flows }) => (flow & flows) !== 0));
    },
    visit: (target, visit) => {
      const rules = byTarget.get(target);
      if (rules === undefined) return true;
      let isSilent = true;
      for (let index = 0; index < rules.length; index += 1)
        isSilent = applyRule(rules[index] as CompiledRule, visit, failed, found, circumstances) && isSilent;
      return isSilent;
    },
  };
}

const always: Glance = () => true;

/** `null` for no looks: nothing would be found. */
function anyOf(looks: readonly Look[]): Glance | null {
  const byName = looks.map(({ atName }) => atName).filter((look) => look !== undefined);
  const byValue = anyGlance(looks.map(({ glance }) => glance).filter((look) => look !== undefined));
  if (byName.length === 0) return byValue;
  const known = new Map<string, boolean>();
  const isTelling = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = byName.some((look) => look(name));
      known.set(name, answer);
    }
    return answer;
  };
  return (value, name, role) => (name !== null && isTelling(name)) || byValue?.(value, name, role) === true;
}

function anyGlance(glances: readonly Glance[]): Glance | null {
  if (glances.length <= 1) return glances[0] ?? null;
  return (value, name, role) => {
    for (let index = 0; index < glances.length; index += 1)
      if ((glances[index] as Glance)(value, name, role)) return true;
    return false;
  };
}

/** The first looks of a predicate at what flows in these directions. */
interface Look {
  readonly glance: Glance | undefined;
  readonly atName: ((name: string) => boolean) | undefined;
  readonly flows: number;
}

/** The looks of each predicate once, however many rules share it; `null` when some rule has none and wants to see everything. */
function looksOf(rules: readonly CompiledRule[]): readonly Look[] | null {
  const found = new Map<AnyPredicate, number>();
  for (const { rule, predicate } of rules) {
    if (predicate.glance === undefined && predicate.glanceAtName === undefined) return null;
    found.set(predicate, (found.get(predicate) ?? 0) | flowsOf(rule.where.direction));
  }
  return [...found].map(([{ glance, glanceAtName }, flows]) => ({ glance, atName: glanceAtName, flows }));
}

function flowsOf(direction: 'request' | 'response' | undefined): number {
  if (direction === undefined) return IN_REQUEST | IN_RESPONSE | NOWHERE;
  return direction === 'request' ? IN_REQUEST : IN_RESPONSE;
}

/** True when the rule has nothing to say about the visit itself. */
function applyRule(
  { rule, predicate, options }: CompiledRule,
  visit: Visit,
  failed: FailedRules,
  found: Violation[],
  circumstances: Circumstances,
): boolean {
  if (!matchesPlace(rule.where, visit) || (failed.size > 0 && failed.has(rule.id))) return true;
  try {
    const hits = predicate.check(visit, options, circumstances) as readonly Hit[];
    if (hits.length === 0) return true;
    // Who uses a schema is looked up for the few that are hit.
    if (matchesUsers(rule.where, visit)) for (const hit of hits) found.push(toViolation(rule.id, visit, hit));
  } catch (error) {
    failed.set(rule.id, error); // told as a problem by lint-apis.ts; the other rules go on
  }
  return false;
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
