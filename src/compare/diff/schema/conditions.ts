/** Compares what a schema demands under conditions: `not`, `if`/`then`/`else`, `dependentRequired`, `dependentSchemas`, `propertyNames`. */
import {
  acceptsType,
  allKeywords,
  appliesReferenceSiblings,
  canonicalText,
  isSchemaValue,
} from '../../../knowledge/schema.ts';
import { child, isObject, members } from '../../../knowledge/value.ts';
import type { Effect } from '../../../model/change.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import type { Conjunction } from './conjunction.ts';
import { demandsSomething } from './governance.ts';
import { displayed, schemaPlace } from './keyword-place.ts';
import type { ChildLink, Linker, Pair, SchemaEdit } from './schema-edit.ts';
import type { Facet } from './vocabulary.ts';

/** The schemas of a keyword over all parts, paired: equal ones cancel out, the rest in order; what is left came or went. */
function compareSchemaKeyword(
  facet: Facet,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
  how: ChildLink,
  pair: Pair,
  linker: Linker,
): void {
  const texts = (nodes: readonly SchemaNode[]) => new Set(nodes.map(({ value }) => canonicalText(value)));
  const isAlone = before.length <= 1 && after.length <= 1;
  const [known, kept] = isAlone ? [new Set<string>(), new Set<string>()] : [texts(before), texts(after)];
  for (const [index, node] of before.entries()) {
    const same =
      kept.has(canonicalText(node.value)) && !isAlone
        ? after.find(({ value }) => canonicalText(value) === canonicalText(node.value))
        : undefined;
    if (same !== undefined) linker.link(pair, [before[index] as SchemaNode], [same], how);
  }
  const gone = isAlone ? before : before.filter(({ value }) => !kept.has(canonicalText(value)));
  const fresh = isAlone ? after : after.filter(({ value }) => !known.has(canonicalText(value)));
  const paired = Math.min(gone.length, fresh.length);
  for (let index = 0; index < paired; index += 1)
    linker.link(pair, [gone[index] as SchemaNode], [fresh[index] as SchemaNode], how);
  for (const node of gone.slice(paired)) pair.edits.push(presence(facet, 'removed', node));
  for (const node of fresh.slice(paired)) pair.edits.push(presence(facet, 'added', node));
}

function presence(facet: Facet, action: 'added' | 'removed', node: SchemaNode, said: string | null = null): SchemaEdit {
  const place = schemaPlace(node);
  return {
    facet,
    action,
    effect: action === 'added' ? 'narrows' : 'widens',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: action === 'removed' ? said : null,
    to: action === 'added' ? said : null,
  };
}

function schemasOf(view: Conjunction, keyword: string): readonly SchemaNode[] {
  return allKeywords(view, keyword).flatMap(({ value, node }) =>
    isSchemaValue(value) ? [child(node, keyword) as SchemaNode] : [],
  );
}

export function compareNot(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  compareSchemaKeyword(
    'not',
    schemasOf(base, 'not'),
    schemasOf(head, 'not'),
    { role: 'in-place', polarity: 'reversed' },
    pair,
    linker,
  );
}

export function comparePropertyNames(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  if (!acceptsType(base, 'object') || !acceptsType(head, 'object')) return;
  const read = (view: Conjunction) => schemasOf(view, 'propertyNames').filter(demandsSomething);
  compareSchemaKeyword('property-names', read(base), read(head), { role: 'names' }, pair, linker);
}

export function compareContentSchemas(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  const read = (view: Conjunction) => schemasOf(view, 'contentSchema').filter(demandsSomething);
  compareSchemaKeyword('content-schema', read(base), read(head), { role: 'content' }, pair, linker);
}

interface Condition {
  readonly part: Node<JsonObject>;
  readonly if: SchemaNode;
  readonly then: SchemaNode | null;
  readonly else: SchemaNode | null;
}

/** `then` and `else` mean nothing without `if`, and `if` nothing without them (JSON Schema 2020-12 §10.2.2). */
function conditionsOf(view: Conjunction): readonly Condition[] {
  if (!appliesReferenceSiblings(view.dialect)) return [];
  return allKeywords(view, 'if').flatMap(({ value, node }) => {
    if (!isSchemaValue(value)) return [];
    const branch = (keyword: 'then' | 'else'): SchemaNode | null => {
      if (!isSchemaValue(node.value[keyword]) || !Object.hasOwn(node.value, keyword)) return null;
      const schema = child(node, keyword) as SchemaNode;
      return demandsSomething(schema) ? schema : null;
    };
    const condition = { part: node, if: child(node, 'if') as SchemaNode, then: branch('then'), else: branch('else') };
    return condition.then === null && condition.else === null ? [] : [condition];
  });
}

