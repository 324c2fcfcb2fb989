/** Compares accepted types, null included or apart, and formats, which oasdiff and we tell as types. */
import { firstKeyword, type SchemaView, typesOf } from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import { keywordPlace } from './keyword-place.ts';
import { alsoAcceptsNull } from './nullable-union.ts';
import type { SchemaEdit } from './schema-edit.ts';

export function compareTypes(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [acceptedTypes(base), acceptedTypes(head)];
  const plain = compareSets(base, head, withoutNull(before), withoutNull(after));
  const edits = plain === null ? compareFormats(base, head) : [plain];
  if (before !== null && after !== null && before.has('null') !== after.has('null'))
    edits.push(nullability(base, head, after.has('null')));
  return edits;
}

/** With what a union around the schema adds, and `file` of Swagger 2.0 as the text that later versions call it. */
function acceptedTypes(view: SchemaView): ReadonlySet<string> | null {
  const types = typesOf(view);
  if (types === null) return null;
  const all = new Set([...types].map((type) => (type === 'file' ? 'string' : type)));
  if (alsoAcceptsNull(view)) all.add('null');
  return all;
}

function withoutNull(types: ReadonlySet<string> | null): ReadonlySet<string> | null {
  return types === null ? null : new Set([...types].filter((type) => type !== 'null'));
}

function compareSets(
  base: SchemaView,
  head: SchemaView,
  before: ReadonlySet<string> | null,
  after: ReadonlySet<string> | null,
): SchemaEdit | null {
  const narrows = includes(before, after);
  const widens = includes(after, before);
  if (narrows && widens) return null;
  const effect: Effect = narrows ? 'narrows' : widens ? 'widens' : areDisjoint(before, after) ? 'replaces' : 'unknown';
  const isList = (before?.size ?? 1) > 1 || (after?.size ?? 1) > 1;
  const action =
    effect === 'unknown' || effect === 'replaces'
      ? 'changed'
      : isList && before !== null && after !== null
        ? effect === 'narrows'
          ? 'narrowed'
          : 'widened'
        : effect === 'narrows'
          ? 'specialized'
          : 'generalized';
  return {
    facet: 'type',
    idFacet: action === 'narrowed' || action === 'widened' ? 'list-of-types' : 'type',
    action,
    effect,
    base: placeOfKeyword(base, 'type'),
    head: placeOfKeyword(head, 'type'),
    from: textOf(before),
    to: textOf(after),
  };
}

/** True when everything `inner` accepts is accepted by `outer`. */
function includes(outer: ReadonlySet<string> | null, inner: ReadonlySet<string> | null): boolean {
  if (outer === null) return true;
  return inner !== null && [...inner].every((type) => outer.has(type) || (type === 'integer' && outer.has('number')));
}

function areDisjoint(before: ReadonlySet<string> | null, after: ReadonlySet<string> | null): boolean {
  if (before === null || after === null) return false;
  const isShared = (type: string): boolean =>
    after.has(type) || (type === 'integer' && after.has('number')) || (type === 'number' && after.has('integer'));
  return ![...before].some(isShared);
}

function textOf(types: ReadonlySet<string> | null): string {
  return types === null ? 'any type' : [...types].join(' or ') || 'null';
}

function placeOfKeyword(view: SchemaView, keyword: string): ChangedPlace | null {
  const found = firstKeyword(view, keyword);
  return found === null ? null : keywordPlace(found.node, keyword, found.value);
}

function nullability(base: SchemaView, head: SchemaView, nullable: boolean): SchemaEdit {
  const place = (view: SchemaView) =>
    placeOfKeyword(view, 'nullable') ?? placeOfKeyword(view, 'x-nullable') ?? placeOfKeyword(view, 'type');
  return {
    facet: 'nullable',
    idFacet: '',
    action: nullable ? 'became-nullable' : 'became-not-nullable',
    effect: nullable ? 'widens' : 'narrows',
    base: place(base),
    head: place(head),
    from: nullable ? 'null refused' : 'null accepted',
    to: nullable ? 'null accepted' : 'null refused',
  };
}

/** Formats whose values are all values of another: `<inner> <outer>`. */
const WIDER_FORMATS: ReadonlySet<string> = new Set([
  'int32 int64',
  'float double',
  'uuid string',
  'email idn-email',
  'hostname idn-hostname',
  'uri uri-reference',
  'uri iri',
  'int8 int16',
  'int16 int32',
]);

function compareFormats(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [formatOf(base), formatOf(head)];
  if (before === after || (base.dialect !== head.dialect && isOpaque(before) && isOpaque(after))) return [];
  const effect: Effect = effectOf(before, after);
  const action = effect === 'narrows' ? 'specialized' : effect === 'widens' ? 'generalized' : 'changed';
  return [
    {
      facet: 'format',
      idFacet: 'type',
      action,
      effect,
      base: placeOfKeyword(base, 'format'),
      head: placeOfKeyword(head, 'format'),
      from: before,
      to: after,
    },
  ];
}

function effectOf(before: string | null, after: string | null): Effect {
  if (before === null) return 'narrows';
  if (after === null || WIDER_FORMATS.has(`${before} ${after}`)) return 'widens';
  if (WIDER_FORMATS.has(`${after} ${before}`)) return 'narrows';
  return DISTINCT_FORMATS.has(before) && DISTINCT_FORMATS.has(after) ? 'replaces' : 'unknown';
}

/** Formats of which no value is a value of another. */
const DISTINCT_FORMATS: ReadonlySet<string> = new Set(['uuid', 'date', 'date-time', 'email', 'ipv4', 'ipv6']);

/** The format; OpenAPI 3.1 says `byte` and `binary` of earlier versions by `contentEncoding` and `contentMediaType`. */
function formatOf(view: SchemaView): string | null {
  const format = firstKeyword(view, 'format')?.value;
  if (typeof format === 'string') return format;
  if (firstKeyword(view, 'type')?.value === 'file') return 'binary';
  if (firstKeyword(view, 'contentEncoding')?.value === 'base64') return 'byte';
  return firstKeyword(view, 'contentMediaType')?.value === 'application/octet-stream' ? 'binary' : null;
}

/** Bytes that are no text: 3.1 describes them by the media type alone. */
function isOpaque(format: string | null): boolean {
  return format === 'binary' || format === null;
}
