import type { Revision } from './source-file.ts';

/** A place in lines and columns: both count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface Location {
  readonly file: string;
  readonly revision: Revision;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: string;
}
