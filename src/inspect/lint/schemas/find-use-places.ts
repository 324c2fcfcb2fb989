/**
 * How operations come to a shared schema, as subjects: `operation … | request application/json | .address.city`. At most
 * eight for each schema, those of the first operations by rank: enough to recognise it when it moves between an operation
 * and a shared definition. Computed once for a document, when first asked.
 */
import { operationSubject } from '../../../knowledge/subject.ts';
import type { RankedOperations } from '../ranked-operations.ts';
import { shortenSubject } from '../subject-text.ts';
import type { SchemaEdge, SchemaEntry, SchemaRoot } from './schema-entry.ts';
import type { SchemaIndex } from './schema-index.ts';

const MAXIMUM_PLACES = 8;

/** One way to a head: straight from an operation, or from a place of another head. */
interface Way {
  readonly head: SchemaEntry;
  readonly root: SchemaRoot;
  readonly from: Way | null;
  /** The step from the head of `from`; `null` for a way straight from an operation. */
  readonly step: Step | null;
}

/** A way out of the tree of a head, in words only where a subject is asked for. */
interface Step {
  readonly head: SchemaEntry;
  readonly from: SchemaEntry;
  readonly keyword: string;
  readonly name: string | null;
}

export class UsePlaces {
  readonly #index: SchemaIndex;
  readonly #ranked: RankedOperations;
  #ways: Map<SchemaEntry, Way[]> | undefined;

  constructor(index: SchemaIndex, ranked: RankedOperations) {
    this.#index = index;
    this.#ranked = ranked;
  }

  /** The subjects of a schema's use places; empty when nothing uses it. */
  of(entry: SchemaEntry): readonly string[] {
    this.#ways ??= this.#findWays();
    const head = entry.head();
    const below = stepsWithin(head, entry);
    return (this.#ways.get(head) ?? []).map((way) => wayText(way, below));
  }

  #findWays(): Map<SchemaEntry, Way[]> {
    const outgoing = this.#listOutgoing();
    const rootsByRank = new Map<number, { root: SchemaRoot; entry: SchemaEntry }[]>();
    for (const item of this.#index.roots) {
      const rank = this.#ranked.ranks.get(item.root.operation) as number;
      const list = rootsByRank.get(rank);
      if (list === undefined) rootsByRank.set(rank, [item]);
      else list.push(item);
    }
    const ways = new Map<SchemaEntry, Way[]>();
    for (const rank of [...rootsByRank.keys()].sort((a, b) => a - b)) {
      const queue: Way[] = [];
      for (const { root, entry } of rootsByRank.get(rank) ?? [])
        accept(ways, queue, { head: entry, root, from: null, step: null });
      for (let next = 0; next < queue.length; next += 1) {
        const way = queue[next] as Way;
        const steps = outgoing.get(way.head);
        if (steps === undefined) continue;
        for (const step of steps) {
          const { head } = step;
          if (isOpen(ways, head) && !passes(way, head)) accept(ways, queue, { head, root: way.root, from: way, step });
        }
      }
    }
    return ways;
  }

  /** From each head, the heads that its own tree leads to. */
  #listOutgoing(): Map<SchemaEntry, Step[]> {
    const outgoing = new Map<SchemaEntry, Step[]>();
    const add = (head: SchemaEntry, from: SchemaEntry, keyword: string, name: string | null): void => {
      const source = from.head();
      const step = { head, from, keyword, name };
      const list = outgoing.get(source);
      if (list === undefined) outgoing.set(source, [step]);
      else list.push(step);
    };
    const { entries } = this.#index;
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index] as SchemaEntry;
      if (entry.edges === null) continue;
      if (entry.parent !== null) add(entry, entry.parent, entry.keyword, entry.name);
      for (const edge of entry.edges as readonly SchemaEdge[])
        if (edge.root === null) add(entry, edge.from, edge.keyword, edge.name);
    }
    return outgoing;
  }
}

/** False when enough ways are known already. */
function isOpen(ways: Map<SchemaEntry, Way[]>, head: SchemaEntry): boolean {
  const known = ways.get(head);
  return known === undefined || known.length < MAXIMUM_PLACES;
}

function accept(ways: Map<SchemaEntry, Way[]>, queue: Way[], way: Way): void {
  const known = ways.get(way.head);
  if (known === undefined) ways.set(way.head, [way]);
  else if (known.length < MAXIMUM_PLACES) known.push(way);
  else return;
  queue.push(way);
}

/** A way that comes back to a schema says nothing new about it. */
function passes(way: Way, head: SchemaEntry): boolean {
  for (let step: Way | null = way; step !== null; step = step.from) if (step.head === head) return true;
  return false;
}

function wayText(way: Way, below: string): string {
  const steps = [below];
  for (let each: Way | null = way; each !== null; each = each.from) steps.push(textOf(each));
  const path = steps.reverse().join('');
  const start = `${operationSubject(way.root.operation.key)} | ${way.root.detail}`;
  return shortenSubject(path === '' ? start : `${start} | ${path}`);
}

function textOf({ from, step }: Way): string {
  if (from === null || step === null) return '';
  return stepsWithin(from.head, step.from) + stepText(step.keyword, step.name);
}

function stepsWithin(head: SchemaEntry, entry: SchemaEntry): string {
  const steps: string[] = [];
  for (let step = entry; step !== head && step.parent !== null; step = step.parent)
    steps.push(stepText(step.keyword, step.name));
  return steps.reverse().join('');
}

/** `.name` for a property, `[]` for items, `.*` for other members; a reference is no step. */
export function stepText(keyword: string, name: string | null): string {
  if (keyword === 'properties') return `.${name}`;
  if (keyword === '$ref') return '';
  if (keyword === 'items') return '[]';
  if (keyword === 'additionalProperties') return '.*';
  return name === null ? `<${keyword}>` : `<${keyword} ${name}>`;
}
