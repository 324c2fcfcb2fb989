/** Text of a configuration file → configuration, or everything that is wrong with it, each at its line. */
import { digest } from '../../knowledge/digest.ts';
import { selectorOf } from '../../knowledge/selector-shape.ts';
import { checkShape } from '../../knowledge/shape.ts';
import { arrayMember, member, stringMember } from '../../knowledge/value.ts';
import { parseYamlText, type YamlNode } from '../../knowledge/yaml-text.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { JsonObject } from '../../model/node.ts';
import type { BuiltInRules } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { Override } from '../../model/rule.ts';
import type { WaiverPolicy } from '../../model/waiver.ts';
import { apisOf, repeatedNames } from './apis.ts';
import { checkPacks, foreignRules, ruleNamed } from './check-names.ts';
import { CONFIGURATION } from './configuration-shape.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { fileProblem, type PolicyText } from './file-problem.ts';
import { conditionFaults, readGate } from './read-gate.ts';

export interface ReadConfiguration {
  /** `null` exactly when there are problems: half a policy is none. */
  readonly configuration: Configuration | null;
  readonly problems: readonly Problem[];
}

/** An empty file is the built-in configuration. Names of packs and rules are checked against the built-in ones. */
export function readConfiguration(input: PolicyText, builtIn: BuiltInRules): ReadConfiguration {
  const { root, faults } = parseYamlText(input.text);
  const rules = [...builtIn.posture, ...builtIn.changes].map(({ id }) => id);
  const ofShape = root === null ? [] : [...checkShape(root, CONFIGURATION, { rule: rules }), ...repeatedNames(root)];
  const foreign = root === null ? [] : foreignRules(root, ofShape);
  const ofPacks = root === null || ofShape.some(({ path }) => path[0] === 'packs') ? [] : checkPacks(root, builtIn);
  const misshapen = ofShape.filter((fault) => !foreign.includes(fault));
  const mixed = root === null || misshapen.length > 0 ? [] : conditionFaults(root);
  const all = [...faults, ...misshapen, ...ofPacks, ...mixed].sort((left, right) => left.span.start - right.span.start);
  if (all.length > 0)
    return { configuration: null, problems: all.map((fault) => fileProblem('configuration', fault, input)) };
  const deferred = foreign.map((fault) => ({
    rule: ruleNamed(root, fault),
    problem: fileProblem('configuration', fault, input),
  }));
  return { configuration: configurationOf(root, input, deferred), problems: [] };
}

/** The root has the shape of CONFIGURATION; the casts below rely on that. */
function configurationOf(
  root: YamlNode | null,
  { file, revision, text }: PolicyText,
  foreign: Configuration['foreignRules'],
): Configuration {
  const value = root?.value ?? {};
  const packs = arrayMember(value, 'packs') as readonly string[];
  return {
    source: { file, revision, digest: digest(text) },
    specs: arrayMember(value, 'specs') as readonly string[],
    exclude: arrayMember(value, 'exclude') as readonly string[],
    audience: (arrayMember(value, 'audience') as readonly JsonObject[]).map((entry) => ({
      value: entry.value as Configuration['audience'][number]['value'],
      selector: selectorOf(entry),
    })),
    apis: apisOf(root, text),
    packs: packs.length > 0 ? packs : DEFAULT_CONFIGURATION.packs,
    allowCode: arrayMember(value, 'allow-code') as readonly string[],
    spectralMode:
      (stringMember(value, 'spectral-mode') as Configuration['spectralMode'] | null) ??
      DEFAULT_CONFIGURATION.spectralMode,
    foreignRules: foreign,
    overrides: (arrayMember(value, 'overrides') as readonly JsonObject[]).map((entry) => ({
      rule: entry.rule as string,
      severity: entry.severity as Override['severity'],
      selector: selectorOf(entry),
    })),
    lifecycle: {
      noticeDays: {
        ...DEFAULT_CONFIGURATION.lifecycle.noticeDays,
        ...(member(member(value, 'lifecycle'), 'notice-days') as object | undefined),
      },
    },
    gate: readGate(member(value, 'gate')),
    waivers: waiversOf(member(value, 'waivers')),
    validate: (stringMember(value, 'validate') as Configuration['validate'] | null) ?? DEFAULT_CONFIGURATION.validate,
  };
}

function waiversOf(value: unknown): WaiverPolicy {
  const { inChange, maximumDays } = DEFAULT_CONFIGURATION.waivers;
  return {
    inChange: (stringMember(value, 'in-change') as WaiverPolicy['inChange'] | null) ?? inChange,
    unwaivable: arrayMember(value, 'unwaivable') as WaiverPolicy['unwaivable'],
    maximumDays: { ...maximumDays, ...(member(value, 'maximum-days') as object | undefined) },
  };
}
