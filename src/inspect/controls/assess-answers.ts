/** Controls that show in the answers of an operation: rate limits, cross-origin access, security headers. */
import { compareText } from '../../knowledge/compare-text.ts';
import { child, isObject, member } from '../../knowledge/value.ts';
import type { Api, Header, Operation } from '../../model/api.ts';
import type { JsonObject, Node } from '../../model/node.ts';
import { type Assessment, notApplicable, present, type Said, unknown } from './assessment.ts';

/** Described headers tell a client its limit; a bare 429 only that there is one. */
export function assessRateLimiting({ key, responses, node, pathItem }: Operation, api: Api): Assessment {
  if (key.kind !== 'path') return notApplicable();
  const headers = headersOf(responses, /^(x-)?rate-?limit(-|$)|^retry-after$/);
  const refusal = responses.find(({ status }) => status === '429');
  const extension = [node, pathItem, api.root].map(limitExtension).find((found) => found !== undefined);
  const said: Said[] = [...headers];
  if (refusal !== undefined) said.push(['Describes a refusal with 429.', refusal.node]);
  if (extension !== undefined) said.push([`Has the extension ${extension.name}.`, extension.node]);
  if (said.length === 0) return unknown();
  return present(headers.length > 0 || extension !== undefined ? 'moderate' : 'weak', ...said);
}

function limitExtension(owner: Node<JsonObject>): { readonly name: string; readonly node: Node } | undefined {
  const name = Object.keys(owner.value).find((key) => /^x-.*(rate-?limit|throttl|quota)/i.test(key));
  return name === undefined ? undefined : { name, node: child(owner, name) };
}

/** Only browsers ask; what is internal is not meant for them. */
export function assessCors({ key, responses, audience }: Operation): Assessment {
  if (key.kind !== 'path' || audience.value === 'internal') return notApplicable();
  const origins = responses.flatMap(({ headers }) =>
    headers.filter(({ name }) => name.toLowerCase() === 'access-control-allow-origin'),
  );
  if (origins.length === 0) return unknown();
  const open = origins.find(allowsEveryone);
  return open === undefined
    ? present('moderate', ['Describes Access-Control-Allow-Origin.', (origins[0] as Header).node])
    : present('weak', ['Describes Access-Control-Allow-Origin with the value *.', open.node]);
}

function allowsEveryone({ node, schema }: Header): boolean {
  const owners = [node.value, schema?.value].filter(isObject);
  const values = owners.flatMap((owner) => {
    const listed = member(owner, 'enum');
    return [
      member(owner, 'example'),
      member(owner, 'default'),
      member(owner, 'const'),
      ...(Array.isArray(listed) ? listed : []),
    ];
  });
  return values.includes('*');
}

const PROTECTIVE =
  /^(strict-transport-security|x-content-type-options|x-frame-options|content-security-policy|cache-control)$/;

/** One header is a start; three and more are a policy. */
export function assessSecurityHeaders({ key, responses }: Operation): Assessment {
  if (key.kind !== 'path') return notApplicable();
  const headers = headersOf(responses, PROTECTIVE);
  if (headers.length === 0) return unknown();
  return present(headers.length >= 3 ? 'moderate' : 'weak', ...headers);
}

/** Each header once, where it is met first, in the order of the names. */
function headersOf(responses: Operation['responses'], pattern: RegExp): readonly Said[] {
  const found = new Map<string, Node>();
  for (const { headers } of responses)
    for (const { name, node } of headers) {
      const lower = name.toLowerCase();
      if (pattern.test(lower) && !found.has(lower)) found.set(lower, node);
    }
  return [...found]
    .sort(([left], [right]) => compareText(left, right))
    .map(([name, node]): Said => [`Describes the header ${name}.`, node]);
}
