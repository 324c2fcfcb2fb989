/** Reads the operations of paths, webhooks and callbacks. Callbacks that contain themselves are read once. */
import { follow } from '../../knowledge/reference.ts';
import { arrayMember, childIfPresent, isObject, member, members, stringMember } from '../../knowledge/value.ts';
import type { Api, CallbackOrigin, Dialect, Operation, OperationKind } from '../../model/api.ts';
import type { JsonObject, Node } from '../../model/node.ts';
import type { DocumentContext } from './context.ts';
import { readRequestBody, readResponses } from './read-bodies.ts';
import { readParameters } from './read-parameters.ts';
import { effectiveSecurity, readDeclaredSecurity } from './read-security.ts';
import { effectiveServers } from './read-servers.ts';

const SWAGGER_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

/** The fixed methods of a path item in each version. */
export const METHODS: Readonly<Record<Dialect, readonly string[]>> = {
  '2.0': SWAGGER_METHODS,
  '3.0': [...SWAGGER_METHODS, 'trace'],
  '3.1': [...SWAGGER_METHODS, 'trace'],
  '3.2': [...SWAGGER_METHODS, 'trace', 'query'],
};

export function readOperations(context: DocumentContext): Pick<Api, 'operations' | 'outbound'> {
  const operations: Operation[] = [];
  const outbound: Operation[] = [];
  const paths = childIfPresent(context.root, 'paths');
  if (paths !== undefined) {
    for (const [path, use] of members(paths))
      if (path.startsWith('/')) operations.push(...readPathItem(context, { kind: 'path', path, callback: null }, use));
  }
  const webhooks =
    context.dialect === '3.1' || context.dialect === '3.2' ? childIfPresent(context.root, 'webhooks') : undefined;
  if (webhooks !== undefined)
    for (const [name, use] of members(webhooks))
      outbound.push(...readPathItem(context, { kind: 'webhook', path: name, callback: null }, use));
  if (context.dialect !== '2.0') readCallbacks(context, [...operations, ...outbound], outbound);
  return { operations, outbound };
}

/** What an operation takes from where its path item stands. */
interface Location {
  readonly kind: OperationKind;
  readonly path: string;
  readonly callback: CallbackOrigin | null;
}

function readPathItem(context: DocumentContext, location: Location, use: Node): Operation[] {
  const target = follow(use).node;
  if (target === undefined || !isObject(target.value)) return [];
  const pathItem = target as Node<JsonObject>;
  const found: Operation[] = [];
  for (const [key, node] of members(pathItem)) {
    if (METHODS[context.dialect].includes(key) && isObject(node.value))
      found.push(readOperation(context, location, key.toUpperCase(), node as Node<JsonObject>, pathItem));
  }
  const additional = context.dialect === '3.2' ? childIfPresent(pathItem, 'additionalOperations') : undefined;
  if (additional !== undefined) {
    // Spelled as it is sent (OpenAPI 3.2.0 §4.9.1): methods are case-sensitive.
    for (const [method, node] of members(additional))
      if (isObject(node.value))
        found.push(readOperation(context, location, method, node as Node<JsonObject>, pathItem));
  }
  return found;
}

function readOperation(
  context: DocumentContext,
  { kind, path, callback }: Location,
  method: string,
  node: Node<JsonObject>,
  pathItem: Node<JsonObject>,
): Operation {
  const { dialect, root } = context;
  const parameters = readParameters(pathItem, node, dialect);
  const key = { api: context.id, kind, method, path };
  const tags = arrayMember(node.value, 'tags').filter((tag): tag is string => typeof tag === 'string');
  const operationId = stringMember(node.value, 'operationId');
  return {
    key,
    node,
    pathItem,
    operationId,
    tags,
    parameters: parameters.filter((parameter) => parameter.in !== 'body' && parameter.in !== 'formData'),
    requestBody: readRequestBody(node, parameters, root, dialect),
    responses: readResponses(node, root, dialect),
    security: effectiveSecurity(readDeclaredSecurity(node, context.schemes), context.security),
    servers: effectiveServers(node, pathItem, root, context.servers, dialect),
    deprecated: member(node.value, 'deprecated') === true,
    sunset: stringMember(node.value, 'x-sunset'),
    audience: context.decideAudience({ path, method: key.method, tags, operationId, node, pathItem }),
    callback,
  };
}

/** Operations inside callbacks, and inside their callbacks; each callback object is read once for each document. */
function readCallbacks(context: DocumentContext, owners: readonly Operation[], outbound: Operation[]): void {
  const seen = new Set<unknown>();
  const queue = [...owners];
  for (let next = 0; next < queue.length; next += 1) {
    const owner = queue[next] as Operation;
    const callbacks = childIfPresent(owner.node, 'callbacks');
    if (callbacks === undefined) continue;
    for (const [name, use] of members(callbacks)) {
      const callback = follow(use).node;
      if (callback === undefined || !isObject(callback.value) || seen.has(callback.value)) continue;
      seen.add(callback.value);
      for (const [expression, item] of members(callback)) {
        if (expression.startsWith('x-')) continue;
        const label = `${owner.key.method} ${owner.key.path} callback ${name} ${expression}`;
        const found = readPathItem(
          context,
          { kind: 'callback', path: label.slice(0, 2000), callback: { owner: owner.key, name, expression } },
          item,
        );
        outbound.push(...found);
        queue.push(...found);
      }
    }
  }
}
