/** From the kind of a change and the operation that it reaches to its verdict there: tables and law, nothing of its own. */
import { findChangeKind, outboundId } from '../../knowledge/change-kinds/catalogue.ts';
import type { OperationKind } from '../../model/api.ts';
import type { Compatibility } from '../../model/change.ts';
import type { Side } from '../../model/change-kind.ts';
import type { Judged } from './edit.ts';
import { compatibilityOf } from './law.ts';
import type { Meaning } from './meaning.ts';

/** Which way the data goes that stands at a side of an operation: what the API calls sends its requests away. */
export function flowOf(side: Side, kind: OperationKind): Side {
  return (kind === 'path') === (side === 'request') ? 'request' : 'response';
}

/**
 * The verdict on a change that a table lists. `compatibility` decides between the cases of a kind that has several.
 *
 * @throws Error for an id that is in no table, and for a verdict that its row does not allow: both are mistakes of ours
 */
export function judgedAs(
  id: string,
  kind: OperationKind,
  meaning: Meaning | null = null,
  compatibility: Compatibility | null = null,
): Judged {
  const row = findChangeKind(id);
  if (row === null) throw new Error(`No table lists the change "${id}".`);
  if (meaning !== null && !row.meanings.includes(meaning.rule))
    throw new Error(`The table does not let "${id}" mean "${meaning.rule}".`);
  const spelled = kind === 'path' ? id : outboundId(id, kind);
  return { id: spelled, meaning, compatibility: compatibilityIn(row.verdict, kind, compatibility, id) };
}

function compatibilityIn(
  verdict: NonNullable<ReturnType<typeof findChangeKind>>['verdict'],
  kind: OperationKind,
  decided: Compatibility | null,
  id: string,
): Compatibility {
  if (verdict.by === 'reason') return verdict.compatibility;
  if (verdict.by === 'law') {
    const flow = flowOf(verdict.side, kind);
    return verdict.except[flow]?.compatibility ?? compatibilityOf(verdict.effect, flow, '');
  }
  if (verdict.by === 'note' || decided === null || !verdict.compatibilities.includes(decided))
    throw new Error(`The table does not let "${id}" be ${decided ?? 'undecided'}.`);
  return decided;
}
