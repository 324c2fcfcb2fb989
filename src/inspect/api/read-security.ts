/** Reads security schemes and requirement lists; whatever is not a usable scheme secures nothing. */
import { follow } from '../../knowledge/reference.ts';
import { child, childIfPresent, isObject, items, member, members, stringMember } from '../../knowledge/value.ts';
import type {
  DeclaredSecurity,
  Dialect,
  EffectiveSecurity,
  OAuthFlow,
  RequiredScheme,
  SchemeType,
  SecurityAlternative,
  SecurityScheme,
} from '../../model/api.ts';
import type { JsonObject, Node } from '../../model/node.ts';

/** The declared schemes by name: `securityDefinitions` (2.0) or `components.securitySchemes`. */
export function readSchemes(root: Node<JsonObject>, dialect: Dialect): ReadonlyMap<string, SecurityScheme> {
  const parent = dialect === '2.0' ? childIfPresent(root, 'securityDefinitions') : securitySchemes(root);
  const schemes = new Map<string, SecurityScheme>();
  if (parent === undefined) return schemes;
  for (const [name, use] of members(parent)) {
    const node = follow(use).node;
    if (node !== undefined && isObject(node.value))
      schemes.set(name, readScheme(name, node as Node<JsonObject>, dialect));
  }
  return schemes;
}

function securitySchemes(root: Node<JsonObject>): Node | undefined {
  const components = childIfPresent(root, 'components');
  return components === undefined ? undefined : childIfPresent(components, 'securitySchemes');
}

const TYPES: ReadonlySet<string> = new Set(['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS']);

function readScheme(name: string, node: Node<JsonObject>, dialect: Dialect): SecurityScheme {
  const { value } = node;
  const stated = stringMember(value, 'type');
  const isBasic = dialect === '2.0' && stated === 'basic';
  const type: SchemeType = isBasic ? 'http' : stated !== null && TYPES.has(stated) ? (stated as SchemeType) : 'unknown';
  return {
    name,
    node,
    type,
    scheme: isBasic ? 'basic' : (stringMember(value, 'scheme')?.trim().toLowerCase() ?? null),
    bearerFormat: stringMember(value, 'bearerFormat'),
    in: type === 'apiKey' ? stringMember(value, 'in') : null,
    parameterName: type === 'apiKey' ? stringMember(value, 'name') : null,
    openIdConnectUrl: stringMember(value, 'openIdConnectUrl'),
    flows: type === 'oauth2' ? readFlows(node, dialect) : [],
  };
}

/** Swagger 2.0 has one flow, named by `flow`; its `accessCode` and `application` are today's names below. */
const SWAGGER_FLOWS: ReadonlyMap<string, string> = new Map([
  ['accessCode', 'authorizationCode'],
  ['application', 'clientCredentials'],
]);

function readFlows(node: Node<JsonObject>, dialect: Dialect): OAuthFlow[] {
  if (dialect === '2.0') {
    const flow = stringMember(node.value, 'flow');
    return flow === null ? [] : [readFlow(SWAGGER_FLOWS.get(flow) ?? flow, node)];
  }
  const flows = childIfPresent(node, 'flows');
  if (flows === undefined) return [];
  const found: OAuthFlow[] = [];
  for (const [kind, flow] of members(flows))
    if (isObject(flow.value) && !kind.startsWith('x-')) found.push(readFlow(kind, flow as Node<JsonObject>));
  return found;
}

function readFlow(kind: string, node: Node<JsonObject>): OAuthFlow {
  const urls = new Map<string, string>();
  for (const name of ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl']) {
    const url = stringMember(node.value, name);
    if (url !== null) urls.set(name, url);
  }
  const scopes = member(node.value, 'scopes');
  return {
    kind,
    node,
    urls,
    scopes: isObject(scopes) ? Object.keys(scopes).filter((scope) => !scope.startsWith('x-')) : [],
  };
}

/** The requirement list of a document or operation. `null` and anything that is not a list count as an empty list. */
export function readDeclaredSecurity(
  owner: Node<JsonObject>,
  schemes: ReadonlyMap<string, SecurityScheme>,
): DeclaredSecurity {
  const node = childIfPresent(owner, 'security');
  if (node === undefined) return { declared: false, node: owner, alternatives: [] };
  return {
    declared: true,
    node,
    alternatives: [...items(node)].filter(({ value }) => isObject(value)).map((item) => readAlternative(item, schemes)),
  };
}

function readAlternative(node: Node, schemes: ReadonlyMap<string, SecurityScheme>): SecurityAlternative {
  const required: RequiredScheme[] = [];
  for (const [name, use] of members(node)) {
    const scheme = schemes.get(name) ?? null;
    required.push({
      name,
      scopes: Array.isArray(use.value) ? use.value.filter((scope): scope is string => typeof scope === 'string') : [],
      scheme: scheme !== null && scheme.type === 'unknown' ? null : scheme,
      node: child(node, name),
    });
  }
  return { node, schemes: required };
}

/** What holds for an operation (OpenAPI 3.1.1 §4.8.10.1: the operation's list replaces the document's). */
export function effectiveSecurity(operation: DeclaredSecurity, document: DeclaredSecurity): EffectiveSecurity {
  if (operation.declared) return decideSecurity(operation, document);
  let inherited = inheritedSecurity.get(document);
  if (inherited === undefined) {
    inherited = decideSecurity(operation, document);
    inheritedSecurity.set(document, inherited);
  }
  return inherited;
}

/** What operations without a list of their own share. */
const inheritedSecurity = new WeakMap<DeclaredSecurity, EffectiveSecurity>();

function decideSecurity(operation: DeclaredSecurity, document: DeclaredSecurity): EffectiveSecurity {
  const declared = operation.declared ? operation : document;
  const asks = declared.alternatives.map((alternative) => alternative.schemes.some(({ scheme }) => scheme !== null));
  const access = !asks.includes(true) ? 'none' : asks.includes(false) ? 'optional' : 'required';
  return {
    ...declared,
    decidedBy: operation.declared ? 'operation' : document.declared ? 'document' : 'nobody',
    access,
  };
}
