/** Compares how the parts of a form or multipart body are written, and the headers that go with them. */
import { canonicalText, propertiesOf, viewSchema } from '../../knowledge/schema.ts';
import { childIfPresent, isObject, member } from '../../knowledge/value.ts';
import type { Dialect, MediaType } from '../../model/api.ts';
import type { Node, SchemaNode } from '../../model/node.ts';
import { compareHeaderLists, readHeaderList } from './compare-headers.ts';
import type { SchemaUse } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { changedAt, changedMember } from './node-place.ts';
import { encodingOf, type PartEncoding } from './serialisation.ts';
import { tell } from './tell.ts';

/** Members that list the encodings of parts by position (OpenAPI 3.2.0 §4.15); compared as wholes. */
const POSITIONAL = ['prefixEncoding', 'itemEncoding'];

export function compareEncodings(old: MediaType, now: MediaType, use: SchemaUse, comparison: Comparison): void {
  for (const name of POSITIONAL) comparePositional(name, old, now, use, comparison);
  const [before, after] = [encodingsOf(old), encodingsOf(now)];
  if (before?.value === after?.value) return;
  const { baseDialect, headDialect } = comparison.relation;
  const [had, has] = [partsOf(old, baseDialect), partsOf(now, headDialect)];
  for (const name of new Set([...Object.keys(before?.value ?? {}), ...Object.keys(after?.value ?? {})])) {
    // A part that comes or goes tells its encoding with it.
    const [was, is] = [had.get(name)?.[0], has.get(name)?.[0]];
    if (was === undefined || is === undefined) continue;
    const sides = { old: entryOf(before, name), now: entryOf(after, name) };
    const from = encodingOf(sides.old?.value, was, baseDialect);
    const to = encodingOf(sides.now?.value, is, headDialect);
    const common = { use: { ...use, label: `${use.label} | .${name}` }, name, sides, mediaTypes: { old, now } };
    for (const facet of FACETS) if (from[facet] !== to[facet]) reportFacet(facet, from, to, common, comparison);
    compareHeaderLists(
      readHeaderList(sides.old, baseDialect),
      readHeaderList(sides.now, headDialect),
      { ...common.use, root: 'header' },
      `${use.side}-body-encoding-header`,
      comparison,
    );
  }
}

const FACETS = ['contentType', 'style', 'explode', 'allowReserved'] as const;

const IDS: Readonly<Record<keyof PartEncoding, string>> = {
  contentType: 'content-type',
  style: 'style',
  explode: 'explode',
  allowReserved: 'allow-reserved',
};

interface Part {
  readonly use: SchemaUse;
  readonly name: string;
  readonly sides: { readonly old: Node | undefined; readonly now: Node | undefined };
  readonly mediaTypes: { readonly old: MediaType; readonly now: MediaType };
}

function reportFacet(
  facet: keyof PartEncoding,
  from: PartEncoding,
  to: PartEncoding,
  { use, name, sides, mediaTypes }: Part,
  comparison: Comparison,
): void {
  const place = (entry: Node | undefined, mediaType: MediaType) =>
    entry === undefined ? changedAt(mediaType.node) : (changedMember(entry, facet) ?? changedAt(entry));
  tell(comparison, {
    operation: use.operation,
    id: `${use.side}-body-encoding-${IDS[facet]}-changed`,
    what: `encoding ${facet} ${name}`,
    base: place(sides.old, mediaTypes.old),
    head: place(sides.now, mediaTypes.now),
    node: mediaTypes.now.node,
    subject: `part ${name}`,
    detail: use.label,
    from: String(from[facet]),
    to: String(to[facet]),
  });
}

function comparePositional(name: string, old: MediaType, now: MediaType, use: SchemaUse, comparison: Comparison): void {
  const [before, after] = [member(old.node.value, name), member(now.node.value, name)];
  const text = (value: unknown) => (value === undefined ? '' : canonicalText(value));
  if (before === after || text(before) === text(after)) return;
  tell(comparison, {
    operation: use.operation,
    id: `${use.side}-body-encoding-changed`,
    what: `encoding ${name}`,
    base: changedMember(old.node, name) ?? changedAt(old.node),
    head: changedMember(now.node, name) ?? changedAt(now.node),
    node: now.node,
    subject: name,
    detail: use.label,
    from: text(before).slice(0, 200),
    to: text(after).slice(0, 200),
  });
}

function encodingsOf({ node }: MediaType): Node<Readonly<Record<string, unknown>>> | undefined {
  const found = childIfPresent(node, 'encoding');
  return found !== undefined && isObject(found.value) ? (found as Node<Readonly<Record<string, unknown>>>) : undefined;
}

function entryOf(encodings: Node | undefined, name: string): Node | undefined {
  return encodings === undefined ? undefined : childIfPresent(encodings, name);
}

function partsOf({ schema }: MediaType, dialect: Dialect): ReadonlyMap<string, readonly SchemaNode[]> {
  return schema === null ? new Map() : propertiesOf(viewSchema(schema, dialect));
}
