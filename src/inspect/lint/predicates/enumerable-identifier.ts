/** Finds identifiers that can be counted through: whoever holds one knows the next. */
import { isNamedAfterCollection, looksLikeIdentifier } from '../../../knowledge/identifier-names.ts';
import { enumeration, firstKeyword, type SchemaView, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import type { Dialect, Operation, Parameter } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { alternativesOf } from './support/alternatives.ts';

export const enumerableIdentifier: Predicate<'parameter'> = {
  name: 'enumerable-identifier',
  targets: ['parameter'],
  options: {
    guard: {
      type: 'string',
      default: 'any',
      allowed: ['any', 'scoped', 'unscoped'],
      help: 'Look at identifiers whose operations all demand a scope, at those of which some does not, or at any.',
    },
  },
  check(visit, { guard }): readonly Hit[] {
    const { parameter } = visit;
    if (parameter.in !== 'path' && parameter.in !== 'query') return NO_HIT;
    // The cheap question first: most identifiers are text.
    if (!isCountable(parameter, visit.api.dialect)) return NO_HIT;
    const { operations } = visit;
    if (!isIdentifier(parameter, operations)) return NO_HIT;
    const isScoped = operations.length > 0 && operations.every(demandsScope);
    if ((guard === 'scoped' && !isScoped) || (guard === 'unscoped' && isScoped)) return NO_HIT;
    return [{ arguments: { name: parameter.name, where: parameter.in } }];
  },
};

function isIdentifier({ name, in: place }: Parameter, operations: readonly Operation[]): boolean {
  if (looksLikeIdentifier(name)) return true;
  return place === 'path' && operations.some(({ key }) => isNamedAfterCollection(name, segmentBefore(key.path, name)));
}

/** The segment that a path parameter hangs below: `users` for `/users/{user}`. */
function segmentBefore(path: string, name: string): string {
  const segments = path.split('/');
  return segments[segments.indexOf(`{${name}}`) - 1] ?? '';
}

const NUMERIC_FORMATS: ReadonlySet<unknown> = new Set(['int32', 'int64', 'integer', 'number', 'uint32', 'uint64']);
const DIGITS_ONLY = /^\^?\(?(\\d|\[0-9\])(\+|\*|\{[\d,]+\})\)?\$?$/;

/** Numbers, or text that only digits can match. Unknown and mixed types are not claimed to be numbers. */
function isCountable({ schema }: Parameter, dialect: Dialect): boolean {
  if (schema === null) return false;
  const view = viewSchema(schema, dialect);
  const forms = alternativesOf(view).filter((form) => !isOnlyNull(form));
  return forms.length > 0 && forms.every((form) => enumeration(form) === null && isNumeric(form));
}

function isOnlyNull(view: SchemaView): boolean {
  const types = typesOf(view);
  return types?.size === 1 && types.has('null');
}

function isNumeric(view: SchemaView): boolean {
  const types = typesOf(view);
  if (types?.has('string') !== true) return types?.has('integer') === true || types?.has('number') === true;
  const pattern = firstKeyword(view, 'pattern')?.value;
  const isDigits = typeof pattern === 'string' && DIGITS_ONLY.test(pattern.slice(0, 100));
  return isDigits || NUMERIC_FORMATS.has(firstKeyword(view, 'format')?.value);
}

/** Every way in asks for a scope: the API distinguishes what callers may do. */
function demandsScope({ security }: Operation): boolean {
  return (
    security.access === 'required' &&
    security.alternatives.every(({ schemes }) =>
      schemes.some(({ scopes, scheme }) => scheme !== null && scopes.length > 0),
    )
  );
}
