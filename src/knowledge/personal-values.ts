/**
 * Recognises numbers and addresses of real people and accounts in a value: by form and check digit, so that what is made up
 * on the keyboard mostly fails. Numbers that are published as examples are none. Never gives the value itself.
 */
import type { SensitiveClass } from '../model/sensitive-class.ts';
import {
  passesBsn,
  passesCodiceFiscale,
  passesCpf,
  passesDni,
  passesIban,
  passesLuhn,
  passesNif,
  passesNir,
  passesPesel,
  passesSteuerId,
  passesVerhoeff,
} from './checksums.ts';
import { classifyName } from './sensitive.ts';

export interface FoundPerson {
  /** `iban`, `us-ssn`, `brazilian-cpf`, `mail-address`, `telephone-number` … */
  readonly kind: string;
  /** For people, with an article. */
  readonly label: string;
  readonly masked: string;
}

interface Form {
  readonly kind: string;
  readonly label: string;
  readonly form: RegExp;
  readonly passes: (compact: string) => boolean;
  /** The form alone says nothing: the name has to be of this class. */
  readonly named?: SensitiveClass;
}

const SHORTEST = 8;
const LONGEST = 64;

/** All forms end at both ends of the value and are bounded, so a match is linear. */
const FORMS: readonly Form[] = [
  {
    kind: 'iban',
    label: 'an IBAN',
    form: /^[A-Z]{2}\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?$/,
    passes: (iban) =>
      iban.length >= 15 && iban.length <= 34 && passesIban(iban) && !EXAMPLE_IBANS.has(iban) && !isTypedIban(iban),
  },
  {
    kind: 'us-ssn',
    label: 'a US social security number',
    form: /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/,
    passes: (ssn) => !EXAMPLE_SSNS.has(ssn),
    named: 'government-id',
  },
  { kind: 'brazilian-cpf', label: 'a Brazilian CPF', form: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, passes: passesCpf },
  { kind: 'brazilian-cpf', label: 'a Brazilian CPF', form: /^\d{11}$/, passes: passesCpf, named: 'government-id' },
  {
    kind: 'spanish-dni',
    label: 'a Spanish DNI or NIE',
    form: /^[XYZ\d]\d{7}-?[A-Z]$/,
    passes: passesDni,
    named: 'government-id',
  },
  {
    kind: 'french-nir',
    label: 'a French social security number',
    form: /^[12] ?\d{2} ?(0[1-9]|1[0-2]) ?(\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/,
    passes: passesNir,
  },
  {
    kind: 'german-tax-id',
    label: 'a German tax number',
    form: /^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/,
    passes: passesSteuerId,
    named: 'government-id',
  },
  {
    kind: 'portuguese-nif',
    label: 'a Portuguese NIF',
    form: /^[1-35]\d{8}$/,
    passes: passesNif,
    named: 'government-id',
  },
  {
    kind: 'aadhaar',
    label: 'an Indian Aadhaar number',
    form: /^[2-9]\d{3} ?\d{4} ?\d{4}$/,
    passes: passesVerhoeff,
    named: 'government-id',
  },
  {
    kind: 'polish-pesel',
    label: 'a Polish PESEL',
    form: /^\d{2}[0-3]\d[0-3]\d{6}$/,
    passes: passesPesel,
    named: 'government-id',
  },
  { kind: 'dutch-bsn', label: 'a Dutch BSN', form: /^\d{9}$/, passes: passesBsn, named: 'government-id' },
  {
    kind: 'italian-fiscal-code',
    label: 'an Italian fiscal code',
    form: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
    passes: (code) => passesCodiceFiscale(code) && !EXAMPLE_CODES.has(code),
  },
  {
    kind: 'canadian-sin',
    label: 'a Canadian social insurance number',
    form: /^[1-79]\d{2}[- ]?\d{3}[- ]?\d{3}$/,
    passes: passesLuhn,
    named: 'government-id',
  },
  {
    kind: 'uk-nino',
    label: 'a British national insurance number',
    form: /^(?!BG|GB|NK|KN|TN|NT|ZZ|QQ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/,
    passes: (nino) => !/123456|000000/.test(nino),
    named: 'government-id',
  },
];

/** From the registry of ISO 13616, the documentation of banks, and encyclopaedias. */
const EXAMPLE_IBANS: ReadonlySet<string> = new Set(
  `GB82WEST12345698765432 GB29NWBK60161331926819 GB33BUKB20201555555555 DE89370400440532013000 FR1420041010050500013M02606 FR7630006000011234567890189
   ES9121000418450200051332 IT60X0542811101000000123456 NL91ABNA0417164300 NL39RABO0300065264 BE68539007547034 CH9300762011623852957 AT611904300234573201
   PT50000201231234567890154 PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785 IE29AIBK93115212345678
   LU280019400644750000 DE91100000000123456789 NL20INGB0001234567 GR1601101250000000012300695 BR1800360305000010009795493C1 SA0380000000608010167519 TR330006100519786457841326
   DE75512108001245126199 GB94BARC10201530093459 DE87123456781234567890 NL13TEST0123456789 NL02ABNA0123456789 AE070331234567890123456 IL620108000000099999999`.split(
    /\s+/,
  ),
);
/** Printed on sample cards, or used in advertisements and therefore never valid. */
const EXAMPLE_SSNS: ReadonlySet<string> = new Set(
  '078-05-1120 219-09-9999 123-45-6789 111-11-1111 222-22-2222 333-33-3333 123-12-1234 457-55-5462 001-01-0001'
    .split(' ')
    .map((ssn) => ssn.replaceAll('-', '')),
);
const EXAMPLE_CODES: ReadonlySet<string> = new Set([
  'RSSMRA80A01H501U',
  'RSSMRA85T10A562S',
  'VRDGPP13R10B293P',
  'MRTMTT91D08F205J',
]);

/** `…123456789…`, `…00000000…`: nobody is given that. */
function isTypedIban(iban: string): boolean {
  return /123456|(\d)\1{7}/.test(iban.slice(4));
}

/** The number of a person or account that a value is as a whole, or `null`. */
export function findPersonalNumber(text: string, name: string | null): FoundPerson | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const value = text.trim();
  const compact = value.replace(/[ .-]/g, '');
  if (/^(\w)\1*$|^1?23456789|^98765432/.test(compact)) return null;
  const kind = name === null ? undefined : classifyName(name)?.class;
  for (const { kind: found, label, form, passes, named } of FORMS) {
    if (named !== undefined && named !== kind) continue;
    if (form.test(value) && passes(compact)) return { kind: found, label, masked: mask(value) };
  }
  return null;
}

/** Mail addresses of providers for private people, telephone numbers outside the blocks reserved for stories. */
export function findContact(text: string, name: string | null): FoundPerson | null {
  if (text.length < SHORTEST || text.length > 254) return null;
  const value = text.trim();
  if (value.includes('@'))
    return isPrivateMail(value)
      ? { kind: 'mail-address', label: 'a private mail address', masked: maskMail(value) }
      : null;
  const isNamed = name !== null && classifyName(name)?.class === 'contact';
  return isNamed && isRealNumber(value)
    ? { kind: 'telephone-number', label: 'a telephone number', masked: mask(value) }
    : null;
}

/** Providers where private people have their mail. */
const PROVIDERS =
  /^(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|mail|protonmail|proton|qq|163|126|yandex|libero|orange|wanadoo|free|t-online|laposte)\.(com|net|de|fr|it|es|co\.uk|ru|me|ch|at|com\.br|co\.in|ca|org)$/;
const INVENTED =
  /^(john|jane|jon|max|mustermann|erika|foo|bar|test|user|someone|somebody|name|email|mail|your|my|me|you|example|sample|demo|admin|info|hello|contact|abc|xyz|a|b|joe|bob|alice|jdoe|doe|customer|client|person|nobody|noreply|no-reply|fake|dummy)/;

function isPrivateMail(value: string): boolean {
  const match = /^([a-z0-9._%+-]{3,64})@([a-z0-9.-]{4,100})$/i.exec(value);
  if (match === null) return false;
  const [, local = '', domain = ''] = match;
  return (
    PROVIDERS.test(domain.toLowerCase()) &&
    !INVENTED.test(local.toLowerCase()) &&
    !/doe|example|test|smith|sample|mustermann/i.test(local)
  );
}

/** E.164 numbers; 555-01xx (North America), 07700 900xxx and 01632 960xxx (Ofcom) and their like are for stories. */
function isRealNumber(value: string): boolean {
  const digits = value.replace(/[^\d]/g, '');
  if (!/^\+[\d ().-]{9,22}$/.test(value) || digits.length < 10 || digits.length > 15) return false;
  return !/555|123456|234567|345678|987654|(\d)\1{4}|^447700900|^441632960|^3363998|^3319900|^4930901820|^614915701|000000/.test(
    digits,
  );
}

function mask(value: string): string {
  return `${value.slice(0, 4)}… (${value.length} characters)`;
}

function maskMail(value: string): string {
  return `${value.slice(0, 1)}…${value.slice(value.lastIndexOf('@'))}`;
}
