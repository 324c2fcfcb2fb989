/** Shorthands for the rows of the tables of changes, one for each way to a verdict. */
import type { Compatibility, Effect } from '../../model/change.ts';
import type { ChangeKind, ChangeObject, Side, VerdictBasis, VerdictException } from '../../model/change-kind.ts';
import type { MeaningId } from '../../model/meaning.ts';

type Exceptions = Readonly<Partial<Record<Side, VerdictException>>>;

/** About data: the law decides, except where `except` says otherwise. */
export function law(side: Side, effect: Effect, except: Exceptions = {}): VerdictBasis {
  return { by: 'law', side, effect, except };
}

/** Not about data. */
export function reason(compatibility: Compatibility, text: string): VerdictBasis {
  return { by: 'reason', compatibility, reason: text };
}

/** Several cases under one id. */
export function cases(compatibilities: readonly Compatibility[], text: string): VerdictBasis {
  return { by: 'case', compatibilities, reason: text };
}

/** Without effect on the API. */
export function note(text: string): VerdictBasis {
  return { by: 'note', reason: text };
}

export function except(compatibility: Compatibility, text: string): VerdictException {
  return { compatibility, reason: text };
}

/** `[id, verdict, message, …meanings]`: a row without its object. */
export type Row = readonly [id: string, verdict: VerdictBasis, message: string, ...meanings: MeaningId[]];

/** The rows of one object. */
export function kindsOf(object: ChangeObject, rows: readonly Row[]): readonly ChangeKind[] {
  return rows.map(([id, verdict, message, ...meanings]) => ({ id, object, message, verdict, meanings }));
}
