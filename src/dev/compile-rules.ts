/**
 * Compiles rules/ into one module, so that no rule file is parsed at run time. Refuses anything that is not exactly right.
 *
 *   node build/dev/compile-rules.js [--check]      in the root of the repository
 */
import { predicateContracts } from '../inspect/lint/predicates/predicate-contracts.ts';
import {
  type FileFault,
  type Parsed,
  parseMeaningRule,
  parsePack,
  parsePostureRule,
  type RuleFile,
} from '../judge/rules/parse-rule-files.ts';
import type { BuiltInRules } from '../model/pack.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { readFolder } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

export const COMPILED_RULES = 'src/judge/rules/built-in.generated.ts';

/** The compiled module of the rules below `root`, or what is wrong with them. */
export function compileRules(root: string): Generated {
  const { rules, faults } = readRules(root);
  const all = [...faults, ...(faults.length > 0 ? [] : checkCatalogue(rules))];
  return { files: [{ path: COMPILED_RULES, text: moduleOf(rules) }], faults: all };
}

/** Every rule and pack under rules/, sorted by id, with the faults of the files as `path:line:column: message`. */
export function readRules(root: string): { readonly rules: BuiltInRules; readonly faults: readonly string[] } {
  const predicates = predicateContracts();
  const posture = parseAll(readFolder(root, 'rules/posture', '.yaml'), (file) => parsePostureRule(file, predicates));
  const changes = parseAll(readFolder(root, 'rules/changes', '.yaml'), parseMeaningRule);
  // A rule that could not be read is not unknown too.
  const ids = readFolder(root, 'rules/posture', '.yaml').map(({ path }) =>
    path.slice('rules/posture/'.length, -'.yaml'.length),
  );
  const packs = parseAll(readFolder(root, 'rules/packs', '.yaml'), (file) => parsePack(file, ids));
  const faults = [...posture.faults, ...changes.faults, ...packs.faults];
  return {
    rules: { posture: posture.values, changes: changes.values, packs: packs.values },
    faults: faults.map(describeFault),
  };
}

function parseAll<T extends { readonly id: string }>(
  files: readonly RuleFile[],
  parse: (file: RuleFile) => Parsed<T>,
): { readonly values: readonly T[]; readonly faults: readonly FileFault[] } {
  const parsed = files.map(parse);
  return {
    values: parsed
      .flatMap(({ value }) => (value === null ? [] : [value]))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

function describeFault({ path, line, column, message }: FileFault): string {
  return `${path}:${line}:${column}: ${message}`;
}

/** One string literal: parsing JSON is faster than evaluating the same object as code. */
function moduleOf(rules: BuiltInRules): string {
  return `/** The rules and packs of rules/, compiled by src/dev/compile-rules.ts ("npm run generate"). Do not edit. */
import type { BuiltInRules } from '../../model/pack.ts';

export const BUILT_IN_RULES: BuiltInRules = JSON.parse(
  ${JSON.stringify(JSON.stringify(rules))},
);
`;
}

runWhenStarted(import.meta.url, compileRules);
