/** Compares the effective security of matched operations; one edit of the document's list is one edit, whoever inherits it. */
import { DOCUMENT_SECURITY_SUBJECT, operationSubject } from '../../../knowledge/subject.ts';
import { childIfPresent } from '../../../knowledge/value.ts';
import type { Api, EffectiveSecurity, Operation } from '../../../model/api.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { EditLog } from '../edit-log.ts';
import { changedAt } from '../node-place.ts';
import { tellMany } from '../tell.ts';
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
    if (!isGuarded(before, after)) continue;
    const [old, now] = [alternativesOf(before.security, keyOfBase), alternativesOf(after.security, (name) => name)];
    const comparison = compareRequirements(old, now);
    if (comparison.order === 'equal') continue;
    const inherited = before.security.decidedBy !== 'operation' && after.security.decidedBy !== 'operation';
    tellMany(log, {
      ...judgeRequirements(comparison, after, inherited ? 'api-global-security' : 'api-security'),
      what: 'security',
      base: placeOf(before.security, base, inherited),
      head: placeOf(after.security, head, inherited),
      from: describeRequirements(old),
      to: describeRequirements(now),
      subjects: inherited ? [DOCUMENT_SECURITY_SUBJECT] : [operationSubject(after.key)],
      owner: inherited ? null : after,
      operations: [after],
    });
  }
  return keys;
}

/** What calls out shows its credentials to receivers when it says so itself; the document's list is about being called. */
function isGuarded(before: Operation, after: Operation): boolean {
  return (
    before.key.kind === 'path' || before.security.decidedBy === 'operation' || after.security.decidedBy === 'operation'
  );
}

/** The list that decides; where none does, `null` (then the other side's place tells where it was). */
function placeOf(security: EffectiveSecurity, api: Api, inherited: boolean): ChangedPlace | null {
  if (security.decidedBy === 'operation') return changedAt(security.node);
  return inherited && security.declared ? changedAt(childIfPresent(api.root, 'security') ?? api.root) : null;
}
