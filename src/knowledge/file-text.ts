/** Questions about the texts of files that are answered by their bytes: most large files are never decoded. */
import type { SourceFile } from '../model/source-file.ts';

/** True when both files hold the same text. */
export function haveSameText(left: SourceFile, right: SourceFile): boolean {
  // What the parser left behind is shared by files that were parsed once.
  if (left.layout !== null && left.layout === right.layout) return true;
  return Buffer.compare(left.bytes, right.bytes) === 0;
}

/** True when the text holds these characters as they are written. */
export function mentions({ bytes }: SourceFile, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);
}

/** True when a reference may lead to another file. */
export function refersToOtherFiles(file: SourceFile): boolean {
  const { references } = file;
  if (references === null) return /\$ref["']?\s*:\s*["']?[^"'#\s]/.test(file.text);
  for (const written of references.values()) if (written.some((reference) => !reference.startsWith('#'))) return true;
  return false;
}
