/**
 * Finds wanted pointers in the bytes of valid JSON: upper members where the parser's outline says, what lies deeper by one
 * scan of the member that holds it. Of repeated keys the last counts, as in `JSON.parse`.
 */
import { skipBlanks, skipString, skipValue } from './json-bytes.ts';
import type { Members } from './json-outline.ts';
import type { JsonLayout } from './parse-json.ts';
import type { Wanted } from './pointer-tree.ts';

export function locateInJson({ content: { bytes }, outline }: JsonLayout, wanted: Wanted): void {
  const start = outline?.start ?? skipBlanks(bytes, 0);
  if (outline !== null) locateOutlined(bytes, outline.members, start, wanted);
  const end = outline === null ? locateValue(bytes, start, wanted) : outline.end;
  wanted.span = { keyStart: null, keyEnd: null, valueStart: start, valueEnd: end };
}

function locateOutlined(bytes: Uint8Array, members: Members, origin: number, wanted: Wanted): void {
  for (const [name, child] of wanted.children) {
    const member = members.get(name);
    if (member === undefined) continue;
    const valueStart = origin + member.start;
    child.span = {
      keyStart: origin + member.keyStart,
      keyEnd: origin + member.keyEnd,
      valueStart,
      valueEnd: origin + member.end,
    };
    if (child.children.size === 0) continue;
    if (member.members !== null) locateOutlined(bytes, member.members, valueStart, child);
    else locateValue(bytes, valueStart, child);
  }
}

/** Scans the value at `at` and returns its end. */
function locateValue(bytes: Uint8Array, at: number, wanted: Wanted): number {
  if (wanted.children.size === 0) return skipValue(bytes, at);
  const opener = bytes[at];
  if (opener === 123) return locateMembers(bytes, at, wanted);
  if (opener === 91) return locateItems(bytes, at, wanted);
  return skipValue(bytes, at);
}

function locateMembers(bytes: Uint8Array, at: number, wanted: Wanted): number {
  let index = skipBlanks(bytes, at + 1);
  while (bytes[index] === 34) {
    const keyStart = index;
    const keyEnd = skipString(bytes, index);
    const valueStart = skipBlanks(bytes, skipBlanks(bytes, keyEnd) + 1);
    const child = wanted.children.get(nameAt(bytes, keyStart, keyEnd));
    const valueEnd = child === undefined ? skipValue(bytes, valueStart) : locateValue(bytes, valueStart, child);
    if (child !== undefined) child.span = { keyStart, keyEnd, valueStart, valueEnd };
    index = skipBlanks(bytes, valueEnd);
    if (bytes[index] === 44) index = skipBlanks(bytes, index + 1);
  }
  return index + 1;
}

function nameAt(bytes: Uint8Array, start: number, end: number): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start + 1, end - start - 2).toString('utf8');
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

function locateItems(bytes: Uint8Array, at: number, wanted: Wanted): number {
  let index = skipBlanks(bytes, at + 1);
  for (let item = 0; bytes[index] !== 93 && index < bytes.length; item += 1) {
    const child = wanted.children.get(String(item));
    const valueEnd = child === undefined ? skipValue(bytes, index) : locateValue(bytes, index, child);
    if (child !== undefined) child.span = { keyStart: null, keyEnd: null, valueStart: index, valueEnd };
    index = skipBlanks(bytes, valueEnd);
    if (bytes[index] === 44) index = skipBlanks(bytes, index + 1);
  }
  return index + 1;
}
