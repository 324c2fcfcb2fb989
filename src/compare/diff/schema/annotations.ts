/** Compares what schemas say about values without refusing any: defaults, content, discriminators, XML. */
import { canonicalText, firstKeyword } from '../../../knowledge/schema.ts';
import { isObject, member, stringMember } from '../../../knowledge/value.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { Conjunction } from './conjunction.ts';
import { displayed, keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';
import type { Facet } from './vocabulary.ts';

export type Found = ReturnType<typeof firstKeyword>;

export function placeOfFound(found: Found, keyword: string): ChangedPlace | null {
  return found === null ? null : keywordPlace(found.node, keyword, found.value);
}

export function isSame(before: Found, after: Found): boolean {
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
      base: placeOfFound(before, keyword),
      head: placeOfFound(after, keyword),
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
      base: placeOfFound(firstKeyword(base, 'xml'), 'xml'),
      head: placeOfFound(firstKeyword(head, 'xml'), 'xml'),
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
    base: placeOfFound(before, 'discriminator'),
    head: placeOfFound(after, 'discriminator'),
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
