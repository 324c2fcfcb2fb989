/** Compares what schemas say about values without refusing any: defaults, content, discriminators, XML, life cycle. */
import { allKeywords, canonicalText, firstKeyword, flag } from '../../../knowledge/schema.ts';
import { isObject, member, stringMember } from '../../../knowledge/value.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { Conjunction } from './conjunction.ts';
import { displayed, keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';
import type { Facet } from './vocabulary.ts';

type Found = ReturnType<typeof firstKeyword>;

function placeOf(found: Found, keyword: string): ChangedPlace | null {
  return found === null ? null : keywordPlace(found.node, keyword, found.value);
}

function isSame(before: Found, after: Found): boolean {
  return (
    before?.value === after?.value ||
    (before !== null && after !== null && canonicalText(before.value) === canonicalText(after.value))
  );
}

/** A keyword compared as a whole. */
function compareWhole(
  facet: Facet,
  keyword: string,
  effects: Readonly<Record<'added' | 'removed' | 'changed', Effect>>,
  base: Conjunction,
  head: Conjunction,
): SchemaEdit[] {
  const [before, after] = [firstKeyword(base, keyword), firstKeyword(head, keyword)];
  if (isSame(before, after)) return [];
  const action = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [
    {
      facet,
      action,
      effect: effects[action],
      base: placeOf(before, keyword),
      head: placeOf(after, keyword),
      from: displayed(before?.value),
      to: displayed(after?.value),
    },
  ];
}

const SAYS: Readonly<Record<'added' | 'removed' | 'changed', Effect>> = {
  added: 'none',
  removed: 'none',
  changed: 'none',
};
const REPLACES = { added: 'narrows', removed: 'widens', changed: 'replaces' } as const;
const UNDECIDED = { added: 'unknown', removed: 'unknown', changed: 'unknown' } as const;

export function compareDefaults(base: Conjunction, head: Conjunction): SchemaEdit[] {
  return compareWhole('default-value', 'default', SAYS, base, head);
}

/** Earlier versions say these as formats (types.ts compares those across versions). */
export function compareContent(base: Conjunction, head: Conjunction): SchemaEdit[] {
  if (base.dialect !== head.dialect) return [];
  return [
    ...compareWhole('content-media-type', 'contentMediaType', REPLACES, base, head),
    ...compareWhole('content-encoding', 'contentEncoding', REPLACES, base, head),
  ];
}

export function compareDynamicReferences(base: Conjunction, head: Conjunction): SchemaEdit[] {
  return compareWhole('dynamic-reference', '$recursiveRef', UNDECIDED, base, head);
}

/** Prefixes are a matter of taste; everything else decides what a document of XML looks like (OpenAPI 3.1.1 §4.26). */
export function compareXml(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const read = (view: Conjunction): string => {
    const said = firstKeyword(view, 'xml')?.value;
    if (!isObject(said)) return '';
    return ['name', 'namespace', 'attribute', 'wrapped', 'nodeType']
      .filter((key) => said[key] !== undefined && said[key] !== false)
      .map((key) => `${key} ${String(displayed(said[key]))}`)
      .join(', ');
  };
  const [before, after] = [read(base), read(head)];
  if (before === after) return [];
  return [
    {
      facet: 'xml',
      action: 'changed',
      effect: 'replaces',
      base: placeOf(firstKeyword(base, 'xml'), 'xml'),
      head: placeOf(firstKeyword(head, 'xml'), 'xml'),
      from: before === '' ? null : before,
      to: after === '' ? null : after,
    },
  ];
}

/** In Swagger 2.0 the discriminator is the name of the property alone. */
export function compareDiscriminators(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [firstKeyword(base, 'discriminator'), firstKeyword(head, 'discriminator')];
  if (before === null && after === null) return [];
  const common = {
    base: placeOf(before, 'discriminator'),
    head: placeOf(after, 'discriminator'),
    effect: 'none' as const,
  };
  const [old, now] = [readDiscriminator(before), readDiscriminator(after)];
  if (before === null || after === null)
    return [
      {
        ...common,
        facet: 'discriminator',
        action: before === null ? 'added' : 'removed',
        from: old.name,
        to: now.name,
      },
    ];
  const edits: SchemaEdit[] = [];
  if (old.name !== now.name)
    edits.push({ ...common, facet: 'discriminator-property-name', action: 'changed', from: old.name, to: now.name });
  if (old.fallback !== now.fallback)
    edits.push({
      ...common,
      facet: 'discriminator-default-mapping',
      action: 'changed',
      from: old.fallback,
      to: now.fallback,
    });
  const changes = (action: string, values: readonly string[]): SchemaEdit[] =>
    values.length === 0
      ? []
      : [
          {
            ...common,
            facet: 'discriminator-mapping',
            action,
            from: action === 'added' ? null : listed(values, old.mapping),
            to: action === 'deleted' ? null : listed(values, now.mapping),
          },
        ];
  const shared = [...old.mapping.keys()].filter((value) => now.mapping.has(value));
  return [
    ...edits,
    ...changes(
      'deleted',
      [...old.mapping.keys()].filter((value) => !now.mapping.has(value)),
    ),
    ...changes(
      'added',
      [...now.mapping.keys()].filter((value) => !old.mapping.has(value)),
    ),
    ...changes(
      'changed',
      shared.filter((value) => old.mapping.get(value) !== now.mapping.get(value)),
    ),
  ];
}

interface Discriminator {
  readonly name: string | null;
  readonly fallback: string | null;
  /** Value → the name of the schema it stands for, however the reference is written. */
  readonly mapping: ReadonlyMap<string, string>;
}

function readDiscriminator(found: Found): Discriminator {
  if (typeof found?.value === 'string') return { name: found.value, fallback: null, mapping: new Map() };
  const mapping = member(found?.value, 'mapping');
  const fallback = stringMember(found?.value, 'defaultMapping');
  return {
    name: stringMember(found?.value, 'propertyName'),
    fallback: fallback === null ? null : targetName(fallback),
    mapping: new Map(
      isObject(mapping)
        ? Object.entries(mapping).flatMap(([value, target]) =>
            typeof target === 'string' ? [[value, targetName(target)] as const] : [],
          )
        : [],
    ),
  };
}

function targetName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}

