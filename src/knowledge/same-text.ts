/** Compares the texts of two files without decoding them. */
import type { SourceFile } from '../model/source-file.ts';

/** True when both files hold the same text. */
export function haveSameText(left: SourceFile, right: SourceFile): boolean {
  // What the parser left behind is shared by files that were parsed once.
  if (left.layout !== null && left.layout === right.layout) return true;
  return Buffer.compare(left.bytes, right.bytes) === 0;
}
