/** Finds properties in answers that hold what would hurt if it leaked. */
import { isCredentialPath } from '../../../knowledge/path-names.ts';
import { enumeration } from '../../../knowledge/schema.ts';
import { classifyName, classifySchema, type Sensitivity, saysKind } from '../../../knowledge/sensitive.ts';
import { isObject, member } from '../../../knowledge/value.ts';
import { SENSITIVE_CLASSES } from '../../../model/sensitive-class.ts';
import { type Hit, NO_HIT, type Predicate, type Visit } from '../target.ts';
import { isComposed } from './support/glances.ts';

export const exposedProperty: Predicate<'property'> = {
  name: 'exposed-property',
  targets: ['property'],
  options: {
    classes: {
      type: 'strings',
      default: ['credential'],
      allowed: SENSITIVE_CLASSES,
      help: 'Kinds of data to look for.',
    },
    alsoSent: {
      type: 'string',
      default: 'any',
      allowed: ['any', 'yes', 'no'],
      help: 'Whether clients also send the property: the same schema then serves request and response, and `writeOnly` would do.',
    },
  },
  glance: saysWhatItIs,
  glanceAtName: (name) => classifyName(name) !== null,
  check(visit, { classes, alsoSent }): readonly Hit[] {
    if (!mayBeSensitive(visit) || !visit.inResponse || visit.writeOnly) return NO_HIT;
    if ((alsoSent === 'yes' && !visit.inRequest) || (alsoSent === 'no' && visit.inRequest)) return NO_HIT;
    const found = classify(visit);
    if (found === null || found.confidence === 'low' || !(classes as readonly string[]).includes(found.class))
      return NO_HIT;
    // A closed list holds no secrets, and what is handed out on purpose does not leak.
    if (found.class === 'credential' && (enumeration(visit.view) !== null || isHandedOutOnPurpose(visit, found)))
      return NO_HIT;
    return [{ arguments: { name: visit.name, kind: KINDS[found.class] } }];
  },
};

/** A cheap first look, for there are very many properties: the name, or what the schema itself says about its data. */
function mayBeSensitive({ name, node }: Visit<'property'>): boolean {
  return classifyName(name) !== null || saysWhatItIs(node.value);
}

function saysWhatItIs(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Object.hasOwn(value, 'format') && (isComposed(value) || saysKind(value.format))) return true;
  for (const key in value) if (key.startsWith('x-') && Object.hasOwn(value, key)) return true;
  return false;
}

function classify({ name, view, owner }: Visit<'property'>): Sensitivity | null {
  return classifySchema(name, view, () => Object.keys(member(owner.value, 'properties') as object));
}

/** Tokens and keys are given once, when they are made, and by operations that exist for it; passwords never are. */
function isHandedOutOnPurpose(visit: Visit<'property'>, { neverReadBack }: Sensitivity): boolean {
  if (neverReadBack) return false;
  return !visit.users().some(({ key }) => key.method === 'GET' && !isCredentialPath(key.path));
}

const KINDS: Readonly<Record<Sensitivity['class'], string>> = {
  credential: 'a credential',
  payment: 'payment card data',
  'government-id': 'an official identity number',
  health: 'health data',
  biometric: 'biometric data',
  'birth-date': 'a date of birth',
  financial: 'financial data',
  contact: 'contact data',
  location: 'a location',
  personal: 'personal data',
};
