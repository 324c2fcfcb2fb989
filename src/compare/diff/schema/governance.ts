/** What becomes of the values that one member or item may have, when what governs it changes. */
import { canonicalText } from '../../../knowledge/schema.ts';
import type { Effect } from '../../../model/change.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { isAnnotation } from './conjunction.ts';
import type { Governance } from './members.ts';

/** The effect on the values accepted there; `unknown` where only a closer comparison could say. */
export function effectOn(base: Governance, head: Governance): Effect {
  if (base.refused && head.refused) return 'none';
  if (base.uncertain || head.uncertain) return 'unknown';
  if (base.refused) return 'widens';
  if (head.refused) return 'narrows';
  const [demandedBefore, demandedAfter] = [
    base.schemas.filter(demandsSomething),
    head.schemas.filter(demandsSomething),
  ];
  if (demandedBefore.length === 0 || demandedAfter.length === 0)
    return demandedAfter.length > 0 ? 'narrows' : demandedBefore.length > 0 ? 'widens' : 'none';
  const [before, after] = [textsOf(demandedBefore), textsOf(demandedAfter)];
  const isNarrower = [...before].every((text) => after.has(text));
  const isWider = [...after].every((text) => before.has(text));
  return isNarrower && isWider ? 'none' : isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
}

/** Schemas that only describe accept everything. */
export function demandsSomething({ value }: SchemaNode): boolean {
  return value !== true && (value === false || Object.keys(value).some((key) => !isAnnotation(key)));
}

function textsOf(schemas: readonly SchemaNode[]): ReadonlySet<string> {
  return new Set(schemas.map(({ value }) => canonicalText(value)));
}
