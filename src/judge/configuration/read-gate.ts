/** The member `gate` of a configuration that its table has been checked of → the policy. */

import { selectorOf } from '../../knowledge/selector-shape.ts';
import { arrayMember, isObject, member, stringMember } from '../../knowledge/value.ts';
import type { TextFault, YamlNode } from '../../knowledge/yaml-text.ts';
import type { DriftKindId } from '../../model/drift-kind.ts';
import type { JsonObject } from '../../model/node.ts';
import type { Condition, ControlRequirement, Policy } from '../../model/policy.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { CONDITION_KEYS } from './gate-shape.ts';

/** Missing members get their built-in values. */
export function readGate(value: unknown): Policy {
  const gate = isObject(value) ? value : {};
  const given = <T>(key: string, otherwise: T): T => (Object.hasOwn(gate, key) ? (gate[key] as T) : otherwise);
  const { failOn, failOnBreaking, failOnRiskScore, failOnRiskIncrease, warnOnly, inherited } =
    DEFAULT_CONFIGURATION.gate;
  return {
    failOn: given('fail-on', failOn),
    failOnBreaking: given('fail-on-breaking', failOnBreaking),
    failOnRiskScore: given('fail-on-risk-score', failOnRiskScore),
    failOnRiskIncrease: given('fail-on-risk-increase', failOnRiskIncrease),
    conditions: (arrayMember(gate, 'conditions') as readonly JsonObject[]).map(conditionOf),
    requiredControls: (arrayMember(gate, 'required-controls') as readonly JsonObject[]).map(requirementOf),
    warnOnly: given('warn-only', warnOnly),
    inherited: given('inherited', inherited),
  };
}

/** What the table cannot say: a condition is about one thing. */
export function conditionFaults(root: YamlNode): readonly TextFault[] {
  const gate = root.members.find(({ key }) => key === 'gate')?.node;
  const list = gate?.members.find(({ key }) => key === 'conditions')?.node;
  return (list?.items ?? []).flatMap((entry, index) => {
    const subjects = subjectsOf(entry.value);
    if (subjects.length === 1) return [];
    const keys = Object.values(CONDITION_KEYS).flat().join(', ');
    const message =
      subjects.length === 0
        ? `"gate.conditions[${index}]" names nothing to look for. Add one of ${keys}.`
        : `"gate.conditions[${index}]" is about ${subjects.join(' and ')} at once. Make one condition of each.`;
    return [{ message, span: entry.span, path: entry.path }];
  });
}

function subjectsOf(entry: unknown): readonly Condition['of'][] {
  const subjects = Object.keys(CONDITION_KEYS) as Condition['of'][];
  return subjects.filter((subject) => CONDITION_KEYS[subject].some((key) => member(entry, key) !== undefined));
}

function conditionOf(entry: JsonObject): Condition {
  const base = {
    outcome: entry.outcome as Condition['outcome'],
    name: stringMember(entry, 'name'),
    selector: selectorOf(entry),
  };
  const [of] = subjectsOf(entry);
  const given = <T>(key: string, otherwise: T): T => (Object.hasOwn(entry, key) ? (entry[key] as T) : otherwise);
  switch (of) {
    case 'changes':
      return { ...base, of, compatibility: entry.compatibility as 'breaking' | 'maybe' };
    case 'drift':
      return { ...base, of, kinds: arrayMember(entry, 'drift') as readonly DriftKindId[] };
    case 'operations':
      return {
        ...base,
        of,
        status: given('status', 'touched'),
        score: given('risk-score', null),
        increase: given('risk-increase', null),
      };
    default:
      return {
        ...base,
        of: 'findings',
        severity: given('severity', 'info'),
        confidence: given('confidence', 'medium'),
        status: given('status', 'introduced'),
        rules: arrayMember(entry, 'rules') as readonly string[],
        control: given('control', null),
      };
  }
}

function requirementOf(entry: JsonObject): ControlRequirement {
  const outcome = (key: 'absent' | 'unknown', otherwise: ControlRequirement['absent']) =>
    (stringMember(entry, key) as ControlRequirement['absent'] | null) ?? otherwise;
  return {
    control: entry.control as ControlRequirement['control'],
    selector: selectorOf(entry),
    status: (stringMember(entry, 'status') as ControlRequirement['status'] | null) ?? 'touched',
    absent: outcome('absent', 'fail'),
    unknown: outcome('unknown', 'warn'),
  };
}
