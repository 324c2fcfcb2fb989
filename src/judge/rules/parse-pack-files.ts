/**
 * The files of a pack from outside → the pack with everything that it extends in its own lists, and its rules. Every mistake
 * is a fault at its line; a pack with a fault does not run at all, for half a pack looks like a clean description.
 */
import { checkShape } from '../../knowledge/shape.ts';
import { parseYamlText, type TextFault, type YamlNode } from '../../knowledge/yaml-text.ts';
import type { PackEntry, RuleCatalogue, RulePack } from '../../model/pack.ts';
import type { PostureRule } from '../../model/rule.ts';
import { isOlder } from './compare-versions.ts';
import { PACK } from './pack-shapes.ts';
import {
  checkRepeatedRules,
  type FileFault,
  located,
  memberOf,
  type PredicateContract,
  parsePostureRule,
  type RuleFile,
  readRuleFile,
} from './parse-rule-files.ts';
import { packOf } from './read-pack-entries.ts';

export const MANIFEST = 'pack.yaml';
const RULE_FILE = /^rules\/[^/]+\.yaml$/;

/** A pack as it runs. */
export interface ReadPack {
  /** Named by its own id here; whoever loads it knows its source. */
  readonly pack: RulePack;
  /** Its own rules and those of packs that it extends, built-in ones left out. */
  readonly rules: readonly PostureRule[];
  /** Its own rules only. */
  readonly ownRules: readonly PostureRule[];
}

/** An entry of `extends`, with the place to complain at. */
export interface Extension {
  readonly source: string;
  readonly fault: (message: string) => FileFault;
}

/** What a pack is read against. */
export interface PackContext {
  readonly builtIn: RuleCatalogue;
  readonly predicates: ReadonlyMap<string, PredicateContract>;
  /** The version of the product. */
  readonly version: string;
}

/** The entries of `extends`, before anything else is known of the pack; none where the file cannot be read. */
export function readExtensions(files: ReadonlyMap<string, string>): readonly Extension[] {
  const text = files.get(MANIFEST);
  if (text === undefined) return [];
  const { root } = parseYamlText(text);
  const list = root === null ? undefined : memberOf(root, 'extends');
  return (list?.items ?? []).flatMap((item) =>
    typeof item.value === 'string'
      ? [{ source: item.value, fault: (message) => located({ path: MANIFEST, text }, faultAt(item, message)) }]
      : [],
  );
}

/** `extended` are the packs that `extends` names, in its order. */
export function parsePackFiles(
  files: ReadonlyMap<string, string>,
  extended: readonly ReadPack[],
  context: PackContext,
): { readonly value: ReadPack | null; readonly faults: readonly FileFault[] } {
  const text = files.get(MANIFEST);
  if (text === undefined)
    return { value: null, faults: [{ path: MANIFEST, line: 1, column: 1, message: 'There is no pack.yaml.' }] };
  const manifest = { path: MANIFEST, text };
  const ruleFiles = [...files].filter(([path]) => RULE_FILE.test(path)).map(([path, body]) => ({ path, text: body }));
  const parsed = ruleFiles.map((file) => ({ file, ...parsePostureRule(file, context.predicates) }));
  // Rules of others have no page of ours.
  const ownRules = parsed.flatMap(({ value }) => (value === null ? [] : [{ ...value, page: null }]));
  const inherited = extended.flatMap(({ rules }) => rules);
  const known = new Map([...context.builtIn.posture, ...inherited, ...ownRules].map((rule) => [rule.id, rule]));
  // A rule that could not be read is not unknown too.
  const names = [...known.keys(), ...ruleFiles.map(({ path }) => path.slice('rules/'.length, -'.yaml'.length))];
  const { root, faults } = readRuleFile(manifest, PACK, { 'posture rule': names });
  const ofManifest = root === null || faults.length > 0 ? faults : checkManifest(root, manifest, known, context);
  const ofRules = parsed.flatMap(({ file, value, faults: found }) => [
    ...found,
    ...(value === null ? [] : checkRuleId(file, value, String(root && memberOf(root, 'id')?.value), context)),
  ]);
  const all = [...ofManifest, ...ofRules];
  if (root === null || all.length > 0) return { value: null, faults: all };
  const own = packOf(root.value);
  return {
    value: { pack: extendPack(own, extended), rules: withoutRepeats([...inherited, ...ownRules]), ownRules },
    faults: [],
  };
}

/** Faults of the manifest that need the rules: options, repeated entries, the version of the product. */
function checkManifest(
  root: YamlNode,
  file: RuleFile,
  known: ReadonlyMap<string, PostureRule>,
  context: PackContext,
): readonly FileFault[] {
  const faults = [
    ...checkRepeatedRules(root),
    ...checkMinimum(root, context.version),
    ...checkOptions(root, known, context),
  ];
  return faults.map((fault) => located(file, fault));
}

function checkMinimum(root: YamlNode, current: string): readonly TextFault[] {
  const minimum = memberOf(root, 'minimum-version');
  if (minimum === undefined || !isOlder(current, String(minimum.value))) return [];
  return [faultAt(minimum, `The pack needs openapi-posture ${minimum.value} or newer; this is ${current}.`)];
}

/** Options that entries give to rules, against what the predicate of the rule takes. */
function checkOptions(
  root: YamlNode,
  known: ReadonlyMap<string, PostureRule>,
  { predicates }: PackContext,
): readonly TextFault[] {
  return (memberOf(root, 'rules')?.items ?? []).flatMap((entry) => {
    const options = memberOf(entry, 'options');
    const rule = known.get(String(memberOf(entry, 'id')?.value));
    const contract = rule === undefined ? undefined : predicates.get(rule.check.predicate);
    if (options === undefined || contract === undefined) return [];
    return checkShape(options, { type: 'mapping', members: contract.options });
  });
}

/** Ids stay apart for ever when they start with the id of their pack: no later version of the product can take one. */
function checkRuleId(file: RuleFile, rule: PostureRule, pack: string, { builtIn }: PackContext): readonly FileFault[] {
  if (rule.id.startsWith(`${pack}-`) && !builtIn.posture.some(({ id }) => id === rule.id)) return [];
  const { root } = parseYamlText(file.text);
  const id = root === null ? undefined : memberOf(root, 'id');
  if (id === undefined) throw new Error('parsePostureRule let a rule without an id pass');
  return [located(file, faultAt(id, `The ids of this pack's rules start with "${pack}-", so that they stay its own.`))];
}

/** The lists of the extended packs in order, then the pack's own; what an entry leaves out it takes over. */
function extendPack(own: RulePack, extended: readonly ReadPack[]): RulePack {
  const entries = new Map<string, PackEntry>();
  for (const { rules } of [...extended.map(({ pack }) => pack), own])
    for (const entry of rules) entries.set(entry.id, { ...entries.get(entry.id), ...entry });
  const overrides = [...extended.flatMap(({ pack }) => pack.overrides ?? []), ...(own.overrides ?? [])];
  const controls = [...extended.flatMap(({ pack }) => pack.controls ?? []), ...(own.controls ?? [])];
  return {
    ...own,
    rules: [...entries.values()],
    ...(overrides.length === 0 ? {} : { overrides }),
    ...(controls.length === 0 ? {} : { controls }),
  };
}

function withoutRepeats(rules: readonly PostureRule[]): readonly PostureRule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function faultAt(node: YamlNode, message: string): TextFault {
  return { message, span: node.span, path: node.path };
}

/** A built-in pack as something to extend. */
export function builtInPack(pack: RulePack): ReadPack {
  return { pack, rules: [], ownRules: [] };
}
