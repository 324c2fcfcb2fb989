/** Reads servers: `servers` of 3.x at any level, or `schemes`, `host` and `basePath` of Swagger 2.0. */
import { childIfPresent, isObject, items, member, members, stringMember } from '../../knowledge/value.ts';
import type { Dialect, Server, ServerVariable } from '../../model/api.ts';
import type { JsonObject, Node } from '../../model/node.ts';

/** How many concrete URLs one server may stand for; more are not needed to judge it. */
const MAXIMUM_EXPANSIONS = 32;

/** The servers at the root. */
export function readDocumentServers(root: Node<JsonObject>, dialect: Dialect): readonly Server[] {
  return dialect === '2.0' ? readSwaggerServers(root, root) : readServers(root);
}

/** What holds for an operation: its own servers, else the path item's, else the document's. */
export function effectiveServers(
  operation: Node<JsonObject>,
  pathItem: Node<JsonObject>,
  root: Node<JsonObject>,
  document: readonly Server[],
  dialect: Dialect,
): readonly Server[] {
  if (dialect === '2.0')
    return Array.isArray(member(operation.value, 'schemes')) ? readSwaggerServers(operation, root) : document;
  for (const owner of [operation, pathItem]) {
    const own = readServers(owner);
    if (own.length > 0) return own;
  }
  return document;
}

/** The `servers` of one object. Entries without a URL are left out (a rule reports them). */
export function readServers(owner: Node<JsonObject>): readonly Server[] {
  const list = childIfPresent(owner, 'servers');
  if (list === undefined) return [];
  return [...items(list)].flatMap((node) => {
    const url = stringMember(node.value, 'url');
    if (url === null) return [];
    return [
      {
        url,
        expanded: expand(url, member(node.value, 'variables')),
        node: childIfPresent(node, 'url') ?? node,
        description: stringMember(node.value, 'description'),
        internal: member(node.value, 'x-internal') === true,
        variables: readVariables(node, url),
      },
    ];
  });
}

/** The variables that the URL has, in the order in which they are declared. */
function readVariables(server: Node, url: string): readonly ServerVariable[] {
  const declared = childIfPresent(server, 'variables');
  if (declared === undefined) return [];
  return members(declared)
    .filter(([name]) => url.includes(`{${name}}`))
    .map(([name, node]) => {
      const values = member(node.value, 'enum');
      const fallback = member(node.value, 'default');
      return {
        name,
        node,
        default: fallback === undefined ? null : String(fallback),
        enum: Array.isArray(values) && values.length > 0 ? values.map(String) : null,
      };
    });
}

/** Replaces variables by their default and enum values; a variable without any stays as written. */
function expand(url: string, variables: unknown): readonly string[] {
  let urls = [url];
  if (!isObject(variables)) return urls;
  for (const name of Object.keys(variables)) {
    const placeholder = `{${name}}`;
    if (!url.includes(placeholder)) continue;
    const variable = variables[name];
    const enumeration = member(variable, 'enum');
    const values = new Set(
      [member(variable, 'default'), ...(Array.isArray(enumeration) ? enumeration : [])]
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map(String),
    );
    if (values.size === 0) continue;
    urls = urls
      .flatMap((each) => [...values].map((value) => each.split(placeholder).join(value)))
      .slice(0, MAXIMUM_EXPANSIONS);
  }
  return urls;
}

function readSwaggerServers(owner: Node<JsonObject>, root: Node<JsonObject>): readonly Server[] {
  const host = stringMember(root.value, 'host');
  const basePath = stringMember(root.value, 'basePath') ?? '';
  const schemes = childIfPresent(owner, 'schemes');
  const names =
    schemes === undefined
      ? []
      : [...items(schemes)].filter((node): node is Node<string> => typeof node.value === 'string');
  const make = (url: string, node: Node): Server => ({
    url,
    expanded: [url],
    node,
    description: null,
    internal: false,
    variables: [],
  });
  // Without a host it is the one that serves the description (Swagger 2.0, "host"), which nobody here knows.
  if (names.length > 0) return names.map((node) => make(`${node.value}://${host ?? '{host}'}${basePath}`, node));
  const place = childIfPresent(root, 'host') ?? childIfPresent(root, 'basePath');
  return place === undefined ? [] : [make(host === null ? basePath : `//${host}${basePath}`, place)];
}
