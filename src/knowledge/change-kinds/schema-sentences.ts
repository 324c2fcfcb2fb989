/** Sentences about edits of schemas, made from the facet and what was done to it. */

/** What is said of the subject as a whole; `{from}` and `{to}` where they tell more. */
const ABOUT_SUBJECT: Readonly<Record<string, string>> = {
  'property added': 'is new',
  'property removed': 'is gone',
  'became-required': 'is now required',
  'became-optional': 'is now optional',
  'became-nullable': 'may now be null',
  'became-not-nullable': 'may no longer be null',
  'became-read-only': 'is now read-only',
  'became-not-read-only': 'is no longer read-only',
  'became-write-only': 'is now write-only',
  'became-not-write-only': 'is no longer write-only',
  'became-enum': 'now has a closed list of values',
  'became-not-enum': 'no longer has a closed list of values',
  'enum-value added': 'has one more value: {to}',
  'enum-value removed': 'has one value less: {from}',
  'x-extensible-enum-value added': 'has one more value: {to}',
  'x-extensible-enum-value removed': 'has one value less: {from}',
  deprecated: 'is announced as going away',
  'deprecated-with-sunset': 'is announced as going away on {to}',
  'deprecated-sunset-missing': 'is announced as going away without the day that your configuration asks for',
  'deprecated-sunset-invalid': 'is announced as going away on a day that cannot be read: {to}',
  reactivated: 'is no longer announced as going away',
  'stability increased': 'is promised to be more stable: {from} → {to}',
  'stability decreased': 'is promised to be less stable: {from} → {to}',
  'type generalized': 'may be of more types: {from} → {to}',
  'type specialized': 'may be of fewer types: {from} → {to}',
  'type changed': 'is of another type: {from} → {to}',
  'type compatible': 'is of another type that is written the same: {from} → {to}',
  'format generalized': 'may have more formats: {from} → {to}',
  'format specialized': 'may have fewer formats: {from} → {to}',
  'format changed': 'has another format: {from} → {to}',
  'format compatible': 'has another format that is written the same: {from} → {to}',
  'list-of-types widened': 'may be of more types: {from} → {to}',
  'list-of-types narrowed': 'may be of fewer types: {from} → {to}',
  'additional-properties opened': 'now takes members that are not listed',
  'additional-properties closed': 'no longer takes members that are not listed',
  'additional-properties changed': 'takes other members that are not listed',
  'unevaluated-properties opened': 'now takes members that nothing describes',
  'unevaluated-properties closed': 'no longer takes members that nothing describes',
  'items opened': 'now takes any items',
  'items closed': 'no longer takes any items',
  'unevaluated-items opened': 'now takes items that nothing describes',
  'unevaluated-items closed': 'no longer takes items that nothing describes',
  'all-of added-annotation-only': 'has one more part, which constrains nothing',
  'all-of removed-annotation-only': 'has one part less, which constrained nothing',
  'one-of added': 'is one more alternative',
  'one-of removed': 'is no longer an alternative',
  'any-of added': 'is one more alternative',
  'any-of removed': 'is no longer an alternative',
  'schema contradicted': 'is described by schemas that contradict each other',
  'schema reconciled': 'is described by schemas that no longer contradict each other',
  'schema not-compared': 'was not compared, since its schemas are too deep',
  'schema opened': 'may now be anything',
  'schema closed': 'may no longer be anything',
  'schema unresolved': 'is described by a reference that leads nowhere',
  'schema resolved': 'is described again: its reference led nowhere',
  'wrapped-in-one-of': 'is now one of several alternatives',
  'wrapped-in-any-of': 'is now one of several alternatives',
  'unwrapped-from-one-of': 'no longer has alternatives',
  'unwrapped-from-any-of': 'no longer has alternatives',
};

/** What is said of a keyword. */
const ABOUT_KEYWORD: Readonly<Record<string, string>> = {
  increased: 'was raised: {from} → {to}',
  decreased: 'was lowered: {from} → {to}',
  set: 'was set: {to}',
  unset: 'was dropped: it was {from}',
  added: 'was added: {to}',
  removed: 'was removed: it was {from}',
  deleted: 'was removed: it was {from}',
  changed: 'changed: {from} → {to}',
  generalized: 'accepts more: {from} → {to}',
  specialized: 'accepts less: {from} → {to}',
};

/** Keywords that are not the facet in camel case. */
const KEYWORDS: Readonly<Record<string, string>> = {
  max: 'maximum',
  min: 'minimum',
  'exclusive-max': 'exclusiveMaximum',
  'exclusive-min': 'exclusiveMinimum',
  'default-value': 'default',
  'pattern-property': 'patternProperties',
  'dependent-schema': 'dependentSchemas',
  'x-extensible-enum-value': 'x-extensible-enum',
  'dynamic-reference': '$dynamicRef',
};

/** The template of a sentence. `side` is set for bodies, which an operation has two of. */
export function schemaSentence(facet: string, action: string, side: string): string {
  const where = side === '' ? 'on {operations}' : `in the ${side} of {operations}`;
  const subject = ABOUT_SUBJECT[`${facet} ${action}`] ?? ABOUT_SUBJECT[action];
  if (subject !== undefined) {
    const [words = '', values] = subject.split(': ', 2);
    return `The {subject} ${words} ${where}${values === undefined ? '' : `: ${values}`}.`;
  }
  const [words = '', values = '{from} → {to}'] = (
    ABOUT_KEYWORD[action] ?? `${action.replaceAll('-', ' ')}: {from} → {to}`
  )
    .replace(/^(?!was|changed|accepts)/, 'is ')
    .split(': ', 2);
  const keyword = KEYWORDS[facet] ?? facet.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `\`${keyword}\` of the {subject} ${words} ${where}: ${values}.`;
}
