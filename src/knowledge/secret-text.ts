/**
 * Finds secrets that were written into a text. Never gives the secret itself: what is reported is its kind and a masked
 * form. Placeholders (`<token>`, `your-api-key`, `xxxx`, published examples) are not secrets. Time is linear and bounded.
 */
import type { Confidence } from '../model/severity.ts';
import { passesLuhn } from './checksums.ts';
import { ANY_MARKER, JSON_WEB_TOKEN, PLACEHOLDER_WORDS, SECRET_SHAPES, TEST_CARDS } from './secret-shapes.ts';
import { classifyName } from './sensitive.ts';

export interface FoundSecret {
  /** `aws-access-key`, `private-key`, `password-in-url`, `json-web-token`, `card-number`, `random-value`. */
  readonly kind: string;
  /** For people, with an article: "an AWS access key". */
  readonly label: string;
  readonly confidence: Confidence;
  /** What may be shown: `AKIA… (20 characters)`. */
  readonly masked: string;
}

export interface SecretContext {
  /** The name of the property or parameter that the text is a value of, or `null` for prose. */
  readonly name: string | null;
  /** The text is a value (an example, default, enum value), not prose. */
  readonly isValue: boolean;
}

/** Beyond this a text is not read: secrets are written where people look. */
const MAXIMUM_LENGTH = 1_000_000;
const MAXIMUM_FOUND = 5;
const SHORTEST = 8;

/** The secrets in a text, the surest first, at most five. */
export function findSecrets(text: string, context: SecretContext): readonly FoundSecret[] {
  if (text.length < SHORTEST) return NONE;
  const read = text.length > MAXIMUM_LENGTH ? text.slice(0, MAXIMUM_LENGTH) : text;
  if (ANY_MARKER.test(read)) {
    const found = [...findIssued(read), ...findTokens(read), ...findPasswordsInUrls(read)];
    if (found.length > 0) return found.slice(0, MAXIMUM_FOUND);
  }
  return context.isValue ? judgeValue(read, context.name) : NONE;
}

/** A cheap first look: false only when `findSecrets` would find nothing. */
export function mayHoldSecret(text: string, name: string | null, isValue: boolean): boolean {
  if (text.length < SHORTEST) return false;
  if (isValue && text.length >= SHORTEST_VALUE) {
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || (name !== null && classifyName(name)?.class === 'credential')) return true;
  }
  return ANY_MARKER.test(text);
}

const NONE: readonly FoundSecret[] = [];

function findIssued(text: string): FoundSecret[] {
  return SECRET_SHAPES.flatMap(({ kind, label, shape }) =>
    matchesOf(text, shape)
      .filter((secret) => !isPlaceholder(secret))
      .map((secret) => ({ kind, label, confidence: 'high' as const, masked: mask(secret) })),
  );
}

function matchesOf(text: string, shape: RegExp): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(shape)) {
    found.push(match[0]);
    if (found.length === MAXIMUM_FOUND) break;
  }
  return found;
}

function findTokens(text: string): FoundSecret[] {
  if (!text.includes('eyJ')) return [];
  return matchesOf(text, JSON_WEB_TOKEN)
    .filter((token) => !isSampleToken(token))
    .map((token) => ({
      kind: 'json-web-token',
      label: 'a JSON Web Token',
      confidence: 'medium' as const,
      masked: mask(token),
    }));
}

/** Tokens from documentation say so: their subject is John Doe, their issuer joe or example.com. */
function isSampleToken(token: string): boolean {
  const [, payload = '', signature = ''] = token.split('.');
  const claims = decodeBase64(payload);
  return (
    claims === null ||
    /1234567890|john ?doe|jane ?doe|"joe"|example|test|sample|\buser1?\b|foo|bar/i.test(claims) ||
    PLACEHOLDER_WORDS.test(signature) ||
    isMonotonous(signature)
  );
}