function listed(values: readonly string[], mapping: ReadonlyMap<string, string>): string {
  const shown = values.slice(0, 5).map((value) => `${value} as ${mapping.get(value) ?? ''}`);
  return values.length > 5 ? `${shown.join(', ')} and ${values.length - 5} more` : shown.join(', ');
}

const LEVELS = ['draft', 'alpha', 'beta', 'stable'];

/** `deprecated`, the day on which it ends, and how settled it is. `asOf` is today. */
export function compareLifecycles(base: Conjunction, head: Conjunction, asOf: string): SchemaEdit[] {
  return [...compareDeprecation(base, head, asOf), ...compareStability(base, head)];
}

function compareDeprecation(base: Conjunction, head: Conjunction, asOf: string): SchemaEdit[] {
  const [was, is] = [flag(base, 'deprecated'), flag(head, 'deprecated')];
  const [before, after] = [firstKeyword(base, SUNSET), firstKeyword(head, SUNSET)];
  const deprecated = (view: Conjunction) => {
    const found = allKeywords(view, 'deprecated').find(({ value }) => value === true);
    return placeOf(found ?? null, 'deprecated');
  };
  const edits: SchemaEdit[] = [];
  const common = { effect: 'none' as const, from: was, to: is };
  const isOver = after !== null && dateOf(after.value) !== null && (dateOf(after.value) as string) < asOf;
  if (was !== is) {
    const action = !is
      ? 'reactivated'
      : after === null
        ? 'deprecated'
        : dateOf(after.value) === null
          ? 'deprecated-sunset-invalid'
          : 'deprecated-with-sunset';
    edits.push({ ...common, facet: 'deprecated', action, base: deprecated(base), head: deprecated(head) });
  }
  if (!is || isSame(before, after)) return edits;
  const told = {
    effect: 'none' as const,
    facet: 'sunset' as const,
    base: placeOf(before, SUNSET),
    head: placeOf(after, SUNSET),
    from: displayed(before?.value),
    to: displayed(after?.value),
  };
  // A day that has passed is sooner than anybody could react.
  if (isOver) edits.push({ ...told, action: 'date-too-small' });
  else if (was && after === null) edits.push({ ...told, action: 'deleted' });
  else if (was) edits.push({ ...told, action: 'date-changed' });
  return edits;
}

const SUNSET = 'x-sunset';

/** The day of an RFC 3339 date or date-time; `null`: it is none. */
function dateOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value : '';
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.*)?$/i.test(text) ? text.slice(0, 10) : null;
}

function compareStability(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const keyword = 'x-stability-level';
  const [before, after] = [firstKeyword(base, keyword), firstKeyword(head, keyword)];
  if (isSame(before, after)) return [];
  // What says nothing is as stable as can be.
  const level = (found: Found) => (found === null ? LEVELS.length - 1 : LEVELS.indexOf(String(found.value)));
  const [old, now] = [level(before), level(after)];
  if (old === now && old !== -1) return [];
  return [
    {
      facet: 'stability',
      action: old === -1 || now === -1 ? 'changed' : now > old ? 'increased' : 'decreased',
      effect: 'none',
      base: placeOf(before, keyword),
      head: placeOf(after, keyword),
      from: displayed(before?.value),
      to: displayed(after?.value),
    },
  ];
}
