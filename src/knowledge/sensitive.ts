/** Classifies names of data by their words: what would hurt if it leaked, and what must not be set by clients. */
import type { Confidence } from '../model/severity.ts';
import { isCredentialName } from './input-names.ts';
import { headWord, wordsOf } from './words.ts';

export type SensitiveClass = 'credential' | 'payment' | 'government-id' | 'health' | 'contact' | 'location' | 'birth-date' | 'biometric' | 'financial' | 'personal';

export interface Sensitivity {
  readonly class: SensitiveClass;
  readonly confidence: Confidence;
}

/** Joined words → class. A name matches when its last one, two or three words do. */
const DICTIONARY: Readonly<Record<SensitiveClass, string>> = {
  credential: 'passwordhash hashedpassword passwordsalt salt privatekey secretkey clientsecret otp totpsecret mfasecret recoverycodes pin pincode securityanswer sessionid',
  payment: 'cardnumber creditcard creditcardnumber cvv cvc cvv2 cardcvv pan cardpan cardexpiry expirydate',
  'government-id': 'ssn socialsecuritynumber nationalid taxid tin passport passportnumber driverslicense driverlicense driverlicensenumber nino aadhaar personalnumber itin ein',
  health: 'diagnosis diagnoses medicalrecord medicalrecordnumber mrn bloodtype prescription prescriptions allergies healthrecord',
  contact: 'email emailaddress phone phonenumber mobile mobilenumber homeaddress streetaddress postaladdress',
  location: 'latitude longitude geolocation gps gpscoordinates ipaddress',
  'birth-date': 'dob dateofbirth birthdate birthday',
  biometric: 'fingerprint faceid faceembedding voiceprint irisscan retina',
  financial: 'iban bic accountnumber bankaccount bankaccountnumber routingnumber sortcode salary income creditscore balance accountbalance',
  personal: 'maidenname mothersmaidenname religion ethnicity sexualorientation maritalstatus nationality gender',
};

const BY_NAME: ReadonlyMap<string, SensitiveClass> = new Map(Object.entries(DICTIONARY).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as SensitiveClass] as const)));

/** The class of a property, parameter or header by its name, or `null`. */
export function classifyName(name: string): Sensitivity | null {
  if (isCredentialName(name) && !/^(has|is|needs)/.test(wordsOf(name)[0] ?? '')) return { class: 'credential', confidence: headWord(name) === 'token' || headWord(name) === 'key' ? 'medium' : 'high' };
  const words = wordsOf(name);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const found = BY_NAME.get(words.slice(-length).join(''));
    if (found !== undefined) return { class: found, confidence: length > 1 || words.length === 1 ? 'high' : 'medium' };
  }
  return null;
}

const PRIVILEGED = new Set('role roles admin isadmin superuser issuperuser isstaff owner ownerid permissions permission scopes privileges balance verified isverified emailverified isactive approved isapproved accountbalance credits usertype accesslevel'.split(' '));

/** A property that decides rights or money: clients must not set it freely (OWASP API3:2023). */
export function isPrivilegedName(name: string): boolean {
  return PRIVILEGED.has(wordsOf(name).join(''));
}
