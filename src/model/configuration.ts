import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { Override, Selector } from './rule.ts';
import type { SpectralMode } from './spectral.ts';
import type { WaiverPolicy } from './waiver.ts';

/** `.github/openapi-posture.yml` after validation; every member has its built-in value filled in. */
export interface Configuration {
  /** Where it was read, or `null` when none exists. */
  readonly source: { readonly file: string; readonly revision: 'base' | 'head'; readonly digest: string } | null;
  /** Globs of root documents; empty: discovery by content. */
  readonly specs: readonly string[];
  readonly exclude: readonly string[];
  readonly audience: readonly { readonly value: 'external' | 'internal' | 'partner'; readonly selector: Selector }[];
  readonly apis: readonly ConfiguredApi[];
  readonly packs: readonly string[];
  /** Packs that may run JavaScript of their own. */
  readonly allowCode: readonly string[];
  /** How often Spectral rulesets look at a schema. */
  readonly spectralMode: SpectralMode;
  readonly overrides: readonly Override[];
  /** Overrides of rules that are not built in: whether a pack has them is known once the packs are loaded. */
  readonly foreignRules: readonly { readonly rule: string; readonly problem: Problem }[];
  /** Days between the announcement that something goes and the day on which it does, by its stability; 0: none asked for. */
  readonly lifecycle: { readonly noticeDays: { readonly stable: number; readonly beta: number } };
  readonly gate: Policy;
  readonly waivers: WaiverPolicy;
  readonly validate: 'auto' | 'always' | 'never';
}

/** Documents that belong to one API. */
export interface ConfiguredApi {
  readonly name: string;
  /** Globs of its versions. */
  readonly files: readonly string[];
  /** Globs of what is made from them: bundles, conversions, copies in another format. */
  readonly derived: readonly string[];
  /** Globs of what they are made from, where people edit something else. */
  readonly generatedFrom: readonly string[];
  /** Where the entry stands in the configuration file. */
  readonly line: number;
}
