import type { Revision } from './source-file.ts';

/** Lines of a file around something that is reported. Untrusted text, as it stands there. */
export interface Excerpt {
  readonly file: string;
  readonly revision: Revision;
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The lines that it is about, both included. */
  readonly marked: readonly [number, number];
}
