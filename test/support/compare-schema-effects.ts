/** Two schemas → what the relation says of the values they accept, as a whole and edit by edit. */
import { conjoinEffects, effectAt } from '../../src/compare/diff/schema/effects.ts';
import { Reach } from '../../src/compare/diff/schema/reach.ts';
import { SchemaRelation } from '../../src/compare/diff/schema/relation.ts';
import type { SchemaEdit } from '../../src/compare/diff/schema/schema-edit.ts';
import { Taint } from '../../src/compare/diff/taint.ts';
import { buildApis } from '../../src/inspect/api/build-apis.ts';
import { readRevisions } from '../../src/inspect/spec/read-revisions.ts';
import type { Effect } from '../../src/model/change.ts';
import { treeOf } from './tree-of.ts';

export interface Claims {
  /** `unclaimed`: it holds only if alternatives exclude each other, which was not proved. */
  readonly effect: Effect | 'unclaimed';
  readonly edits: readonly string[];
  /** Every edit reached, with those that it consists of. */
  readonly all: readonly SchemaEdit[];
}

/** A document whose one operation takes the schema; definitions are shared components. */
export function documentOf(
  schema: unknown,
  definitions: Readonly<Record<string, unknown>> = {},
  openapi = '3.1.0',
): string {
  return JSON.stringify({
    openapi,
    info: { title: 'Shop', version: '1.0.0' },
    paths: {
      '/orders': {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'ok' } },
        },
      },
    },
    components: { schemas: definitions },
  });
}

export async function claimsOf(base: string, head: string): Promise<Claims> {
  const trees = { base: treeOf({ 'openapi.json': base }), head: treeOf({ 'openapi.json': head }) };
  const revisions = await readRevisions(trees, { specs: [], exclude: [], explicit: [] });
  const [before] = buildApis(revisions.base, []);
  const [after] = buildApis(revisions.head, []);
  const [left, right] = [before, after].map((api) => api?.operations[0]?.requestBody?.content[0]?.schema);
  if (before === undefined || after === undefined || !left || !right) throw new Error('the document holds no schema');
  const relation = new SchemaRelation({
    dialects: { base: before.dialect, head: after.dialect },
    taint: new Taint(before.file, after.file),
    clock: { asOf: '2026-01-01', noticeDays: { stable: 0, beta: 0 } },
  });
  const pair = relation.compare(left, right);
  const reach = new Reach();
  const reached = pair === null ? [] : reach.of(pair, 'request');
  const effects = reached.map((each) => effectAt(each.edit.effect, each.polarity));
  const isAssumed = reached.some(({ polarity }) => polarity === 'assumed');
  return {
    effect: isAssumed ? 'unclaimed' : conjoinEffects(effects),
    all: reached.flatMap(({ edit }) => [edit, ...(edit.parts ?? [])]),
    edits: reached.map((each) => {
      const { edit, polarity } = each;
      const path = pair === null ? '' : reach.pathTo(each, pair, 'request');
      return `${path} ${edit.facet} ${edit.action} ${edit.effect} ${polarity}`;
    }),
  };
}
