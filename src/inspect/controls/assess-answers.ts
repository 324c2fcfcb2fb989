/** Controls that show in the answers of an operation: rate limits, cross-origin access, security headers. */
import { isObject, member } from '../../knowledge/value.ts';
import type { Api, Header, Operation } from '../../model/api.ts';
import type { JsonObject } from '../../model/node.ts';
import { type Assessment, notApplicable, present, unknown } from './assessment.ts';

/** Described headers tell a client its limit; a bare 429 only that there is one. */
export function assessRateLimiting({ key, responses, node, pathItem }: Operation, api: Api): Assessment {
  if (key.kind !== 'path') return notApplicable();
  const headers = headersOf(
    responses.flatMap((response) => response.headers),
    /^(x-)?rate-?limit(-|$)|^retry-after$/,
  );
  const refuses = responses.some(({ status }) => status === '429');
  const extension = limitExtension(node.value) ?? limitExtension(pathItem.value) ?? limitExtension(api.root.value);
  const says = [
    ...(headers.length > 0 ? [`Describes the headers ${headers.join(', ')}.`] : []),
    ...(refuses ? ['Describes a refusal with 429.'] : []),
    ...(extension === undefined ? [] : [`Has the extension ${extension}.`]),
  ];
  if (says.length === 0) return unknown();
  return present(headers.length > 0 || extension !== undefined ? 'moderate' : 'weak', ...says);
}

function limitExtension(value: JsonObject): string | undefined {
  return Object.keys(value).find((name) => /^x-.*(rate-?limit|throttl|quota)/i.test(name));
}

/** Only browsers ask; what is internal is not meant for them. */
export function assessCors({ key, responses, audience }: Operation): Assessment {
  if (key.kind !== 'path' || audience.value === 'internal') return notApplicable();
  const origins = responses.flatMap(({ headers }) =>
    headers.filter(({ name }) => name.toLowerCase() === 'access-control-allow-origin'),
  );
  if (origins.length === 0) return unknown();
  return origins.some(allowsEveryone)
    ? present('weak', 'Describes Access-Control-Allow-Origin with the value *.')
    : present('moderate', 'Describes Access-Control-Allow-Origin.');
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
  const headers = headersOf(
    responses.flatMap((response) => response.headers),
    PROTECTIVE,
  );
  if (headers.length === 0) return unknown();
  return present(headers.length >= 3 ? 'moderate' : 'weak', `Describes the headers ${headers.join(', ')}.`);
}

function headersOf(headers: readonly Header[], pattern: RegExp): readonly string[] {
  return [...new Set(headers.map(({ name }) => name.toLowerCase()).filter((name) => pattern.test(name)))].sort();
}
