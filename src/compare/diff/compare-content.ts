/** Compares what bodies may hold, by media type: names and ranges, schemas, the encoding of parts. */
import type { MediaType } from '../../model/api.ts';
import { compareEncodings } from './compare-encodings.ts';
import { compareSchemas, type SchemaUse } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { type Meaning, meaning } from './meaning.ts';
import { canonicalName, coversName, nameChange } from './media-type-names.ts';
import { changedAt } from './node-place.ts';
import { tell } from './tell.ts';

/** `use` is that of the body; its label is completed by the media type. */
export function compareContent(
  before: readonly MediaType[],
  after: readonly MediaType[],
  use: SchemaUse,
  comparison: Comparison,
): void {
  const { both, added, removed } = joinByKey(before, after, ({ name }) => canonicalName(name));
  for (const [old, now] of both) compareMediaTypes(old, now, use, comparison);
  const fresh = [...added];
  for (const old of removed) {
    const index = fresh.findIndex((now) => nameChange(old.name, now.name) !== null);
    const successor = fresh[index];
    if (successor !== undefined) {
      fresh.splice(index, 1);
      reportName(use, old, successor, comparison);
      compareMediaTypes(old, successor, use, comparison);
      continue;
    }
    const wider = after.find(({ name }) => coversName(name, old.name));
    if (wider === undefined) report(use, 'removed', old, null, comparison);
    else compareMediaTypes(old, wider, use, comparison);
  }
  for (const now of fresh) {
    // What a range of base covered was there already, described by the range.
    const wider = before.find(({ name }) => coversName(name, now.name));
    if (wider === undefined) report(use, 'added', null, now, comparison);
    else compareMediaTypes(wider, now, use, comparison);
  }
}

/** `request-body-media-type-…`, `response-media-type-…`. */
function prefixOf({ side }: SchemaUse): string {
  return side === 'request' ? 'request-body-media-type' : 'response-media-type';
}

function report(
  use: SchemaUse,
  action: 'added' | 'removed',
  old: MediaType | null,
  now: MediaType | null,
  comparison: Comparison,
): void {
  const { node, name } = (now ?? old) as MediaType;
  tell(comparison, {
    operation: use.operation,
    id: `${prefixOf(use)}-${action}`,
    // Swagger 2.0 lists names apart from the body, so the places are the same for all.
    what: `media type ${action} ${name}`,
    base: old === null ? null : changedAt(old.node),
    head: now === null ? null : changedAt(now.node),
    node,
    subject: use.label,
    detail: `${use.label} ${name}`,
    from: old?.name ?? '',
    to: now?.name ?? '',
  });
}

function reportName(use: SchemaUse, old: MediaType, now: MediaType, comparison: Comparison): void {
  tell(comparison, {
    operation: use.operation,
    id: `${prefixOf(use)}-name-${nameChange(old.name, now.name)}`,
    what: `media type ${old.name} ${now.name}`,
    base: changedAt(old.node),
    head: changedAt(now.node),
    node: now.node,
    subject: use.label,
    detail: `${use.label} ${now.name}`,
    from: old.name,
    to: now.name,
  });
}

function compareMediaTypes(old: MediaType, now: MediaType, use: SchemaUse, comparison: Comparison): void {
  const label = `${use.label} ${now.name}`;
  compareEncodings(old, now, { ...use, label }, comparison);
  if (old.schema !== null && now.schema !== null)
    compareSchemas(old.schema, now.schema, { ...use, mediaType: now.name, label }, comparison);
  else if (old.schema !== now.schema) reportSchema(use, old, now, comparison);
}

function reportSchema(use: SchemaUse, old: MediaType, now: MediaType, comparison: Comparison): void {
  const added = now.schema !== null;
  tell(comparison, {
    operation: use.operation,
    id: `${use.side}-body-media-type-schema-${added ? 'added' : 'removed'}`,
    base: changedAt(old.schema ?? old.node),
    head: changedAt(now.schema ?? now.node),
    node: now.node,
    subject: use.label === 'request' ? 'request body' : use.label,
    detail: `${use.label} ${now.name}`,
    meaning: schemaMeaning(use, added),
  });
}

function schemaMeaning({ flow }: SchemaUse, added: boolean): Meaning {
  if (flow === 'request')
    return added ? meaning('input-constraint-tightened', 'info') : meaning('input-constraint-relaxed', 'medium');
  return added ? meaning('response-closed', 'info') : meaning('response-opened', 'low');
}
