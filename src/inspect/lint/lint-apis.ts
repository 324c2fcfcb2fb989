/** Rules × APIs of both revisions → violations. A rule that throws is told as a problem; the others count. */
import type { Api } from '../../model/api.ts';
import type { Place } from '../../model/node.ts';
import type { Problem } from '../../model/problem.ts';
import type { PostureRule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Violation } from '../../model/violation.ts';
import { type FailedRules, inspectorOf } from './apply-rules.ts';
import { type CompiledRules, compileRules } from './compile-rules.ts';
import { Owners } from './owners.ts';
import { sameContents } from './same-contents.ts';
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
): Linted {
  const compiled = compileRules(rules);
  const failed: FailedRules = new Map();
  const results = apis.head.map((api) => ({ api, violations: lintApi(api, compiled, failed) }));
  const base = apis.base.flatMap((api) => {
    const same = results.find((result) => sameContents(api, result.api));
    return same === undefined
      ? lintApi(api, compiled, failed)
      : same.violations.map((violation) => relabel(violation, api));
  });
  const counts = (violation: Violation): boolean => !failed.has(violation.rule);
  return {
    base: base.filter(counts),
    head: results.flatMap(({ violations }) => violations).filter(counts),
    failedRules: [...failed].map(([rule, error]) => toProblem(rule, error)),
  };
}

/** Everything that the rules find in one revision of an API, in the order of the visits. */
function lintApi(api: Api, compiled: CompiledRules, failed: FailedRules): readonly Violation[] {
  const found: Violation[] = [];
  const inspector = inspectorOf(api, compiled, failed, found);
  const owners = new Owners(api);
  visitOperations(api, owners, inspector);
  visitSecurity(api, owners, inspector);
  visitSchemas(api, owners, inspector);
  visitGrammar(api, owners, inspector);
  return found;
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
