/**
 * Joins what the detectors saw with the rule set: violations and changes → findings, reported changes and notes, with
 * severity, wording, places, identity and status. Nothing but the status depends on base.
 */
import { compareText } from '../../knowledge/compare-text.ts';
import { findTargets } from '../../knowledge/targets.ts';
import type { Api } from '../../model/api.ts';
import type { Change, Note } from '../../model/change.ts';
import type { Finding, Preview } from '../../model/finding.ts';
import type { JudgedViolation } from '../../model/judged-violation.ts';
import type { Locator } from '../../model/locator.ts';
import type { Pairs, Predecessor } from '../../model/pairs.ts';
import type { Policy } from '../../model/policy.ts';
import type { ReportedChange, ReportedNote } from '../../model/report.ts';
import type { RuleSet, RuleStage } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import { type Draft, draftOfChange, draftOfViolation } from './draft.ts';
import { foldCauses } from './fold.ts';
import { inheritanceOf } from './inheritance.ts';
import { judgeChanges } from './judge-changes.ts';
import { type IdentifiedViolation, judgeViolations } from './judge-violations.ts';
import { compareChanges, compareFindings } from './order.ts';
import { inNamesOfHead } from './rekey.ts';
import { presenceIn } from './status.ts';
import { touchedBy } from './touched.ts';

export interface Observed {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly violations: { readonly base: readonly Violation[]; readonly head: readonly Violation[] };
  readonly pairs: Pairs;
  readonly rules: RuleSet;
  /** Base `null`: there is nothing to compare with, so nothing is new. */
  readonly apis: { readonly base: readonly Api[] | null; readonly head: readonly Api[] };
  readonly locator: Locator;
  /** The status of what a new version of an API inherits from the version before it. */
  readonly inherited: Policy['inherited'];
}

export interface Collected {
  readonly findings: readonly Finding[];
  readonly changes: readonly ReportedChange[];
  readonly notes: readonly ReportedNote[];
  /** Rules that are only tried out, by id. */
  readonly previews: readonly Preview[];
  /** Every violation of each revision by itself, before causes are folded: what risk reads. Rules that are not enforced are left out. */
  readonly state: { readonly base: readonly JudgedViolation[]; readonly head: readonly JudgedViolation[] };
}

/** Collects everything a user can be told, worst first. */
export function collectFindings({
  changes,
  notes,
  violations,
  pairs,
  rules,
  apis,
  locator,
  inherited: inherits,
}: Observed): Collected {
  const base = judgeViolations(violations.base, {
    rules,
    locator,
    apis: apis.base ?? [],
    aboutnessOf: (violation) => inNamesOfHead(violation, pairs),
  });
  const head = judgeViolations(violations.head, {
    rules,
    locator,
    apis: apis.head,
    aboutnessOf: (violation) => violation,
  });
  const judgedChanges = judgeChanges(changes, rules, locator, findTargets([...(apis.base ?? []), ...apis.head]));

  const wasThere = apis.base === null ? () => true : presenceIn(base);
  const isStillThere = presenceIn(head);
  // That a document is new is no edit of what it inherits.
  const isTouched = touchedBy(changes.filter(({ id }) => id !== 'api-added'));
  const inheritedFrom = inheritanceOf(violations.base, pairs, { rules, locator, apis: apis.base ?? [] });

  const draft = (violation: IdentifiedViolation, status: Finding['status'], inherited: Predecessor | null) =>
    draftOfViolation(
      { violation, status, isTouched: status === 'existing' && isTouched(violation), inherited },
      locator,
    );
  const stageOf = ({ judged }: IdentifiedViolation) => rules.stages.get(judged.rule.id) ?? 'enforce';
  const introduced: Draft[] = [];
  const shown: Finding[] = [];
  const previews = new Map<string, Preview>();
  const place = (
    violation: IdentifiedViolation,
    status: Finding['status'],
    inherited: Predecessor | null = null,
  ): void => {
    const stage = stageOf(violation);
    if (stage === 'preview') {
      countPreview(previews, violation.judged.rule.id, status);
      return;
    }
    const drafted = draft(violation, status, inherited);
    // What is only shown never lends its severity to a change that gates.
    if (stage === 'warn') shown.push({ ...drafted.finding, stage });
    else if (status === 'introduced') introduced.push(drafted);
    else shown.push(drafted.finding);
  };
  for (const violation of head) {
    const inherited = inheritedFrom(violation);
    const isOld = wasThere(violation) || (inherited !== null && inherits === 'existing');
    place(violation, isOld ? 'existing' : 'introduced', inherited);
  }
  for (const violation of base) if (!isStillThere(violation)) place(violation, 'resolved');
  const worse = judgedChanges.map((change) => draftOfChange(change)).filter((each) => each !== null);

  return {
    findings: [...foldCauses(worse, introduced), ...shown].sort(compareFindings),
    changes: judgedChanges.map(({ reported }) => reported).sort(compareChanges),
    notes: notes.map((note) => reportNote(note, locator)),
    previews: [...previews.values()].sort((left, right) => compareText(left.rule, right.rule)),
    state: { base: enforced(base, stageOf), head: enforced(head, stageOf) },
  };
}

function enforced(
  violations: readonly IdentifiedViolation[],
  stageOf: (violation: IdentifiedViolation) => RuleStage,
): readonly JudgedViolation[] {
  return violations.filter((violation) => stageOf(violation) === 'enforce').map(({ judged }) => judged);
}

function countPreview(previews: Map<string, Preview>, rule: string, status: Finding['status']): void {
  const known = previews.get(rule) ?? { rule, introduced: 0, existing: 0, resolved: 0 };
  previews.set(rule, { ...known, [status]: known[status] + 1 });
}

function reportNote({ code, message, base, head }: Note, locator: Locator): ReportedNote {
  return {
    code,
    message,
    base: base === null ? null : locator.locate(base),
    head: head === null ? null : locator.locate(head),
  };
}
