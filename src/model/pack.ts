import type { MeaningRule, Override, PostureRule, RuleStage, Selector } from './rule.ts';
import type { Severity } from './severity.ts';

/**
 * A set of posture rules that run together: rules/packs/*.yaml, or the pack.yaml of a pack from outside with everything
 * that it extends already in its lists. It holds no logic.
 */
export interface RulePack {
  /** Built-in packs by their own id; packs from outside by the source that the configuration names. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Which rules answer which control of a framework: "relevant to", never "compliant". */
  readonly controls?: readonly PackControl[];
  readonly rules: readonly PackEntry[];
  /** Severities that differ somewhere; the last that matches decides. */
  readonly overrides?: readonly Override[];
  /** Digest over every file of a pack from outside. */
  readonly digest?: string;
}

export interface PackControl {
  /** As the framework numbers it: `6.2.4`, `Art. 32`. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
}

/** One rule of a pack; members that are left out keep what the rule, or an extended pack, says. */
export interface PackEntry {
  readonly id: string;
  readonly severity?: Severity | 'off';
  /** Options of the rule's predicate. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly stage?: RuleStage;
  /** The day from which on the rule is enforced, whatever its stage. */
  readonly enforceOn?: string;
  /** Why a rule that is new in this version is enforced at once. */
  readonly reason?: string;
  /** The rule runs only where this matches. */
  readonly selector?: Selector;
}

/** Every rule and pack that a run knows; each list is sorted by id. */
export interface RuleCatalogue {
  readonly posture: readonly PostureRule[];
  readonly changes: readonly MeaningRule[];
  readonly packs: readonly RulePack[];
}

/** Everything under rules/ as it is built into the program. */
export type BuiltInRules = RuleCatalogue;

/** The files of a pack as they were found, by path inside the pack. */
export interface OpenedPack {
  readonly files: ReadonlyMap<string, string>;
  /** Where they stand in the repository; `null` for packs from outside, whose files nobody can be sent to. */
  readonly folder: string | null;
  /** The file that a source names, where it names a file and not a folder. */
  readonly entry: string | null;
  readonly digest: string;
  /** The version that the lock states. */
  readonly version: string | null;
  /** Rules that the lock holds back: shown, never gating. */
  readonly held: readonly string[];
}

/** A Spectral ruleset to be run by Spectral itself. */
export interface SpectralPack {
  /** As the configuration names it. */
  readonly source: string;
  readonly version: string;
  readonly digest: string;
  readonly files: ReadonlyMap<string, string>;
  /** The file to start from; `spectral:oas` and the like for what Spectral ships. */
  readonly entry: string;
  /** Its JavaScript may run: base says so, and its files are pinned. */
  readonly allowsCode: boolean;
}
