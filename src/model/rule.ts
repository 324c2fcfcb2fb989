import type { Control } from './control.ts';
import type { DriftKindId } from './drift-kind.ts';
import type { Confidence, Severity } from './severity.ts';

/** What is said about every rule, whatever detects it: a posture rule, a meaning of a change, a kind of drift. */
export interface RuleMetadata {
  readonly id: string;
  readonly title: string;
  /** Why it matters, one or two paragraphs of Markdown of ours. */
  readonly rationale: string;
  /** Sentence with {placeholders} filled from arguments: what is there, why it matters here. */
  readonly message: string;
  /** What to do, imperative. */
  readonly remediation: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly control: Control;
  /** OWASP API Security Top 10 2023 ids such as `API2:2023`. */
  readonly owasp: readonly string[];
  readonly cwe: readonly number[];
  /** Where more is said about a rule that is not built in; `null`: nowhere. Built-in rules have a page of ours. */
  readonly page?: string | null;
}

/** A rule over one document (rules/posture/*.yaml). */
export interface PostureRule extends RuleMetadata {
  readonly kind: 'posture';
  readonly on: RuleTarget;
  readonly where: RuleFilter;
  readonly check: { readonly predicate: string; readonly options: Readonly<Record<string, unknown>> };
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
}

export type RuleTarget =
  | 'document'
  | 'operation'
  | 'parameter'
  | 'request-body'
  | 'response'
  | 'header'
  | 'schema'
  | 'property'
  | 'security-scheme'
  | 'security-requirement'
  | 'server'
  | 'text'
  | 'reference'
  | 'path'
  | 'media-type'
  | 'fault';

/** Which targets a rule looks at; every member given must hold. */
export interface RuleFilter {
  readonly methods?: readonly string[];
  readonly audience?: readonly string[];
  readonly access?: readonly ('none' | 'optional' | 'required')[];
  readonly direction?: 'request' | 'response';
  readonly parameterIn?: readonly string[];
  readonly dialects?: readonly string[];
}

export interface RuleExample {
  readonly title: string;
  /** A whole OpenAPI document as YAML text. */
  readonly document: string;
  /** For bad examples: the lines (1-based) where exactly this rule must report. */
  readonly lines?: readonly number[];
}

/** One posture meaning of a change (rules/changes/*.yaml). */
export interface MeaningRule extends RuleMetadata {
  readonly kind: 'change';
  readonly posture: 'worse' | 'better';
  /** The meaning of the reverse edit. */
  readonly mirror: string | null;
  /** The message where the API is who calls, in webhooks and callbacks; `null`: the same. */
  readonly outbound: string | null;
  readonly examples: readonly {
    readonly title: string;
    readonly base: string;
    readonly head: string;
    readonly id: string;
  }[];
}

/** One kind of drift (rules/drift/*.yaml). */
export interface DriftKind extends RuleMetadata {
  readonly kind: 'drift';
  readonly id: DriftKindId;
  readonly posture: 'worse' | 'better';
  readonly mirror: DriftKindId;
  readonly examples: readonly { readonly title: string; readonly base: string; readonly head: string }[];
}

export type AnyRule = PostureRule | MeaningRule | DriftKind;

/**
 * How far a rule of a pack may go: `preview` is counted in the report only, `warn` is shown and never gates, `enforce` gates.
 * What is not enforced adds nothing to a risk score either, since scores gate too.
 */
export type RuleStage = 'preview' | 'warn' | 'enforce';

/** The rules of one run after packs and overrides were applied, by id. */
export interface RuleSet {
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** Posture rules that run. */
  readonly enabled: readonly PostureRule[];
  readonly overrides: readonly Override[];
  /** Stages of rules that are not enforced. */
  readonly stages: ReadonlyMap<string, Exclude<RuleStage, 'enforce'>>;
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
}

/** Changes the severity of a rule (or switches it off) where the selector matches. Later ones win. */
export interface Override {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly selector: Selector;
}

/** The one selector of the product; every member given must match; globs where text. */
export interface Selector {
  readonly file?: string;
  readonly api?: string;
  readonly path?: string;
  readonly method?: string;
  readonly tag?: string;
  readonly operation?: string;
  readonly audience?: string;
}
