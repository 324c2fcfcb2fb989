/**
 * The JSONPath expressions that a ruleset of data may use, as a tree. Spectral compiles expressions to JavaScript, and a filter
 * that reaches a constructor runs whatever it likes; so this is a list of what is allowed: paths, comparisons and tests of
 * text, and nothing that could call, assign, compute a name or leave the value.
 */

export type Step =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'all' | 'descend' | 'parent' | 'key' }
  | { readonly kind: 'slice'; readonly from: number; readonly to: number | null; readonly by: number }
  | { readonly kind: 'filter'; readonly condition: Condition };

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'operand'; readonly operand: Operand };

export type Operand =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'test'; readonly pattern: RegExp; readonly of: Operand }
  /** `@` or a shorthand, then names, then perhaps a method of text with a literal. */
  | {
      readonly kind: 'value';
      readonly start: string;
      readonly names: readonly string[];
      readonly method: { readonly name: string; readonly argument: string | RegExp } | null;
    };

/** An expression, its alias at the front (empty: none), or what is wrong with it. */
export type ParsedExpression = { readonly alias: string; readonly steps: readonly Step[] } | { readonly fault: string };

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);
const LONGEST_EXPRESSION = 2000;
const METHODS: ReadonlySet<string> = new Set(['match', 'includes', 'startsWith', 'endsWith', 'indexOf']);
const SHORTHANDS: ReadonlySet<string> = new Set([
  '@',
  '@property',
  '@path',
  '@parent',
  '@parentProperty',
  '@root',
  '@string()',
  '@number()',
  '@boolean()',
  '@null()',
  '@array()',
  '@object()',
  '@integer()',
]);

export function parseExpression(expression: string): ParsedExpression {
  if (expression.length > LONGEST_EXPRESSION) return { fault: `it has more than ${LONGEST_EXPRESSION} characters` };
  try {
    return new Reader(expression).readPath();
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.message };
    throw error;
  }
}

