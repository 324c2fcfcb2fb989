/**
 * The text of a valid ECMAScript regular expression → a tree, for analysis only. Bounded: what is too long or too deep is
 * `null`, which means that nothing is claimed about it.
 */
import { type CharacterSet, classEscape, complement, DOT, EVERYTHING, propertySet, unionOf } from './character-set.ts';

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly at: number }
  | { readonly kind: 'start' | 'end' | 'boundary' | 'backreference' }
  | { readonly kind: 'look'; readonly body: PatternNode }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly minimum: number;
      readonly maximum: number | null;
      readonly from: number;
      readonly to: number;
    };

const MAXIMUM_LENGTH = 2000;
const MAXIMUM_DEPTH = 60;

/** Call it only with a pattern that `RegExp` accepts. */
export function parsePattern(source: string): PatternNode | null {
  if (source.length > MAXIMUM_LENGTH) return null;
  const reader = new PatternReader(source);
  const tree = reader.readChoice(0);
  return reader.isDone() ? tree : null;
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  isDone(): boolean {
    return this.#at === this.#source.length;
  }

  readChoice(depth: number): PatternNode | null {
    if (depth > MAXIMUM_DEPTH) return null;
    const branches: PatternNode[] = [];
    do {
      const branch = this.#readSequence(depth);
      if (branch === null) return null;
      branches.push(branch);
    } while (this.#take('|'));
    return branches.length === 1 ? (branches[0] as PatternNode) : { kind: 'choice', branches };
  }

  #readSequence(depth: number): PatternNode | null {
    const items: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const from = this.#at;
      const atom = this.#readAtom(depth);
      if (atom === null) return null;
      items.push(this.#readQuantifier(atom, from));
    }
    return items.length === 1 ? (items[0] as PatternNode) : { kind: 'sequence', items };
  }

  #readAtom(depth: number): PatternNode | null {
    const at = this.#at;
    const character = this.#next();
    if (character === '(') return this.#readGroup(depth);
    if (character === '[') return { kind: 'set', set: this.#readClass(), at };
    if (character === '.') return { kind: 'set', set: DOT, at };
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if (character === '\\') return this.#readEscape(at);
    return { kind: 'set', set: single(character), at };
  }

  #readGroup(depth: number): PatternNode | null {
    const look = this.#takeAny(['?=', '?!', '?<=', '?<!']);
    if (!look && !this.#take('?:') && this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1;
    const body = this.readChoice(depth + 1);
    if (body === null || !this.#take(')')) return null;
    return look ? { kind: 'look', body } : body;
  }

  #readEscape(at: number): PatternNode {
    const letter = this.#source[this.#at] as string;
    if (letter === 'b' || letter === 'B') {
      this.#at += 1;
      return { kind: 'boundary' };
    }
    if (/[1-9]/.test(letter)) {
      while (/[0-9]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
      return { kind: 'backreference' };
    }
    if (letter === 'k' && this.#source[this.#at + 1] === '<') {
      this.#at = this.#source.indexOf('>', this.#at) + 1;
      return { kind: 'backreference' };
    }
    return { kind: 'set', set: this.#readEscapedSet(), at };
  }

  /** What stands after a backslash, for sets and single characters; in a class `\b` is a backspace. */
  #readEscapedSet(): CharacterSet {
    const letter = this.#next();
    const named = classEscape(letter);
    if (named !== undefined) return named;
    if ((letter === 'p' || letter === 'P') && this.#source[this.#at] === '{') {
      const end = this.#source.indexOf('}', this.#at);
      const set = propertySet(this.#source.slice(this.#at + 1, end));
      this.#at = end + 1;
      return letter === 'p' || set === EVERYTHING ? set : complement(set);
    }
    const control = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', b: '\b', 0: '\0' }[letter];
    if (control !== undefined) return single(control);
    const code = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(
      this.#source.slice(this.#at - 1, this.#at + 9),
    );
    if (code === null) return single(letter);
    this.#at += code[0].length - 1;
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16);
    return [[point, point]];
  }

  /** The members of `[…]`, the opening bracket already read. */
  #readClass(): CharacterSet {
    const negated = this.#take('^');
    const ranges: (readonly [number, number])[] = [];
    while (this.#at < this.#source.length && !this.#take(']')) {
      const set = this.#readClassMember();
      const first = set[0]?.[0] as number;
      const isSingle = set.length === 1 && set[0]?.[1] === first;
      if (isSingle && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const end = this.#readClassMember();
        ranges.push([first, Math.max(first, end.at(-1)?.[1] as number)]);
      } else ranges.push(...set);
    }
    const union = unionOf(ranges);
    return negated ? complement(union) : union;
  }

  #readClassMember(): CharacterSet {
    const character = this.#next();
    return character === '\\' ? this.#readEscapedSet() : single(character);
  }

  #readQuantifier(atom: PatternNode, from: number): PatternNode {
    const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 30));
    if (match === null) return atom;
    this.#at += match[0].length;
    const [, sign, least, comma, most] = match;
    const minimum = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const maximum =
      sign === undefined
        ? comma === undefined
          ? minimum
          : most === ''
            ? null
            : Number(most)
        : sign === '?'
          ? 1
          : null;
    return { kind: 'repeat', body: atom, minimum, maximum, from, to: this.#at };
  }

  #next(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += character.length;
    return character;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #takeAny(texts: readonly string[]): boolean {
    return texts.some((text) => this.#take(text));
  }
}

function single(character: string): CharacterSet {
  const point = character.codePointAt(0) as number;
  return [[point, point]];
}
