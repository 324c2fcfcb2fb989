/** Compares the headers of responses, and of the parts of bodies: existence, requiredness, life cycle, how they are written. */
import { follow } from '../../knowledge/reference.ts';
import { isSchemaValue } from '../../knowledge/schema.ts';
import { childIfPresent, isObject, member, members } from '../../knowledge/value.ts';
import type { Dialect, Header } from '../../model/api.ts';
import type { JsonObject, Node, SchemaNode } from '../../model/node.ts';
import { compareSchemas, type SchemaUse } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { serialisationOf } from './serialisation.ts';
import { tell } from './tell.ts';

/** Whose headers they are; the ids begin with it. */
export type HeaderOwner = 'response-header' | 'request-body-encoding-header' | 'response-body-encoding-header';

/** `use.label` is that of what has the headers. */
export function compareHeaderLists(
  before: readonly Header[],
  after: readonly Header[],
  use: SchemaUse,
  owner: HeaderOwner,
  comparison: Comparison,
): void {
  const described = (headers: readonly Header[]) => headers.filter(({ name }) => name.toLowerCase() !== 'content-type');
  const { both, added, removed } = joinByKey(described(before), described(after), ({ name }) => name.toLowerCase());
  for (const header of removed) reportPresence(header, 'removed', use, owner, comparison);
  for (const header of added) reportPresence(header, 'added', use, owner, comparison);
  for (const [old, now] of both) compareHeader(old, now, use, owner, comparison);
}

/** Response headers that carry a control. */
const CONTROL_HEADERS =
  /^(ratelimit|x-ratelimit|x-rate-limit|retry-after$|strict-transport-security$|content-security-policy|x-content-type-options$|x-frame-options$|cache-control$|referrer-policy$|permissions-policy$|cross-origin-|www-authenticate$)/;

function reportPresence(
  header: Header,
  action: 'added' | 'removed',
  use: SchemaUse,
  owner: HeaderOwner,
  comparison: Comparison,
): void {
  const isResponse = owner === 'response-header';
  const presence = header.required ? 'required' : 'optional';
  tell(comparison, {
    ...about(header, use),
    id: isResponse && action === 'removed' ? `${presence}-response-header-removed` : `${owner}-${action}`,
    base: action === 'removed' ? changedAt(header.node) : null,
    head: action === 'added' ? changedAt(header.node) : null,
    meaning: isResponse ? controlMeaning(header, use, action) : null,
  });
}

/** What we promise to send; what receivers of a webhook answer protects nobody here. */
function controlMeaning(header: Header, { flow }: SchemaUse, action: 'added' | 'removed'): Meaning | null {
  if (flow === 'request' || !CONTROL_HEADERS.test(header.name.toLowerCase())) return null;
  return action === 'removed' ? meaning('control-undocumented', 'low') : meaning('control-documented', 'info');
}

function compareHeader(old: Header, now: Header, use: SchemaUse, owner: HeaderOwner, comparison: Comparison): void {
  const edited = (id: string, name: string, words: { readonly from?: string; readonly to?: string } = {}): void =>
    tell(comparison, {
      ...about(now, use),
      ...words,
      id: `${owner}-${id}`,
      base: changedMember(old.node, name) ?? changedAt(old.node),
      head: changedMember(now.node, name) ?? changedAt(now.node),
    });
  if (old.required !== now.required) edited(now.required ? 'became-required' : 'became-optional', 'required');
  if (owner === 'response-header') compareHeaderDetails(old, now, comparison, edited);
  if (old.schema === null || now.schema === null) return;
  const label = about(now, use).detail;
  compareSchemas(
    old.schema,
    now.schema,
    { ...use, root: 'header', name: now.name, mediaType: mediaTypeOf(now), label },
    comparison,
  );
}

function compareHeaderDetails(
  old: Header,
  now: Header,
  { relation }: Comparison,
  edited: (id: string, name: string, words?: { readonly from?: string; readonly to?: string }) => void,
): void {
  const isDeprecated = ({ node }: Header) => member(node.value, 'deprecated') === true;
  if (isDeprecated(old) !== isDeprecated(now)) edited(isDeprecated(now) ? 'deprecated' : 'reactivated', 'deprecated');
  const written = (header: Header, dialect: Dialect) => {
    const { mediaType, style, explode } = serialisationOf(
      { node: header.node, in: 'header', schema: header.schema, mediaType: mediaTypeOf(header) },
      dialect,
    );
    return mediaType ?? (explode ? `${style}, exploded` : style);
  };
  const [from, to] = [written(old, relation.baseDialect), written(now, relation.headDialect)];
  if (from !== to) edited('style-changed', mediaTypeOf(now) === null ? 'explode' : 'content', { from, to });
  if ((old.schema === null) !== (now.schema === null))
    edited(now.schema === null ? 'schema-removed' : 'schema-added', 'schema');
}

function mediaTypeOf({ node }: Header): string | null {
  const content = member(node.value, 'content');
  return isObject(content) ? (Object.keys(content)[0] ?? null) : null;
}

function about(header: Header, use: SchemaUse) {
  const detail = `${use.label} header ${header.name.toLowerCase()}`;
  return { operation: use.operation, node: header.node, detail, subject: `header ${header.name}` };
}

/** The `headers` of a part; those of responses are part of the model. */
export function readHeaderList(owner: Node | undefined, dialect: Dialect): readonly Header[] {
  const headers = owner === undefined || dialect === '2.0' ? undefined : childIfPresent(owner, 'headers');
  if (headers === undefined) return [];
  return members(headers).flatMap(([name, use]) => {
    const node = follow(use).node;
    if (node === undefined || !isObject(node.value)) return [];
    const schema = childIfPresent(node, 'schema');
    return [
      {
        name,
        node: node as Node<JsonObject>,
        required: member(node.value, 'required') === true,
        schema: schema !== undefined && isSchemaValue(schema.value) ? (schema as SchemaNode) : null,
      },
    ];
  });
}
