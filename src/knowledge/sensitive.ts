/** Classifies data by name, format, types, surroundings and what its author says about it. */

import type { SensitiveClass } from '../model/sensitive-class.ts';
import { enumeration, firstKeyword, itemSchemas, type SchemaView, typesOf, viewSchema } from './schema.ts';
import { classifyAmong, classifyName, type Sensitivity, type Siblings } from './sensitive-names.ts';

export { classifyName, isPrivilegedName, privilegeOf, type Sensitivity } from './sensitive-names.ts';

/** What is known of a property, parameter or header besides its name. */
export interface NamedData {
  readonly name: string;
  readonly format?: string | null;
  /** Accepted JSON types, `null` for all. */
  readonly types?: ReadonlySet<string> | null;
  /** The schema objects that describe it, for `x-` members. */
  readonly schemas?: readonly Readonly<Record<string, unknown>>[];
  /** Names beside it; left out: nobody knows. */
  readonly siblings?: Siblings;
}

/** What a schema says about the data of this name. A list is what its items are. */
export function classifySchema(name: string, view: SchemaView, siblings?: Siblings): Sensitivity | null {
  const format = firstKeyword(view, 'format')?.value;
  const found = classifyData({
    name,
    format: typeof format === 'string' ? format : null,
    types: scalarTypesOf(view),
    schemas: view.parts.map(({ value }) => value),
    ...(siblings === undefined ? {} : { siblings }),
  });
  // What a person is may be one of a list; what only one person has cannot.
  const isListed =
    found !== null && found.class !== 'personal' && found.class !== 'health' && enumeration(view) !== null;
  return isListed ? null : found;
}

/** The types of single values: of the value itself, or of the items where it is a list. */
function scalarTypesOf(view: SchemaView): ReadonlySet<string> | null {
  const types = typesOf(view);
  if (types === null || !types.has('array')) return types;
  const [items] = itemSchemas(view);
  const inside = items === undefined ? null : typesOf(viewSchema(items, view.dialect));
  return inside === null ? types : new Set([...[...types].filter((type) => type !== 'array'), ...inside]);
}

/** As `classifyName`, with format, types and extensions: a boolean `password` holds none, `format: password` always does. */
export function classifyData(data: NamedData): Sensitivity | null {
  const types = data.types ?? null;
  const stated = statedClass(data.schemas ?? []);
  if (stated !== null) return holdsText(types) ? stated : null;
  const named = data.siblings === undefined ? classifyName(data.name) : classifyAmong(data.name, data.siblings);
  if (!holdsText(types)) return named?.class === 'health' && types?.has('boolean') === true ? named : null;
  const format = data.format?.toLowerCase() ?? null;
  if (format === 'password' && named?.class !== 'payment')
    return { class: 'credential', confidence: 'high', neverReadBack: named?.neverReadBack ?? true };
  const byFormat = format === null ? undefined : FORMATS.get(format);
  if (byFormat !== undefined) return { class: byFormat, confidence: 'high', neverReadBack: false };
  return named === null || isSomethingElse(named, format, types) ? null : named;
}

/** Values that can hold the data: text and numbers, or lists whose items nobody described. */
function holdsText(types: ReadonlySet<string> | null): boolean {
  return types === null || types.has('string') || types.has('integer') || types.has('number') || types.has('array');
}

/** Formats that say what data is, whatever its name. */
const FORMATS: ReadonlyMap<string, SensitiveClass> = new Map([
  ['email', 'contact'],
  ['idn-email', 'contact'],
  ['phone', 'contact'],
  ['phone-number', 'contact'],
  ['msisdn', 'contact'],
  ['iban', 'financial'],
  ['credit-card', 'payment'],
  ['card-number', 'payment'],
  ['ssn', 'government-id'],
  ['cpf', 'government-id'],
  ['jwt', 'credential'],
  ['secret', 'credential'],
]);