function decodeBase64(text: string): string | null {
  try {
    return atob(
      text
        .slice(0, text.length - (text.length % 4 === 1 ? 1 : 0))
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
  } catch {
    return null; // not base64, so not a token
  }
}

/** RFC 3986 §3.2.1: user information before a host. */
const USER_INFORMATION = /\b[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/?#@"'<>`]{1,100}):([^\s/?#@"'<>`]{1,200})@[A-Za-z0-9[]/gi;

/** Passwords inside URLs, wherever they stand. */
export function findPasswordsInUrls(text: string): FoundSecret[] {
  if (!text.includes('://') || !text.includes('@')) return [];
  const found: FoundSecret[] = [];
  for (const start of starts(text)) {
    const match = new RegExp(USER_INFORMATION.source, 'iy');
    match.lastIndex = start;
    const [whole, user = '', password = ''] = match.exec(text) ?? [];
    if (whole === undefined || isPlaceholderPassword(user, password)) continue;
    found.push({
      kind: 'password-in-url',
      label: 'a password in a URL',
      confidence: 'high',
      masked: `${whole.slice(0, whole.indexOf('://') + 3)}${user}:***@…`,
    });
    if (found.length === MAXIMUM_FOUND) break;
  }
  return found;
}

/** Where schemes begin: only there is the expression tried, so that `a:a:a:…` costs nothing. */
function* starts(text: string): Generator<number> {
  for (
    let at = text.indexOf('://'), tried = 0;
    at !== -1 && tried < 5000;
    at = text.indexOf('://', at + 3), tried += 1
  ) {
    let start = at;
    while (start > 0 && at - start < 20 && /[a-z0-9+.-]/i.test(text[start - 1] as string)) start -= 1;
    if (start < at) yield start;
  }
}

function isPlaceholderPassword(user: string, password: string): boolean {
  const plain = /^(password|passwd|pass|pwd|secret|token|user|username|pw|p|x+|\*+|key|api_?key|[{<[$%].*)$/i;
  return plain.test(password) || /[{<$]/.test(user) || PLACEHOLDER_WORDS.test(password);
}

/** A value on its own: a card number, or something random under the name of a credential. */
function judgeValue(text: string, name: string | null): readonly FoundSecret[] {
  if (text.length < SHORTEST_VALUE || text.length > 512) return NONE;
  const first = text.charCodeAt(0);
  const digits = first >= 48 && first <= 57 && CARD_FORM.test(text) ? text.replace(/[ -]/g, '') : '';
  if (digits !== '') {
    const masked = `${digits.slice(0, 4)}… (${digits.length} digits)`;
    return isCardNumber(digits)
      ? [{ kind: 'card-number', label: 'a card number', confidence: cardConfidence(name), masked }]
      : NONE;
  }
  const isNamed = name !== null && classifyName(name)?.class === 'credential';
  if (!isNamed || !looksRandom(text)) return NONE;
  return [
    { kind: 'random-value', label: 'what looks like a real credential', confidence: 'medium', masked: mask(text) },
  ];
}

/** Card numbers have 15 or 16 digits. */
const SHORTEST_VALUE = 15;
const CARD_FORM = /^\d[\d -]{13,22}\d$/;

const CARD_PREFIX = /^(4|5[1-5]|2(2[2-9]|[3-6]|7[01]|720)|3[47]|6(011|5|4[4-9]))/;

function isCardNumber(digits: string): boolean {
  return (
    CARD_PREFIX.test(digits) &&
    (digits.length === 16 || (digits.length === 15 && digits.startsWith('3'))) &&
    !TEST_CARDS.has(digits) &&
    !isMonotonous(digits) &&
    passesLuhn(digits)
  );
}

/** One number in ten passes the check digit by chance, so the name decides. */
function cardConfidence(name: string | null): Confidence {
  return name !== null && classifyName(name)?.class === 'payment' ? 'medium' : 'low';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Keys that are public by design. */
const PUBLISHABLE = /^(pk|pub|publishable|public)[_-]/;

/** Long, without blanks, of one alphabet, and varied: nobody types that. */
function looksRandom(value: string): boolean {
  const text = value.replace(/^(Bearer|Basic|Token) /i, '');
  if (
    text.length < 20 ||
    text.length > 256 ||
    !/^[A-Za-z0-9+/=_.-]+$/.test(text) ||
    UUID.test(text) ||
    PUBLISHABLE.test(text) ||
    isPlaceholder(text)
  )
    return false;
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && /[a-f]/i.test(text) && bitsPerCharacter(text) > 3;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && bitsPerCharacter(text) > 3.8;
}

/** Shannon entropy of the characters. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** True for what people write instead of a secret. */
function isPlaceholder(secret: string): boolean {
  return PLACEHOLDER_WORDS.test(secret) || isMonotonous(secret);
}

/** `aaaa…`, `12121212`: few different characters for its length, or one many times in a row. */
function isMonotonous(text: string): boolean {
  return new Set(text).size < Math.min(6, text.length / 3) || /(.)\1{5}/.test(text);
}

/** The kind's prefix and the length: enough to find it, useless to whoever reads the report. */
function mask(secret: string): string {
  const visible = secret.startsWith('-----') ? secret.slice(0, secret.indexOf('-----', 5) + 5) : secret.slice(0, 4);
  return `${visible}… (${secret.length} characters)`;
}
