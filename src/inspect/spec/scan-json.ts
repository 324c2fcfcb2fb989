/** A strict JSON scanner (RFC 8259) that says where the first error is and which keys are repeated. Used only when something is wrong. */
import type { ParseFault } from './parsed.ts';

export interface JsonScan {
  readonly error: ParseFault | null;
  readonly duplicates: readonly ParseFault[];
}

type Container = { readonly kind: 'object'; readonly keys: Set<string> } | { readonly kind: 'array' };

/** Scans without recursion; `error` is the first place where the text stops being JSON. */
export function scanJson(text: string): JsonScan {
  const duplicates: ParseFault[] = [];
  const stack: Container[] = [];
  let at = 0;
  /** What may come next. */
  let state: 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'after' = 'value';

  const stop = (message: string, offset = at, length = 1): JsonScan => ({
    error: {
      code: 'syntax',
      message,
      offset: Math.min(offset, Math.max(0, text.length - 1)),
      endOffset: Math.min(offset + length, text.length),
      severity: 'error',
    },
    duplicates,
  });

  for (;;) {
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) {
      if (state === 'after' && stack.length === 0) return { error: null, duplicates };
      return stop(
        text.trim() === '' ? 'The file is empty.' : 'The file ends in the middle of a value.',
        text.trimEnd().length - 1,
      );
    }
    const char = text[at] as string;
    if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) return stop('JSON has no comments.', at, 2);
    if (state === 'after') {
      const container = stack.at(-1);
      if (container === undefined) return stop('Text follows the end of the JSON value.');
      if (char === ',') state = container.kind === 'object' ? 'key' : 'value';
      else if (char === (container.kind === 'object' ? '}' : ']')) stack.pop();
      else return stop(`Expected "," or "${container.kind === 'object' ? '}' : ']'}" here.`);
      at += 1;
    } else if (state === 'colon') {
      if (char !== ':') return stop('Expected ":" after the member name.');
      state = 'value';
      at += 1;
    } else if (state === 'first-key' || state === 'key') {
      if (char === '}' && state === 'first-key') {
        stack.pop();
        state = 'after';
        at += 1;
        continue;
      }
      if (char === '}') return stop('Trailing comma: a member name must follow ",".', text.lastIndexOf(',', at));
      if (char !== '"') return stop('Expected a member name in double quotes.');
      const end = scanString(text, at);
      if (typeof end !== 'number') return stop(end.message, end.offset);
      const name = JSON.parse(text.slice(at, end)) as string;
      const keys = (stack.at(-1) as { keys: Set<string> }).keys;
      if (keys.has(name)) {
        duplicates.push({
          code: 'duplicate-key',
          message: `The key ${JSON.stringify(shorten(name))} stands twice in this object; readers disagree about which one counts.`,
          offset: at,
          endOffset: end,
          severity: 'error',
        });
      }
      keys.add(name);
      at = end;
      state = 'colon';
    } else {
      if (char === ']' && state === 'first-value') {
        stack.pop();
        state = 'after';
        at += 1;
        continue;
      }
      if (char === ']') return stop('Trailing comma: a value must follow ",".', text.lastIndexOf(',', at));
      if (char === '{') {
        stack.push({ kind: 'object', keys: new Set() });
        state = 'first-key';
        at += 1;
      } else if (char === '[') {
        stack.push({ kind: 'array' });
        state = 'first-value';
        at += 1;
      } else {
        const end = scanScalar(text, at);
        if (typeof end !== 'number') return stop(end.message, end.offset);
        at = end;
        state = 'after';
      }
    }
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

type ScanResult = number | { readonly message: string; readonly offset: number };

function scanScalar(text: string, at: number): ScanResult {
  if (text[at] === '"') return scanString(text, at);
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : { message: 'Expected a JSON value.', offset: at };
}

function scanString(text: string, at: number): ScanResult {
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) return index + 1;
    if (code < 32) return { message: 'A string may not hold a raw control character or line break.', offset: index };
    if (code !== 92) continue;
    const sequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    sequence.lastIndex = index;
    if (!sequence.test(text)) return { message: 'Unknown escape sequence in a string.', offset: index };
    index = sequence.lastIndex - 1;
  }
  return { message: 'A string is not closed.', offset: at };
}