/** What is wrong with a `field`, or `null`: a name, a path of names, or an expression without filters. */
export function fieldFault(field: string): string | null {
  if (field === '@key') return null;
  if (/[()?@`;{}]/.test(field)) return 'only names and paths of names are allowed';
  if (field.startsWith('$')) {
    const parsed = parseExpression(field);
    return 'fault' in parsed ? parsed.fault : null;
  }
  const found = field.split(/[.[\]'"]+/).find((name) => FORBIDDEN_NAMES.has(name));
  return found === undefined ? null : `the name "${found}" is not allowed`;
}

class Refusal extends Error {}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readPath(): ParsedExpression {
    const alias = this.#take('$') ? '' : this.#takePattern(/^#[A-Za-z][\w-]*/);
    if (alias === null) throw this.#refuse('it must start with $ or an alias');
    const steps: Step[] = [];
    while (this.#at < this.#text.length) steps.push(...this.#readStep());
    return { alias, steps };
  }

  #readStep(): readonly Step[] {
    if (this.#take('..')) return [{ kind: 'descend' }, ...(this.#peek('[') ? [] : [this.#readDotted()])];
    if (this.#take('.')) return [this.#readDotted()];
    if (this.#take('~')) return [{ kind: 'key' }];
    if (this.#take('^')) return [{ kind: 'parent' }];
    this.#expect('[');
    this.#skip();
    const step = this.#take('?(') ? this.#readFilter() : this.#readUnion();
    this.#skip();
    this.#expect(']');
    return [step];
  }

  #readDotted(): Step {
    if (this.#take('*')) return { kind: 'all' };
    const shorthand = this.#takeShorthand();
    if (shorthand?.endsWith('()'))
      return {
        kind: 'filter',
        condition: { kind: 'operand', operand: { kind: 'value', start: shorthand, names: [], method: null } },
      };
    if (shorthand !== null) throw this.#refuse(`${shorthand} has no place here`);
    return { kind: 'names', names: [this.#readName(/^[\p{L}\p{N}_$-]+/u)] };
  }

  #readFilter(): Step {
    const condition = this.#readCondition(0);
    this.#expect(')');
    return { kind: 'filter', condition };
  }

  #readUnion(): Step {
    if (this.#take('*')) return { kind: 'all' };
    const slice = this.#takePattern(/^-?\d*:-?\d*(?::\d+)?/);
    if (slice !== null) {
      const [from = '', to = '', by = ''] = slice.split(':');
      return { kind: 'slice', from: Number(from || 0), to: to === '' ? null : Number(to), by: Number(by || 1) };
    }
    const names: string[] = [];
    do {
      this.#skip();
      const text = this.#takeString();
      if (text !== null) names.push(this.#allowed(text));
      else names.push(this.#readName(/^[\p{L}\p{N}_$-]+/u));
      this.#skip();
    } while (this.#take(','));
    return { kind: 'names', names };
  }

  /** `||` binds weaker than `&&`. */
  #readCondition(depth: number): Condition {
    if (depth > 30) throw this.#refuse('it is nested too deeply');
    const parts = [this.#readConjunction(depth)];
    while (this.#take('||')) parts.push(this.#readConjunction(depth));
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'or', parts };
  }

  #readConjunction(depth: number): Condition {
    const parts = [this.#readTerm(depth)];
    while (this.#take('&&')) parts.push(this.#readTerm(depth));
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
  }

  #readTerm(depth: number): Condition {
    this.#skip();
    if (!this.#peek('!=') && this.#take('!')) {
      const part = this.#readTerm(depth + 1);
      return { kind: 'not', part };
    }
    let term: Condition;
    if (this.#take('(')) {
      term = this.#readCondition(depth + 1);
      this.#skip();
      this.#expect(')');
    } else term = this.#readComparison();
    this.#skip();
    return term;
  }

  #readComparison(): Condition {
    const left = this.#readOperand();
    this.#skip();
    const operator = ['===', '!==', '==', '!=', '<=', '>=', '<', '>'].find((each) => this.#take(each));
    if (operator === undefined) return { kind: 'operand', operand: left };
    this.#skip();
    return { kind: 'compare', operator, left, right: this.#readOperand() };
  }

  #readOperand(): Operand {
    const text = this.#takeString();
    if (text !== null) return { kind: 'literal', value: text };
    const number = this.#takePattern(/^-?\d+(?:\.\d+)?/);
    if (number !== null) return { kind: 'literal', value: Number(number) };
    const word = this.#takePattern(/^(?:true|false|null|undefined|void 0)(?![\w$])/);
    if (word !== null) return { kind: 'literal', value: WORDS.get(word) };
    const pattern = this.#takeRegularExpression();
    if (pattern !== null) {
      this.#expect('.test(');
      this.#skip();
      const of = this.#readOperand();
      this.#skip();
      this.#expect(')');
      return { kind: 'test', pattern, of };
    }
    const start = this.#takeShorthand();
    if (start === null) throw this.#refuse('only @, literals and comparisons are allowed in a filter');
    return this.#readMembers(start);
  }

  #readMembers(start: string): Operand {
    const names: string[] = [];
    for (;;) {
      if (this.#take('[')) {
        this.#skip();
        const name = this.#takeString() ?? this.#takePattern(/^\d+/);
        if (name === null) throw this.#refuse('a computed name is not allowed');
        names.push(this.#allowed(name));
        this.#skip();
        this.#expect(']');
      } else if (this.#take('.')) {
        const name = this.#readName(/^[\p{L}_$][\p{L}\p{N}_$-]*/u);
        if (this.#take('(')) return { kind: 'value', start, names, method: this.#readArgument(name) };
        names.push(name);
      } else return { kind: 'value', start, names, method: null };
    }
  }

  #readArgument(name: string): { readonly name: string; readonly argument: string | RegExp } {
    if (!METHODS.has(name)) throw this.#refuse(`the call of "${name}" is not allowed`);
    this.#skip();
    const argument = this.#takeRegularExpression() ?? this.#takeString();
    if (argument === null) throw this.#refuse(`"${name}" takes a literal`);
    this.#skip();
    this.#expect(')');
    return { name, argument };
  }

  #readName(pattern: RegExp): string {
    const name = this.#takePattern(pattern);
    if (name === null) throw this.#refuse('a name is missing or not allowed');
    return this.#allowed(name);
  }

  #allowed(name: string): string {
    if (FORBIDDEN_NAMES.has(name)) throw this.#refuse(`the name "${name}" is not allowed`);
    return name;
  }

  #takeShorthand(): string | null {
    const found = this.#text.slice(this.#at).match(/^@(?:[A-Za-z]+(?:\(\))?)?/)?.[0];
    if (found === undefined || !SHORTHANDS.has(found)) return null;
    this.#at += found.length;
    return found;
  }

  #takeRegularExpression(): RegExp | null {
    const found = this.#takePattern(/^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*/);
    if (found === null) return null;
    const end = found.lastIndexOf('/');
    try {
      // Flags that keep a position from one test to the next would make answers depend on each other.
      return new RegExp(found.slice(1, end), found.slice(end + 1).replace(/[dgy]/g, ''));
    } catch {
      throw this.#refuse('a regular expression is not valid');
    }
  }

  #takeString(): string | null {
    const found = this.#takePattern(/^(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/);
    if (found === null) return null;
    if (/\\[^'"\\/.]/.test(found)) throw this.#refuse('an escape in a text is not allowed');
    return found.slice(1, -1).replace(/\\(.)/g, '$1');
  }

  #takePattern(pattern: RegExp): string | null {
    const found = pattern.exec(this.#text.slice(this.#at))?.[0];
    if (found === undefined || found === '') return null;
    this.#at += found.length;
    return found;
  }

  #skip(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }

  #peek(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#refuse(`"${text}" is expected`);
  }

  #refuse(why: string): Refusal {
    return new Refusal(`${why} (character ${this.#at + 1})`);
  }
}

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
