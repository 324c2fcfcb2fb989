/** Finds schemas that say next to nothing about what clients send. */
import { typesOf } from '../../../knowledge/schema.ts';
import { isObject } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate, type Visit } from '../target.ts';
import { describeUse } from './support/request-use.ts';

/** Members that describe and do not demand. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  'title description example examples default deprecated readOnly writeOnly externalDocs xml $comment nullable'.split(
    ' ',
  ),
);
/** Members that say what a value is, without `type`. */
const TELLING = ['enum', 'const', '$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'type'];
const OBJECT_MEMBERS = [
  'properties',
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'allOf',
  'anyOf',
  'oneOf',
  '$ref',
  'maxProperties',
  'discriminator',
  'propertyNames',
  'dependentSchemas',
  'enum',
  'const',
];

const LOOKS: Readonly<Record<string, (schema: Readonly<Record<string, unknown>>) => boolean>> = {
  empty: (schema) => Object.keys(schema).every((key) => ANNOTATIONS.has(key) || key.startsWith('x-')),
  untyped: (schema) =>
    !TELLING.some((key) => Object.hasOwn(schema, key)) &&
    Object.keys(schema).some((key) => !ANNOTATIONS.has(key) && !key.startsWith('x-')),
  'object-without-properties': (schema) =>
    schema.type === 'object' && !OBJECT_MEMBERS.some((key) => Object.hasOwn(schema, key)),
};

export const vagueSchema: Predicate<'schema'> = {
  name: 'vague-schema',
  targets: ['schema'],
  options: {
    lacks: { type: 'string', default: 'untyped', allowed: Object.keys(LOOKS), help: 'What is missing.' },
  },
  glance: (value) => isObject(value) && (value.type === 'object' || !TELLING.some((key) => Object.hasOwn(value, key))),
  check(visit: Visit<'schema'>, { lacks }): readonly Hit[] {
    if (!visit.inRequest || visit.isPart || visit.usedAs.as === 'other') return NO_HIT;
    const { value } = visit.node;
    if (!isObject(value) || !(LOOKS[lacks as string] as (typeof LOOKS)[string])(value)) return NO_HIT;
    // In 2.0 the schema of a parameter is the parameter.
    if (lacks === 'empty' && typesOf(visit.view) !== null) return NO_HIT;
    return [{ arguments: { what: describeUse(visit.usedAs) } }];
  },
};
