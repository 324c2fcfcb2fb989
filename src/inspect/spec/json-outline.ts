/**
 * Where the upper members of a JSON object stand in its bytes: down to operations and component definitions. Found by one
 * scan that also counts names and nesting; what lies deeper is skipped unread, and what the members say is not checked.
 */
import { isBlank, skipBlanks, skipString } from './json-bytes.ts';

/** A member; offsets count from the start of the object that holds it, so that the same text has the same outline anywhere. */
export interface Member {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  /** Member names inside the value; repeated ones count each time. */
  readonly names: number;
  /** `null`: the value is no object, or too deep to be outlined. */
  readonly members: Members | null;
}

export type Members = ReadonlyMap<string, Member>;

export interface Outline {
  /** Of the root object in the file. */
  readonly start: number;
  readonly end: number;
  /** Levels of nesting. */
  readonly depth: number;
  readonly members: Members;
}

/** `paths` → path → method, `components` → kind → name. */
const LEVELS = 3;

/**
 * `null` when the root is no object, or a reference, or when its upper levels are not plainly valid JSON: repeated names,
 * `__proto__`, errors.
 */
export function outlineJson(bytes: Uint8Array): Outline | null {
  return new OutlineReader(bytes).read();
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

class OutlineReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #names = 0;
  #depth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): Outline | null {
    const bytes = this.#bytes;
    this.#at = skipBlanks(bytes, 0);
    const start = this.#at;
    if (bytes[start] !== OPEN) return null;
    const members = this.#readMembers(1);
    if (members === null || members.has('$ref')) return null;
    const end = this.#at;
    return skipBlanks(bytes, end) === bytes.length ? { start, end, depth: this.#depth, members } : null;
  }

  /** Reads the object that opens here and stands behind it then. */
  #readMembers(level: number): Members | null {
    const bytes = this.#bytes;
    const members = new Map<string, Member>();
    const origin = this.#at;
    this.#depth = Math.max(this.#depth, level);
    this.#at = skipBlanks(bytes, origin + 1);
    if (bytes[this.#at] === CLOSE) {
      this.#at += 1;
      return members;
    }
    for (;;) {
      const keyStart = this.#at;
      if (bytes[keyStart] !== QUOTE) return null;
      const keyEnd = skipString(bytes, keyStart);
      const name = readName(bytes, keyStart + 1, keyEnd - 1);
      const colon = skipBlanks(bytes, keyEnd);
      if (name === null || members.has(name) || bytes[colon] !== COLON) return null;
      const start = skipBlanks(bytes, colon + 1);
      this.#at = start;
      const before = this.#names;
      const nested = level < LEVELS && bytes[start] === OPEN ? this.#readMembers(level + 1) : undefined;
      if (nested === null) return null;
      if (nested === undefined) this.#skipValue(level);
      const end = this.#at;
      members.set(name, {
        keyStart: keyStart - origin,
        keyEnd: keyEnd - origin,
        start: start - origin,
        end: end - origin,
        names: this.#names - before,
        // A reference is read as a whole, so that whoever looks for references finds it.
        members: nested === undefined || nested.has('$ref') ? null : nested,
      });
      this.#names += 1;
      const next = skipBlanks(bytes, end);
      if (bytes[next] === CLOSE) {
        this.#at = next + 1;
        return members;
      }
      if (bytes[next] !== COMMA) return null;
      this.#at = skipBlanks(bytes, next + 1);
    }
  }

  /** The one loop that sees every byte of a file (2 ns each): everything it needs is in local variables. */
  #skipValue(level: number): void {
    const bytes = this.#bytes;
    const { length } = bytes;
    let at = this.#at;
    let depth = 0;
    let deepest = 0;
    let names = 0;
    const first = bytes[at];
    if (first === OPEN || first === OPEN_LIST) {
      do {
        const byte = bytes[at];
        if (byte === QUOTE) {
          at += 1;
          for (let inner = bytes[at]; inner !== QUOTE && at < length; inner = bytes[at])
            at += inner === BACKSLASH ? 2 : 1;
        } else if (byte === COLON) names += 1;
        else if (byte === OPEN || byte === OPEN_LIST) {
          depth += 1;
          if (depth > deepest) deepest = depth;
        } else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
        at += 1;
      } while (depth > 0 && at < length);
    } else if (first === QUOTE) at = skipString(bytes, at);
    else {
      for (
        let byte = bytes[at];
        at < length && byte !== COMMA && byte !== CLOSE && byte !== CLOSE_LIST && !isBlank(byte);
        byte = bytes[at]
      )
        at += 1;
    }
    this.#at = at;
    this.#names += names;
    this.#depth = Math.max(this.#depth, level + deepest);
  }
}

/** `null` for a name that is no JSON string, or that an assignment would not make a member. */
function readName(bytes: Uint8Array, from: number, to: number): string | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
  if (raw === '__proto__') return null;
  if (!/[\\\u0000-\u001f]/.test(raw)) return raw;
  try {
    const name = JSON.parse(`"${raw}"`) as string;
    return name === '__proto__' ? null : name;
  } catch {
    return null; // the scanner that reads the whole text says what is wrong with it
  }
}
