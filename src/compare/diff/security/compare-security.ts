/** Compares the effective security of matched operations; one edit of the document's list is one edit, whoever inherits it. */
import { DOCUMENT_SECURITY_SUBJECT, operationSubject } from '../../../knowledge/subject.ts';
import { childIfPresent } from '../../../knowledge/value.ts';
import type { Api, EffectiveSecurity, Operation } from '../../../model/api.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { ReachedPlace } from '../edit.ts';
import type { EditLog } from '../edit-log.ts';
import { changedAt } from '../node-place.ts';
import { alternativesOf, compareRequirements, describeRequirements } from './compare-requirements.ts';
import { judgeRequirements } from './judge-requirements.ts';
import { matchSchemes, type SchemeKeys } from './scheme-keys.ts';

/** Reports into the log; returns how schemes were matched, for the comparison of the schemes themselves. */
export function compareSecurity(
  base: Api,
  head: Api,
  pairs: readonly (readonly [Operation, Operation])[],
  log: EditLog,
): SchemeKeys {
  const keys = matchSchemes(base, head);
  const keyOfBase = (name: string) => keys.base.get(name) ?? `only in base: ${name}`;
  for (const [before, after] of pairs) {
    if (before.key.kind !== 'path') continue; // what calls out is not authenticated by us
    const [old, now] = [alternativesOf(before.security, keyOfBase), alternativesOf(after.security, (name) => name)];
    const comparison = compareRequirements(old, now);
    if (comparison.order === 'equal') continue;
    const inherited = before.security.decidedBy !== 'operation' && after.security.decidedBy !== 'operation';
    const judged = judgeRequirements(comparison, after, inherited ? 'api-global-security' : 'api-security');
    const effect = comparison.order === 'weaker' ? 'widens' : comparison.order === 'stronger' ? 'narrows' : 'unknown';
    const reached: ReachedPlace = { ...judged, operation: after, flow: 'none', effect, subjects: [] };
    log.add({
      what: 'security',
      base: placeOf(before.security, base, inherited),
      head: placeOf(after.security, head, inherited),
      arguments: { from: describeRequirements(old), to: describeRequirements(now) },
      subjects: inherited ? [DOCUMENT_SECURITY_SUBJECT] : [operationSubject(after.key)],
      owner: inherited ? null : after,
      reached: [reached],
      otherwise: judged,
    });
  }
  return keys;
}

/** The list that decides; where none does, `null` (then the other side's place tells where it was). */
function placeOf(security: EffectiveSecurity, api: Api, inherited: boolean): ChangedPlace | null {
  if (security.decidedBy === 'operation') return changedAt(security.node);
  return inherited && security.declared ? changedAt(childIfPresent(api.root, 'security') ?? api.root) : null;
}
