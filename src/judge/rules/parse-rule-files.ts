/**
 * Files under rules/ → rules and packs, with every mistake at its line. The build reads the built-in ones, so that no such
 * file is read at run time; packs from outside are read by parse-pack-files.ts, with the same eyes.
 */
import { checkShape, type KnownNames, type Shape } from '../../knowledge/shape.ts';
import { positionAt } from '../../knowledge/text-position.ts';
import { isObject } from '../../knowledge/value.ts';
import { parseYamlText, type TextFault, type YamlNode } from '../../knowledge/yaml-text.ts';
import type { RulePack } from '../../model/pack.ts';
import type { DriftKind, MeaningRule, PostureRule } from '../../model/rule.ts';
import { checkPlaceholders, DRIFT_PLACEHOLDERS, MEANING_PLACEHOLDERS } from './check-placeholders.ts';
import { BUILT_IN_PACK } from './pack-shapes.ts';
import { packOf } from './read-pack-entries.ts';
import { DRIFT_KIND, MEANING_RULE, POSTURE_RULE } from './rule-shapes.ts';

export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a file of ours, for `path:line:column: message`. */
export interface FileFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Parsed<T> {
  readonly value: T | null;
  readonly faults: readonly FileFault[];
}

/** What a rule file may say about a predicate; the predicates themselves belong to those who run rules. */
export interface PredicateContract {
  readonly targets: readonly string[];
  readonly options: Readonly<Record<string, Shape>>;
}

/** Reads one file of rules/posture/. */
export function parsePostureRule(
  file: RuleFile,
  predicates: ReadonlyMap<string, PredicateContract>,
): Parsed<PostureRule> {
  const { root, faults } = readRuleFile(file, POSTURE_RULE, { predicate: [...predicates.keys()] });
  if (root === null || faults.length > 0) return { value: null, faults };
  const more = [...checkPredicate(root, predicates), ...checkPlaceholders(root, null)];
  const value = { kind: 'posture', where: {}, ...trimmed(root.value) } as unknown as PostureRule; // checkShape proved the members
  const check = { predicate: value.check.predicate, options: value.check.options ?? {} };
  return { value: { ...value, check }, faults: more.map((fault) => located(file, fault)) };
}

/** Reads one file of rules/changes/. */
export function parseMeaningRule(file: RuleFile): Parsed<MeaningRule> {
  const { root, faults } = readRuleFile(file, MEANING_RULE, {});
  if (root === null || faults.length > 0) return { value: null, faults };
  const value = { kind: 'change', mirror: null, outbound: null, ...trimmed(root.value) } as unknown as MeaningRule; // checkShape proved the members
  return { value, faults: checkPlaceholders(root, MEANING_PLACEHOLDERS).map((fault) => located(file, fault)) };
}

/** Reads one file of rules/drift/. */
export function parseDriftKind(file: RuleFile): Parsed<DriftKind> {
  const { root, faults } = readRuleFile(file, DRIFT_KIND, {});
  if (root === null || faults.length > 0) return { value: null, faults };
  const value = { kind: 'drift', ...trimmed(root.value) } as unknown as DriftKind; // checkShape proved the members
  return { value, faults: checkPlaceholders(root, DRIFT_PLACEHOLDERS).map((fault) => located(file, fault)) };
}

/** Reads one file of rules/packs/. */
export function parsePack(file: RuleFile, rules: readonly string[]): Parsed<RulePack> {
  const { root, faults } = readRuleFile(file, BUILT_IN_PACK, { 'posture rule': rules });
  if (root === null || faults.length > 0) return { value: null, faults };
  return {
    value: packOf(root.value),
    faults: checkRepeatedRules(root).map((fault) => located(file, fault)),
  };
}

/** The parsed file and everything that its shape forbids. */
export function readRuleFile(
  file: RuleFile,
  shape: Shape,
  known: KnownNames,
): { readonly root: YamlNode | null; readonly faults: readonly FileFault[] } {
  const { root, faults } = parseYamlText(file.text);
  if (root === null)
    return { root, faults: (faults.length > 0 ? faults : [EMPTY]).map((fault) => located(file, fault)) };
  const all = [
    ...faults,
    ...checkShape(root, shape, known),
    ...(file.path.endsWith('pack.yaml') ? [] : checkId(root, file)),
  ];
  return { root, faults: all.map((fault) => located(file, fault)) };
}

const EMPTY: TextFault = { message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] };

export function located(file: RuleFile, { message, span }: TextFault): FileFault {
  return { path: file.path, ...positionAt(file.text, span.start), message };
}

/** One rule a file, found by its id. */
function checkId(root: YamlNode, file: RuleFile): readonly TextFault[] {
  const id = root.members.find(({ key }) => key === 'id')?.node;
  const expected = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return id === undefined || id.value === expected
    ? []
    : [{ message: `"id" must be "${expected}", the name of the file.`, span: id.span, path: id.path }];
}

function checkPredicate(root: YamlNode, predicates: ReadonlyMap<string, PredicateContract>): readonly TextFault[] {
  const check = memberOf(root, 'check');
  const name = check && memberOf(check, 'predicate');
  const contract = predicates.get(String(name?.value));
  if (check === undefined || name === undefined || contract === undefined)
    throw new Error('checkShape let an unknown predicate pass');
  const target = memberOf(root, 'on');
  const fits = contract.targets.includes(String(target?.value));
  const faults = fits
    ? []
    : [
        {
          message: `The predicate "${name.value}" does not look at "${target?.value}". It looks at: ${contract.targets.join(', ')}.`,
          span: name.span,
          path: name.path,
        },
      ];
  const options = memberOf(check, 'options');
  return options === undefined
    ? faults
    : [...faults, ...checkShape(options, { type: 'mapping', members: contract.options })];
}

export function checkRepeatedRules(root: YamlNode): readonly TextFault[] {
  const seen = new Set<unknown>();
  return (memberOf(root, 'rules')?.items ?? []).flatMap((item) => {
    const id = memberOf(item, 'id');
    if (id === undefined || !seen.has(id.value)) return seen.add(id?.value) && [];
    return [{ message: `The rule "${id.value}" is listed twice.`, span: id.span, path: id.path }];
  });
}

export function memberOf(node: YamlNode, key: string): YamlNode | undefined {
  return node.members.find((member) => member.key === key)?.node;
}

/** Block strings end with a line break that no message or page wants; a document keeps exactly one. */
export function trimmed(value: unknown, key = ''): Record<string, unknown> {
  const walk = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return DOCUMENTS.has(name) ? `${part.trimEnd()}\n` : part.trim();
    if (Array.isArray(part)) return part.map((item) => walk(item, name));
    return isObject(part) ? Object.fromEntries(Object.keys(part).map((each) => [each, walk(part[each], each)])) : part;
  };
  return walk(value, key) as Record<string, unknown>;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['document', 'base', 'head']);
