/** Compares accepted types, null included or apart, and formats, which oasdiff and we tell as types. */
import { firstKeyword, type SchemaView, typesOf } from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import { keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

export function compareTypes(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [typesOf(base), typesOf(head)];
  const plain = compareSets(base, head, withoutNull(before), withoutNull(after));
  const edits = plain === null ? compareFormats(base, head) : [plain];
  if (before !== null && after !== null && before.has('null') !== after.has('null'))
    edits.push(nullability(base, head, after.has('null')));
  return edits;
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
  const effect: Effect = narrows ? 'narrows' : widens ? 'widens' : 'unknown';
  const isList = (before?.size ?? 1) > 1 || (after?.size ?? 1) > 1;
  const action =
    effect === 'unknown'
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
    from: !nullable,
    to: nullable,
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
  const read = (view: SchemaView) => {
    const found = firstKeyword(view, 'format');
    return typeof found?.value === 'string' ? found.value : null;
  };
  const [before, after] = [read(base), read(head)];
  if (before === after) return [];
  const effect: Effect =
    before === null
      ? 'narrows'
      : after === null || WIDER_FORMATS.has(`${before} ${after}`)
        ? 'widens'
        : WIDER_FORMATS.has(`${after} ${before}`)
          ? 'narrows'
          : 'unknown';
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
