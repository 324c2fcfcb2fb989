/** Where a description says how often something may be called: in answers, or in settings for a gateway. */
import { isObject } from '../../../../knowledge/value.ts';
import type { Api, Operation } from '../../../../model/api.ts';
import type { Node } from '../../../../model/node.ts';

/** True when the operation answers with 429 or a header of limits, or a gateway is told to limit it. */
export function saysLimit(operation: Operation, api: Api): boolean {
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
export function isLimitHeader(name: string): boolean {
  return /^(x-)?rate-?limit|^retry-after$|^x-app-rate-limit/i.test(name);
}

/** Extensions by which gateways are told to limit: Kong, Google, WSO2, IBM, Azure, AWS usage plans and home-made ones. */
const LIMIT_EXTENSION = /^x-.*(rate-?limit|throttl|quota|usage-?plan|spike-?arrest)/i;

export function hasLimitExtension(node: Node): boolean {
  return (
    isObject(node.value) &&
    Object.keys(node.value).some((key) => key.startsWith('x-') && LIMIT_EXTENSION.test(key.slice(0, 100)))
  );
}
