/** Finds paths of which one request fits two, so that it depends on the router whose guard counts. */
import { pathSegments } from '../../../knowledge/path-names.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Api, Operation } from '../../../model/api.ts';
import type { Hit, Predicate } from '../target.ts';

export const ambiguousPaths: Predicate<'document'> = {
  name: 'ambiguous-paths',
  targets: ['document'],
  options: {
    kind: {
      type: 'string',
      default: 'undecided',
      allowed: ['undecided', 'guards'],
      help: 'Paths of which neither is more concrete, or a concrete path that is guarded less than the template that it also fits.',
    },
  },
  check({ api }, { kind }): readonly Hit[] {
    const found: Hit[] = [];
    for (const [one, other] of overlapping(api)) {
      const isConcrete = isMoreConcrete(one.segments, other.segments);
      const pair =
        kind === 'undecided'
          ? isConcrete || isMoreConcrete(other.segments, one.segments)
            ? null
            : [other, one]
          : weakerFirst(one, other);
      if (pair === null) continue;
      const [reported, against] = pair as [Read, Read];
      found.push({
        place: placeOf(reported.operation.pathItem),
        detail: `overlaps ${against.operation.key.method} ${against.operation.key.path}`.slice(0, 300),
        arguments: { path: reported.operation.key.path, other: against.operation.key.path },
        reachedBy: [reported.operation.key],
      });
    }
    return found;
  },
};

interface Read {
  readonly operation: Operation;
  readonly segments: readonly string[];
  readonly order: number;
}

/** Pairs told, and pairs looked at: an API of ten thousand operations is not searched to the end. */
const MOST = 200;
const MOST_COMPARED = 200_000;

/** Pairs of operations of one method whose paths have a request in common; by number of segments, bounded. */
function* overlapping(api: Api): Generator<readonly [Read, Read]> {
  const groups = new Map<string, Read[]>();
  for (const [order, operation] of api.operations.entries()) {
    const segments = pathSegments(operation.key.path);
    const key = `${operation.key.method} ${segments.length}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ operation, segments, order }]);
    else group.push({ operation, segments, order });
  }
  let given = 0;
  let compared = 0;
  for (const group of groups.values()) {
    const templated = group.filter(({ segments }) => segments.some(isTemplate));
    for (const one of templated) {
      for (const other of group) {
        compared += 1;
        if (one === other || given >= MOST || compared > MOST_COMPARED || !overlaps(one.segments, other.segments))
          continue;
        // Each pair once.
        if (other.order < one.order && other.segments.some(isTemplate)) continue;
        given += 1;
        yield [one, other];
      }
    }
  }
}

function overlaps(left: readonly string[], right: readonly string[]): boolean {
  let differs = false;
  for (let index = 0; index < left.length; index += 1) {
    const [one, other] = [left[index] as string, right[index] as string];
    if (isTemplate(one) && isTemplate(other)) continue;
    if (!isTemplate(one) && !isTemplate(other)) {
      if (one !== other) return false;
    } else differs = true;
  }
  return differs;
}

/** A whole segment: `{id}`; `{name}.json` fits less. */
function isTemplate(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

/** OpenAPI 3.1.1 §4.8.8.2: concrete definitions are matched first. */
function isMoreConcrete(left: readonly string[], right: readonly string[]): boolean {
  return left.every((segment, index) => !isTemplate(segment) || isTemplate(right[index] as string));
}

/** The concrete path first, when fewer are let into the template: a router that prefers templates guards it, one that does not, not. */
function weakerFirst(one: Read, other: Read): readonly [Read, Read] | null {
  const [template, concrete] = isMoreConcrete(other.segments, one.segments) ? [one, other] : [other, one];
  if (!isMoreConcrete(concrete.segments, template.segments)) return null;
  const isWeaker =
    concrete.operation.security.access === 'required' && template.operation.security.access !== 'required';
  return isWeaker ? [template, concrete] : null;
}
