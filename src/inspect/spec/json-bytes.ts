/** Steps over the tokens of JSON in UTF-8 bytes. The bytes that structure it are ASCII and stand in no other character. */

/** The offset of the first byte that is no blank. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let index = at;
  while (isBlank(bytes[index])) index += 1;
  return index;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** The offset behind the string that opens at `start`; the end of the bytes when it is not closed. */
export function skipString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  for (let byte = bytes[at]; byte !== 34; byte = bytes[at]) {
    if (byte === undefined) return bytes.length;
    at += byte === 92 ? 2 : 1;
  }
  return at + 1;
}

/** The offset behind the value that starts at `start`, in valid JSON. */
export function skipValue(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === 34) return skipString(bytes, start);
  let at = start;
  if (first !== 123 && first !== 91) {
    for (
      let byte = bytes[at];
      byte !== undefined && byte !== 44 && byte !== 125 && byte !== 93 && !isBlank(byte);
      byte = bytes[at]
    )
      at += 1;
    return at;
  }
  let depth = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === 34) {
      at = skipString(bytes, at);
      continue;
    }
    at += 1;
    if (byte === 123 || byte === 91) depth += 1;
    else if (byte === 125 || byte === 93) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return at;
}
