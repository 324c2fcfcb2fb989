/** What parsing a text gives: never an exception, always everything that could be read. */

export interface ParseFault {
  readonly code: string;
  readonly message: string;
  /** Offset in the text, in UTF-16 code units. */
  readonly offset: number;
  readonly endOffset: number;
  /** `error`: what the text says is in doubt; `warning`: it is clear, but written badly. */
  readonly severity: 'error' | 'warning';
}

export interface Parsed {
  readonly format: 'json' | 'yaml';
  /** `undefined` when the text has no usable value at all. */
  readonly root: unknown;
  readonly layout: unknown;
  /** No value of the root stands in two places. */
  readonly isTree: boolean;
  readonly faults: readonly ParseFault[];
  /** See SourceFile. */
  readonly references: ReadonlyMap<unknown, readonly string[]> | null;
}

/** Levels of nesting; deeper documents are refused, so that every later walk may recurse. */
export const MAXIMUM_DEPTH = 1000;

/** Nodes after every alias is expanded: real documents stay far below, alias bombs (2^24 and more) far above. */
export const MAXIMUM_EXPANDED_NODES = 5_000_000;
