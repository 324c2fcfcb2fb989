/** What rule files may say about each predicate, in the words of those who read rule files. */
import type { Shape } from '../../../knowledge/shape.ts';
import type { OptionSpec } from '../target.ts';
import { PREDICATES } from './registry.ts';

/** Targets and options of every predicate, by name. */
export function predicateContracts(): ReadonlyMap<
  string,
  { readonly targets: readonly string[]; readonly options: Readonly<Record<string, Shape>> }
> {
  return new Map(
    PREDICATES.map(({ name, targets, options }) => [
      name,
      { targets, options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, shapeOf(option)])) },
    ]),
  );
}

function shapeOf({ type, allowed, help }: OptionSpec): Shape {
  const text: Shape = allowed === undefined ? { type: 'text' } : { type: 'choice', values: allowed };
  if (type === 'strings') return { type: 'list', items: text, help };
  if (type === 'string') return { ...text, help };
  return type === 'number'
    ? { type, minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, help }
    : { type, help };
}
