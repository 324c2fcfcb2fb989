/** Finds APIs that say nothing about limits on how often they may be called: once for each API, naming the operations. */
import { isHealthPath } from '../../../knowledge/path-names.ts';
import { isObject } from '../../../knowledge/value.ts';
import type { Api, Operation } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const undocumentedRateLimit: Predicate<'document'> = {
  name: 'undocumented-rate-limit',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    if (hasLimitExtension(api.root)) return NO_HIT;
    const callable = api.operations.filter(({ key }) => !isHealthPath(key.path));
    const unlimited = callable.filter((operation) => !saysLimit(operation, api));
    if (unlimited.length === 0) return NO_HIT;
    const count =
      unlimited.length === callable.length
        ? callable.length === 1
          ? 'its only operation'
          : `any of its ${callable.length} operations`
        : `${unlimited.length} of its ${callable.length} operations`;
    return [{ arguments: { count, title: api.title }, reachedBy: unlimited.map(({ key }) => key) }];
  },
};

function saysLimit(operation: Operation, api: Api): boolean {
  const answers = operation.responses.some(
    ({ status, headers }) => status === '429' || headers.some(({ name }) => isLimitHeader(name)),
  );
  return (
    answers ||
    hasLimitExtension(operation.node) ||
    (operation.pathItem.value !== api.root.value && hasLimitExtension(operation.pathItem))
  );
}

/** RateLimit (IETF draft), X-RateLimit-…, X-Rate-Limit-…, Retry-After; header names have no case (RFC 9110 §5.1). */
function isLimitHeader(name: string): boolean {
  return /^(x-)?rate-?limit|^retry-after$|^x-app-rate-limit/i.test(name);
}

/** Extensions by which gateways are told to limit: Kong, Google, WSO2, IBM, Azure, AWS usage plans and home-made ones. */
const LIMIT_EXTENSION = /^x-.*(rate-?limit|throttl|quota|usage-?plan|spike-?arrest)/i;

function hasLimitExtension(node: Node): boolean {
  return (
    isObject(node.value) &&
    Object.keys(node.value).some((key) => key.startsWith('x-') && LIMIT_EXTENSION.test(key.slice(0, 100)))
  );
}
