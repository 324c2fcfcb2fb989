/** Compares `multipleOf` by divisibility, and `uniqueItems`. */
import { acceptsType, firstKeyword, flag } from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { Conjunction } from './conjunction.ts';
import { allowedValues } from './enumerations.ts';
import { keywordPlace } from './keyword-place.ts';
import { divides, type Multiple, multiplesOf } from './multiple-of.ts';
import type { SchemaEdit } from './schema-edit.ts';

export function compareMultiples(base: Conjunction, head: Conjunction): SchemaEdit[] {
  if (!acceptsType(base, 'integer') || !acceptsType(head, 'integer')) return [];
  if (allowedValues(base) !== null && allowedValues(head) !== null) return [];
  const [before, after] = [multiplesOf(base), multiplesOf(head)];
  // Every multiple of 6 is one of 3: the sides are compared as demands, each met or not by one of the other side.
  const isNarrower = before.every((old) => after.some((now) => divides(old.value, now.value)));
  const isWider = after.every((now) => before.some((old) => divides(now.value, old.value)));
  if (isNarrower && isWider) return [];
  const effect: Effect = isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
  const [old, now] = [before[0], after[0]];
  const place = (multiple: Multiple | undefined): ChangedPlace | null =>
    multiple === undefined ? null : keywordPlace(multiple.node, 'multipleOf', multiple.value);
  return [
    {
      facet: 'multiple-of',
      action:
        old === undefined
          ? 'set'
          : now === undefined
            ? 'unset'
            : isNarrower
              ? 'specialized'
              : isWider
                ? 'generalized'
                : 'changed',
      effect,
      base: place(old),
      head: place(now),
      from: old?.value ?? null,
      to: now?.value ?? null,
    },
  ];
}

export function compareUniqueItems(base: Conjunction, head: Conjunction): SchemaEdit[] {
  if (!acceptsType(base, 'array') || !acceptsType(head, 'array')) return [];
  const [before, after] = [flag(base, 'uniqueItems'), flag(head, 'uniqueItems')];
  if (before === after) return [];
  const place = (view: Conjunction): ChangedPlace | null => {
    const found = firstKeyword(view, 'uniqueItems');
    return found === null ? null : keywordPlace(found.node, 'uniqueItems', found.value);
  };
  return [
    {
      facet: 'unique-items',
      action: after ? 'set' : 'unset',
      effect: after ? 'narrows' : 'widens',
      base: place(base),
      head: place(head),
      from: before ? 'no repetitions' : 'repetitions accepted',
      to: after ? 'no repetitions' : 'repetitions accepted',
    },
  ];
}
