/**
 * Compares schemas pair by pair. A pair is compared once however many operations reach it, pairs under way count as the
 * pair they are (coinduction), so recursion of any kind ends and time is linear in the number of pairs.
 */
import { itemSchemas, openness, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { member } from '../../../knowledge/value.ts';
import type { Dialect } from '../../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import type { Taint } from '../taint.ts';
import { matchBranches } from './branches.ts';
import { FACETS } from './facets.ts';
import { withoutNullBranch } from './nullable-union.ts';
import { compareOpenness } from './openness.ts';
import { compareProperties } from './properties.ts';
import type { ChildPair, Pair, SchemaEdit } from './schema-edit.ts';

export class SchemaRelation {
  readonly baseDialect: Dialect;
  readonly headDialect: Dialect;
  private readonly taint: Taint;
  private readonly pairs = new Map<object, Map<object, Pair>>();
  private readonly queue: { readonly pair: Pair; readonly base: SchemaView; readonly head: SchemaView }[] = [];
  private draining = false;
  private count = 0;

  constructor(baseDialect: Dialect, headDialect: Dialect, taint: Taint) {
    this.baseDialect = baseDialect;
    this.headDialect = headDialect;
    this.taint = taint;
  }

  /** The pair of two schemas, or `null` when they are equal. */
  compare(base: SchemaNode, head: SchemaNode): Pair | null {
    return this.compareAll([base], [head]);
  }

  /** The pair of two conjunctions: a property may be constrained by several members of an `allOf`. */
  compareAll(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair | null {
    const pair = this.enqueue(base, head);
    if (!this.draining) this.drain();
    return pair;
  }

  /** True when no edit is reachable from the pair; works its way through everything it needs. */
  areEqual(base: SchemaNode, head: SchemaNode): boolean {
    const pair = this.enqueue([base], [head]);
    if (pair === null) return true;
    this.drain();
    const seen = new Set<Pair>([pair]);
    const stack = [pair];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.edits.length > 0) return false;
      for (const { pair: child } of next.children) {
        if (seen.has(child)) continue;
        seen.add(child);
        stack.push(child);
      }
    }
    return true;
  }

  /** All edits below two nodes without asking who uses them. */
  private enqueue(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair | null {
    const [left, right] = [base[0], head[0]];
    if (left === undefined || right === undefined) return null;
    if (base.length === 1 && head.length === 1) {
      if (left.value === right.value && !this.taint.reaches(right.value, right.file.path)) return null;
      const known =
        typeof left.value === 'object' && typeof right.value === 'object'
          ? this.pairs.get(left.value)?.get(right.value)
          : undefined;
      if (known !== undefined) return known;
    }
    const pair: Pair = { id: this.count++, base: left, head: right, edits: [], children: [] };
    if (base.length === 1 && head.length === 1 && typeof left.value === 'object' && typeof right.value === 'object') {
      let byHead = this.pairs.get(left.value);
      if (byHead === undefined) {
        byHead = new Map();
        this.pairs.set(left.value, byHead);
      }
      byHead.set(right.value, pair);
    }
    this.queue.push({
      pair,
      base: withoutNullBranch(joinViews(base, this.baseDialect)),
      head: withoutNullBranch(joinViews(head, this.headDialect)),
    });
    return pair;
  }

  private drain(): void {
    const outer = this.draining;
    this.draining = true;
    try {
      for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop())
        this.fill(next.pair, next.base, next.head);
    } finally {
      this.draining = outer;
    }
  }

  private fill(pair: Pair, base: SchemaView, head: SchemaView): void {
    if (base.incomplete !== head.incomplete) pair.edits.push(resolvability(pair, head.incomplete));
    if (base.incomplete || head.incomplete) return; // a broken reference is a finding of its own; its target is unknown
    const wrapped = matchBranches(base, head, this, pair);
    if (wrapped) return;
    if (base.never !== head.never) {
      pair.edits.push({
        facet: 'schema',
        action: head.never ? 'closed' : 'opened',
        effect: head.never ? 'narrows' : 'widens',
        base: { place: { ...base.node, part: 'key' }, value: base.node.value },
        head: { place: { ...head.node, part: 'key' }, value: head.node.value },
        from: !base.never,
        to: !head.never,
      });
    }
    for (const compareFacet of FACETS) pair.edits.push(...compareFacet(base, head));
    pair.edits.push(...compareOpenness(base, head));
    this.addProperties(pair, base, head);
    this.addChildren(pair, 'items', itemSchemas(base), itemSchemas(head));
    this.addAdditional(pair, base, head);
    this.addNot(pair, base, head);
  }

  private addProperties(pair: Pair, base: SchemaView, head: SchemaView): void {
    const { edits, shared } = compareProperties(base, head);
    pair.edits.push(...edits);
    for (const property of shared) {
      const child = this.enqueueProperty(property.base, property.head);
      if (child !== null)
        pair.children.push({
          pair: child,
          role: 'property',
          name: property.name,
          readOnly: property.readOnly,
          writeOnly: property.writeOnly,
        });
    }
  }

  /** Members of both conjunctions that are the same object cancel out; the rest is compared as a whole. */
  private enqueueProperty(base: readonly SchemaNode[], head: readonly SchemaNode[]): Pair | null {
    if (base.length === 1 && head.length === 1) return this.enqueue(base, head);
    const isSame = (left: SchemaNode, right: SchemaNode) =>
      left.value === right.value && !this.taint.reaches(right.value, right.file.path);
    const before = base.filter((left) => !head.some((right) => isSame(left, right)));
    const after = head.filter((right) => !base.some((left) => isSame(left, right)));
    if (before.length === 0 && after.length === 0) return null;
    return this.enqueue(
      before.length === 0 ? base : after.length === 0 ? base : before,
      before.length === 0 || after.length === 0 ? head : after,
    );
  }

  private addChildren(
    pair: Pair,
    role: ChildPair['role'],
    base: readonly SchemaNode[],
    head: readonly SchemaNode[],
  ): void {
    if (base.length === 0 && head.length === 0) return;
    if (base.length === 0 || head.length === 0) {
      const [schema] = base.length === 0 ? head : base;
      if (schema === undefined || isTrivial(schema)) return;
      const place = {
        place: { file: schema.file, pointer: schema.pointer, part: 'key' as const },
        value: schema.value,
      };
      const edit: SchemaEdit = {
        facet: role,
        action: base.length === 0 ? 'added' : 'removed',
        effect: base.length === 0 ? 'narrows' : 'widens',
        base: base.length === 0 ? null : place,
        head: base.length === 0 ? place : null,
        from: null,
        to: null,
      };
      pair.edits.push(edit);
      return;
    }
    const child = this.enqueueProperty(base, head);
    if (child !== null) pair.children.push({ pair: child, role, name: null, readOnly: false, writeOnly: false });
  }

  private addAdditional(pair: Pair, base: SchemaView, head: SchemaView): void {
    const [before, after] = [openness(base), openness(head)];
    if (before.kind !== 'schema' || after.kind !== 'schema') return;
    const child = this.enqueue([before.schema], [after.schema]);
    if (child !== null)
      pair.children.push({ pair: child, role: 'additional', name: null, readOnly: false, writeOnly: false });
  }

  private addNot(pair: Pair, base: SchemaView, head: SchemaView): void {
    const read = (view: SchemaView) =>
      view.parts.flatMap((part) => (member(part.value, 'not') === undefined ? [] : [childSchema(part, 'not')]));
    const [before] = read(base);
    const [after] = read(head);
    if (before === undefined || after === undefined) {
      const schema = before ?? after;
      if (schema === undefined) return;
      const place = {
        place: { file: schema.file, pointer: schema.pointer, part: 'key' as const },
        value: schema.value,
      };
      pair.edits.push({
        facet: 'not',
        action: before === undefined ? 'added' : 'removed',
        effect: before === undefined ? 'narrows' : 'widens',
        base: before === undefined ? null : place,
        head: before === undefined ? place : null,
        from: null,
        to: null,
      });
      return;
    }
    const child = this.enqueue([before], [after]);
    if (child !== null) pair.children.push({ pair: child, role: 'not', name: null, readOnly: false, writeOnly: false });
  }

  /** Adds a compared branch of a union, or the whole of what was wrapped in one. */
  link(parent: Pair, base: SchemaNode, head: SchemaNode, role: 'branch' | 'whole'): void {
    const child = this.enqueue([base], [head]);
    if (child !== null) parent.children.push({ pair: child, role, name: null, readOnly: false, writeOnly: false });
  }
}

