/** Finds uploads of any size, or of any kind of file. */
import { isByteMediaType } from '../../../knowledge/media-type.ts';
import { propertiesOf, type SchemaView, sizeBound, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import { isBinary } from '../../../knowledge/string-bounds.ts';
import { child, childIfPresent, isObject, member, placeOf, stringMember } from '../../../knowledge/value.ts';
import type { Api, MediaType, Operation } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unlimitedUpload: Predicate<'request-body'> = {
  name: 'unlimited-upload',
  targets: ['request-body'],
  options: {
    missing: { type: 'string', default: 'size', allowed: ['size', 'type'], help: 'Which limit to look for.' },
  },
  check({ body, operations, api }, { missing }): readonly Hit[] {
    for (const mediaType of body.content) {
      const files = filesOf(mediaType, api);
      if (files.length === 0) continue;
      if (missing === 'size' && statesSize(body.node, operations)) return NO_HIT;
      const open = files.find((file) =>
        missing === 'size' ? !isSized(file.view) : !isTyped(file.view, file.name, mediaType),
      );
      if (open === undefined) continue;
      return [{ place: open.place, arguments: { what: open.name ?? mediaType.name } }];
    }
    return NO_HIT;
  },
};

interface File {
  readonly name: string | null;
  readonly view: SchemaView | null;
  readonly place: ReturnType<typeof placeOf>;
}

/** The whole body, or the parts of a form that are files. */
function filesOf(mediaType: MediaType, { dialect }: Api): readonly File[] {
  const { schema, name } = mediaType;
  const view = schema === null ? null : viewSchema(schema, dialect);
  if (isByteMediaType(name) && (view === null || typesOf(view)?.has('object') !== true))
    return [{ name: null, view, place: placeOf(mediaType.node) }];
  if (view === null || !/^multipart\//i.test(name)) return [];
  return [...propertiesOf(view)].flatMap(([part, [node]]) => {
    if (node === undefined) return [];
    const own = viewSchema(node, dialect);
    return isFile(own) ? [{ name: part, view: own, place: placeOf(node) }] : [];
  });
}

function isFile(view: SchemaView): boolean {
  return isBinary(view) || typesOf(view)?.has('file') === true;
}

function isSized(view: SchemaView | null): boolean {
  return view !== null && sizeBound(view, 'maxLength') !== null;
}

const KINDS = /^[a-z]+\/[a-z0-9.+-]+$/i;

/** `contentMediaType` (3.1), `encoding.<part>.contentType` (3.x), or a media type that is not just bytes. */
function isTyped(view: SchemaView | null, part: string | null, { node, name }: MediaType): boolean {
  if (view?.parts.some(({ value }) => KINDS.test(stringMember(value, 'contentMediaType') ?? ''))) return true;
  if (part === null) return !/octet-stream/i.test(name);
  const encoding = childIfPresent(node, 'encoding');
  const own = encoding === undefined ? undefined : member(encoding.value, part);
  return isObject(own) && stringMember(own, 'contentType') !== null && !/octet-stream|\*/.test(String(own.contentType));
}

/** What people write where no keyword fits: a size in prose, the answer 413, or an extension. */
function statesSize(body: Node, operations: readonly Operation[]): boolean {
  return operations.every(
    ({ node, responses }) =>
      responses.some(({ status }) => status === '413') ||
      [body, node].some(({ value }) => saysSize(value)) ||
      saysSize(childIfPresent(node, 'requestBody') === undefined ? null : child(node, 'requestBody').value),
  );
}

function saysSize(value: unknown): boolean {
  if (!isObject(value)) return false;
  const text = `${stringMember(value, 'description') ?? ''} ${stringMember(value, 'summary') ?? ''}`.slice(0, 5000);
  if (/\d\s?(kb|mb|gb|kib|mib|gib|kilobytes?|megabytes?|gigabytes?|bytes)\b/i.test(text)) return true;
  return Object.keys(value).some((key) =>
    /^x-.*(max|limit).*(size|length|bytes)|^x-.*(size|body|upload)-?limit/i.test(key),
  );
}
