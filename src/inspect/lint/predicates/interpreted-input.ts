/** Finds text that something behind the API may take for a path, a command, a query or a template, and that may be anything. */
import { type Interpreter, interpreterOf } from '../../../knowledge/interpreted-names.ts';
import { type SchemaView, typesOf, viewSchema } from '../../../knowledge/schema.ts';
import { isBinary, isRestricted } from '../../../knowledge/string-bounds.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { operationsThatWrite } from './support/write-operations.ts';

const KINDS: readonly Interpreter[] = ['file-path', 'command', 'query', 'template'];
const OPTIONS = {
  kinds: { type: 'strings', default: KINDS, allowed: KINDS, help: 'Which interpreters the name points at.' },
} as const;

export const interpretedParameter: Predicate<'parameter'> = {
  name: 'interpreted-parameter',
  targets: ['parameter'],
  options: OPTIONS,
  check({ parameter, api }, { kinds }): readonly Hit[] {
    const kind = interpreterOf(parameter.name);
    if (kind === null || !(kinds as readonly string[]).includes(kind) || parameter.schema === null) return NO_HIT;
    return isAnyText(viewSchema(parameter.schema, api.dialect))
      ? [{ arguments: { name: parameter.name, where: parameter.in } }]
      : NO_HIT;
  },
};

export const interpretedProperty: Predicate<'property'> = {
  name: 'interpreted-property',
  targets: ['property'],
  options: OPTIONS,
  glance: (_, name) => name === null || interpreterOf(name) !== null,
  check(visit, { kinds }): readonly Hit[] {
    const kind = interpreterOf(visit.name);
    if (kind === null || !(kinds as readonly string[]).includes(kind) || !visit.inRequest || visit.readOnly)
      return NO_HIT;
    if (!isAnyText(visit.view)) return NO_HIT;
    const writers = operationsThatWrite(visit.users());
    return writers.length === 0
      ? NO_HIT
      : [{ arguments: { name: visit.name, kind }, reachedBy: writers.map(({ key }) => key) }];
  },
};

function isAnyText(view: SchemaView): boolean {
  return typesOf(view)?.has('string') === true && !isRestricted(view) && !isBinary(view);
}
