/** Finds answers that nobody described, or that describe what cannot be. */
import { isHealthPath } from '../../../knowledge/path-names.ts';
import { placeOf, placeOfMember } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const missingSuccess: Predicate<'operation'> = {
  name: 'missing-success',
  targets: ['operation'],
  options: {},
  check({ operation }): readonly Hit[] {
    const { responses, node } = operation;
    if (responses.length === 0 || responses.some(({ status }) => /^([123]|default)/.test(status))) return NO_HIT;
    return [{ place: placeOfMember(node, 'responses'), detail: 'success' }];
  },
};

export const impossibleContent: Predicate<'response'> = {
  name: 'impossible-content',
  targets: ['response'],
  options: {},
  check({ response, operations }): readonly Hit[] {
    const { status, content } = response;
    const [first] = content;
    if (first === undefined) return NO_HIT;
    // RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5, §9.3.2.
    const isBodiless = /^(1..|204|205|304)$/.test(status);
    const isHead = operations.length > 0 && operations.every(({ key }) => key.method === 'HEAD');
    if (!isBodiless && !isHead) return NO_HIT;
    return [
      { place: placeOf(first.node), arguments: { status, why: isHead ? 'an answer to HEAD' : `an answer ${status}` } },
    ];
  },
};

export const ownErrorFormat: Predicate<'document'> = {
  name: 'own-error-format',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    const errors = api.operations.flatMap((operation) =>
      operation.responses
        .filter(({ status, content }) => /^[45]/.test(status) && content.length > 0)
        .map((response) => ({ operation, response })),
    );
    const own = errors.filter(
      ({ response }) => !response.content.some(({ name }) => /^application\/problem\+/i.test(name)),
    );
    const [first] = own;
    if (first === undefined) return [];
    const operations = new Map(own.map(({ operation }) => [operation, operation.key]));
    return [
      {
        place: placeOf(first.response.node),
        detail: 'error format',
        arguments: { count: own.length, all: errors.length },
        reachedBy: [...operations.values()],
      },
    ];
  },
};

export const looseRedirect: Predicate<'response'> = {
  name: 'loose-redirect',
  targets: ['response'],
  options: {},
  check({ response, operations }): readonly Hit[] {
    if (!/^30[12378]$|^3XX$/.test(response.status) || operations.every(({ key }) => isHealthPath(key.path)))
      return NO_HIT;
    const location = response.headers.find(({ name }) => name.toLowerCase() === 'location');
    if (location !== undefined && isRestrictedHeader(location.schema?.value)) return NO_HIT;
    return [
      {
        place: placeOf(location?.node ?? response.node),
        arguments: {
          status: response.status,
          lack: location === undefined ? 'no Location header is described' : 'its Location header may be any address',
        },
      },
    ];
  },
};

function isRestrictedHeader(schema: unknown): boolean {
  return (
    typeof schema === 'object' &&
    schema !== null &&
    ['enum', 'const', 'pattern'].some((key) => Object.hasOwn(schema, key))
  );
}
