/** Finds wanted pointers in valid JSON text by one scan. Of repeated keys the last counts, as in `JSON.parse`. */
import { endOfString } from './parse-json.ts';
import type { Wanted } from './pointer-tree.ts';

export function locateInJson(text: string, wanted: Wanted): void {
  const start = skipBlanks(text, 0);
  const end = locateValue(text, start, wanted);
  wanted.span = { keyStart: null, keyEnd: null, valueStart: start, valueEnd: end };
}

/** Scans the value at `at` and returns its end. */
function locateValue(text: string, at: number, wanted: Wanted): number {
  if (wanted.children.size === 0) return skipValue(text, at);
  const opener = text.charCodeAt(at);
  if (opener === 123) return locateMembers(text, at, wanted);
  if (opener === 91) return locateItems(text, at, wanted);
  return skipValue(text, at);
}

function locateMembers(text: string, at: number, wanted: Wanted): number {
  let index = skipBlanks(text, at + 1);
  while (text.charCodeAt(index) === 34) {
    const keyStart = index;
    const keyEnd = endOfString(text, index) + 1;
    const raw = text.slice(keyStart + 1, keyEnd - 1);
    const name = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
    const valueStart = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
    const child = wanted.children.get(name);
    const valueEnd = child === undefined ? skipValue(text, valueStart) : locateValue(text, valueStart, child);
    if (child !== undefined) child.span = { keyStart, keyEnd, valueStart, valueEnd };
    index = skipBlanks(text, valueEnd);
    if (text.charCodeAt(index) === 44) index = skipBlanks(text, index + 1);
  }
  return index + 1;
}

function locateItems(text: string, at: number, wanted: Wanted): number {
  let index = skipBlanks(text, at + 1);
  for (let item = 0; text.charCodeAt(index) !== 93 && index < text.length; item += 1) {
    const child = wanted.children.get(String(item));
    const valueEnd = child === undefined ? skipValue(text, index) : locateValue(text, index, child);
    if (child !== undefined) child.span = { keyStart: null, keyEnd: null, valueStart: index, valueEnd };
    index = skipBlanks(text, valueEnd);
    if (text.charCodeAt(index) === 44) index = skipBlanks(text, index + 1);
  }
  return index + 1;
}

function skipValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 34) return endOfString(text, at) + 1;
  if (first !== 123 && first !== 91) {
    let end = at;
    for (
      let code = text.charCodeAt(end);
      code !== 44 && code !== 125 && code !== 93 && !isBlank(code) && end < text.length;
      code = text.charCodeAt(end)
    )
      end += 1;
    return end;
  }
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) index = endOfString(text, index);
    else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

function skipBlanks(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
