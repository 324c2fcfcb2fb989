/**
 * A policy that several repositories share is a minimum: a repository may be stricter in its packs, severities, gates and
 * waivers, and never laxer. What it is about (documents, audiences) stays its own.
 */
import type { Configuration } from '../../model/configuration.ts';
import type { RuleCatalogue } from '../../model/pack.ts';
import type { Policy } from '../../model/policy.ts';
import type { Override } from '../../model/rule.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import { WAIVER_CATEGORIES, type WaiverPolicy } from '../../model/waiver.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { listGateRelaxations } from './list-gate-relaxations.ts';
import { listWaiverRelaxations } from './list-waiver-relaxations.ts';

/** The configuration of a repository with everything at least as strict as the shared one. */
export function tighten(own: Configuration, shared: Configuration, catalogue: RuleCatalogue): Configuration {
  const kept = own.overrides.filter((override) => !isBelow(override, floorOf(override.rule, shared, catalogue)));
  return {
    ...own,
    packs: [...new Set([...shared.packs, ...own.packs])],
    overrides: [...shared.overrides, ...kept],
    gate: tightenGate(own.gate, shared.gate),
    waivers: tightenWaivers(own.waivers, shared.waivers),
  };
}

/** What the repository tried to relax, a sentence each. Members that it leaves as they are built in ask for nothing. */
export function listRefused(own: Configuration, shared: Configuration, catalogue: RuleCatalogue): readonly string[] {
  const isDefaultPacks = same(own.packs, DEFAULT_CONFIGURATION.packs);
  const gone = isDefaultPacks ? [] : shared.packs.filter((pack) => !own.packs.includes(pack));
  const lowered = own.overrides.filter((override) => isBelow(override, floorOf(override.rule, shared, catalogue)));
  return [
    ...gone.map((pack) => `The pack ${pack} does not run.`),
    ...lowered.map(
      ({ rule, severity }) => `${rule} is ${severity}; the policy asks for ${floorOf(rule, shared, catalogue)}.`,
    ),
    ...listGateRelaxations(shared.gate, {
      ...asked(own.gate, shared.gate, DEFAULT_CONFIGURATION.gate),
      conditions: shared.gate.conditions,
      requiredControls: shared.gate.requiredControls,
    }),
    ...listWaiverRelaxations(shared.waivers, {
      ...asked(own.waivers, shared.waivers, DEFAULT_CONFIGURATION.waivers),
      maximumDays: asked(
        own.waivers.maximumDays,
        shared.waivers.maximumDays,
        DEFAULT_CONFIGURATION.waivers.maximumDays,
      ),
      unwaivable: own.waivers.unwaivable.length === 0 ? shared.waivers.unwaivable : own.waivers.unwaivable,
    }),
  ];
}

function asked<Members extends object>(own: Members, shared: Members, builtIn: Members): Members {
  const entries = Object.entries(own).map(([name, value]) => {
    const key = name as keyof Members;
    return [name, same(value, builtIn[key]) ? shared[key] : value];
  });
  return Object.fromEntries(entries) as Members; // the same names with values of the same members
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The least severe that the shared policy lets a rule be; `null` where it says nothing of the rule. */
function floorOf(rule: string, shared: Configuration, { posture, changes }: RuleCatalogue): Severity | null {
  const said = shared.overrides.filter((override) => override.rule === rule).map(({ severity }) => severity);
  const least = said.toSorted((one, other) => rank(other) - rank(one))[0];
  if (least !== undefined) return least === 'off' ? null : least;
  return [...posture, ...changes].find(({ id }) => id === rule)?.severity ?? null;
}

function isBelow({ severity }: Override, floor: Severity | null): boolean {
  return floor !== null && rank(severity) > rank(floor);
}

/** `off` and `none` are laxer than everything. */
function rank(severity: Severity | 'off' | 'none'): number {
  return severity === 'off' || severity === 'none' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

function tightenGate(own: Policy, shared: Policy): Policy {
  return {
    // A lower threshold fails more: of two severities the less severe one, and `none` never.
    failOn: stricterThreshold(own.failOn, shared.failOn),
    failOnBreaking: own.failOnBreaking || shared.failOnBreaking,
    failOnRiskScore: lower(own.failOnRiskScore, shared.failOnRiskScore),
    failOnRiskIncrease: lower(own.failOnRiskIncrease, shared.failOnRiskIncrease),
    conditions: union(shared.conditions, own.conditions),
    requiredControls: union(shared.requiredControls, own.requiredControls),
    warnOnly: own.warnOnly && shared.warnOnly,
    inherited: own.inherited === 'introduced' ? 'introduced' : shared.inherited,
  };
}

function stricterThreshold(one: Policy['failOn'], other: Policy['failOn']): Policy['failOn'] {
  if (one === 'none') return other;
  if (other === 'none') return one;
  return rank(one) >= rank(other) ? one : other;
}

function lower(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

function union<Entry>(shared: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const known = new Set(shared.map((entry) => JSON.stringify(entry)));
  return [...shared, ...own.filter((entry) => !known.has(JSON.stringify(entry)))];
}

function tightenWaivers(own: WaiverPolicy, shared: WaiverPolicy): WaiverPolicy {
  const days = [...SEVERITIES, ...WAIVER_CATEGORIES].map((name) => [
    name,
    Math.min(own.maximumDays[name], shared.maximumDays[name]),
  ]);
  return {
    inChange: rank(own.inChange) >= rank(shared.inChange) ? own.inChange : shared.inChange,
    unwaivable: SEVERITIES.filter((name) => own.unwaivable.includes(name) || shared.unwaivable.includes(name)),
    maximumDays: Object.fromEntries(days) as WaiverPolicy['maximumDays'], // every name is in the two lists
  };
}
