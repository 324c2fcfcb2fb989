/**
 * Classifies names of data by their words: what would hurt if it leaked, and what clients must not be able to set. Words,
 * never substrings: `passwordPolicy`, `tokenCount` and `paid` are harmless. The names themselves stand in sensitive-words.ts.
 */

import type { SensitiveClass } from '../model/sensitive-class.ts';
import type { Confidence } from '../model/severity.ts';
import { HARMLESS_TOKEN_WORDS, PRIVILEGED_TERMS, SENSITIVE_TERMS, STATEMENT_WORDS } from './sensitive-words.ts';
import { endingsOf, joinedName, wordsOf } from './words.ts';

export interface Sensitivity {
  readonly class: SensitiveClass;
  readonly confidence: Confidence;
}

/** What is known of a property, parameter or header besides its name. */
export interface NamedData {
  readonly name: string;
  readonly format?: string | null;
  /** Accepted JSON types, `null` for all. */
  readonly types?: ReadonlySet<string> | null;
  /** The schema objects that describe it, for `x-` members. */
  readonly schemas?: readonly Readonly<Record<string, unknown>>[];
}

const BY_TERM = indexTerms();

/** The class of a property, parameter or header by its name alone, or `null`. */
export function classifyName(name: string): Sensitivity | null {
  let found = memo.get(name);
  if (found === undefined) {
    found = classify(name);
    if (memo.size < 20_000 && name.length <= 200) memo.set(name, found);
  }
  return found;
}

/** Descriptions repeat their names, and several rules ask about each. */
const memo = new Map<string, Sensitivity | null>();

function classify(name: string): Sensitivity | null {
  const words = wordsOf(name);
  const whole = BY_TERM.get(words.join(''));
  if (whole !== undefined) return whole;
  if (STATEMENT_WORDS.has(words[0] ?? '')) return null;
  for (const ending of endingsOf(name)) {
    const found = BY_TERM.get(ending);
    if (found === undefined) continue;
    return isHarmlessToken(ending, words) ? null : found;
  }
  return null;
}

/** As `classifyName`, with format, types and extensions: a boolean `password` holds none, `format: password` always does. */
export function classifyData(data: NamedData): Sensitivity | null {
  const types = data.types ?? null;
  if (types !== null && !types.has('string') && !types.has('integer') && !types.has('number') && !types.has('array'))
    return null;
  const stated = statedClass(data.schemas ?? []);
  if (stated !== null) return stated;
  const named = classifyName(data.name);
  if (data.format?.toLowerCase() === 'password' && named?.class !== 'payment')
    return { class: 'credential', confidence: 'high' };
  if (named !== null) return isNumericCredential(named, types) ? null : named;
  return data.format === 'email' || data.format === 'idn-email' ? { class: 'contact', confidence: 'high' } : null;
}

/** True when the name says that the value lets somebody in: `access_token`, `api_key`, `password`; not `pageToken`, `tokenId`. */
export function isCredentialName(name: string): boolean {
  return classifyName(name)?.class === 'credential';
}

/** True for what nobody ever needs to read back: passwords, their hashes, PINs; tokens and keys are handed out on purpose. */
export function isNeverReadBack(name: string): boolean {
  return /(password|passwd|pwd|passphrase|passcode|pin|pincode|salt|passwordhash|securityanswer|secretanswer|otp|totp|pass)$/.test(
    joinedName(name),
  );
}

/** How surely a property decides rights or money, so that clients must not set it freely (OWASP API3:2023); `null`: not at all. */
export function privilegeOf(name: string): Confidence | null {
  let found = privileges.get(name);
  if (found === undefined) {
    found = PRIVILEGED_BY_NAME.get(joinedName(name)) ?? null;
    if (privileges.size < 20_000 && name.length <= 200) privileges.set(name, found);
  }
  return found;
}

const privileges = new Map<string, Confidence | null>();

/** `privilegeOf` without the doubtful names. */
export function isPrivilegedName(name: string): boolean {
  const confidence = privilegeOf(name);
  return confidence === 'high' || confidence === 'medium';
}

const PRIVILEGED_BY_NAME: ReadonlyMap<string, Confidence> = new Map(
  (['high', 'medium', 'low'] as const).flatMap((confidence) =>
    PRIVILEGED_TERMS[confidence].split(/\s+/).map((name) => [name, confidence] as const),
  ),
);

function indexTerms(): ReadonlyMap<string, Sensitivity> {
  const index = new Map<string, Sensitivity>();
  for (const [kind, terms] of Object.entries(SENSITIVE_TERMS)) {
    for (const [confidence, names] of Object.entries(terms)) {
      for (const name of names.split(/\s+/)) {
        index.set(name, { class: kind as SensitiveClass, confidence: confidence as Confidence });
      }
    }
  }
  return index;
}

function isHarmlessToken(ending: string, words: readonly string[]): boolean {
  return ending.endsWith('token') && words.slice(0, -1).some((word) => HARMLESS_TOKEN_WORDS.has(word));
}

/** A token, key or password is text; a number of that name counts something or is a position (a PIN and a code may be numbers). */
function isNumericCredential(found: Sensitivity, types: ReadonlySet<string> | null): boolean {
  return (
    found.class === 'credential' &&
    found.confidence !== 'high' &&
    types !== null &&
    !types.has('string') &&
    !types.has('array')
  );
}

/** Extensions by which authors classify data themselves, on any schema object that describes it. */
const EXTENSIONS: Readonly<Record<string, SensitiveClass>> = {
  'x-pii': 'personal',
  'x-personal-data': 'personal',
  'x-sensitive': 'personal',
  'x-phi': 'health',
  'x-pci': 'payment',
  'x-secret': 'credential',
};

/** True when an extension of the schema object itself says what data it describes. */
export function statesClass(schema: Readonly<Record<string, unknown>>): boolean {
  for (const [extension] of EXTENSION_CLASSES)
    if (schema[extension] === true && Object.hasOwn(schema, extension)) return true;
  return false;
}

const EXTENSION_CLASSES = Object.entries(EXTENSIONS);

function statedClass(schemas: readonly Readonly<Record<string, unknown>>[]): Sensitivity | null {
  for (const schema of schemas) {
    for (const [extension, kind] of EXTENSION_CLASSES) {
      if (Object.hasOwn(schema, extension) && schema[extension] === true) return { class: kind, confidence: 'high' };
    }
  }
  return null;
}
