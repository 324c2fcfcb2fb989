/** What the comparison finds before anything is said about it: one edit at one place, and the places that it reaches. */
import type { Operation } from '../../model/api.ts';
import type { ChangedPlace, Compatibility, Effect, MessageArguments, Posture } from '../../model/change.ts';
import type { Meaning } from './meaning.ts';

/** Which way the data goes that the edit is about; `none` for what is not data (servers, security, life cycle). */
export type Flow = 'request' | 'response' | 'none';

/** An edit of something that is not a schema, already judged: the comparer knows everything about it. */
export interface Judged {
  readonly id: string;
  readonly compatibility: Compatibility;
  readonly meaning: Meaning | null;
}

/** One edit and, for each operation it reaches, what it means there. */
export interface Edit {
  /** Same key, same edit: base place, head place and facet. */
  readonly key: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  readonly arguments: MessageArguments;
  /** Names of what it is about, apart from the operations (see knowledge/subject.ts). */
  readonly subjects: readonly string[];
  /** Set when the edit belongs to one operation by its place, not only by its reach. */
  readonly owner: Operation | null;
  readonly reached: readonly ReachedPlace[];
  /** For edits that reach no operation: unused definitions, documents. */
  readonly otherwise: Judged;
}

export interface ReachedPlace extends Judged {
  readonly operation: Operation;
  readonly flow: Flow;
  readonly effect: Effect;
  /** Subjects below the operation, for identity and folding. `null`: enough other places are named already. */
  readonly subjects: readonly string[] | null;
}

export const POSTURE_ORDER: readonly Posture[] = ['worse', 'better', 'neutral'];
export const COMPATIBILITY_ORDER: readonly Compatibility[] = ['breaking', 'maybe', 'safe'];
