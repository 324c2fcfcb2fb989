/** Bytes → text: UTF-8 only, without a byte order mark; says where and why other bytes cannot be a specification. */
import { isAscii, isUtf8 } from 'node:buffer';
import { SourceText } from './source-text.ts';

export type Decoded =
  | { readonly content: SourceText; readonly fault?: undefined }
  | {
      readonly content?: undefined;
      readonly fault: { readonly code: string; readonly message: string; readonly line: number | null };
    };

/** Decodes a file; `line` of a fault is where the first bad byte stands, counted by line feeds. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return {
      fault: {
        code: 'not-utf8',
        message: 'The file is UTF-16, but JSON and YAML descriptions must be UTF-8 (RFC 8259 §8.1).',
        line: null,
      },
    };
  }
  const content = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  const nul = content.indexOf(0);
  if (nul !== -1)
    return { fault: { code: 'nul-byte', message: 'The file holds a NUL byte.', line: lineOf(content, nul) } };
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (isAscii(buffer)) return { content: new SourceText(buffer, true) };
  if (isUtf8(buffer)) return { content: new SourceText(buffer, false) };
  const bad = firstInvalid(content);
  return { fault: { code: 'not-utf8', message: 'The file is not valid UTF-8.', line: lineOf(content, bad) } };
}

function startsWith(bytes: Uint8Array, ...prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1)) line += 1;
  return line;
}

/** The longest valid prefix by bisection: decoding a prefix fails exactly when it holds a bad byte or a cut character. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (decoder.decode(bytes.subarray(0, middle)).slice(0, -1).includes('\ufffd')) high = middle;
    else low = middle;
  }
  return low;
}
