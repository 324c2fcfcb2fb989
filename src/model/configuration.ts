import type { Policy } from './policy.ts';
import type { Override, Selector } from './rule.ts';
import type { WaiverPolicy } from './waiver.ts';

/** `.github/openapi-posture.yml` after validation; every member has its built-in value filled in. */
export interface Configuration {
  /** Where it was read, or `null` when none exists. */
  readonly source: { readonly file: string; readonly revision: 'base' | 'head'; readonly digest: string } | null;
  /** Globs of root documents; empty: discovery by content. */
  readonly specs: readonly string[];
  readonly exclude: readonly string[];
  readonly audience: readonly { readonly value: 'external' | 'internal' | 'partner'; readonly selector: Selector }[];
  readonly packs: readonly string[];
  readonly overrides: readonly Override[];
  readonly gate: Policy;
  readonly waivers: WaiverPolicy;
  readonly validate: 'auto' | 'always' | 'never';
}
