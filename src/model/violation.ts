import type { OperationKey } from './api.ts';
import type { MessageArguments } from './change.ts';
import type { Place } from './node.ts';
import type { Severity } from './severity.ts';

/** One rule broken at one place: a fact without opinion. Severity and wording are added by judge/findings. */
export interface Violation {
  readonly rule: string;
  /** Where the rule is worth something else at this place. */
  readonly severity?: Severity;
  readonly api: string;
  readonly place: Place;
  /** Further places worth showing, for example where a shared definition is used. */
  readonly related: readonly Place[];
  readonly arguments: MessageArguments;
  /** The operation it belongs to, or `null` when it is rooted in the document or a shared component. */
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
  /**
   * What it is about, most specific and most stable first (knowledge/subject.ts). The first decides the fingerprint; two
   * violations of a rule, one in base and one in head, are the same when they share any of them.
   */
  readonly subjects: readonly string[];
}
