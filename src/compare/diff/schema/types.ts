/** Compares accepted types, null apart, and formats, which ids tell as types. */
import { allKeywords, firstKeyword, itemSchemas, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { Conjunction } from './conjunction.ts';
import { allowedValues } from './enumerations.ts';
import { keywordPlace } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

type Types = ReadonlySet<string> | null;

/** The types that the schema accepts, null included; `null`: all. A closed list of values says them too. */
export function typesAccepted(view: Conjunction): Types {
  const declared = typesOf(view);
  const values = allowedValues(view);
  if (values !== null) {
    const held = new Set([...values.values()].map(({ value }) => typeOf(value)));
    return held.size === 0 ? withNull(declared, view) : held;
  }
  return withNull(declared, view);
}

/** With what a union around the schema adds, and `file` of Swagger 2.0 as the text that later versions call it. */
function withNull(types: Types, { alsoNull }: Conjunction): Types {
  if (types === null) return null;
  const all = new Set([...types].map((type) => (type === 'file' ? 'string' : type)));
  // Every whole number is a number: naming both says no more.
  if (all.has('number')) all.delete('integer');
  if (alsoNull) all.add('null');
  return all;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** True where no value at all can be of an accepted type. */
export function isContradictory(view: Conjunction): boolean {
  return typesOf(view)?.size === 0 && !view.alsoNull;
}

export function compareTypes(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [typesAccepted(base), typesAccepted(head)];
  const plain = compareSets(base, head, withoutNull(before), withoutNull(after));
  const isListed = allowedValues(base) !== null || allowedValues(head) !== null;
  const edits = plain === null ? (isListed ? [] : compareFormats(base, head)) : [plain];
  const [wasNull, isNull] = [nullAccepted(base, before), nullAccepted(head, after)];
  if (wasNull !== null && isNull !== null && wasNull !== isNull) edits.push(nullability(base, head, isNull));
  return edits;
}

/** `null`: nothing is said of types, or only inside alternatives. */
function nullAccepted(view: Conjunction, types: Types): boolean | null {
  if (types !== null) return types.has('null');
  if (view.alsoNull) return true;
  const isRefused = view.unions.some(({ branches }) =>
    branches.every((branch) => typesOf(viewSchema(branch, view.dialect))?.has('null') === false),
  );
  return isRefused ? false : null;
}

function withoutNull(types: Types): Types {
  return types === null ? null : new Set([...types].filter((type) => type !== 'null'));
}

function compareSets(base: Conjunction, head: Conjunction, before: Types, after: Types): SchemaEdit | null {
  const effect = effectOf(before, after);
  // What a list of values says about types is told with the values, unless the types are others altogether.
  const isListed = allowedValues(base) !== null && allowedValues(head) !== null;
  if (effect === 'none' || (isListed && effect !== 'replaces')) return null;
  // Only null, before or after: that is told as nullability.
  if ((before?.size === 0) !== (after?.size === 0) && isListed) return null;
  const isList = before !== null && after !== null && (before.size > 1 || after.size > 1);
  const action =
    isList && effect !== 'replaces' && effect !== 'unknown'
      ? effect === 'narrows'
        ? 'narrowed'
        : 'widened'
      : actionOf(effect);
  const text = asText(before, after, base, head);
  return {
    facet: action === 'narrowed' || action === 'widened' ? 'list-of-types' : 'type',
    action,
    effect,
    base: typePlace(base),
    head: typePlace(head),
    from: textOf(before),
    to: textOf(after),
    ...(text === effect || isList ? {} : { asText: { effect: text, action: actionOf(text) } }),
    carries: { before: base.node, after: head.node },
  };
}

function actionOf(effect: Effect): string {
  return effect === 'narrows'
    ? 'specialized'
    : effect === 'widens'
      ? 'generalized'
      : effect === 'none'
        ? 'compatible'
        : 'changed';
}

function effectOf(before: Types, after: Types): Effect {
  const [narrows, widens] = [includes(before, after), includes(after, before)];
  if (narrows && widens) return 'none';
  return narrows ? 'narrows' : widens ? 'widens' : areDisjoint(before, after) ? 'replaces' : 'unknown';
}

/** True when everything `inner` accepts is accepted by `outer`. */
function includes(outer: Types, inner: Types): boolean {
  if (outer === null) return true;
  return inner !== null && [...inner].every((type) => outer.has(type) || (type === 'integer' && outer.has('number')));
}

/** True when no value is of a type of each. */
export function areDisjoint(before: Types, after: Types): boolean {
  if (before === null || after === null) return false;
  const isShared = (type: string): boolean =>
    after.has(type) || (type === 'integer' && after.has('number')) || (type === 'number' && after.has('integer'));
  return ![...before].some(isShared);
}

/** Where values travel as text every text is a string, and one value is a list of one (form style, OpenAPI 3.1.1 §4.12.2). */
function asText(before: Types, after: Types, base: Conjunction, head: Conjunction): Effect {
  const asSet = (types: Types, view: Conjunction): Types => {
    if (types === null || types.has('string')) return null;
    const items = types.has('array') ? itemSchemas(view) : [];
    const inside = items.map((item) => typesOf(viewSchema(item, view.dialect)));
    if (types.has('array') && (inside.length === 0 || inside.some((each) => each === null || each.has('string'))))
      return null;
    return new Set([...types, ...inside.flatMap((each) => [...(each ?? [])])]);
  };
  return isAnyText(base) && isAnyText(head)
    ? effectOf(asSet(before, base), asSet(after, head))
    : effectOf(before, after);
}

/** No format, pattern or list says which texts. */
function isAnyText(view: Conjunction): boolean {
  return (
    constraining(formatOf(view)) === null && firstKeyword(view, 'pattern') === null && allowedValues(view) === null
  );
}

function textOf(types: Types): string {
  return types === null ? 'any type' : [...types].join(' or ') || 'null';
}

function typePlace(view: Conjunction): ChangedPlace | null {
  return placeOfKeyword(view, 'type') ?? placeOfKeyword(view, 'enum') ?? placeOfKeyword(view, 'const');
}

function placeOfKeyword(view: Conjunction, keyword: string): ChangedPlace | null {
  const found = firstKeyword(view, keyword);
  return found === null ? null : keywordPlace(found.node, keyword, found.value);
}

function nullability(base: Conjunction, head: Conjunction, nullable: boolean): SchemaEdit {
  const place = (view: Conjunction) =>
    placeOfKeyword(view, 'nullable') ?? placeOfKeyword(view, 'x-nullable') ?? typePlace(view);
  return {
    facet: 'nullable',
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
  'email idn-email',
  'hostname idn-hostname',
  'uri uri-reference',
  'uri iri',
  'iri iri-reference',
  'uri-reference iri-reference',
  'int8 int16',
  'int8 int32',
  'int8 int64',
  'int16 int32',
  'int16 int64',
]);

/** Formats of which no value is a value of another. */
const DISTINCT_FORMATS: ReadonlySet<string> = new Set(['uuid', 'date', 'date-time', 'email', 'ipv4', 'ipv6']);

/** Formats that tell a form how to show the value, and accept every text. */
const FORMATS_FOR_SHOW: ReadonlySet<string> = new Set(['password', 'string', 'text', 'textarea', 'markdown', 'html']);

function compareFormats(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [formatOf(base), formatOf(head)];
  if (before === after || (base.dialect !== head.dialect && isOpaque(before) && isOpaque(after))) return [];
  const effect = effectOfFormats(constraining(before), constraining(after));
  return [
    {
      facet: 'format',
      action: actionOf(effect),
      effect,
      base: placeOfKeyword(base, 'format'),
      head: placeOfKeyword(head, 'format'),
      from: before,
      to: after,
    },
  ];
}

function constraining(format: string | null): string | null {
  return format === null || FORMATS_FOR_SHOW.has(format) ? null : format;
}

function effectOfFormats(before: string | null, after: string | null): Effect {
  if (before === after) return 'none';
  if (before === null) return 'narrows';
  if (after === null || WIDER_FORMATS.has(`${before} ${after}`)) return 'widens';
  if (WIDER_FORMATS.has(`${after} ${before}`)) return 'narrows';
  return DISTINCT_FORMATS.has(before) && DISTINCT_FORMATS.has(after) ? 'replaces' : 'unknown';
}

/** The format; OpenAPI 3.1 says `byte` and `binary` of earlier versions by `contentEncoding` and `contentMediaType`. */
function formatOf(view: Conjunction): string | null {
  const formats = new Set(
    allKeywords(view, 'format').flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  if (formats.size > 0) return [...formats].sort().join(' and ');
  if (firstKeyword(view, 'type')?.value === 'file') return 'binary';
  if (firstKeyword(view, 'contentEncoding')?.value === 'base64') return 'byte';
  return firstKeyword(view, 'contentMediaType')?.value === 'application/octet-stream' ? 'binary' : null;
}

/** Bytes that are no text: 3.1 describes them by the media type alone. */
function isOpaque(format: string | null): boolean {
  return format === 'binary' || format === null;
}
