/**
 * Path names between git's bytes and our strings, without loss: a name that is not UTF-8 has each bad byte written as
 * U+FFFD and two hexadecimal digits, so that no two files share a path and every path finds its bytes again.
 */
const replacement = '\uFFFD';
const escapedByte = /\uFFFD([0-9A-F]{2})/g;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The path that a name of these bytes gets. */
export function pathFromBytes(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return plain.includes(replacement) ? escapeBadBytes(bytes) : plain;
}

/** The bytes of the name behind a path made by `pathFromBytes`. */
export function bytesFromPath(path: string): Buffer {
  if (!path.includes(replacement)) return Buffer.from(path, 'utf8');
  const parts: Buffer[] = [];
  let end = 0;
  for (const match of path.matchAll(escapedByte)) {
    parts.push(Buffer.from(path.slice(end, match.index), 'utf8'), Buffer.from(match[1] ?? '', 'hex'));
    end = match.index + match[0].length;
  }
  parts.push(Buffer.from(path.slice(end), 'utf8'));
  return Buffer.concat(parts);
}

/** The records of a NUL-terminated list, as paths. One decoding for the whole list in the usual case. */
export function splitRecords(output: Buffer): string[] {
  const text = output.toString('utf8');
  if (!text.includes(replacement)) return text.split('\0').filter((record) => record !== '');
  const records: string[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    if (end > start) records.push(pathFromBytes(output.subarray(start, end)));
    start = end + 1;
  }
  return records;
}

function escapeBadBytes(bytes: Uint8Array): string {
  let path = '';
  for (let at = 0; at < bytes.length; ) {
    const character = characterAt(bytes, at);
    path += character ?? `${replacement}${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    at += character === null ? 1 : Buffer.byteLength(character);
  }
  return path;
}

/** The valid UTF-8 character at this offset, or `null`; also for a real U+FFFD, which would look like our own escape. */
function characterAt(bytes: Uint8Array, at: number): string | null {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  try {
    const character = strict.decode(bytes.subarray(at, at + length));
    return [...character].length === 1 && character !== replacement ? character : null;
  } catch {
    // Not UTF-8 at this offset: the answer to the question asked, not a failure.
    return null;
  }
}
