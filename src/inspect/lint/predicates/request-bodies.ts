/** Finds request bodies where none belongs, of any kind, or that may be left out although members are required. */
import { acceptsType, branches, propertiesOf, requiredNames, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, placeOf, placeOfMember } from '../../../knowledge/value.ts';
import type { Dialect, MediaType } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { describeUse } from './support/request-use.ts';

export const unexpectedBody: Predicate<'operation'> = {
  name: 'unexpected-body',
  targets: ['operation'],
  options: {},
  check({ operation, api }): readonly Hit[] {
    const { requestBody, node } = operation;
    if (requestBody === null || operation.key.kind !== 'path') return NO_HIT;
    // Programs that write descriptions leave an empty form where there is no body.
    if (requestBody.content.every((mediaType) => isEmptyForm(mediaType, api.dialect))) return NO_HIT;
    const place = Object.hasOwn(node.value, 'requestBody')
      ? placeOfMember(node, 'requestBody')
      : placeOf(requestBody.node);
    return [{ place, detail: 'body', arguments: { method: operation.key.method } }];
  },
};

function isEmptyForm({ name, schema }: MediaType, dialect: Dialect): boolean {
  return /form-urlencoded/i.test(name) && schema !== null && propertiesOf(viewSchema(schema, dialect)).size === 0;
}

export const anyMediaType: Predicate<'request-body'> = {
  name: 'any-media-type',
  targets: ['request-body'],
  options: {},
  check({ body }): readonly Hit[] {
    const open = body.content.find(({ name }) =>
      /^(\*|application|text)\/\*$/i.test(name.split(';', 1)[0]?.trim() ?? ''),
    );
    return open === undefined ? NO_HIT : [{ place: placeOf(open.node), arguments: { mediaType: open.name } }];
  },
};

export const optionalBody: Predicate<'request-body'> = {
  name: 'optional-body',
  targets: ['request-body'],
  options: {},
  check({ body, api }): readonly Hit[] {
    if (body.required) return NO_HIT;
    for (const { schema } of body.content) {
      const [name] = schema === null ? [] : [...requiredNames(viewSchema(schema, api.dialect)).keys()];
      if (name !== undefined) return [{ arguments: { name } }];
    }
    return NO_HIT;
  },
};

export const undiscriminatedChoice: Predicate<'schema'> = {
  name: 'undiscriminated-choice',
  targets: ['schema'],
  options: {},
  glance: (value) => isObject(value) && (Array.isArray(value.oneOf) || Array.isArray(value.anyOf)),
  check(visit): readonly Hit[] {
    if (!visit.inRequest || visit.usedAs.as === 'other') return NO_HIT;
    const { view } = visit;
    if (view.parts.some(({ value }) => Object.hasOwn(value, 'discriminator'))) return NO_HIT;
    const options = [...branches(view, 'oneOf'), ...branches(view, 'anyOf')]
      .map((branch) => viewSchema(branch, view.dialect))
      .filter((branch) => typesOf(branch) !== null && acceptsType(branch, 'object'));
    if (options.length < 2) return NO_HIT;
    // Branches that demand different members tell themselves apart.
    const demands = options.map((branch) => [...requiredNames(branch).keys()].sort().join(' '));
    return new Set(demands).size === demands.length && !demands.includes('')
      ? NO_HIT
      : [{ arguments: { what: describeUse(visit.usedAs), count: options.length } }];
  },
};
