/** Which of the two compared states a file, place or location belongs to. A run without a base has only `head`. */
export type Revision = 'base' | 'head';

/** One parsed file of a revision. Never mutated after `readRevisions` returned it. */
export interface SourceFile {
  /** Path relative to the root of the tree, with forward slashes. */
  readonly path: string;
  readonly revision: Revision;
  readonly format: 'json' | 'yaml';
  /** Decoded text without a byte order mark; columns count its UTF-16 code units. */
  readonly text: string;
  /** The text as UTF-8. Offsets in a JSON file count these bytes, offsets in a YAML file the code units of its text. */
  readonly bytes: Uint8Array;
  /** The parsed value; equal parts of base and head are the same object (see inspect/spec/share.ts). */
  readonly root: unknown;
  /**
   * The references below some objects, each text once, noted where the parser saw them anyway; `null`: nobody noted any. No two of
   * the objects stand inside each other, and what stands in none of them has none itself.
   */
  readonly references: ReadonlyMap<unknown, readonly string[]> | null;
  /** No value stands in two places: there are no aliases. */
  readonly isTree: boolean;
  /** What the parser left behind for the locator (YAML events); opaque to everybody else. */
  readonly layout: unknown;
  /** Every readable file of the same revision that a reference may reach, by path. */
  readonly siblings: FileSet;
}

/** The files of one revision, and why a path cannot be used. */
export interface FileSet {
  get(path: string): SourceFile | undefined;
  /** `undefined`: no such file in the revision's tree. */
  refusal(path: string): FileRefusal | undefined;
}

export type FileRefusal = 'not-found' | 'symbolic-link' | 'directory' | 'unreadable' | 'too-large';
