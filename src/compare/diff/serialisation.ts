/** How parameters and form fields are written on the wire: style, explode, media type. Compared by effect, not by spelling. */
import { acceptsType, canonicalText, propertiesOf, viewSchema } from '../../knowledge/schema.ts';
import { isObject, member, stringMember } from '../../knowledge/value.ts';
import type { Dialect, MediaType, Parameter } from '../../model/api.ts';

export interface Serialisation {
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type of a parameter that uses `content`; `null`: it uses a style. */
  readonly mediaType: string | null;
  /** The member that says so, for its place. */
  readonly keyword: string;
}

/** `collectionFormat` of Swagger 2.0 as style and explode (OpenAPI 3.0.4, appendix C). */
const COLLECTION_FORMATS: Readonly<Record<string, readonly [style: string, explode: boolean]>> = {
  csv: ['form', false],
  ssv: ['spaceDelimited', false],
  tsv: ['tabDelimited', false],
  pipes: ['pipeDelimited', false],
  multi: ['form', true],
};

/** The effective serialisation (OpenAPI 3.1.1 §4.8.12.2); styles do not matter for plain values. */
export function serialisationOf(parameter: Parameter, dialect: Dialect): Serialisation {
  const { value } = parameter.node;
  const isList = parameter.schema === null || isStructured(parameter, dialect);
  const allowReserved = member(value, 'allowReserved') === true;
  if (dialect === '2.0') {
    const [style, explode] = COLLECTION_FORMATS[stringMember(value, 'collectionFormat') ?? 'csv'] ?? ['form', false];
    const own = style === 'form' && (parameter.in === 'path' || parameter.in === 'header') ? 'simple' : style;
    return {
      style: isList ? own : '',
      explode: isList && explode,
      allowReserved,
      mediaType: null,
      keyword: 'collectionFormat',
    };
  }
  const style =
    stringMember(value, 'style') ?? (parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple');
  const stated = member(value, 'explode');
  const explode = typeof stated === 'boolean' ? stated : style === 'form';
  const keyword = parameter.mediaType !== null ? 'content' : stated === undefined ? 'style' : 'explode';
  if (parameter.mediaType !== null)
    return { style: '', explode: false, allowReserved: false, mediaType: parameter.mediaType, keyword };
  // Matrix and label styles change plain values too; the others only separate what has parts.
  const matters = isList || style === 'matrix' || style === 'label';
  return { style: matters ? style : '', explode: matters && explode, allowReserved, mediaType: null, keyword };
}

function isStructured({ schema }: Parameter, dialect: Dialect): boolean {
  if (schema === null) return false;
  const view = viewSchema(schema, dialect);
  return acceptsType(view, 'array') || acceptsType(view, 'object');
}

export interface FieldEncoding {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Form fields that are written differently; a field that comes or goes tells its encoding with it. */
export function changedEncodings(
  before: MediaType,
  after: MediaType,
  dialects: { readonly base: Dialect; readonly head: Dialect },
): readonly FieldEncoding[] {
  const [old, now] = [member(before.node.value, 'encoding'), member(after.node.value, 'encoding')];
  if (old === now || (old === undefined && now === undefined)) return [];
  const known = (mediaType: MediaType, dialect: Dialect) =>
    new Set(mediaType.schema === null ? [] : propertiesOf(viewSchema(mediaType.schema, dialect)).keys());
  const [hadField, hasField] = [known(before, dialects.base), known(after, dialects.head)];
  const fields = new Set([...(isObject(old) ? Object.keys(old) : []), ...(isObject(now) ? Object.keys(now) : [])]);
  return [...fields].flatMap((field) => {
    if (!hadField.has(field) || !hasField.has(field)) return [];
    const [from, to] = [textOf(member(old, field)), textOf(member(now, field))];
    // A style that is only now written down mostly says what was done before; another media type does not.
    const isStated = from !== '' && to !== '';
    const saysMediaType = /"(contentType|headers)"/.test(from + to);
    return from === to || !(isStated || saysMediaType) ? [] : [{ field, from, to }];
  });
}

function textOf(encoding: unknown): string {
  return encoding === undefined ? '' : canonicalText(encoding).slice(0, 200);
}
