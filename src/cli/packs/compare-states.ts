/** One state judged by two sets of rules → the findings that come and go, and whether the gate would newly fail. */

import type { Configuration } from '../../model/configuration.ts';
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';
import { SEVERITIES } from '../../model/severity.ts';
import type { Tree } from '../../model/tree.ts';
import { assessRules } from '../run/assess-rules.ts';
import type { RulesOfRun } from './resolve-rules.ts';

/** The findings of a state under some rules, without waivers and without a base. */
export function assessState(
  tree: Tree,
  configuration: Configuration,
  rules: RulesOfRun,
  asOf: string,
): Promise<Report> {
  return assessRules({ tree, configuration, rules, asOf });
}

export interface RuleDifference {
  readonly rule: string;
  readonly gained: number;
  readonly lost: number;
}

export interface StateDifference {
  readonly rules: readonly RuleDifference[];
  /** Findings that would fail the gate if a change introduced them. */
  readonly wouldFail: readonly { readonly rule: string; readonly findings: number }[];
  readonly problems: readonly string[];
}

export function compareStates(before: Report, after: Report, failOn: Policy['failOn']): StateDifference {
  const [old, fresh] = [byIdentity(before.findings), byIdentity(after.findings)];
  const gained = [...fresh.values()].filter((finding) => !old.has(identity(finding)));
  const lost = [...old.values()].filter((finding) => !fresh.has(identity(finding)));
  const names = [...new Set([...gained, ...lost].map(({ rule }) => rule))].sort();
  const count = (findings: readonly Finding[], name: string) => findings.filter(({ rule }) => rule === name).length;
  const gates = (finding: Finding) => isGating(finding, failOn);
  const newlyGating = [...fresh.values()].filter((finding) => {
    const was = old.get(identity(finding));
    return gates(finding) && (was === undefined || !gates(was));
  });
  return {
    rules: names.map((rule) => ({ rule, gained: count(gained, rule), lost: count(lost, rule) })),
    wouldFail: [...new Set(newlyGating.map(({ rule }) => rule))]
      .sort()
      .map((rule) => ({ rule, findings: count(newlyGating, rule) })),
    problems: after.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

function isGating({ severity, confidence, stage }: Finding, failOn: Policy['failOn']): boolean {
  if (failOn === 'none' || stage !== undefined || confidence === 'low') return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function byIdentity(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [identity(finding), finding]));
}

function identity({ rule, fingerprint }: Finding): string {
  return `${rule} ${fingerprint}`;
}

/** For people. */
export function describeDifference(title: string, { rules, wouldFail, problems }: StateDifference): string {
  if (rules.length === 0 && wouldFail.length === 0 && problems.length === 0) return `${title}: no finding changes.\n`;
  const lines = [
    ...rules.map(({ rule, gained, lost }) => `  ${`+${gained}`.padStart(6)} ${`-${lost}`.padStart(6)}  ${rule}`),
    ...wouldFail.map(({ rule, findings }) => `  the gate would newly fail on ${rule} (${findings})`),
    ...problems.map((problem) => `  ! ${problem}`),
  ];
  return `${title}:\n${lines.join('\n')}\n`;
}
