/** Says whether two schemas exclude each other: no value fits both. Only what can be proved counts. */
import {
  enumeration,
  lowerBound,
  openness,
  propertiesOf,
  requiredNames,
  type SchemaView,
  typesOf,
  upperBound,
  viewSchema,
} from '../../../knowledge/schema.ts';
import type { Dialect } from '../../../model/api.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { hasType } from './conjunction.ts';
import { areDisjoint } from './types.ts';

const DEPTH = 3;

export function areApart(
  left: SchemaNode,
  right: SchemaNode,
  dialects: readonly [Dialect, Dialect],
  depth: number = DEPTH,
): boolean {
  const [one, other] = [viewSchema(left, dialects[0]), viewSchema(right, dialects[1])];
  if (one.never || other.never) return true;
  if (one.incomplete || other.incomplete) return false;
  if (areDisjoint(typesOf(one), typesOf(other))) return true;
  if (listsExclude(one, other) || listsExclude(other, one)) return true;
  if (areBothOnly('number', one, other) && rangesExclude(one, other)) return true;
  return areBothOnly('object', one, other) && membersExclude(one, other, dialects, depth);
}

/** Every value of the list is refused by the other's list or type. */
function listsExclude(one: SchemaView, other: SchemaView): boolean {
  const [values, others, types] = [enumeration(one), enumeration(other), typesOf(other)];
  if (values === null) return false;
  return [...values].every(
    ([key, { value }]) => (others !== null && !others.has(key)) || (types !== null && !hasType(value, types)),
  );
}

function areBothOnly(type: 'number' | 'object', one: SchemaView, other: SchemaView): boolean {
  return [one, other].every((view) => {
    const types = typesOf(view);
    return types !== null && [...types].every((each) => each === type || (type === 'number' && each === 'integer'));
  });
}

function rangesExclude(one: SchemaView, other: SchemaView): boolean {
  const isAbove = (view: SchemaView, than: SchemaView): boolean => {
    const [least, most] = [lowerBound(view), upperBound(than)];
    if (least === null || most === null) return false;
    return least.value > most.value || (least.value === most.value && (least.exclusive || most.exclusive));
  };
  return isAbove(one, other) || isAbove(other, one);
}

/** A member that both demand and that cannot be both, or that one demands and the other refuses. */
function membersExclude(
  one: SchemaView,
  other: SchemaView,
  dialects: readonly [Dialect, Dialect],
  depth: number,
): boolean {
  const [own, others] = [propertiesOf(one), propertiesOf(other)];
  const [demanded, alsoDemanded] = [requiredNames(one), requiredNames(other)];
  if (refusesOneOf(demanded, others, other) || refusesOneOf(alsoDemanded, own, one)) return true;
  if (depth === 0) return false;
  for (const name of demanded.keys()) {
    if (!alsoDemanded.has(name)) continue;
    const [mine, theirs] = [own.get(name) ?? [], others.get(name) ?? []];
    if (mine.some((left) => theirs.some((right) => areApart(left, right, dialects, depth - 1)))) return true;
  }
  return false;
}

function refusesOneOf(
  names: ReadonlyMap<string, unknown>,
  properties: ReadonlyMap<string, unknown>,
  view: SchemaView,
): boolean {
  const closed = openness(view);
  if (closed.kind !== 'closed' || closed.keyword !== 'additionalProperties' || view.parts.length > 1) return false;
  if (view.parts.some(({ value }) => Object.hasOwn(value, 'patternProperties'))) return false;
  return [...names.keys()].some((name) => !properties.has(name));
}
