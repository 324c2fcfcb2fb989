/** Reads `multipleOf`, and says what divides what. */
import { allKeywords, type SchemaView } from '../../../knowledge/schema.ts';
import type { JsonObject, Node } from '../../../model/node.ts';

export interface Multiple {
  readonly value: number;
  readonly node: Node<JsonObject>;
}

export function multiplesOf(view: SchemaView): readonly Multiple[] {
  return allKeywords(view, 'multipleOf').flatMap(({ value, node }) =>
    typeof value === 'number' && value > 0 && Number.isFinite(value) ? [{ value, node }] : [],
  );
}

/** Fractions of decimals are not exact: 0.3 is three times 0.1. */
export function divides(divisor: number, value: number): boolean {
  const times = value / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
