/** The rules and packs that a run knows + the packs and overrides that it asks for → the rule set of that run. */
import { UserError } from '../../errors.ts';
import { digest } from '../../knowledge/digest.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import { PACK_PREFIX } from '../../knowledge/pack-source.ts';
import type { PackEntry, RuleCatalogue, RulePack } from '../../model/pack.ts';
import type { AnyRule, Override, PostureRule, RuleSet } from '../../model/rule.ts';

/**
 * Throws a UserError for names that do not exist. Rules of the named packs run; where two packs list a rule, what the later
 * one says about it counts. An override that is not `off` also brings in a rule of no named pack, only where its selector
 * matches. `asOf` decides which rules are enforced already.
 */
export function loadRuleSet(
  catalogue: RuleCatalogue,
  { packs, overrides }: { readonly packs: readonly string[]; readonly overrides: readonly Override[] },
  asOf: string,
): RuleSet {
  const chosen = packs.map((name) => findPack(name, catalogue.packs));
  for (const { rule } of overrides) requireRule(rule, catalogue);
  const entries = entriesOf(chosen);
  const extra = new Set(
    overrides.filter(({ rule, severity }) => severity !== 'off' && !entries.has(rule)).map(({ rule }) => rule),
  );
  const known = catalogue.posture.filter(({ id }) => entries.has(id) || extra.has(id));
  const ofPacks = [...known.flatMap((rule) => selectorOverrides(rule, entries.get(rule.id))), ...overridesOf(chosen)];
  const all: readonly Override[] = [
    ...ofPacks,
    ...[...extra].map((rule): Override => ({ rule, severity: 'off', selector: {} })),
    ...overrides,
  ];
  const enabled = known
    .filter(({ id }) => !isSwitchedOff(id, all))
    .map((rule) => withEntry(rule, entries.get(rule.id)));
  const rules: readonly AnyRule[] = [...enabled, ...catalogue.changes];
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    enabled,
    overrides: all,
    stages: stagesOf(enabled, entries, asOf),
    packs: chosen.map((pack) => ({
      id: shownId(pack),
      version: pack.version,
      digest: pack.digest ?? digestOfPack(pack, catalogue),
    })),
  };
}

/** The entries of all packs by rule, later ones replacing earlier ones. */
function entriesOf(packs: readonly RulePack[]): ReadonlyMap<string, PackEntry> {
  return new Map(packs.flatMap(({ rules }) => rules.map((entry): [string, PackEntry] => [entry.id, entry])));
}

function overridesOf(packs: readonly RulePack[]): readonly Override[] {
  return packs.flatMap(({ overrides }) => overrides ?? []);
}

/** What the entry of a pack says about severity and selector, in the words of overrides. */
function selectorOverrides({ id, severity: own }: PostureRule, entry: PackEntry | undefined): readonly Override[] {
  if (entry?.severity === 'off') return [{ rule: id, severity: 'off', selector: {} }];
  if (entry?.selector === undefined) return [];
  return [
    { rule: id, severity: 'off', selector: {} },
    { rule: id, severity: entry.severity ?? own, selector: entry.selector },
  ];
}

function withEntry(rule: PostureRule, entry: PackEntry | undefined): PostureRule {
  if (entry === undefined) return rule;
  const severity = entry.severity === undefined || entry.severity === 'off' ? rule.severity : entry.severity;
  const { predicate, options } = rule.check;
  return entry.options === undefined
    ? { ...rule, severity }
    : { ...rule, severity, check: { predicate, options: { ...options, ...entry.options } } };
}

function stagesOf(
  rules: readonly PostureRule[],
  entries: ReadonlyMap<string, PackEntry>,
  asOf: string,
): RuleSet['stages'] {
  const stages: (readonly [string, 'preview' | 'warn'])[] = [];
  for (const { id } of rules) {
    const stage = stageOf(entries.get(id), asOf);
    if (stage !== 'enforce') stages.push([id, stage]);
  }
  return new Map(stages);
}

/** The stage of a rule on a day. A date without a stage means: shown until then. */
export function stageOf(
  entry: Pick<PackEntry, 'stage' | 'enforceOn'> | undefined,
  asOf: string,
): 'preview' | 'warn' | 'enforce' {
  if (entry === undefined) return 'enforce';
  const { stage, enforceOn } = entry;
  if (enforceOn === undefined) return stage ?? 'enforce';
  return asOf >= enforceOn ? 'enforce' : (stage ?? 'warn');
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

function requireRule(id: string, { posture, changes }: RuleCatalogue): void {
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

/** Built-in packs are shown with their prefix; those from outside by their source, which has one of its own. */
function shownId({ id, digest }: RulePack): string {
  return digest === undefined ? `${PACK_PREFIX}${id}` : id;
}

/** Covers what decides findings: the list, and the rules on it. Wording and examples are the version's business. */
function digestOfPack(pack: RulePack, { posture }: RuleCatalogue): string {
  const byId = new Map(posture.map((rule) => [rule.id, rule]));
  const content = pack.rules.map(({ id, severity, options, stage, enforceOn, selector }) => {
    const rule = byId.get(id);
    const own = [rule?.confidence, rule?.control, rule?.on, rule?.where, rule?.check];
    return [id, severity ?? rule?.severity, options, stage, enforceOn, selector, ...own];
  });
  return digest(JSON.stringify([pack.id, pack.version, content, pack.overrides]));
}
