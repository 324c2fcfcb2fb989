/** Finds patterns on which a backtracking engine can spend minutes for one short text. Nothing is ever matched here. */
import { judgePattern } from '../../../knowledge/regular-expression.ts';
import { child, childIfPresent, isObject, member, members, placeOf } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const slowPattern: Predicate<'schema'> = {
  name: 'slow-pattern',
  targets: ['schema'],
  options: {},
  glance: (value) =>
    isObject(value) && (typeof member(value, 'pattern') === 'string' || Object.hasOwn(value, 'patternProperties')),
  check(visit): readonly Hit[] {
    if (!visit.inRequest) return NO_HIT;
    const what = describeUse(visit.usedAs);
    return patternsOf(visit.node).flatMap(({ text, place }) => {
      const { slowPart } = judgePattern(text);
      return slowPart === null
        ? []
        : [
            {
              place: placeOf(place),
              detail: text.slice(0, 200),
              arguments: { what, pattern: text.slice(0, 200), part: slowPart },
            },
          ];
    });
  },
};

/** The `pattern` and the keys of `patternProperties` that stand in this very schema object. */
function patternsOf(node: Node): { readonly text: string; readonly place: Node }[] {
  if (!isObject(node.value)) return [];
  const pattern = member(node.value, 'pattern');
  const own = typeof pattern === 'string' ? [{ text: pattern, place: child(node, 'pattern') }] : [];
  const map = childIfPresent(node, 'patternProperties');
  return map === undefined ? own : [...own, ...[...members(map)].map(([text, place]) => ({ text, place }))];
}
