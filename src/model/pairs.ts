/** Who corresponds to whom between base and head. Entries that keep their name are left out. */
export interface Pairs {
  /** Base API id → head API id. */
  readonly apis: ReadonlyMap<string, string>;
  /** Base operation subject (knowledge/subject.ts) → head operation subject, per head API id. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
