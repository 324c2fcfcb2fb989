/** Compares the items of arrays: by position (`prefixItems`), all others, what is left unevaluated, and `contains`. */
import {
  acceptsType,
  allKeywords,
  appliesReferenceSiblings,
  canonicalText,
  isSchemaValue,
  schemaList,
} from '../../../knowledge/schema.ts';
import { child, isObject, member } from '../../../knowledge/value.ts';
import type { Effect } from '../../../model/change.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import type { Conjunction } from './conjunction.ts';
import { conjoinEffects } from './effects.ts';
import { effectOn } from './governance.ts';
import { schemaPlace } from './keyword-place.ts';
import { type Governance, isSaidOutermost } from './members.ts';
import type { Linker, Pair } from './schema-edit.ts';
import type { Facet } from './vocabulary.ts';

interface ItemsPart {
  readonly prefix: readonly SchemaNode[];
  /** `null`: anything. */
  readonly rest: SchemaNode | null;
}

class Items {
  readonly parts: readonly ItemsPart[];
  readonly rests: readonly SchemaNode[];
  readonly unevaluated: readonly SchemaNode[];
  readonly positions: number;
  private readonly isUncertain: boolean;

  constructor(view: Conjunction) {
    this.parts = view.parts.map((part) => readPart(part, view));
    this.rests = this.parts.flatMap(({ rest }) => rest ?? []);
    const isOutermost = isSaidOutermost(view, 'unevaluatedItems');
    // Beside `items` nothing is left unevaluated.
    const leavesNothing = isOutermost && view.parts.some(({ value }) => Object.hasOwn(value, 'items'));
    this.unevaluated =
      appliesReferenceSiblings(view.dialect) && !leavesNothing
        ? view.parts.flatMap((part) => constraining(part, 'unevaluatedItems') ?? [])
        : [];
    this.positions = Math.max(0, ...this.parts.map(({ prefix }) => prefix.length));
    this.isUncertain =
      this.unevaluated.length > 0 &&
      (view.unions.length > 0 ||
        view.parts.some(({ value }) => EVALUATING.some((key) => Object.hasOwn(value, key))) ||
        !isOutermost);
  }

  /** The schema that stands for the position alone, if any. */
  ownAt(position: number): SchemaNode | null {
    for (const { prefix } of this.parts) if (prefix[position] !== undefined) return prefix[position];
    return null;
  }

  govern(position: number): Governance {
    const schemas = this.parts.flatMap(({ prefix, rest }) => prefix[position] ?? rest ?? []);
    return this.withUnevaluated(schemas, this.ownAt(position) !== null);
  }

  rest(): Governance {
    return this.withUnevaluated(this.rests, false);
  }

  private withUnevaluated(schemas: readonly SchemaNode[], isEvaluated: boolean): Governance {
    const applies = !isEvaluated && this.parts.every(({ rest }) => rest === null) ? this.unevaluated : [];
    const all = [...schemas, ...(this.isUncertain ? [] : applies)];
    return {
      refused: all.some(({ value }) => value === false),
      schemas: all.filter(({ value }) => value !== false),
      uncertain: this.isUncertain && applies.length > 0,
    };
  }
}

/** Keywords that may evaluate items in a way that depends on the value. */
const EVALUATING = ['contains', 'if', 'dependentSchemas', '$recursiveRef'];

function readPart(part: Node<JsonObject>, { dialect }: Conjunction): ItemsPart {
  const list = member(part.value, 'items');
  if (Array.isArray(list)) return { prefix: schemaList(part, 'items'), rest: constraining(part, 'additionalItems') };
  const prefix = appliesReferenceSiblings(dialect) ? schemaList(part, 'prefixItems') : [];
  return { prefix, rest: constraining(part, 'items') };
}

function constraining(part: Node<JsonObject>, keyword: string): SchemaNode | null {
  const value = member(part.value, keyword);
  return value === false || (isObject(value) && Object.keys(value).length > 0)
    ? (child(part, keyword) as SchemaNode)
    : null;
}

export function compareItems(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  if (!acceptsType(base, 'array') || !acceptsType(head, 'array')) return;
  const [before, after] = [new Items(base), new Items(head)];
  comparePositions(before, after, pair, linker);
  if (before.unevaluated.length + after.unevaluated.length === 0) {
    compareRests('items', before.rests, after.rests, pair, linker, null);
    return;
  }
  if (textOf(before.rests) === textOf(after.rests)) {
    compareRests('unevaluated-items', before.unevaluated, after.unevaluated, pair, linker, null);
    compareRests('items', before.rests, after.rests, pair, linker, null);
  } else {
    compareRests('items', before.rests, after.rests, pair, linker, effectOn(before.rest(), after.rest()));
  }
}

function comparePositions(before: Items, after: Items, pair: Pair, linker: Linker): void {
  const found: Record<'added' | 'removed', { readonly effect: Effect; readonly node: SchemaNode }[]> = {
    added: [],
    removed: [],
  };
  for (let position = 0; position < Math.max(before.positions, after.positions); position += 1) {
    const [old, now] = [before.ownAt(position), after.ownAt(position)];
    const [was, is] = [before.govern(position), after.govern(position)];
    if (old !== null && now !== null && was.refused === is.refused) {
      if (!was.refused) linker.link(pair, was.schemas, is.schemas, { role: 'items' });
      continue;
    }
    const action = old === null || (now !== null && was.refused) ? 'added' : 'removed';
    found[action].push({ effect: effectOn(was, is), node: (now ?? old) as SchemaNode });
  }
  for (const action of ['removed', 'added'] as const) {
    const [first] = found[action];
    if (first === undefined) continue;
    const place = schemaPlace(first.node);
    pair.edits.push({
      facet: 'prefix-items',
      action,
      effect: conjoinEffects(found[action].map(({ effect }) => effect)),
      base: action === 'removed' ? place : null,
      head: action === 'added' ? place : null,
      from: action === 'removed' ? found[action].length : null,
      to: action === 'added' ? found[action].length : null,
    });
  }
}

