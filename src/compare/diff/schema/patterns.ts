/** Compares patterns of texts: dropped, added, or replaced by one that provably accepts more or less. */
import { containsPattern, matchesPattern } from '../../../knowledge/pattern/contain.ts';
import { judgePattern } from '../../../knowledge/regular-expression.ts';
import { acceptsType, allKeywords } from '../../../knowledge/schema.ts';
import type { Effect } from '../../../model/change.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { Conjunction } from './conjunction.ts';
import { allowedValues } from './enumerations.ts';
import { displayed, keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

interface Pattern {
  readonly value: unknown;
  readonly node: Node<JsonObject>;
}

export function comparePatterns(base: Conjunction, head: Conjunction): readonly SchemaEdit[] {
  if (!acceptsType(base, 'string') || !acceptsType(head, 'string')) return [];
  const [before, after] = [restricting(base), restricting(head)];
  const gone = before.filter(({ value }) => !after.some((other) => other.value === value));
  const fresh = after.filter(({ value }) => !before.some((other) => other.value === value));
  const [old, now] = [gone[0], fresh[0]];
  // A closed list says which texts there are; what patterns refuse is no longer in it.
  if ((old === undefined && now === undefined) || (allowedValues(base) !== null && allowedValues(head) !== null))
    return [];
  const { action, effect } = judge(gone, fresh, before, after);
  if (effect === 'none' || fitsAll(gone, fresh, head) || fitsAll(fresh, gone, base)) return [];
  const isValid = [...gone, ...fresh].every(({ value }) => judgePattern(value).valid);
  return [
    {
      facet: 'pattern',
      action,
      effect: isValid ? effect : 'unknown',
      base: old === undefined ? null : keywordPlace(old.node, 'pattern', old.value),
      head: now === undefined ? null : keywordPlace(now.node, 'pattern', now.value),
      from: displayed(old?.value),
      to: displayed(now?.value),
    },
  ];
}

/** Patterns that refuse something, or of which nobody knows. */
function restricting(view: Conjunction): readonly Pattern[] {
  return allKeywords(view, 'pattern').filter(({ value }) => !judgePattern(value).acceptsEverything);
}

/** The pattern is on one side only, and the list of the other side holds nothing that it would refuse. */
function fitsAll(patterns: readonly Pattern[], others: readonly Pattern[], view: Conjunction): boolean {
  const values = allowedValues(view);
  if (values === null || others.length > 0) return false;
  return [...values.values()].every(
    ({ value: text }) =>
      typeof text !== 'string' || patterns.every(({ value }) => matchesPattern(value, text) === true),
  );
}

function judge(
  gone: readonly Pattern[],
  fresh: readonly Pattern[],
  before: readonly Pattern[],
  after: readonly Pattern[],
): { readonly action: string; readonly effect: Effect } {
  const isWider = fresh.every(({ value }) => before.some((old) => containsPattern(value, old.value) === true));
  const isNarrower = gone.every(({ value }) => after.some((now) => containsPattern(value, now.value) === true));
  if (isWider && isNarrower) return { action: 'changed', effect: 'none' };
  if (gone.length === 0) return { action: 'added', effect: 'narrows' };
  if (fresh.length === 0) return { action: 'removed', effect: 'widens' };
  if (isWider) return { action: 'generalized', effect: 'widens' };
  return isNarrower ? { action: 'specialized', effect: 'narrows' } : { action: 'changed', effect: 'unknown' };
}
