/** GitHub's own OpenAPI description as a judge: which operation a request is, what is wrong with it, and whether an answer is one that GitHub could give. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { sampleOf } from './sample.ts';

export type Host = 'api.github.com' | 'ghes-3.17' | 'ghes-3.19';
export type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly method: string;
  /** The path as the description spells it. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Contract {
  /** `null`: GitHub has no such operation, or not in the part that we keep. */
  find(method: string, path: string): Operation | null;
  /** Every breach of the description in words. */
  faults(operation: Operation, query: URLSearchParams, body: unknown): readonly string[];
  /** A whole answer made from the members that matter; throws when GitHub could not give it. */
  answer(operation: Operation, status: number, members: unknown): unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}
interface Described {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Json;
}

/** The contract of a host: `api.github.com`, or a version of GitHub Enterprise Server. */
export function loadContract(host: Host): Contract {
  const text = readFileSync(new URL(`descriptions/${host}.json`, import.meta.url), 'utf8');
  const description = withNull(JSON.parse(text)) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const compiled = new Map<unknown, ValidateFunction>();
  const schemaFaults = (schema: Json, value: unknown): readonly string[] => {
    const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components: description.components });
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message ?? ''}`);
  };
  const resolve = <T>(value: T | { readonly $ref: string }): T => resolveReference(description, value);
  const described = ({ route, method }: Operation): Described => {
    const found = description.paths[route]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`No operation ${method} ${route}.`);
    return found;
  };

  return {
    find(method, path) {
      for (const [route, methods] of Object.entries(description.paths)) {
        const parameters = matchRoute(route, path);
        if (parameters !== null && methods[method.toLowerCase()] !== undefined) return { method, route, parameters };
      }
      return null;
    },
    faults(operation, query, body) {
      const { parameters, requestBody } = described(operation);
      const known = parameters.map((parameter) => resolve<Parameter>(parameter as Parameter));
      const schema = requestBody?.content?.['application/json']?.schema;
      return [
        ...known.flatMap((parameter) => parameterFaults(parameter, operation, query, schemaFaults)),
        ...[...query.keys()]
          .filter((name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name))
          .map((name) => `there is no query parameter ${name}`),
        ...(schema === undefined || body === undefined
          ? []
          : [...schemaFaults(schema, body), ...unknownMembers(schema, body)]),
        ...(requestBody?.required === true && body === undefined ? ['the body is missing'] : []),
      ];
    },
    answer(operation, status, members) {
      const response = resolve<Content>(described(operation).responses[String(status)] as Content);
      if (response === undefined) throw new Error(`${operation.method} ${operation.route} never answers ${status}.`);
      const schema = response.content?.['application/json']?.schema;
      if (schema === undefined) return undefined;
      const body = sampleOf(schema, members, (reference) => resolve<Json>({ $ref: reference } as never));
      const faults = schemaFaults(schema, body);
      if (faults.length > 0) throw new Error(`GitHub never answers ${operation.route} so: ${faults.join('; ')}`);
      return body;
    },
  };
}

/** OpenAPI 3.0 says `nullable`; JSON Schema knows no such word. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)]));
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  return { anyOf: [rest, { type: 'null' }] };
}

function resolveReference<T>(description: Description, value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const keys = value.$ref.slice(2).split('/');
  return keys.reduce<unknown>((at, key) => (at as Json)[key], description) as T;
}

/** The last parameter of a path may hold slashes: clients encode them, people do not. */
function matchRoute(route: string, path: string): Readonly<Record<string, string>> | null {
  const names = [...route.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  const pattern = route.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? '(.+)' : '([^/]+)'));
  const match = new RegExp(`^${pattern}$`).exec(path);
  if (match === null) return null;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

function parameterFaults(
  { name, in: where, required, schema }: Parameter,
  operation: Operation,
  query: URLSearchParams,
  schemaFaults: (schema: Json, value: unknown) => readonly string[],
): readonly string[] {
  const given = where === 'path' ? operation.parameters[name] : (query.get(name) ?? undefined);
  if (given === undefined) return required === true ? [`the parameter ${name} is missing`] : [];
  const { type } = schema as { type?: string };
  const value = type === 'integer' && /^\d+$/.test(given) ? Number(given) : given;
  return schemaFaults(schema as Json, value).map((fault) => `the parameter ${name}: ${fault}`);
}

/** GitHub ignores members that it does not know; a client that sends one is mistaken about something. */
function unknownMembers(schema: Json, body: unknown): readonly string[] {
  const known = schema.properties;
  if (known === undefined || typeof body !== 'object' || body === null) return [];
  return Object.keys(body)
    .filter((name) => !(name in (known as object)))
    .map((name) => `there is no member ${name}`);
}
