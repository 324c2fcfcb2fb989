/** Pairs the rules of a run with their predicates, by target, so that the walk knows what nobody asks for. */
import { UserError } from '../../errors.ts';
import type { Dialect } from '../../model/api.ts';
import type { PostureRule } from '../../model/rule.ts';
import { type AnyPredicate, PREDICATES } from './predicates/registry.ts';
import type { Target } from './target.ts';

export interface CompiledRule {
  readonly rule: PostureRule;
  readonly predicate: AnyPredicate;
  /** Every option that the predicate knows: the rule's value, else the predicate's default. */
  readonly options: Readonly<Record<string, unknown>>;
}

export type CompiledRules = ReadonlyMap<Target, readonly CompiledRule[]>;

/** Throws UserError when a rule names a predicate, target or option that does not exist. */
export function compileRules(rules: readonly PostureRule[]): CompiledRules {
  const byTarget = new Map<Target, CompiledRule[]>();
  for (const rule of rules) {
    const predicate = findPredicate(rule);
    const compiled = { rule, predicate, options: completeOptions(rule, predicate) };
    const list = byTarget.get(rule.on);
    if (list === undefined) byTarget.set(rule.on, [compiled]);
    else list.push(compiled);
  }
  return byTarget;
}

/** The rules for a target that apply to a version of OpenAPI. */
export function rulesFor(compiled: CompiledRules, target: Target, dialect: Dialect): readonly CompiledRule[] {
  return (compiled.get(target) ?? []).filter(({ rule }) => rule.where.dialects?.includes(dialect) ?? true);
}

function findPredicate(rule: PostureRule): AnyPredicate {
  const name = rule.check.predicate;
  const predicate = PREDICATES.find((candidate) => candidate.name === name);
  if (predicate === undefined) {
    throw new UserError(
      'unknown-predicate',
      `The rule "${rule.id}" checks "${name}", which does not exist.`,
      `Predicates are: ${PREDICATES.map((known) => known.name)
        .sort()
        .join(', ')}.`,
    );
  }
  if (!predicate.targets.includes(rule.on)) {
    throw new UserError(
      'unsuitable-predicate',
      `The rule "${rule.id}" looks at "${rule.on}", but "${name}" judges ${predicate.targets.join(', ')}.`,
      'Correct the member "on" of the rule.',
    );
  }
  return predicate;
}

function completeOptions(rule: PostureRule, predicate: AnyPredicate): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(predicate.options)) options[name] = spec.default;
  for (const [name, value] of Object.entries(rule.check.options)) {
    const spec = Object.hasOwn(predicate.options, name) ? predicate.options[name] : undefined;
    const fits =
      spec !== undefined &&
      (spec.type === 'strings'
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === spec.type);
    const values = Array.isArray(value) ? value : [value];
    const allowed = spec?.allowed === undefined || values.every((item) => spec.allowed?.includes(String(item)));
    if (!fits || !allowed) {
      throw new UserError(
        'invalid-rule-option',
        `The rule "${rule.id}" gives the option "${name}" a value that "${predicate.name}" does not take.`,
        `Options of "${predicate.name}": ${describeOptions(predicate)}.`,
      );
    }
    options[name] = value;
  }
  return options;
}

function describeOptions(predicate: AnyPredicate): string {
  const described = Object.entries(predicate.options).map(
    ([name, spec]) => `${name} (${spec.allowed?.join(' | ') ?? spec.type})`,
  );
  return described.length === 0 ? 'none' : described.join(', ');
}