function compareRests(
  facet: 'items' | 'unevaluated-items',
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  pair: Pair,
  linker: Linker,
  effect: Effect | null,
): void {
  const [from, to] = [rank(before), rank(after)];
  if (from === to) {
    if (from === 1) linker.link(pair, before, after, { role: 'items' });
    return;
  }
  const [first, fresh] = [before[0], after[0]];
  const opens = to > from;
  const isPresence = first === undefined || fresh === undefined;
  pair.edits.push({
    facet: facet satisfies Facet,
    action: isPresence ? (opens ? 'removed' : 'added') : opens ? 'opened' : 'closed',
    effect: effect ?? (opens ? 'widens' : 'narrows'),
    base: first === undefined ? null : schemaPlace(first),
    head: fresh === undefined ? null : schemaPlace(fresh),
    from: RANKS[from] as string,
    to: RANKS[to] as string,
    ...(opens && fresh !== undefined ? { carries: { before: null, after: fresh } } : {}),
  });
}

function rank(schemas: readonly SchemaNode[]): 0 | 1 | 2 {
  return schemas.some(({ value }) => value === false) ? 0 : schemas.length > 0 ? 1 : 2;
}

const RANKS = ['no other items', 'items of one kind', 'any items'];

function textOf(schemas: readonly SchemaNode[]): string {
  return schemas
    .map(({ value }) => canonicalText(value))
    .sort()
    .join();
}

/** `contains` with its bounds: without a bound at least one item fits it. */
export function compareContains(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  if (!acceptsType(base, 'array') || !acceptsType(head, 'array')) return;
  const [before, after] = [readContains(base), readContains(head)];
  const gone = before.filter((each) => !after.some((other) => other.text === each.text));
  const fresh = after.filter((each) => !before.some((other) => other.text === each.text));
  const paired = Math.min(gone.length, fresh.length);
  for (let index = 0; index < paired; index += 1) {
    const [old, now] = [gone[index] as Contains, fresh[index] as Contains];
    const isPlain = (each: Contains) => each.least > 0 && each.most === null;
    const isOnlyBounded = (each: Contains) => each.least === 0;
    const polarity =
      isPlain(old) && isPlain(now) ? 'same' : isOnlyBounded(old) && isOnlyBounded(now) ? 'reversed' : 'undecided';
    linker.link(pair, [old.node], [now.node], {
      role: 'items',
      polarity: pair.leavesUnevaluated === true ? 'undecided' : polarity,
    });
    compareCounts(old, now, pair);
  }
  for (const each of gone.slice(paired)) {
    if (!each.isIdle) pair.edits.push(containsEdit('removed', each));
  }
  for (const each of fresh.slice(paired)) {
    if (!each.isIdle) pair.edits.push(containsEdit('added', each));
  }
}

interface Contains {
  readonly node: SchemaNode;
  readonly part: Node<JsonObject>;
  readonly least: number;
  readonly most: number | null;
  /** Zero items are enough, and any number: nothing is demanded. */
  readonly isIdle: boolean;
  readonly text: string;
}

function readContains(view: Conjunction): readonly Contains[] {
  if (!appliesReferenceSiblings(view.dialect)) return [];
  return allKeywords(view, 'contains').flatMap(({ value, node: part }) => {
    if (!isSchemaValue(value)) return [];
    const least = countOf(part.value.minContains) ?? 1;
    const most = countOf(part.value.maxContains);
    const node = child(part, 'contains') as SchemaNode;
    return [
      {
        node,
        part,
        least,
        most,
        isIdle: least === 0 && most === null,
        text: `${canonicalText(value)} ${least} ${most}`,
      },
    ];
  });
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function containsEdit(action: 'added' | 'removed', { node }: Contains): Pair['edits'][number] {
  const place = schemaPlace(node);
  return {
    facet: 'contains',
    action,
    effect: action === 'added' ? 'narrows' : 'widens',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: null,
    to: null,
  };
}

function compareCounts(old: Contains, now: Contains, pair: Pair): void {
  const place = ({ part, node }: Contains, keyword: string) =>
    Object.hasOwn(part.value, keyword) ? schemaPlace(child(part, keyword)) : schemaPlace(node);
  if (old.least !== now.least) {
    const rises = now.least > old.least;
    pair.edits.push({
      facet: 'min-contains',
      action: rises ? 'increased' : 'decreased',
      effect: rises ? 'narrows' : 'widens',
      base: place(old, 'minContains'),
      head: place(now, 'minContains'),
      from: old.least,
      to: now.least,
    });
  }
  if (old.most !== now.most) {
    const action =
      old.most === null ? 'set' : now.most === null ? 'unset' : now.most > old.most ? 'increased' : 'decreased';
    pair.edits.push({
      facet: 'max-contains',
      action,
      effect: action === 'set' || action === 'decreased' ? 'narrows' : 'widens',
      base: place(old, 'maxContains'),
      head: place(now, 'maxContains'),
      from: old.most,
      to: now.most,
    });
  }
}
