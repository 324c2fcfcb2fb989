/** Says whether a parsed file is an OpenAPI description, and which version's rules apply. */
import { below } from '../../knowledge/pointer.ts';
import { isObject, member } from '../../knowledge/value.ts';
import type { Dialect } from '../../model/api.ts';
import type { JsonObject } from '../../model/node.ts';
import type { Pointer } from '../../model/pointer.ts';

export type Recognised =
  | { readonly kind: 'openapi'; readonly dialect: Dialect; readonly warning: Complaint | null }
  | { readonly kind: 'other'; readonly complaint: Complaint }
  | { readonly kind: 'faulty'; readonly complaint: Complaint };

export interface Complaint {
  readonly code: string;
  readonly message: string;
  /** Where: the version member, or the root. */
  readonly pointer: Pointer;
  /** A second member that the message is about; its line is added. */
  readonly also?: Pointer;
}

const SUPPORTED = '2.0, 3.0.x, 3.1.x and 3.2.x';

/** `other`: something else than an OpenAPI description; `faulty`: one whose version cannot be used. */
export function recognise(root: unknown): Recognised {
  if (root === undefined) return other('empty-document', 'The file is empty: it holds no OpenAPI description.');
  if (!isObject(root))
    return other('not-a-mapping', `The root is ${describe(root)}, but an OpenAPI description is a mapping (object).`);
  const hasOpenApi = Object.hasOwn(root, 'openapi');
  const hasSwagger = Object.hasOwn(root, 'swagger');
  if (hasOpenApi && hasSwagger) return ambiguous(root);
  if (!hasOpenApi && !hasSwagger) {
    const version = member(root, 'swaggerVersion');
    if (version !== undefined)
      return faulty(
        'swaggerVersion',
        'unsupported-version',
        `Swagger ${printable(version)} is not supported; supported are ${SUPPORTED}.`,
      );
    return other('not-openapi', 'This is not an OpenAPI description: neither "openapi" nor "swagger" is given.');
  }
  return hasOpenApi ? readOpenApi(root.openapi) : readSwagger(root.swagger);
}

function ambiguous(root: JsonObject): Recognised {
  const [first, second] = Object.keys(root).filter((key) => key === 'openapi' || key === 'swagger');
  const complaint = {
    code: 'ambiguous-version',
    message: 'Both "openapi" and "swagger" are given; tools disagree about which one counts. Keep one.',
    pointer: below(null, first as string),
    also: below(null, second as string),
  };
  return { kind: 'faulty', complaint };
}

/** What every description must have at its root (OpenAPI 2.0 §Swagger Object, 3.0 §4.7.1, 3.1 §4.8.1). */
export function missingMembers(root: unknown, dialect: Dialect): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const has = (key: string) => member(root, key) !== undefined;
  if (!has('info'))
    complaints.push({
      code: 'missing-info',
      message: 'The required member "info" is missing, so the API has no name and no version.',
      pointer: null,
    });
  const needsPaths =
    dialect === '2.0' || dialect === '3.0' ? !has('paths') : !has('paths') && !has('webhooks') && !has('components');
  if (needsPaths)
    complaints.push({
      code: 'missing-paths',
      message: 'The required member "paths" is missing: the description holds no operation.',
      pointer: null,
    });
  return complaints;
}

function readOpenApi(value: unknown): Recognised {
  if (typeof value === 'number' && (value === 3 || value === 3.1 || value === 3.2)) {
    return openapi(
      value === 3 ? '3.0' : value === 3.1 ? '3.1' : '3.2',
      notText('openapi', value, `${value === 3 ? '3.0' : value}.0`),
    );
  }
  if (typeof value !== 'string')
    return faulty('openapi', 'invalid-version', `"openapi" must be a string such as "3.1.0", not ${describe(value)}.`);
  const match = /^(3\.[0-2])\.\d+(?:-[\w.]+)?$/.exec(value);
  if (match !== null) return openapi(match[1] as Dialect, null);
  if (/^3\.[0-2]$/.test(value)) {
    return openapi(value as Dialect, {
      code: 'invalid-version',
      message: `"openapi" must have three parts, such as "${value}.0".`,
      pointer: below(null, 'openapi'),
    });
  }
  const wellFormed = /^\d+\.\d+\.\d+$/.test(value);
  return wellFormed
    ? faulty('openapi', 'unsupported-version', `OpenAPI ${value} is not supported; supported are ${SUPPORTED}.`)
    : faulty(
        'openapi',
        'invalid-version',
        `${printable(value)} is not a version of OpenAPI; supported are ${SUPPORTED}.`,
      );
}

function readSwagger(value: unknown): Recognised {
  if (value === '2.0') return openapi('2.0', null);
  if (value === 2) return openapi('2.0', notText('swagger', '2.0', '2.0'));
  if (typeof value === 'string' && /^\d+(\.\d+)*$/.test(value))
    return faulty('swagger', 'unsupported-version', `Swagger ${value} is not supported; supported are ${SUPPORTED}.`);
  return faulty('swagger', 'invalid-version', `"swagger" must be the string "2.0", not ${describe(value)}.`);
}

function notText(key: string, value: unknown, wanted: string): Complaint {
  return {
    code: 'invalid-version',
    message: `"${key}" is the number ${value}; it must be a string: "${wanted}".`,
    pointer: below(null, key),
  };
}

function openapi(dialect: Dialect, warning: Complaint | null): Recognised {
  return { kind: 'openapi', dialect, warning };
}

function other(code: string, message: string): Recognised {
  return { kind: 'other', complaint: { code, message, pointer: null } };
}

function faulty(key: string, code: string, message: string): Recognised {
  return { kind: 'faulty', complaint: { code, message, pointer: below(null, key) } };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a string';
  return `a ${typeof value}`;
}

/** A short value as it may stand in a message. */
function printable(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value) ?? 'undefined';
}
