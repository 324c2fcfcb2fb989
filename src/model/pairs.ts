import type { Operation } from './api.ts';

/** Who corresponds to whom between base and head. Entries that keep their name are left out. */
export interface Pairs {
  /** Base API id → head API id. */
  readonly apis: ReadonlyMap<string, string>;
  /** Base operation subject (knowledge/subject.ts) → head operation subject, per head API id. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /**
   * Base operation → head operation, where nothing that they say, refer to or inherit differs: what was worked out for one
   * holds for the other.
   */
  readonly unchanged: ReadonlyMap<Operation, Operation>;
  /** New documents of head that continue an API of base under another version. */
  readonly successions: readonly Succession[];
}

/** Which version of an API something was there in before. */
export interface Predecessor {
  readonly api: string;
  readonly file: string;
  /** Its `info.version`. */
  readonly version: string;
}

export interface Succession {
  readonly predecessor: Predecessor;
  /** Head API id. */
  readonly successor: string;
  /** Base subject (knowledge/subject.ts) → head subject, where the two versions call the same thing differently. */
  readonly subjects: ReadonlyMap<string, string>;
}
