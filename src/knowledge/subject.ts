/**
 * Names of what a violation or change is about, stable under reformatting, reordering, `$ref` layout and renamed path
 * parameters. They decide identity: see docs/architecture.md, "One identity".
 */
import type { OperationKey } from '../model/api.ts';
import type { Node } from '../model/node.ts';
import { escapeKey, keysOf } from './pointer.ts';

export const DOCUMENT_SUBJECT = 'document';
export const DOCUMENT_SECURITY_SUBJECT = 'document security';

/** `operation path GET /users/{}`: parameter names are blanked, since renaming one leaves the endpoint the same. */
export function operationSubject(key: Pick<OperationKey, 'kind' | 'method' | 'path'>): string {
  let subject = operationSubjects.get(key);
  if (subject === undefined) {
    subject = `operation ${key.kind} ${key.method} ${blankParameters(key.path)}`;
    operationSubjects.set(key, subject);
  }
  return subject;
}

/** Asked for hundreds of times for each operation of a large description. */
const operationSubjects = new WeakMap<object, string>();

/** A thing below another, for example a parameter of an operation. */
export function subjectBelow(subject: string, detail: string): string {
  return `${subject} | ${detail}`;
}

export function schemeSubject(name: string): string {
  return `scheme ${name}`;
}

export function serverSubject(url: string): string {
  return `server ${url}`;
}

/** A path template without the names of its parameters. */
export function blankParameters(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

/**
 * The name of a node that stands in a shared definition (components of 3.x, definitions, parameters and responses of 2.0,
 * or a file of its own), or `null` when it stands inside an operation of a root document.
 */
export function componentSubject(node: Node, rootFile: string): string | null {
  const keys = keysOf(node.pointer).map(String);
  const text = keys.map(escapeKey).join('/');
  if (node.file.path !== rootFile) return `component ${fileName(node.file.path)}#${text}`;
  if (keys[0] === 'components' && keys.length > 2) return `component ${text.slice('components/'.length)}`;
  const kind = SWAGGER_COMPONENTS.get(keys[0] ?? '');
  return kind !== undefined && keys.length > 1 ? `component ${kind}/${keys.slice(1).map(escapeKey).join('/')}` : null;
}

/** Swagger 2.0 names as their 3.x successors, so that an upgrade keeps identities. */
const SWAGGER_COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['definitions', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['securityDefinitions', 'securitySchemes'],
]);

/** Folders are left out: moving a file is not a change of what it says. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