function childSchema(part: Node<JsonObject>, keyword: string): SchemaNode {
  return {
    value: part.value[keyword] as SchemaNode['value'],
    file: part.file,
    pointer: { parent: part.pointer, key: keyword },
  };
}

/** A reference that leads nowhere any more, or does again: nobody knows what is accepted on that side. */
function resolvability({ base, head }: Pair, lost: boolean): SchemaEdit {
  const place = (node: SchemaNode) => ({
    place: { file: node.file, pointer: node.pointer, part: 'key' as const },
    value: node.value,
  });
  const [known, unknown] = ['resolved', 'a reference that leads nowhere'];
  return {
    facet: 'schema',
    action: lost ? 'unresolved' : 'resolved',
    effect: 'unknown',
    base: place(base),
    head: place(head),
    from: lost ? known : unknown,
    to: lost ? unknown : known,
  };
}

function isTrivial(schema: SchemaNode): boolean {
  return schema.value === true || (typeof schema.value === 'object' && Object.keys(schema.value).length === 0);
}

function joinViews(nodes: readonly SchemaNode[], dialect: Dialect): SchemaView {
  const views = nodes.map((node) => viewSchema(node, dialect));
  const [first] = views;
  if (first === undefined) throw new Error('a conjunction has at least one member');
  if (views.length === 1) return first;
  return {
    ...first,
    parts: views.flatMap((view) => view.parts),
    never: views.some((view) => view.never),
    incomplete: views.some((view) => view.incomplete),
  };
}
