/** What limits a text besides `maxLength`, and what else restricts it. */
import { judgePattern } from './regular-expression.ts';
import { allKeywords, enumeration, type SchemaView } from './schema.ts';

/** Formats whose grammar ends: dates and times (RFC 3339), addresses, identifiers of fixed width, numbers as text. */
const BOUNDED_FORMATS: ReadonlySet<string> = new Set(
  `date date-time datetime time duration uuid uuid4 guid ulid ipv4 ipv6 ip cidr mac hostname idn-hostname email idn-email int32 int64 uint32 uint64
   phone phone-number e164 country country-code currency iso-4217 language bcp47 objectid mongo-id color semver year month`.split(
    /\s+/,
  ),
);

/** RFC 1035 §2.3.4 bounds host names by 253 characters, RFC 5321 §4.5.3.1 mail addresses by 254. */
export function boundsLength(view: SchemaView): boolean {
  return allKeywords(view, 'format').some(
    ({ value }) => typeof value === 'string' && BOUNDED_FORMATS.has(value.toLowerCase()),
  );
}

/** True when a pattern is anchored at both ends and has a longest match. */
export function limitsLength(view: SchemaView): boolean {
  return allKeywords(view, 'pattern').some(({ value }) => judgePattern(value).maximumLength !== null);
}

/** Files and encoded bytes: their size is a matter of the server's limit on bodies. */
export function isBinary(view: SchemaView): boolean {
  const isBinaryFormat = allKeywords(view, 'format').some(
    ({ value }) => value === 'binary' || value === 'byte' || value === 'base64' || value === 'file',
  );
  return (
    isBinaryFormat ||
    allKeywords(view, 'contentEncoding').length > 0 ||
    allKeywords(view, 'contentMediaType').length > 0
  );
}

/** True when a format, list or pattern that refuses something says what the text may be. */
export function isRestricted(view: SchemaView): boolean {
  if (enumeration(view) !== null) return true;
  if (
    allKeywords(view, 'format').some(
      ({ value }) => typeof value === 'string' && value !== 'string' && value !== 'password',
    )
  )
    return true;
  return allKeywords(view, 'pattern').some(({ value }) => {
    const judgement = judgePattern(value);
    return judgement.valid && !judgement.acceptsEverything;
  });
}
