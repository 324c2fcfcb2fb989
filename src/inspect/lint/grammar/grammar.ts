/** The tables as objects: for each version the kinds of objects, for each kind its members. */
import type { Dialect } from '../../../model/api.ts';
import type { TextRole } from '../target.ts';
import { GRAMMARS, type KindTable } from './tables.ts';

export type ValueType = 'string' | 'pattern' | 'boolean' | 'number' | 'count' | 'any' | 'strings' | 'map';

export interface Field {
  readonly required: boolean;
  /** What stands there: a plain value, opaque data, or one, a list or a map of objects of a kind. */
  readonly shape: 'value' | 'data' | 'object' | 'list' | 'map';
  readonly type: ValueType;
  /** For strings and data: the role of the texts in it. */
  readonly role: TextRole;
  /** `data` that must be a list. */
  readonly isList: boolean;
  readonly kind: Kind | null;
  readonly referable: boolean;
  /** `true` and `false` stand for schemas. */
  readonly acceptsBoolean: boolean;
}

export interface Kind {
  /** As people call it: `path item`, `security scheme`. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly fields: Map<string, Field>;
  /** Every member that is not listed, in maps of the specification's own (paths, responses). */
  other: Field | null;
  required: readonly string[];
  /** Members that no table lists are annotations, not faults (JSON Schema 2020-12). */
  readonly isOpen: boolean;
}

export type Grammar = ReadonlyMap<string, Kind>;

const grammars = new Map<Dialect, Grammar>();

/** The grammar of a version, built on first use. */
export function grammarOf(dialect: Dialect): Grammar {
  let grammar = grammars.get(dialect);
  if (grammar === undefined) {
    grammar = buildGrammar(dialect);
    grammars.set(dialect, grammar);
  }
  return grammar;
}

export const DIALECTS: readonly Dialect[] = ['2.0', '3.0', '3.1', '3.2'];

/** The other versions in which an object of this kind has the member. */
export function dialectsThatKnow(kind: Kind, member: string): readonly Dialect[] {
  return DIALECTS.filter(
    (dialect) => dialect !== kind.dialect && grammarOf(dialect).get(kind.name)?.fields.has(member) === true,
  );
}

function buildGrammar(dialect: Dialect): Grammar {
  const tables: Readonly<Record<string, KindTable | undefined>> = GRAMMARS[dialect];
  const kinds = new Map<string, Kind>();
  for (const name of Object.keys(tables)) {
    const isOpen = name === 'schema' && (dialect === '3.1' || dialect === '3.2');
    kinds.set(name, { name, dialect, fields: new Map(), other: null, required: [], isOpen });
  }
  for (const [name, kind] of kinds) {
    const table = tables[name] ?? {};
    for (const [member, text] of Object.entries(table)) {
      const field = readField(text, kinds);
      if (member === '*') kind.other = field;
      else kind.fields.set(member, field);
    }
    kind.required = [...kind.fields].filter(([, field]) => field.required).map(([member]) => member);
  }
  return kinds;
}

const ROLES: ReadonlyMap<string, TextRole> = new Map([
  ['text', 'description'],
  ['server-url', 'server-url'],
]);
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'string',
  'pattern',
  'boolean',
  'number',
  'count',
  'any',
  'strings',
  'map',
]);

function readField(text: string, kinds: Grammar): Field {
  const required = text.endsWith('!');
  const written = required ? text.slice(0, -1) : text;
  const plain = {
    required,
    type: 'any',
    role: 'other',
    isList: false,
    kind: null,
    referable: false,
    acceptsBoolean: false,
  } as const;
  if (written.startsWith('data:')) {
    const isList = written.endsWith('[]');
    return {
      ...plain,
      shape: 'data',
      role: written.slice('data:'.length, isList ? -2 : undefined) as TextRole,
      isList,
    };
  }
  if (VALUE_TYPES.has(written)) return { ...plain, shape: 'value', type: written as ValueType };
  if (written === 'url' || ROLES.has(written))
    return { ...plain, shape: 'value', type: 'string', role: ROLES.get(written) ?? 'other' };
  const shape = written.startsWith('[') ? 'list' : written.startsWith('{') ? 'map' : 'object';
  const name = written.replace(/[[\]{}&?]/g, '');
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`The grammar names an object "${name}" that it does not define.`);
  return { ...plain, shape, kind, referable: written.includes('&'), acceptsBoolean: written.includes('?') };
}
