/** How parameters, headers and parts of forms are written on the wire. Compared by effect, not by spelling. */
import { acceptsType, firstKeyword, itemSchemas, viewSchema } from '../../knowledge/schema.ts';
import { member, stringMember } from '../../knowledge/value.ts';
import type { Dialect } from '../../model/api.ts';
import type { Node, SchemaNode } from '../../model/node.ts';

export interface Serialisation {
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type of what uses `content`; `null`: it uses a style. */
  readonly mediaType: string | null;
  /** The member that says so, for its place. */
  readonly keyword: string;
}

/** What is serialised: a parameter, or a header, which is written like a parameter of a header. */
export interface Serialised {
  readonly node: Node;
  readonly in: string;
  readonly schema: SchemaNode | null;
  readonly mediaType: string | null;
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
export function serialisationOf(serialised: Serialised, dialect: Dialect): Serialisation {
  const { value } = serialised.node;
  const isList = serialised.schema === null || isStructured(serialised.schema, dialect);
  const allowReserved = member(value, 'allowReserved') === true;
  if (dialect === '2.0') {
    const [style, explode] = COLLECTION_FORMATS[stringMember(value, 'collectionFormat') ?? 'csv'] ?? ['form', false];
    const own = style === 'form' && (serialised.in === 'path' || serialised.in === 'header') ? 'simple' : style;
    return {
      style: isList ? own : '',
      explode: isList && explode,
      allowReserved,
      mediaType: null,
      keyword: 'collectionFormat',
    };
  }
  const style =
    stringMember(value, 'style') ?? (serialised.in === 'query' || serialised.in === 'cookie' ? 'form' : 'simple');
  const stated = member(value, 'explode');
  const explode = typeof stated === 'boolean' ? stated : style === 'form';
  const keyword = serialised.mediaType !== null ? 'content' : stated === undefined ? 'style' : 'explode';
  if (serialised.mediaType !== null)
    return { style: '', explode: false, allowReserved: false, mediaType: serialised.mediaType, keyword };
  // Matrix and label styles change plain values too; the others only separate what has parts.
  const matters = isList || style === 'matrix' || style === 'label';
  return { style: matters ? style : '', explode: matters && explode, allowReserved, mediaType: null, keyword };
}

function isStructured(schema: SchemaNode, dialect: Dialect): boolean {
  const view = viewSchema(schema, dialect);
  return acceptsType(view, 'array') || acceptsType(view, 'object');
}

/** How a part of a form is written (OpenAPI 3.1.1 §4.8.15). */
export interface PartEncoding {
  readonly contentType: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/** The effective encoding of a property; `encoding` is its entry, or `undefined`. */
export function encodingOf(encoding: unknown, schema: SchemaNode, dialect: Dialect): PartEncoding {
  const style = stringMember(encoding, 'style') ?? 'form';
  const explode = member(encoding, 'explode');
  const matters = isStructured(schema, dialect);
  return {
    contentType: stringMember(encoding, 'contentType')?.toLowerCase().replace(/\s+/g, '') ?? usualType(schema, dialect),
    style: matters ? style : '',
    explode: matters && (typeof explode === 'boolean' ? explode : style === 'form'),
    allowReserved: member(encoding, 'allowReserved') === true,
  };
}

/** The media type of a part that names none, by its schema. */
function usualType(schema: SchemaNode, dialect: Dialect, depth = 3): string {
  const view = viewSchema(schema, dialect);
  if (firstKeyword(view, 'contentEncoding') !== null || isBytes(firstKeyword(view, 'format')?.value))
    return 'application/octet-stream';
  const [items] = itemSchemas(view);
  if (acceptsType(view, 'array') && !acceptsType(view, 'string') && items !== undefined && depth > 0)
    return usualType(items, dialect, depth - 1);
  return acceptsType(view, 'object') && !acceptsType(view, 'string') ? 'application/json' : 'text/plain';
}

function isBytes(format: unknown): boolean {
  return format === 'binary' || format === 'byte' || format === 'base64';
}
