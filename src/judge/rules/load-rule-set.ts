/** Built-in rules + the packs and overrides that a run asks for → the rule set of that run. */
import { UserError } from '../../errors.ts';
import { digest } from '../../knowledge/digest.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { BuiltInRules, RulePack } from '../../model/pack.ts';
import type { AnyRule, Override, PostureRule, RuleSet } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';

export const PACK_PREFIX = 'builtin:';

/**
 * Throws a UserError for names that do not exist. Rules of the named packs run; where two packs give a rule a severity, the
 * later one wins. An override that is not `off` also brings in a rule of no named pack, only where its selector matches.
 */
export function loadRuleSet(
  builtIn: BuiltInRules,
  { packs, overrides }: { readonly packs: readonly string[]; readonly overrides: readonly Override[] },
): RuleSet {
  const chosen = packs.map((name) => findPack(name, builtIn.packs));
  for (const { rule } of overrides) requireRule(rule, builtIn);
  const severities = new Map(
    chosen.flatMap(({ rules }) => rules.map(({ id, severity }): [string, Severity | undefined] => [id, severity])),
  );
  const extra = new Set(
    overrides.filter(({ rule, severity }) => severity !== 'off' && !severities.has(rule)).map(({ rule }) => rule),
  );
  const enabled = builtIn.posture
    .filter(({ id }) => (severities.has(id) || extra.has(id)) && !isSwitchedOff(id, overrides))
    .map((rule): PostureRule => ({ ...rule, severity: severities.get(rule.id) ?? rule.severity }));
  const rules: readonly AnyRule[] = [...enabled, ...builtIn.changes];
  const onlyWhereAsked = builtIn.posture
    .filter(({ id }) => extra.has(id))
    .map(({ id }): Override => ({ rule: id, severity: 'off', selector: {} }));
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    enabled,
    overrides: [...onlyWhereAsked, ...overrides],
    packs: chosen.map((pack) => ({
      id: `${PACK_PREFIX}${pack.id}`,
      version: pack.version,
      digest: digestOfPack(pack, builtIn),
    })),
  };
}

function findPack(name: string, packs: readonly RulePack[]): RulePack {
  const id = name.startsWith(PACK_PREFIX) ? name.slice(PACK_PREFIX.length) : name;
  const found = packs.find((pack) => pack.id === id);
  if (found !== undefined) return found;
  const known = packs.map((pack) => pack.id);
  throw new UserError(
    'unknown-pack',
    `There is no rule pack "${name}".`,
    `${didYouMean(id, known)}Built-in packs: ${known.join(', ')}.`,
  );
}

function requireRule(id: string, { posture, changes }: BuiltInRules): void {
  const known = [...posture, ...changes].map((rule) => rule.id);
  if (known.includes(id)) return;
  throw new UserError(
    'unknown-rule',
    `There is no rule "${id}".`,
    `${didYouMean(id, known)}"openapi-posture rules" lists them all.`,
  );
}

function didYouMean(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? '' : `Did you mean "${nearest}"? `;
}

/** Nothing can bring the rule back, so it need not run. */
function isSwitchedOff(id: string, overrides: readonly Override[]): boolean {
  const last = overrides.findLast(({ rule }) => rule === id);
  return last?.severity === 'off' && Object.keys(last.selector).length === 0;
}

/** Covers what decides findings: the list, and the rules on it. Wording and examples are the version's business. */
function digestOfPack(pack: RulePack, { posture }: BuiltInRules): string {
  const byId = new Map(posture.map((rule) => [rule.id, rule]));
  const content = pack.rules.map(({ id, severity }) => {
    const rule = byId.get(id);
    return [id, severity ?? rule?.severity, rule?.confidence, rule?.control, rule?.on, rule?.where, rule?.check];
  });
  return digest(JSON.stringify([pack.id, pack.version, content]));
}
