/** A text that came with the request → value, by the same parsers as in the program itself. */
import { parseContent } from '../inspect/spec/load-files.ts';
import type { Parsed } from '../inspect/spec/parsed.ts';
import { SourceText } from '../inspect/spec/source-text.ts';

export function parseText(path: string, text: string): Parsed {
  return parseContent(path, new SourceText(Buffer.from(text), false), null);
}
