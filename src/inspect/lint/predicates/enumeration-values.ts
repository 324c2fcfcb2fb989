/** Finds lists of values, and defaults, that do not fit the type beside them. */
import { canonicalText, firstKeyword, typesOf } from '../../../knowledge/schema.ts';
import { child, isObject, member, placeOf, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const enumerationValue: Predicate<'schema'> = {
  name: 'enumeration-value',
  targets: ['schema'],
  options: {
    fault: { type: 'string', default: 'type', allowed: ['type', 'repeated'], help: 'Of another type, or there twice.' },
  },
  glance: (value) => isObject(value) && Array.isArray(value.enum),
  check({ node, view, usedAs }, { fault }): readonly Hit[] {
    const values = member(node.value, 'enum');
    if (!Array.isArray(values)) return NO_HIT;
    const index = fault === 'repeated' ? firstRepeated(values) : firstMisfit(values, typesOf(view));
    if (index === -1) return NO_HIT;
    return [
      {
        place: placeOf(child(child(node, 'enum'), index)),
        detail: canonicalText(values[index]).slice(0, 100),
        arguments: { what: describeUse(usedAs), value: canonicalText(values[index]).slice(0, 60) },
      },
    ];
  },
};

function firstRepeated(values: readonly unknown[]): number {
  const seen = new Set<string>();
  return values.findIndex((value) => {
    const text = canonicalText(value);
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}

function firstMisfit(values: readonly unknown[], types: ReadonlySet<string> | null): number {
  if (types === null || types.size === 0) return -1;
  // `null` in a list is how 3.0 writes that nothing is a value too (proposal 003).
  return values.findIndex((value) => value !== null && !fits(value, types));
}

function fits(value: unknown, types: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return types.has('array');
  switch (typeof value) {
    case 'string':
      return types.has('string') || types.has('file');
    case 'boolean':
      return types.has('boolean');
    case 'number':
      return types.has('number') || (types.has('integer') && Number.isInteger(value));
    default:
      return types.has(value === null ? 'null' : 'object');
  }
}

export const unfitDefault: Predicate<'schema'> = {
  name: 'unfit-default',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && Object.hasOwn(value, 'default'),
  check({ node, view, usedAs }): readonly Hit[] {
    const stated = firstKeyword(view, 'default');
    const types = typesOf(view);
    if (stated === null || stated.node.value !== node.value || types === null || types.size === 0) return NO_HIT;
    if (stated.value === null || fits(stated.value, types)) return NO_HIT;
    return [
      {
        place: placeOfMember(stated.node, 'default'),
        arguments: {
          what: describeUse(usedAs),
          value: canonicalText(stated.value).slice(0, 60),
          type: [...types].join(' or '),
        },
      },
    ];
  },
};

export const defaultOfRequired: Predicate<'parameter'> = {
  name: 'default-of-required',
  targets: ['parameter'],
  options: {},
  check({ parameter }): readonly Hit[] {
    const { schema, required, name, in: place } = parameter;
    if (!required || schema === null || !isObject(schema.value) || !Object.hasOwn(schema.value, 'default'))
      return NO_HIT;
    return [{ place: placeOfMember(schema, 'default'), arguments: { name, where: place } }];
  },
};
