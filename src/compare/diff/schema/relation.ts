/**
 * Compares schemas pair by pair. A pair is compared once however many operations reach it, and a pair that is met again is
 * the pair it was (coinduction), so recursion of any kind ends and time is linear in the number of pairs.
 */
import { firstKeyword } from '../../../knowledge/schema.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Dialect } from '../../../model/api.ts';
import type { Place, SchemaNode } from '../../../model/node.ts';
import type { LifecycleClock } from '../lifecycle.ts';
import type { Taint } from '../taint.ts';
import { foldMembers } from './all-of.ts';
import { compareUnions } from './branches.ts';
import { type Conjunction, conjoin } from './conjunction.ts';
import { mayDecideEvaluation } from './evaluation.ts';
import { compareFacets } from './facets.ts';
import { keywordPlace, schemaPlace } from './keyword-place.ts';
import type { ChildLink, Linker, Pair, SchemaEdit } from './schema-edit.ts';
import { isContradictory } from './types.ts';

/** A schema that cannot be compared, and why. */
export interface SchemaTrouble {
  readonly message: string;
  readonly place: Place;
}

/** Hostile compositions multiply: so many members in one, or pairs of compositions, are not compared. */
const LARGEST_CONJUNCTION = 200;
const MOST_COMPOSED_PAIRS = 50_000;

interface Options {
  readonly dialects: { readonly base: Dialect; readonly head: Dialect };
  readonly taint: Taint;
  readonly clock: LifecycleClock;
}

export class SchemaRelation implements Linker {
  readonly baseDialect: Dialect;
  readonly headDialect: Dialect;
  /** What could not be compared. */
  readonly troubles: SchemaTrouble[] = [];
  /** Where schemas are described in other words. */
  readonly rewordings: { readonly base: Place; readonly head: Place }[] = [];
  private readonly taint: Taint;
  private readonly clock: LifecycleClock;
  private readonly pairs = new Map<object, Map<object, Pair>>();
  private readonly composed = new Map<string, Pair>();
  private readonly numbers = new Map<unknown, number>();
  private readonly queue: {
    readonly pair: Pair;
    readonly base: readonly SchemaNode[];
    readonly head: readonly SchemaNode[];
  }[] = [];
  private count = 0;

  constructor({ dialects, taint, clock }: Options) {
    this.baseDialect = dialects.base;
    this.headDialect = dialects.head;
    this.taint = taint;
    this.clock = clock;
  }

