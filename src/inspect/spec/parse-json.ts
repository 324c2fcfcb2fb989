/** JSON text → value (RFC 8259), with exact places for syntax errors and for duplicate keys, which `JSON.parse` hides. */

import { MAXIMUM_DEPTH, type Parsed, type ParseFault } from './parsed.ts';
import { scanJson } from './scan-json.ts';

/** Parses strictly: no comments, no trailing commas. */
export function parseJson(text: string): Parsed {
  const shape = measure(text);
  if (shape.depth > MAXIMUM_DEPTH) {
    return failed({
      code: 'too-deep',
      message: `Nested deeper than ${MAXIMUM_DEPTH} levels.`,
      offset: shape.deepAt,
      endOffset: shape.deepAt + 1,
      severity: 'error',
    });
  }
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    // V8's messages differ between versions and often lack a position, so our own scanner says what and where.
    return failed(
      scanJson(text).error ?? {
        code: 'syntax',
        message: 'This is not JSON.',
        offset: 0,
        endOffset: 1,
        severity: 'error',
      },
    );
  }
  const hasDuplicates = countKeys(root) !== shape.keys;
  return { format: 'json', root, layout: null, faults: hasDuplicates ? scanJson(text).duplicates : [] };
}

function failed(fault: ParseFault): Parsed {
  return { format: 'json', root: undefined, layout: null, faults: [fault] };
}

/** Counts member names and nesting in the text, strings skipped: one pass, nothing allocated. */
function measure(text: string): { readonly keys: number; readonly depth: number; readonly deepAt: number } {
  let keys = 0;
  let depth = 0;
  let deepest = 0;
  let deepAt = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) {
      index = endOfString(text, index);
      if (index === -1) break;
    } else if (code === 58) keys += 1;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > deepest) {
        deepest = depth;
        if (depth === MAXIMUM_DEPTH + 1) deepAt = index;
      }
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return { keys, depth: deepest, deepAt };
}

/** The offset of the closing quote of the string that opens at `start`, or -1. */
export function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}

function countKeys(root: unknown): number {
  let keys = 0;
  const visit = (value: object): void => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) visit(item);
      return;
    }
    for (const key in value) {
      keys += 1;
      const item = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) visit(item);
    }
  };
  if (typeof root === 'object' && root !== null) visit(root);
  return keys;
}
