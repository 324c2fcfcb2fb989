/**
 * The schemas of the specification, by way of swagger-parser. It gets a copy of one document and nothing to open: no
 * reference is followed, because every definition is checked where it stands, and a description that refers to itself in
 * thirty ways would otherwise be checked a billion times.
 */
import type { StructureFault, StructureValidator } from '../../inspect/spec/validate-structure.ts';
import { member } from '../../knowledge/value.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { SpecDocument } from '../../model/spec-document.ts';

/** The validator, or none where nobody asks for it; the library is loaded with the first document. */
export function structureValidator(mode: Configuration['validate']): StructureValidator | null {
  return mode === 'never' ? null : validate;
}

/** One broken member often breaks many rules of a schema; the first are enough to act on. */
const FAULTS = 20;

async function validate(document: SpecDocument): Promise<readonly StructureFault[]> {
  const { default: Parser } = await import('@apidevtools/swagger-parser');
  try {
    await new Parser().validate(documentCopy(document), {
      resolve: { external: false, file: false, http: false },
      dereference: { excludedPathMatcher: () => true },
      validate: { schema: true, spec: false },
    });
    return [];
  } catch (error) {
    // The library answers by throwing: a SyntaxError, with the details when a schema was broken.
    if (!(error instanceof SyntaxError)) throw error;
    const { details } = error as { details?: readonly SchemaError[] };
    return details === undefined ? [{ message: error.message, keys: [] }] : faultsOf(details, document.file.root);
  }
}

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The library changes what it is given. It knows no patch versions to come, which all follow the same schema. */
function documentCopy({ file, dialect }: SpecDocument): never {
  const copy = structuredClone(file.root) as { openapi?: string };
  if (dialect !== '2.0') copy.openapi = dialect === '3.0' ? '3.0.4' : '3.1.2';
  return copy as never; // its type is that of a valid document, which is the question here
}

/** Of nested complaints the innermost: what stands above only repeats that something below is wrong. */
function faultsOf(errors: readonly SchemaError[], root: unknown): readonly StructureFault[] {
  // "It is no reference either" is said beside everything that may also be one.
  const real = errors.filter(({ keyword, params }) => !(keyword === 'required' && params.missingProperty === '$ref'));
  const paths = new Set(real.map(({ instancePath }) => instancePath));
  const outer = new Set([...paths].flatMap(pathsAbove));
  const byPath = new Map<string, StructureFault>();
  for (const error of real) {
    const { instancePath } = error;
    if (outer.has(instancePath) || byPath.has(instancePath)) continue;
    byPath.set(instancePath, { message: messageOf(error), keys: keysOf(instancePath) });
  }
  // What a reference leads to was not looked at, so nothing can be missing there.
  const seen = [...byPath.values()].filter(({ keys }) => !isReference(keys, root));
  return seen.slice(0, FAULTS);
}

function isReference(keys: readonly string[], root: unknown): boolean {
  const value = keys.reduce<unknown>(
    (parent, key) => (Array.isArray(parent) ? parent[Number(key)] : member(parent, key)),
    root,
  );
  return member(value, '$ref') !== undefined;
}

function pathsAbove(path: string): readonly string[] {
  const keys = path.split('/');
  return keys.slice(0, -1).map((_, index) => keys.slice(0, index + 1).join('/'));
}

function keysOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function messageOf({ instancePath, message = 'is not valid', params }: SchemaError): string {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  const name = typeof extra === 'string' ? ` (${JSON.stringify(extra)})` : '';
  return `${instancePath === '' ? 'the document' : instancePath} ${message}${name}.`;
}