/** True when the schema's own format says what data is. */
export function saysKind(format: unknown): boolean {
  return typeof format === 'string' && (/^password$/i.test(format) || FORMATS.has(format.toLowerCase()));
}

/** Formats of what is about the data: when it was made, where it is found. */
const TIMES: ReadonlySet<string> = new Set(['date', 'date-time', 'time', 'duration']);
const ADDRESSES: ReadonlySet<string> = new Set(['uri', 'url', 'uri-reference', 'iri']);

/** A date called password is when it was set, an address called passport where its picture is, a number called token a count. */
function isSomethingElse(found: Sensitivity, format: string | null, types: ReadonlySet<string> | null): boolean {
  const isDate = format !== null && TIMES.has(format);
  if (isDate) return found.class !== 'birth-date' && found.class !== 'health';
  if (format !== null && ADDRESSES.has(format)) return true;
  if (format === 'uuid' && found.class !== 'credential' && found.class !== 'health') return true;
  const isNumber = types !== null && !types.has('string') && !types.has('array');
  if (!isNumber) return false;
  if (found.class === 'credential') return found.confidence !== 'high' && !found.neverReadBack;
  return found.class === 'personal' && found.confidence !== 'high';
}

/** True when the name says that the value lets somebody in: `access_token`, `api_key`, `password`; not `pageToken`, `tokenId`. */
export function isCredentialName(name: string): boolean {
  const found = classifyName(name);
  return found?.class === 'credential' && found.confidence !== 'low';
}

/** Extensions by which authors classify data themselves, on any schema object that describes it. */
const EXTENSIONS: Readonly<Record<string, SensitiveClass>> = {
  'x-pii': 'personal',
  'x-personal-data': 'personal',
  'x-sensitive': 'personal',
  'x-sensitive-data': 'personal',
  'x-phi': 'health',
  'x-pci': 'payment',
  'x-secret': 'credential',
  'x-ms-secret': 'credential',
  'x-data-classification': 'personal',
  'x-data-class': 'personal',
  'x-gdpr': 'personal',
  'x-privacy': 'personal',
};

/** What authors write for "this is nothing special". */
const HARMLESS_VALUES = /^(no|none|false|public|non[-_ ]?sensitive|internal|not[-_ ]?applicable|n\/a)?$/i;

/** A class in the author's words. */
const STATED_WORDS: readonly (readonly [RegExp, SensitiveClass])[] = [
  [/secret|credential|password/i, 'credential'],
  [/\bpci\b|card|payment/i, 'payment'],
  [/\bphi\b|health|medical/i, 'health'],
  [/biometric/i, 'biometric'],
  [/financial|bank/i, 'financial'],
  [/contact|e-?mail|phone/i, 'contact'],
  [/location/i, 'location'],
];

/** True when an extension of the schema object itself says what data it describes. */
export function statesClass(schema: Readonly<Record<string, unknown>>): boolean {
  for (const key in schema) if (key.startsWith('x-') && statedBy(schema, key) !== null) return true;
  return false;
}

function statedClass(schemas: readonly Readonly<Record<string, unknown>>[]): Sensitivity | null {
  for (const schema of schemas) {
    for (const key in schema) {
      const kind = key.startsWith('x-') ? statedBy(schema, key) : null;
      if (kind !== null) return { class: kind, confidence: 'high', neverReadBack: false };
    }
  }
  return null;
}

function statedBy(schema: Readonly<Record<string, unknown>>, key: string): SensitiveClass | null {
  if (!Object.hasOwn(EXTENSIONS, key) || !Object.hasOwn(schema, key)) return null;
  const value = schema[key];
  if (value === true) return EXTENSIONS[key] as SensitiveClass;
  if (typeof value !== 'string' || HARMLESS_VALUES.test(value.trim().slice(0, 100))) return null;
  const text = value.slice(0, 100);
  return STATED_WORDS.find(([words]) => words.test(text))?.[1] ?? (EXTENSIONS[key] as SensitiveClass);
}
