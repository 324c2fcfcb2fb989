/** Rules × APIs of both revisions → violations. A rule that throws is told as a problem; the others count. */
import type { Api, Dialect } from '../../model/api.ts';
import type { Place } from '../../model/node.ts';
import type { Problem } from '../../model/problem.ts';
import type { PostureRule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Violation } from '../../model/violation.ts';
import { type FailedRules, inspectorOf } from './apply-rules.ts';
import { type CompiledRules, compileRules } from './compile-rules.ts';
import type { GrammarMemory } from './grammar/grammar-memory.ts';
import { Owners } from './owners.ts';
import { sameContents } from './same-contents.ts';
import type { SchemaMemory } from './schemas/schema-memory.ts';
import type { Circumstances } from './target.ts';
import { visitGrammar } from './visits/visit-grammar.ts';
import { visitOperations } from './visits/visit-operations.ts';
import { visitSchemas } from './visits/visit-schemas.ts';
import { visitSecurity } from './visits/visit-security.ts';

export interface Linted {
  readonly base: readonly Violation[];
  readonly head: readonly Violation[];
  /** Rules that threw. What they found elsewhere is left out: half an answer looks like progress. */
  readonly failedRules: readonly Problem[];
}

export function lintApis(
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
  rules: readonly PostureRule[],
  circumstances: Circumstances,
): Linted {
  const compiled = compileRules(rules);
  const failed: FailedRules = new Map();
  const results = apis.head.map((api) => ({ api, ...lintApi(api, compiled, failed, null, circumstances) }));
  const base = apis.base.flatMap((api) => {
    const same = results.find((result) => sameContents(api, result.api));
    if (same !== undefined) return same.violations.map((violation) => relabel(violation, api));
    const counterpart =
      results.find((result) => result.api.file.path === api.file.path) ??
      results.find((result) => result.api.id === api.id);
    return lintApi(api, compiled, failed, counterpart?.memory ?? null, circumstances).violations;
  });
  const counts = (violation: Violation): boolean => !failed.has(violation.rule);
  return {
    base: base.filter(counts),
    head: results.flatMap(({ violations }) => violations).filter(counts),
    failedRules: [...failed].map(([rule, error]) => toProblem(rule, error)),
  };
}

/** What the rules had nothing to say about in one revision. */
interface Memory {
  readonly dialect: Dialect;
  readonly schemas: SchemaMemory | null;
  readonly grammar: GrammarMemory | null;
}

/**
 * Everything that the rules find in one revision of an API, in the order of the visits. With the memory of the other
 * revision, what both share and nothing was said about is passed over.
 */
function lintApi(
  api: Api,
  compiled: CompiledRules,
  failed: FailedRules,
  precedent: Memory | null,
  circumstances: Circumstances,
): { readonly violations: readonly Violation[]; readonly memory: Memory } {
  const violations: Violation[] = [];
  const inspector = inspectorOf(api, compiled, failed, violations, circumstances);
  const owners = new Owners(api);
  const known = precedent?.dialect === api.dialect ? precedent : null;
  visitOperations(api, owners, inspector);
  visitSecurity(api, owners, inspector);
  const schemas = visitSchemas(api, owners, inspector, known?.schemas ?? null);
  const grammar = visitGrammar(api, owners, inspector, known?.grammar ?? null);
  return { violations, memory: { dialect: api.dialect, schemas, grammar } };
}

/** The same violation in the other revision's files. */
function relabel(violation: Violation, api: Api): Violation {
  const fileOf = (file: SourceFile): SourceFile =>
    file.path === api.file.path ? api.file : (api.file.siblings.get(file.path) ?? file);
  const move = (place: Place): Place => ({ ...place, file: fileOf(place.file) });
  return { ...violation, place: move(violation.place), related: violation.related.map(move) };
}

function toProblem(rule: string, error: unknown): Problem {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'rule-failed',
    severity: 'error',
    message: `The rule "${rule}" failed and reported nothing (${cause.slice(0, 300)}). This is a fault of openapi-posture or of the rule, not of the description; the other rules are not affected.`,
    location: null,
  };
}
