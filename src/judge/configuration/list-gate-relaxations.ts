/** Says what a changed gate would let pass. */
import type { Policy } from '../../model/policy.ts';
import { SEVERITIES } from '../../model/severity.ts';

/** One sentence for each member that got laxer. */
export function listGateRelaxations(base: Policy, head: Policy): readonly string[] {
  return [
    ...failOn(base.failOn, head.failOn),
    ...(base.failOnBreaking && !head.failOnBreaking ? ['Breaking changes no longer fail.'] : []),
    ...threshold('A risk score', base.failOnRiskScore, head.failOnRiskScore),
    ...threshold('A risk increase', base.failOnRiskIncrease, head.failOnRiskIncrease),
    ...dropped(
      'condition',
      base.conditions.filter(({ outcome }) => outcome === 'fail'),
      head.conditions,
    ),
    ...dropped('required control', base.requiredControls, head.requiredControls),
    ...(base.inherited === 'introduced' && head.inherited === 'existing'
      ? ['A new version of an API no longer has to start clean: what it inherits does not count as introduced.']
      : []),
    ...(!base.warnOnly && head.warnOnly ? ['Nothing fails any more; there are only warnings.'] : []),
  ];
}

/** An entry that is edited counts as dropped: only people can tell whether the new one is stricter. */
function dropped(what: string, base: readonly object[], head: readonly object[]): readonly string[] {
  const kept = new Set(head.map((entry) => JSON.stringify(entry)));
  const gone = base.filter((entry) => !kept.has(JSON.stringify(entry))).length;
  if (gone === 0) return [];
  return [`${gone} ${what}${gone === 1 ? ' is' : 's are'} no longer there, or ${gone === 1 ? 'is' : 'are'} edited.`];
}

function failOn(base: Policy['failOn'], head: Policy['failOn']): readonly string[] {
  const order: readonly string[] = ['none', ...SEVERITIES];
  if (order.indexOf(head) >= order.indexOf(base)) return [];
  return [
    head === 'none'
      ? `Findings no longer fail, however severe; so far ${base} did.`
      : `Only findings of severity ${head === 'critical' ? head : `${head} or above`} fail; so far ${base} was enough.`,
  ];
}

function threshold(what: string, base: number | null, head: number | null): readonly string[] {
  if (base === null || (head !== null && head <= base)) return [];
  return [
    head === null
      ? `${what} no longer fails; so far ${base} was the limit.`
      : `${what} fails from ${head} only; so far ${base} was the limit.`,
  ];
}