  /** The pair of two schemas with all that is below it, or `null` when they are equal. */
  compare(base: SchemaNode, head: SchemaNode): Pair | null {
    const pair = this.pairOf([base], [head]);
    for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop())
      this.fill(next.pair, next.base, next.head);
    return pair;
  }

  link(parent: Pair, base: readonly SchemaNode[], head: readonly SchemaNode[], how: ChildLink): void {
    const pair = this.pairOf(base, head);
    if (pair === null) return;
    parent.children.push({
      pair,
      role: how.role,
      name: how.name ?? null,
      polarity: how.polarity ?? 'same',
      readOnly: how.readOnly ?? false,
      writeOnly: how.writeOnly ?? false,
      decidesEvaluation: how.decidesEvaluation ?? false,
      nullElsewhere: how.nullElsewhere ?? false,
    });
  }

  private pairOf(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair | null {
    const [left, right] = [base[0], head[0]];
    if (left === undefined || right === undefined) return null;
    if (base.length > 1 || head.length > 1) return this.composedPair(base, head);
    if (this.isSame(left, right)) return null;
    // `true` and `false` stand in many places and hold nothing that could lead back to them.
    if (typeof left.value !== 'object' || typeof right.value !== 'object') return this.enqueue(base, head);
    let byHead = this.pairs.get(left.value);
    if (byHead === undefined) {
      byHead = new Map();
      this.pairs.set(left.value, byHead);
    }
    let pair = byHead.get(right.value);
    if (pair === undefined) {
      pair = this.enqueue(base, head);
      byHead.set(right.value, pair);
    }
    return pair;
  }

  private composedPair(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair | null {
    if (
      base.every((left) => head.some((right) => this.isSame(left, right))) &&
      head.every((right) => base.some((left) => this.isSame(left, right)))
    )
      return null;
    const [before, after] = [distinct(base), distinct(head)];
    if (before.length === 1 && after.length === 1) return this.pairOf(before, after);
    const key = `${this.keyOf(before)} ${this.keyOf(after)}`;
    let pair = this.composed.get(key);
    if (pair !== undefined) return pair;
    if (before.length + after.length > LARGEST_CONJUNCTION || this.composed.size > MOST_COMPOSED_PAIRS) {
      pair = { id: this.count++, base: before[0] as SchemaNode, head: after[0] as SchemaNode, edits: [], children: [] };
      this.giveUp(pair, 'not-compared', 'the schemas are composed of too many parts');
    } else pair = this.enqueue(before, after);
    this.composed.set(key, pair);
    return pair;
  }

  private isSame(left: SchemaNode, right: SchemaNode): boolean {
    return (
      left.value === right.value && left.resource === undefined && !this.taint.reaches(right.value, right.file.path)
    );
  }

  private keyOf(nodes: readonly SchemaNode[]): string {
    const numbers = nodes.map(({ value }) => {
      let number = this.numbers.get(value);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(value, number);
      }
      return number;
    });
    return numbers.sort((a, b) => a - b).join(',');
  }

  private enqueue(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair {
    const pair: Pair = {
      id: this.count++,
      base: base[0] as SchemaNode,
      head: head[0] as SchemaNode,
      edits: [],
      children: [],
    };
    this.queue.push({ pair, base, head });
    return pair;
  }

  private fill(pair: Pair, before: readonly SchemaNode[], after: readonly SchemaNode[]): void {
    const base = conjoin(before, this.baseDialect);
    const head = conjoin(after, this.headDialect);
    this.noteRewording(base, head);
    if (base.incomplete !== head.incomplete)
      pair.edits.push(
        wholeSchema(
          pair,
          head.incomplete ? 'unresolved' : 'resolved',
          'unknown',
          [base.incomplete, head.incomplete],
          BROKEN,
        ),
      );
    if (base.incomplete || head.incomplete) return; // what is broken is a finding of its own; what it demands is unknown
    const [wasEmpty, isEmpty] = [isContradictory(base), isContradictory(head)];
    if (wasEmpty || isEmpty) {
      if (wasEmpty !== isEmpty)
        this.giveUp(pair, isEmpty ? 'contradicted' : 'reconciled', CONTRADICTION, isEmpty ? head : base);
      return;
    }
    if (base.never || head.never) {
      if (base.never !== head.never)
        pair.edits.push(
          wholeSchema(
            pair,
            head.never ? 'closed' : 'opened',
            head.never ? 'narrows' : 'widens',
            [base.never, head.never],
            CLOSED,
          ),
        );
      return;
    }
    if (leavesUnevaluated(base) || leavesUnevaluated(head)) pair.leavesUnevaluated = true;
    if (!compareUnions(base, head, pair, this)) compareFacets(base, head, { pair, linker: this, clock: this.clock });
    if (pair.leavesUnevaluated === true)
      pair.edits = pair.edits.map((edit) => (mayDecideEvaluation(edit) ? { ...edit, effect: 'unknown' } : edit));
    if (isComposed(base) || isComposed(head)) pair.edits = foldMembers(pair.edits, base, head);
  }

  private giveUp(
    pair: Pair,
    action: 'contradicted' | 'reconciled' | 'not-compared',
    why: string,
    view?: Conjunction,
  ): void {
    const sides = [action === 'reconciled', action === 'contradicted'] as const;
    pair.edits.push(wholeSchema(pair, action, 'unknown', sides, [why, 'what was said']));
    const at = view === undefined ? null : firstKeyword(view, 'type');
    this.troubles.push({
      message: `A schema is not compared: ${why}.`,
      place: at === null ? placeOf(pair.head) : keywordPlace(at.node, 'type', at.value).place,
    });
  }

  private noteRewording(base: Conjunction, head: Conjunction): void {
    for (const keyword of ['title', 'description', 'example', 'examples', 'externalDocs']) {
      const [before, after] = [firstKeyword(base, keyword), firstKeyword(head, keyword)];
      if (before?.value === after?.value || typeof (before?.value ?? after?.value) === 'object') continue;
      this.rewordings.push({
        base: before === null ? placeOf(base.node) : keywordPlace(before.node, keyword, null).place,
        head: after === null ? placeOf(head.node) : keywordPlace(after.node, keyword, null).place,
      });
      return;
    }
  }
}

const BROKEN = ['a reference that leads nowhere', 'resolved'] as const;
const CLOSED = ['refuses everything', 'accepts something'] as const;
const CONTRADICTION = 'its parts demand types of which no value can be all';

/** An edit of the schema as a whole; `said`: what is told of a side that has it, and of one that has not. */
function wholeSchema(
  { base, head }: Pair,
  action: string,
  effect: SchemaEdit['effect'],
  [before, after]: readonly [boolean, boolean],
  said: readonly [string, string],
): SchemaEdit {
  return {
    facet: 'schema',
    action,
    effect,
    base: schemaPlace(base),
    head: schemaPlace(head),
    from: before ? said[0] : said[1],
    to: after ? said[0] : said[1],
    carries: { before: base, after: head },
  };
}

function isComposed({ parts }: Conjunction): boolean {
  return parts.some(({ value }) => Object.hasOwn(value, 'allOf'));
}

function leavesUnevaluated({ parts }: Conjunction): boolean {
  return parts.some(
    ({ value }) => Object.hasOwn(value, 'unevaluatedProperties') || Object.hasOwn(value, 'unevaluatedItems'),
  );
}

function distinct(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  const seen = new Set<unknown>();
  return nodes.filter(({ value }) => {
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}