export function compareConditions(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  const [before, after] = [[...conditionsOf(base)], [...conditionsOf(head)]];
  const text = ({ if: schema }: Condition) => canonicalText(schema.value);
  for (const old of [...before]) {
    const index = after.findIndex((now) => text(now) === text(old));
    if (index === -1) continue;
    const [now] = after.splice(index, 1) as [Condition];
    before.splice(before.indexOf(old), 1);
    compareCondition(old, now, 'same', pair, linker);
  }
  while (before.length > 0 && after.length > 0)
    compareCondition(before.shift() as Condition, after.shift() as Condition, 'undecided', pair, linker);
  for (const old of before) pair.edits.push(wholeCondition('removed', old));
  for (const now of after) pair.edits.push(wholeCondition('added', now));
}

/** With the same condition a stricter `then` is stricter; with another one nothing is certain. */
function compareCondition(
  old: Condition,
  now: Condition,
  polarity: 'same' | 'undecided',
  pair: Pair,
  linker: Linker,
): void {
  linker.link(pair, [old.if], [now.if], { role: 'in-place', polarity: 'undecided', decidesEvaluation: true });
  for (const keyword of ['then', 'else'] as const) {
    const [was, is] = [old[keyword], now[keyword]];
    if (was !== null && is !== null)
      linker.link(pair, [was], [is], { role: 'in-place', polarity, decidesEvaluation: true });
    else if (was !== null || is !== null) {
      const edit = presence(keyword, is === null ? 'removed' : 'added', (is ?? was) as SchemaNode);
      pair.edits.push(polarity === 'same' ? edit : { ...edit, effect: 'unknown' });
    }
  }
}

function wholeCondition(action: 'added' | 'removed', { if: condition, then: met, else: unmet }: Condition): SchemaEdit {
  const parts = [
    ...(met === null ? [] : [presence('then', action, met)]),
    ...(unmet === null ? [] : [presence('else', action, unmet)]),
  ];
  return { ...presence('if', action, condition, displayed(condition.value) as string | null), parts };
}

interface Dependencies {
  readonly required: ReadonlyMap<string, { readonly names: readonly string[]; readonly node: Node }>;
  readonly schemas: ReadonlyMap<string, readonly SchemaNode[]>;
}

/** `dependencies` of earlier drafts holds both kinds. */
function dependenciesOf(view: Conjunction): Dependencies {
  const required = new Map<string, { names: string[]; node: Node }>();
  const schemas = new Map<string, SchemaNode[]>();
  for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
    for (const { value, node } of allKeywords(view, keyword)) {
      if (!isObject(value)) continue;
      for (const [name, entry] of members(child(node, keyword))) {
        if (Array.isArray(entry.value)) {
          const known = required.get(name);
          const names = entry.value.filter((item): item is string => typeof item === 'string');
          if (known === undefined) required.set(name, { names, node: entry });
          else known.names.push(...names);
        } else if (isSchemaValue(entry.value) && demandsSomething(entry as SchemaNode)) {
          const known = schemas.get(name);
          if (known === undefined) schemas.set(name, [entry as SchemaNode]);
          else known.push(entry as SchemaNode);
        }
      }
    }
  }
  return { required, schemas };
}

export function compareDependencies(base: Conjunction, head: Conjunction, pair: Pair, linker: Linker): void {
  if (!acceptsType(base, 'object') || !acceptsType(head, 'object')) return;
  const [before, after] = [dependenciesOf(base), dependenciesOf(head)];
  for (const name of new Set([...before.required.keys(), ...after.required.keys()])) {
    const edit = compareRequired(name, before.required.get(name), after.required.get(name));
    if (edit !== null) pair.edits.push(edit);
  }
  for (const name of new Set([...before.schemas.keys(), ...after.schemas.keys()])) {
    const [old, now] = [before.schemas.get(name), after.schemas.get(name)];
    if (old !== undefined && now !== undefined)
      linker.link(pair, old, now, { role: 'in-place', decidesEvaluation: true });
    else
      pair.edits.push(
        presence(
          'dependent-schema',
          now === undefined ? 'removed' : 'added',
          ((now ?? old) as readonly SchemaNode[])[0] as SchemaNode,
          name,
        ),
      );
  }
}

type Required = { readonly names: readonly string[]; readonly node: Node } | undefined;

function compareRequired(name: string, old: Required, now: Required): SchemaEdit | null {
  const [before, after] = [new Set(old?.names), new Set(now?.names)];
  const isNarrower = [...before].every((each) => after.has(each));
  const isWider = [...after].every((each) => before.has(each));
  if (isNarrower && isWider) return null;
  const effect: Effect = isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
  const says = (names: ReadonlySet<string>) =>
    names.size === 0 ? null : `${name}: ${[...names].slice(0, 5).join(', ')}`;
  return {
    facet: 'dependent-required',
    action: before.size === 0 ? 'added' : after.size === 0 ? 'removed' : 'changed',
    effect,
    base: old === undefined ? null : schemaPlace(old.node),
    head: now === undefined ? null : schemaPlace(now.node),
    from: says(before),
    to: says(after),
  };
}
