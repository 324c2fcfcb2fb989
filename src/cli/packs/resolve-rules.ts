/** The configuration of a run → its rule set, with packs from outside opened and read where some are named. */
import { UserError } from '../../errors.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import type { LoadedPacks } from '../../judge/rules/load-packs.ts';
import { loadRuleSet } from '../../judge/rules/load-rule-set.ts';
import { parsePackSource } from '../../knowledge/pack-source.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { RuleCatalogue, SpectralPack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleSet } from '../../model/rule.ts';
import type { PackPlace, PackStore } from './open-pack.ts';

export interface RulesOfRun {
  readonly rules: RuleSet;
  readonly catalogue: RuleCatalogue;
  /** The packs that are ours and ran. */
  readonly packs: readonly string[];
  readonly spectral: readonly SpectralPack[];
  /** Packs that did not run, and why. */
  readonly problems: readonly Problem[];
}

/** Costs nothing where every pack is built in. Throws a UserError for names that do not exist. */
export async function resolveRules(
  configuration: Configuration,
  {
    place,
    stores,
    asOf,
  }: { readonly place: PackPlace | null; readonly stores: readonly PackStore[]; readonly asOf: string },
): Promise<RulesOfRun> {
  const { packs } = configuration;
  if (place === null || packs.every(isBuiltIn)) {
    const rules = loadRuleSet(
      BUILT_IN_RULES,
      { packs, overrides: withoutForeign(configuration, BUILT_IN_RULES) },
      asOf,
    );
    return { rules, catalogue: BUILT_IN_RULES, packs, spectral: [], problems: [] };
  }
  const { loadFromPlace } = await import('./load-from-place.ts');
  return rulesOfLoaded(configuration, await loadFromPlace(configuration, place, stores), asOf);
}

/** The rules of a configuration whose packs are read. Throws a UserError for rules that no pack has. */
export function rulesOfLoaded(configuration: Configuration, loaded: LoadedPacks, asOf: string): RulesOfRun {
  const { catalogue, runnable, spectral, problems } = loaded;
  refuseStrangers(configuration, loaded);
  const own = withoutForeign(configuration, catalogue);
  const rules = loadRuleSet(catalogue, { packs: runnable, overrides: own }, asOf);
  // Which rules a Spectral ruleset has is known when it has run.
  const foreign = configuration.overrides.filter((override) => !own.includes(override));
  const used = spectral.map(({ source, version, digest }) => ({ id: source, version, digest }));
  const all = { ...rules, overrides: [...rules.overrides, ...foreign], packs: [...rules.packs, ...used] };
  return { rules: all, catalogue, packs: runnable, spectral, problems };
}

function isBuiltIn(name: string): boolean {
  const source = parsePackSource(name);
  return 'fault' in source || source.kind === 'built-in';
}

/** Overrides of rules that no loaded pack has stay without effect where their pack does not run. */
function withoutForeign(
  { overrides, foreignRules }: Configuration,
  catalogue: RuleCatalogue,
): Configuration['overrides'] {
  if (foreignRules.length === 0) return overrides;
  const known = new Set([...catalogue.posture, ...catalogue.changes].map(({ id }) => id));
  const strangers = new Set(foreignRules.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
  return overrides.filter(({ rule }) => !strangers.has(rule));
}

/** A rule that no pack has is a slip; where a pack did not run, or is Spectral's, nobody can tell. */
function refuseStrangers(
  { foreignRules }: Configuration,
  { catalogue, spectral, problems }: Pick<RulesOfRun, 'catalogue' | 'spectral' | 'problems'>,
): void {
  if (spectral.length > 0 || problems.length > 0) return;
  const known = new Set(catalogue.posture.map(({ id }) => id));
  const strangers = foreignRules.filter(({ rule }) => !known.has(rule));
  if (strangers.length === 0) return;
  const places = strangers.map(
    ({ problem: { location, message } }) => `${location?.file}:${location?.line}: ${message}`,
  );
  throw new UserError(
    'configuration',
    `The configuration cannot be used.\n${places.join('\n')}`,
    'Built-in packs and those that the configuration names have no such rule.',
  );
}
