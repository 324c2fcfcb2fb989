/** Compares whether an object accepts members beside the declared ones. */
import { type Openness, openness, type SchemaView } from '../../../knowledge/schema.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import { keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

const RANK: Readonly<Record<Openness['kind'], number>> = { closed: 0, schema: 1, open: 2 };

export function compareOpenness(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [openness(base), openness(head)];
  const step = RANK[after.kind] - RANK[before.kind];
  if (step === 0) return [];
  return [
    {
      facet: 'additional-properties',
      action: step > 0 ? 'opened' : 'closed',
      effect: step > 0 ? 'widens' : 'narrows',
      base: placeOf(before),
      head: placeOf(after),
      from: describe(before),
      to: describe(after),
    },
  ];
}

function placeOf(openness: Openness): ChangedPlace | null {
  if (openness.kind === 'closed') return keywordPlace(openness.part, openness.keyword, false);
  const part = openness.kind === 'schema' ? openness.part : openness.explicit;
  if (part === null) return null;
  const keyword = Object.hasOwn(part.value, 'additionalProperties') ? 'additionalProperties' : 'unevaluatedProperties';
  return keywordPlace(part, keyword, part.value[keyword]);
}

function describe(openness: Openness): string {
  return openness.kind === 'closed'
    ? 'no other members'
    : openness.kind === 'schema'
      ? 'other members of one kind'
      : 'any other members';
}
